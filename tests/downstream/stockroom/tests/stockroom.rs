//! The program against a server that plays the stockroom's API.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::request::Parts;
use axum::response::Response;
use stockroom::{Ordered, Stockroom, Upload};
use stockroom_api::Client;
use stockroom_api::openapi_runtime::{BoxFuture, Timer};

const NAMES: [&str; 5] = ["bolt", "nut", "screw", "nail", "pin"];

/// What the server knows.
#[derive(Default)]
struct Stock {
    base: String,
    tokens: usize,
    /// How many requests the newest token is still good for.
    left: usize,
    lists: usize,
    photos: Vec<String>,
    /// The keys of orders, in the order in which they came.
    keys: Vec<String>,
    /// What orders are answered with, the last first.
    outcomes: Vec<u16>,
    /// Of the list, where the second page is said to be.
    second_page: Option<String>,
}

fn answer(status: u16, media_type: &str, headers: &[(&str, &str)], body: String) -> Response {
    let mut response = Response::builder().status(status).header("content-type", media_type);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Body::from(body)).expect("a response")
}

fn fault(status: u16, title: &str, headers: &[(&str, &str)]) -> Response {
    let body = format!("{{\"title\": \"{title}\"}}");
    answer(status, "application/problem+json", headers, body)
}

fn json(status: u16, headers: &[(&str, &str)], body: impl Into<String>) -> Response {
    answer(status, "application/json", headers, body.into())
}

impl Stock {
    fn token(&mut self, head: &Parts, body: &str) -> Response {
        // shop:s3cret
        let basic = head
            .headers
            .get("authorization")
            .is_some_and(|value| value == "Basic c2hvcDpzM2NyZXQ=");
        assert!(basic, "the client authenticates");
        assert!(
            body.contains("grant_type=client_credentials") && body.contains("scope=stock"),
            "{body}"
        );
        self.tokens += 1;
        self.left = 3;
        json(
            200,
            &[],
            format!(
                "{{\"access_token\": \"t{}\", \"token_type\": \"Bearer\", \"expires_in\": 3600}}",
                self.tokens
            ),
        )
    }

    fn list(&mut self, head: &Parts) -> Response {
        self.lists += 1;
        let url = format!("http://host{}", head.uri);
        let query = url.split_once('?').map_or("", |(_, query)| query);
        let number = |name: &str| {
            let value = query
                .split('&')
                .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
            value.map(|value| value.parse::<usize>().expect("a number"))
        };
        let (page, size) = (
            number("page").unwrap_or(1),
            number("per_page").expect("the size of a page"),
        );
        let items = NAMES.iter().enumerate().skip((page - 1) * size).take(size);
        let items: Vec<String> = items
            .map(|(at, name)| format!("{{\"number\": {at}, \"name\": \"{name}\"}}"))
            .collect();
        let body = format!("[{}]", items.join(","));
        if page * size >= NAMES.len() {
            return json(200, &[("link", "</items?page=1>; rel=\"first\"")], body);
        }
        let next = self.second_page.clone();
        let next = next.unwrap_or_else(|| format!("{}/items?page={}&per_page={size}", self.base, page + 1));
        json(
            200,
            &[(
                "link",
                &format!("</items?page=1>; rel=\"first\", <{next}>; rel=\"next\""),
            )],
            body,
        )
    }

    fn photo(&mut self, head: &Parts, body: &Bytes) -> Response {
        let media_type = head.headers["content-type"].to_str().expect("a text");
        let boundary = media_type
            .strip_prefix("multipart/form-data; boundary=")
            .expect("a multipart body");
        let text = String::from_utf8_lossy(body).into_owned();
        let parts: Vec<&str> = text.split(&format!("--{}", boundary.trim_matches('"'))).collect();
        assert_eq!(parts.len(), 4, "{text}");
        let part = |name: &str| {
            let part = parts
                .iter()
                .find(|part| part.contains(&format!("name=\"{name}\"")))
                .expect(name);
            part.split_once("\r\n\r\n")
                .expect("a head")
                .1
                .trim_end_matches("\r\n")
                .to_owned()
        };
        let (caption, photo) = (part("caption"), part("photo"));
        if photo.len() > 8 {
            return json(413, &[], "{\"bytes\": 8}");
        }
        assert!(
            text.contains("filename=\"photo.png\"") && text.to_lowercase().contains("content-type: image/png"),
            "{text}"
        );
        self.photos.push(caption);
        json(201, &[], format!("{{\"size\": {}}}", photo.len()))
    }

    fn order(&mut self, head: &Parts) -> Response {
        self.keys
            .push(head.headers["idempotency-key"].to_str().expect("a text").to_owned());
        match self.outcomes.pop().expect("an outcome") {
            202 => json(202, &[], ""),
            429 => fault(429, "Slowly", &[("retry-after", "9")]),
            409 => fault(409, "No such item", &[]),
            status @ (200 | 201) => json(status, &[], "{\"item\": 1, \"count\": 4}"),
            status => fault(status, "Broken", &[]),
        }
    }

    fn handle(&mut self, head: &Parts, body: &Bytes) -> Response {
        let path = head.uri.path();
        if path == "/token" {
            return self.token(head, std::str::from_utf8(body).expect("a text"));
        }
        let expected = format!("Bearer t{}", self.tokens);
        let is_known = head
            .headers
            .get("authorization")
            .is_some_and(|value| *value == *expected);
        if !is_known || self.left == 0 {
            return fault(401, "Who are you", &[]);
        }
        self.left -= 1;
        match (head.method.as_str(), path) {
            ("GET", "/items") => self.list(head),
            ("POST", "/items/3/photos") => self.photo(head, body),
            ("POST", "/orders") => self.order(head),
            _ => fault(404, "Nothing here", &[]),
        }
    }
}

async fn start(stock: Stock) -> (Arc<Mutex<Stock>>, String) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let stock = Arc::new(Mutex::new(Stock {
        base: base.clone(),
        ..stock
    }));
    let shared = Arc::clone(&stock);
    let app = Router::new().fallback(move |request: Request| async move {
        let (head, body) = request.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        shared.lock().expect("no panic").handle(&head, &body)
    });
    tokio::spawn(async move { axum::serve(listener, app).await });
    (stock, base)
}

/// A clock whose waits take no time; those of a second and more are remembered, time limits apart.
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

fn open(base: &str, clock: &Clock) -> Stockroom {
    let settings = Client::builder().base_url(base).timer(clock.clone());
    Stockroom::open(settings, "shop", "s3cret").expect("valid settings")
}

#[tokio::test]
async fn the_list_is_read_by_its_links_while_tokens_are_renewed() {
    let (stock, base) = start(Stock::default()).await;
    let stockroom = open(&base, &Clock::default());
    assert_eq!(stockroom.names().await.expect("names"), NAMES);
    assert_eq!(stockroom.names().await.expect("names"), NAMES);
    let stock = stock.lock().expect("no panic");
    // Each token is good for three requests.
    assert_eq!((stock.lists, stock.tokens), (6, 2));
}

#[tokio::test]
async fn credentials_do_not_follow_a_link_to_another_server() {
    let (elsewhere, other) = start(Stock::default()).await;
    let second_page = Some(format!("{other}/items?page=2&per_page=2"));
    let (stock, base) = start(Stock {
        second_page,
        ..Stock::default()
    })
    .await;
    let error = open(&base, &Clock::default())
        .names()
        .await
        .expect_err("another server");
    assert!(error.message().contains("another origin"), "{error}");
    assert!(!error.to_string().contains(&other), "{error}");
    assert_eq!(stock.lock().expect("no panic").lists, 1);
    assert_eq!(elsewhere.lock().expect("no panic").lists, 0);
}

#[tokio::test]
async fn photos_are_parts_and_their_limit_is_known() {
    let (stock, base) = start(Stock::default()).await;
    let stockroom = open(&base, &Clock::default());
    let stored = stockroom
        .add_photo(3, "front", b"12345".to_vec())
        .await
        .expect("stored");
    assert_eq!(stored, Upload::Stored(5));
    let refused = stockroom
        .add_photo(3, "back", b"123456789".to_vec())
        .await
        .expect("refused");
    assert_eq!(refused, Upload::TooLarge { limit: 8 });
    let error = stockroom
        .add_photo(4, "side", Vec::new())
        .await
        .expect_err("no such item");
    assert!(error.is_not_found(), "{error:?}");
    assert_eq!(stock.lock().expect("no panic").photos, ["front"]);
}

#[tokio::test]
async fn an_order_keeps_its_key_through_its_retries() {
    let outcomes = vec![202, 409, 200, 201, 503, 429];
    let (stock, base) = start(Stock {
        outcomes,
        ..Stock::default()
    })
    .await;
    let clock = Clock::default();
    let stockroom = open(&base, &clock);
    assert_eq!(stockroom.order(1).await, Ok(Ordered::Placed(4)));
    let waits = clock.0.lock().expect("no panic").clone();
    assert_eq!(
        waits.iter().filter(|wait| **wait >= Duration::from_secs(9)).count(),
        1,
        "{waits:?}"
    );
    assert_eq!(stockroom.order(1).await, Ok(Ordered::Repeated));
    assert_eq!(stockroom.order(1).await, Err("No such item".to_owned()));
    assert_eq!(stockroom.order(1).await, Ok(Ordered::Waiting));
    let keys = stock.lock().expect("no panic").keys.clone();
    assert_eq!(keys.len(), 6);
    assert!(
        keys[..3].iter().all(|key| *key == keys[0] && key.len() == 36),
        "{keys:?}"
    );
    let mut different = keys[2..].to_vec();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), 4, "{keys:?}");
}
