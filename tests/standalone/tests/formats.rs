//! Texts of a format: they go back as they came, and convert to the types of `jiff`, `time` and `chrono`.

mod server;

use bodies::types::Times;
use bodies::{Client, Date, IsoDuration, TimeOfDay, Timestamp, Uuid};
use serde_json::{Value, json};
use server::Server;

async fn sent(answer: &Value, change: impl FnOnce(&mut Times)) -> (Times, Value) {
    let server = Server::answering(200, "application/json", &answer.to_string()).await;
    let client = Client::builder()
        .base_url(&server.address)
        .build()
        .expect("valid settings");
    let mut times: Times = serde_json::from_value(answer.clone()).expect("times");
    change(&mut times);
    let request = client.general().set_times(times.at.clone()).body(times);
    let answer = request.send().await.expect("times").into_inner();
    let seen = server.take().expect("a request");
    (answer, serde_json::from_slice(&seen.body).expect("JSON"))
}

#[tokio::test]
async fn texts_of_a_format_are_sent_back_as_they_came() {
    let written = json!({"at": "2024-02-29T23:59:59.123456789012+05:30", "day": "2024-02-29", "hour": "07:08:09.10Z",
        "lasts": "P1Y2M3DT4H5M6.7S", "key": "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"});
    let (answer, seen) = sent(&written, |_| {}).await;
    assert_eq!(seen, written);
    assert_eq!(serde_json::to_value(answer).expect("JSON"), written);
}

#[tokio::test]
async fn texts_that_do_not_have_the_format_are_kept_and_not_sent() {
    let odd =
        json!({"at": "2024-01-01 00:00:00", "day": "01/02/2024", "hour": "7 o'clock", "lasts": "1 h", "key": "none"});
    let (answer, _) = sent(&odd, |times| {
        *times = serde_json::from_value(json!({"at": "2024-01-01T00:00:00Z"})).expect("times");
    })
    .await;
    assert_eq!(serde_json::to_value(&answer).expect("JSON"), odd);
    let client = Client::builder()
        .base_url("http://127.0.0.1:1")
        .build()
        .expect("valid settings");
    let request = client.general().set_times("2024-01-01T00:00:00Z").day("01/02/2024");
    let error = request.send().await.expect_err("no day");
    assert!(error.to_string().contains("`day`"), "{error}");
}

#[tokio::test]
async fn types_of_jiff_convert_both_ways() {
    let (at, day, hour): (jiff::Timestamp, jiff::civil::Date, jiff::civil::Time) = (
        "2024-02-29T12:30:00Z".parse().expect("a timestamp"),
        "2024-02-29".parse().expect("a date"),
        "12:30:00".parse().expect("a time"),
    );
    let lasts = jiff::Span::new().hours(36);
    let (answer, seen) = sent(&json!({"at": "2024-01-01T00:00:00Z"}), |times| {
        times.at = Timestamp::from(at);
        times.day = Some(Date::from(day));
        times.hour = Some(TimeOfDay::from(hour));
        times.lasts = Some(IsoDuration::from(lasts));
    })
    .await;
    assert_eq!(
        seen,
        json!({"at": "2024-02-29T12:30:00Z", "day": "2024-02-29", "hour": "12:30:00", "lasts": "PT36H"})
    );
    assert_eq!(answer.at.as_str(), "2024-01-01T00:00:00Z");
    let read: Times = serde_json::from_value(seen).expect("times");
    assert_eq!(read.at.to_jiff().ok(), Some(at));
    assert_eq!(read.day.expect("a day").to_jiff().ok(), Some(day));
    assert_eq!(read.hour.expect("an hour").to_jiff().ok(), Some(hour));
    let read = read.lasts.expect("a duration").to_jiff().expect("a span");
    assert_eq!(read.get_hours(), 36);
}

#[tokio::test]
async fn types_of_time_and_chrono_convert() {
    let day = time::Date::from_calendar_date(2024, time::Month::February, 29).expect("a date");
    let (_, seen) = sent(&json!({"at": "2024-01-01T00:00:00Z"}), |times| {
        times.at = Timestamp::from(day.midnight().assume_utc());
        times.day = Some(Date::from(day));
    })
    .await;
    assert_eq!(seen, json!({"at": "2024-02-29T00:00:00+00:00", "day": "2024-02-29"}));
    let day = chrono::NaiveDate::from_ymd_opt(2024, 2, 29).expect("a date");
    let at = day.and_hms_opt(12, 30, 0).expect("a time").and_utc();
    let (_, seen) = sent(&json!({"at": "2024-01-01T00:00:00Z"}), |times| {
        times.at = Timestamp::from(at);
        times.day = Some(Date::from(day));
    })
    .await;
    assert_eq!(seen, json!({"at": "2024-02-29T12:30:00+00:00", "day": "2024-02-29"}));
    let bytes = Uuid::from("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
        .to_bytes()
        .expect("a UUID");
    assert_eq!(bytes[..2], [0xf8, 0x1d]);
}

#[test]
fn documentation_says_defaults() {
    let types = include_str!("../bodies/src/types/times.rs");
    let (_, after) = types.split_once("Default: `3`.").expect("a default");
    assert!(after.contains("pub retries"), "{after}");
    let requests = include_str!("../bodies/src/requests/general.rs");
    for (setter, default) in [("limit", "20"), ("order", "newest")] {
        let (before, _) = requests
            .split_once(&format!("pub fn {setter}(mut self"))
            .expect("a setter");
        let documentation = &before[before.rfind("pub fn").expect("one before")..];
        assert!(
            documentation.contains(&format!("Default: `{default}`.")),
            "{documentation}"
        );
    }
}
