//! The faults, by what they break.

use std::time::Duration;

use ofauth_mock::{Coding, DateForm, ErrorShape, Fault, RateLimit};

use super::{Row, Setting};

const ALL: [(Coding, &str); 4] = [
    (Coding::Gzip, "gzip"),
    (Coding::Deflate, "deflate"),
    (Coding::Brotli, "brotli"),
    (Coding::Zstd, "zstd"),
];

fn row(name: impl Into<String>, fault: Fault) -> Row {
    Row {
        name: name.into(),
        fault,
        setting: Setting::Plain,
    }
}

fn slow(name: &str, fault: Fault) -> Row {
    row(name, fault.interval(Duration::from_secs(3600)))
}

fn http2(name: &str, fault: Fault) -> Row {
    Row {
        setting: Setting::Http2,
        ..row(name, fault)
    }
}

pub(super) fn rows() -> Vec<(&'static str, Vec<Row>)> {
    vec![
        ("No fault", vec![row("none", Fault::status(500).times(0))]),
        ("Connections", connections()),
        ("Time", time()),
        ("Heads and lengths", framing()),
        ("Statuses", statuses()),
        ("`Retry-After` on a 503", retry_after()),
        ("`Retry-After` on a 429", held_back()),
        ("Rate limits", rate_limits()),
        ("Bodies", bodies()),
        ("Content codings", codings()),
        ("Redirects", redirects()),
        ("HTTP/2", http2_faults()),
    ]
}

fn connections() -> Vec<Row> {
    vec![
        Row {
            setting: Setting::Refused,
            ..row("refused", Fault::status(500).times(0))
        },
        row("reset when accepted", Fault::reset_on_accept()),
        row("reset before the head", Fault::reset()),
        row("reset before the head, carried out", Fault::reset().carried_out()),
        row("closed before the head", Fault::close()),
        row("reset within the head", Fault::reset_mid_head()),
        row("reset after the head", Fault::reset_after_head()),
        row("reset within the body", Fault::reset_mid_body()),
        Row {
            setting: Setting::Reused,
            ..row("kept alive, then closed", Fault::stale())
        },
        Row {
            setting: Setting::Reused,
            ..row("kept alive, then reset when used again", Fault::reset_when_reused())
        },
        Row {
            setting: Setting::Reused,
            ..row("kept alive, then silent", Fault::silent_when_reused())
        },
    ]
}

fn time() -> Vec<Row> {
    vec![
        slow("connected, but never read", Fault::freeze_on_accept()),
        slow("read, but no response", Fault::silence()),
        slow("a head of a byte an hour", Fault::slow_head()),
        slow("a body of a byte an hour", Fault::slow_body()),
        slow("a body that stalls", Fault::stall(7)),
        row(
            "a clock that is wrong by years",
            Fault::content_type("application/json").header("date", "Thu, 01 Jan 1970 00:00:00 GMT"),
        ),
    ]
}

fn framing() -> Vec<Row> {
    vec![
        row("no HTTP at all", Fault::raw("SSH-2.0-server\r\n")),
        row("a broken status line", Fault::status_line("HTTP/1.1 2OO OK")),
        row("interim responses first", Fault::informational(&[103, 102, 103])),
        row("a thousand interim responses", Fault::informational(&[103; 1000])),
        row("a million headers", Fault::many_headers(1_000_000)),
        row("headers without end", Fault::endless_head()),
        row("a header of 4 MiB", Fault::large_header(4 << 20)),
        row("cut short, with a length", Fault::truncate(12)),
        row("cut short, in chunks", Fault::truncate_chunked(12)),
        row("cut short, without a length", Fault::close_delimited(12)),
        row("whole, without a length", Fault::close_delimited(usize::MAX)),
        row("a length too large", Fault::content_length_off_by(5)),
        row("a length too small", Fault::content_length_off_by(-5)),
        row("two lengths that differ", Fault::content_lengths(&["10", "20"])),
        row("a length that is no number", Fault::content_lengths(&["many"])),
        row("a negative length", Fault::content_lengths(&["-1"])),
        row("a chunk size that is no number", Fault::chunk_size("zz")),
        row("a chunk size beyond 64 bits", Fault::chunk_size("fffffffffffffffff")),
        row("a chunk without its end", Fault::chunk_without_end()),
        row("a body without end", Fault::endless_body()),
    ]
}

fn statuses() -> Vec<Row> {
    let every = (400..=431).chain([451, 499]).chain(500..=511).chain([520, 524, 599]);
    let mut rows: Vec<_> = every
        .map(|status| row(status.to_string(), Fault::status(status)))
        .collect();
    for code in [
        "SESSION_EXPIRED",
        "SESSION_NOT_PROVIDED",
        "RULES_OUTDATED",
        "SOMETHING_NEW",
    ] {
        rows.push(row(format!("401 `{code}`"), Fault::status(401).code(code)));
    }
    for (name, shape) in [
        ("error, code and details", ErrorShape::Code),
        ("message and code", ErrorShape::Message),
        ("error alone", ErrorShape::Bare),
    ] {
        rows.push(row(
            format!("404 of another generation: {name}"),
            Fault::status(404).shape(shape),
        ));
    }
    for status in [401, 404, 500, 503] {
        rows.push(row(format!("{status} as HTML"), Fault::html(status)));
        rows.push(row(format!("{status} without a body"), Fault::empty(status)));
        rows.push(row(format!("{status} that is not UTF-8"), Fault::not_utf8(status)));
        let other = Fault::body(status, "image/png", *br#"{"error":"no","type":"RULES_OUTDATED"}"#);
        rows.push(row(
            format!("{status} `RULES_OUTDATED` that calls itself a picture"),
            other,
        ));
    }
    rows.push(Row {
        setting: Setting::BadNeighbour,
        ..row("503, after 60 of another account", Fault::status(503))
    });
    rows.push(row("599 and beyond", Fault::body(999, "application/json", *b"{}")));
    rows
}

fn retry_after() -> Vec<Row> {
    let header = |value: &str| Fault::status(503).header("retry-after", value);
    let mut rows: Vec<_> = [
        "0",
        "1",
        "119",
        "120",
        "121",
        "99999999999999999999999",
        "1.5",
        "-1",
        "soon",
        "",
        "1e3",
        "0x10",
    ]
    .into_iter()
    .map(|value| row(format!("`{value}`"), header(value)))
    .collect();
    for (name, form) in [
        ("IMF-fixdate", DateForm::ImfFixdate),
        ("RFC 850", DateForm::Rfc850),
        ("asctime", DateForm::Asctime),
    ] {
        rows.push(row(
            format!("a date in 5 s, {name}"),
            Fault::status(503).retry_after_date(form, 5),
        ));
    }
    rows.push(row(
        "a date of the past",
        Fault::status(503).retry_after_date(DateForm::ImfFixdate, -86_400),
    ));
    rows.push(row(
        "a date in a year",
        Fault::status(503).retry_after_date(DateForm::ImfFixdate, 31_536_000),
    ));
    rows.push(row("twice, `3` and `9`", header("3").header("retry-after", "9")));
    rows
}

fn held_back() -> Vec<Row> {
    let header = |value: &str| Fault::status(429).header("retry-after", value);
    ["0", "5", "121", "99999999999999999999999"]
        .into_iter()
        .map(|value| row(format!("`{value}`"), header(value)))
        .collect()
}

fn rate_limits() -> Vec<Row> {
    let burst = |name: &str, fault| Row {
        setting: Setting::Burst,
        ..row(name, fault)
    };
    let quota = |name: &str, limit| Row {
        setting: Setting::Quota(limit),
        ..row(name, Fault::status(500).times(0))
    };
    // What the safe write takes back is sent first.
    let used_up = RateLimit::per_minute(60, 1);
    vec![
        burst("a burst of refusals, over by now", Fault::status(429)),
        burst(
            "the same with `Retry-After: 2`",
            Fault::status(429).header("retry-after", "2"),
        ),
        quota("a quota that is not announced, used up", used_up.unannounced()),
        quota(
            "the same without `Retry-After`",
            used_up.unannounced().without_retry_after(),
        ),
    ]
}

fn bodies() -> Vec<Row> {
    vec![
        row("200 that holds an error", Fault::status(200)),
        row("200 that is HTML", Fault::html(200)),
        row("200 without a body", Fault::empty(200)),
        row("204", Fault::empty(204)),
        row("200 that is not UTF-8", Fault::not_utf8(200)),
        row("the right body, called HTML", Fault::content_type("text/html")),
        row("malformed JSON", Fault::malformed_json()),
        row("half of the JSON", Fault::half_json()),
        row("JSON 20,000 deep", Fault::nested_json(20_000)),
        row("a key twice", Fault::duplicate_key()),
        row("numbers of 400 digits", Fault::huge_numbers(400)),
        row("null for an object", Fault::null_object()),
        row("texts that are not UTF-8", Fault::invalid_utf8()),
        row("lone surrogates", Fault::lone_surrogates()),
        row("an item that does not decode in a page", Fault::undecodable_item(1)),
        row("a byte order mark", Fault::byte_order_mark()),
        row("rubbish after the JSON", Fault::trailing_rubbish()),
        row("an array for an object", Fault::body(200, "application/json", *b"[]")),
        row(
            "a text for an object",
            Fault::body(200, "application/json", *b"\"fine\""),
        ),
    ]
}

fn codings() -> Vec<Row> {
    let mut rows = Vec::new();
    for (coding, name) in ALL {
        rows.push(row(name, Fault::encoded(coding)));
        rows.push(row(
            format!("{name}, half of it garbled"),
            Fault::encoded_corrupt(coding),
        ));
        rows.push(row(format!("{name}, cut in half"), Fault::encoded_half(coding)));
        rows.push(row(format!("{name}, a bomb of 64 MiB"), Fault::bomb(coding, 64 << 20)));
    }
    rows.push(row(
        "gzip, then brotli",
        Fault::encoded_twice(Coding::Gzip, Coding::Brotli),
    ));
    rows.push(row("gzip that is none", Fault::content_encoding("gzip")));
    rows.push(row("a coding that nobody knows", Fault::content_encoding("rot13")));
    rows.push(row("identity", Fault::content_encoding("identity")));
    rows
}

fn redirects() -> Vec<Row> {
    let mut rows: Vec<_> = (300..=308)
        .map(|status| {
            row(
                status.to_string(),
                Fault::redirect(status, "http://127.0.0.1:9/elsewhere"),
            )
        })
        .collect();
    rows.push(row("302 to a path", Fault::redirect(302, "/elsewhere")));
    rows.push(row("302 to nowhere", Fault::redirect(302, "")));
    rows.push(row("302 to what is no address", Fault::redirect(302, "http://[::")));
    rows.push(row(
        "302 without a location",
        Fault::redirect(302, "/").without_header("location"),
    ));
    rows
}

fn http2_faults() -> Vec<Row> {
    vec![
        http2("no fault", Fault::status(500).times(0)),
        http2("REFUSED_STREAM", Fault::reset_stream(7)),
        http2("INTERNAL_ERROR", Fault::reset_stream(2)),
        http2("CANCEL within the body", Fault::reset_stream_mid_body(8)),
        http2("GOAWAY", Fault::goaway(0)),
        http2("GOAWAY with ENHANCE_YOUR_CALM", Fault::goaway(11)),
        http2("GOAWAY within the body", Fault::goaway_mid_body(0)),
        http2("GOAWAY, then the response", Fault::goaway_then_response()),
        http2("TCP reset within the body", Fault::reset_mid_body()),
        Row {
            setting: Setting::ReusedHttp2,
            ..row("kept alive, then silent", Fault::silent_when_reused())
        },
        Row {
            setting: Setting::ReusedHttp2,
            ..row("kept alive, then frozen", Fault::frozen_when_reused())
        },
    ]
}
