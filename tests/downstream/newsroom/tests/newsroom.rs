//! The program against a server that plays the newsroom's API.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use newsroom::Newsroom;
use newsroom_api::Client;
use newsroom_api::openapi_runtime::{BoxFuture, Timer};

const TITLES: [&str; 5] = ["a", "b", "c", "d", "e"];

/// What the server was asked, and how often it is to refuse.
#[derive(Debug, Default)]
struct Desk {
    targets: Vec<String>,
    /// Of requests for changes.
    last_ids: Vec<Option<String>>,
    refusals: usize,
}

fn answer(status: u16, media_type: &str, headers: &[(&str, &str)], body: String) -> Response {
    let mut response = Response::builder().status(status).header("content-type", media_type);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Body::from(body)).expect("a response")
}

fn story(at: usize) -> String {
    format!("{{\"id\": {at}, \"title\": \"{}\"}}", TITLES[at])
}

fn written(at: usize) -> String {
    format!(
        "id: {at}\ndata: {{\"kind\": \"written\",\ndata: \"story\": {}}}\n\n",
        story(at)
    )
}

impl Desk {
    fn handle(&mut self, request: &Request) -> Response {
        let header = |name: &str| Some(request.headers().get(name)?.to_str().expect("a text").to_owned());
        assert_eq!(header("authorization").as_deref(), Some("Bearer k3y"));
        self.targets.push(request.uri().to_string());
        if self.refusals > 0 {
            self.refusals -= 1;
            return answer(429, "application/json", &[("retry-after", "9")], "{}".to_owned());
        }
        match request.uri().path() {
            "/stories" => {
                let query = request.uri().query().unwrap_or_default();
                let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name));
                let start = value("cursor=at-").map_or(0, |at| at.parse().expect("a cursor of the server"));
                let size: usize = value("limit=").expect("the size of a page").parse().expect("a number");
                let end = TITLES.len().min(start + size);
                let stories: Vec<String> = (start..end).map(story).collect();
                let next = if end < TITLES.len() {
                    format!("\"at-{end}\"")
                } else {
                    "null".to_owned()
                };
                let body = format!("{{\"stories\": [{}], \"next_cursor\": {next}}}", stories.join(","));
                answer(200, "application/json", &[], body)
            }
            "/stories/export" => {
                let lines: Vec<String> = (0..TITLES.len()).map(story).collect();
                answer(200, "application/jsonl", &[], lines.join("\n"))
            }
            "/stories/live" => {
                let last = header("last-event-id");
                let body = match last.as_deref() {
                    None => format!(
                        ": welcome\n\n{}{}id: 9\ndata: {{\"kind\": \"wri",
                        written(0),
                        written(1)
                    ),
                    Some("1") => "id: 2\ndata: {\"kind\": \"withdrawn\", \"id\": 0}\n\n".to_owned(),
                    Some("2") => format!("{}{}", written(3), written(4)),
                    Some(other) => panic!("there is no event {other}"),
                };
                self.last_ids.push(last);
                answer(200, "text/event-stream", &[], body)
            }
            path => panic!("{path} is none of the API"),
        }
    }
}

async fn start(desk: Desk) -> (Arc<Mutex<Desk>>, String) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let desk = Arc::new(Mutex::new(desk));
    let shared = Arc::clone(&desk);
    let app = Router::new()
        .fallback(move |request: Request| async move { shared.lock().expect("no panic").handle(&request) });
    tokio::spawn(async move { axum::serve(listener, app).await });
    (desk, base)
}

/// A clock whose waits take no time and are remembered, time limits apart.
#[derive(Clone, Debug, Default)]
struct Clock(Arc<Mutex<Vec<Duration>>>);

impl Timer for Clock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall_clock(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration >= Duration::from_secs(10) {
            return Box::pin(std::future::pending());
        }
        self.0.lock().expect("no panic").push(duration);
        Box::pin(std::future::ready(()))
    }
}

fn open(base: &str, clock: &Clock) -> Newsroom {
    let settings = Client::builder().base_url(base).timer(clock.clone());
    Newsroom::open(settings, "k3y").expect("valid settings")
}

#[tokio::test]
async fn stories_are_read_by_cursor_and_after_the_wait_that_the_server_asks_for() {
    let desk = Desk {
        refusals: 1,
        ..Desk::default()
    };
    let (desk, base) = start(desk).await;
    let clock = Clock::default();
    assert_eq!(open(&base, &clock).titles().await.expect("titles"), TITLES);
    let targets = desk.lock().expect("no panic").targets.clone();
    let expected = ["limit=2", "limit=2", "limit=2&cursor=at-2", "limit=2&cursor=at-4"];
    let sorted = |target: &str| {
        let mut pairs: Vec<String> = target.split('&').map(str::to_owned).collect();
        pairs.sort();
        pairs
    };
    let asked: Vec<_> = targets
        .iter()
        .map(|target| sorted(target.strip_prefix("/stories?").expect("a query")))
        .collect();
    assert_eq!(asked, expected.map(sorted));
    let waits = clock.0.lock().expect("no panic").clone();
    assert_eq!(
        waits.iter().filter(|wait| **wait >= Duration::from_secs(9)).count(),
        1,
        "{waits:?}"
    );
}

#[tokio::test]
async fn changes_are_each_seen_once_over_several_connections() {
    let (desk, base) = start(Desk::default()).await;
    let seen = open(&base, &Clock::default()).changes(5).await.expect("changes");
    assert_eq!(seen, ["+ a", "+ b", "- 0", "+ d", "+ e"]);
    let last_ids = desk.lock().expect("no panic").last_ids.clone();
    assert_eq!(last_ids, [None, Some("1".to_owned()), Some("2".to_owned())]);
}

#[tokio::test]
async fn an_export_is_read_line_by_line() {
    let (_, base) = start(Desk::default()).await;
    let titles = open(&base, &Clock::default()).exported_titles().await.expect("titles");
    assert_eq!(titles, TITLES);
}
