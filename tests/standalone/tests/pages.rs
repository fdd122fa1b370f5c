//! Lists whose pages were found by convention, against a server that has seven items.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::response::IntoResponse;
use depot::{Client, ErrorKind};

/// The page of these items, as each path has it.
fn page(path: &str, query: &str) -> String {
    let number = |name: &str| {
        let value = query
            .split('&')
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        value.map(|value| value.parse::<usize>().expect("a number"))
    };
    let items = |start: usize, size: usize| {
        let ids = (0..7).skip(start).take(size);
        let items: Vec<String> = ids.map(|id| format!("{{\"id\": {id}}}")).collect();
        format!("[{}]", items.join(","))
    };
    match path {
        "/shelves" => {
            let size = number("pageSize").expect("the size of a page");
            format!("{{\"shelves\": {}}}", items(number("page").unwrap_or(0) * size, size))
        }
        "/lots" => items(
            number("offset").unwrap_or(0),
            number("limit").expect("the size of a page"),
        ),
        "/racks" => {
            let start = number("$skiptoken").unwrap_or(0);
            let next = if start + 3 < 7 {
                format!("\"?$skiptoken={}\"", start + 3)
            } else {
                "null".to_owned()
            };
            format!("{{\"value\": {}, \"nextLink\": {next}}}", items(start, 3))
        }
        "/bays" => {
            let start = number("starting_after").map_or(0, |id| id + 1);
            format!("{{\"data\": {}, \"has_more\": {}}}", items(start, 3), start + 3 < 7)
        }
        "/stuck" => format!("{{\"shelves\": {}}}", items(0, 2)),
        _ => panic!("{path}"),
    }
}

struct Server {
    client: Client,
    queries: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// `base` is a path before those of the document.
    async fn start(base: &'static str) -> Self {
        let queries = Arc::<Mutex<Vec<String>>>::default();
        let seen = Arc::clone(&queries);
        let app = Router::new().fallback(move |request: Request| async move {
            let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
            seen.lock().expect("no panic").push(query.to_owned());
            let path = if path.starts_with("/stuck") { "/stuck" } else { path };
            ([("content-type", "application/json")], page(path, query)).into_response()
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}{base}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, app).await });
        let client = Client::builder().base_url(&address).build().expect("valid settings");
        Self { client, queries }
    }

    fn queries(&self) -> Vec<String> {
        let mut queries = self.queries.lock().expect("no panic").clone();
        for query in &mut queries {
            let mut pairs: Vec<&str> = query.split('&').collect();
            pairs.sort_unstable();
            *query = pairs.join("&");
        }
        queries
    }
}

macro_rules! ids {
    ($stream:expr) => {{
        let mut stream = $stream;
        let mut ids = Vec::new();
        while let Some(item) = stream.try_next().await.expect("an item") {
            ids.push(item.id);
        }
        ids
    }};
}

#[tokio::test]
async fn by_number_from_the_first_until_one_is_empty() {
    let server = Server::start("").await;
    assert_eq!(ids!(server.client.general().shelves().stream()), [0, 1, 2, 3, 4, 5, 6]);
    let expected = [
        "pageSize=2",
        "page=1&pageSize=2",
        "page=2&pageSize=2",
        "page=3&pageSize=2",
        "page=4&pageSize=2",
    ];
    assert_eq!(server.queries(), expected);
    // From where the caller says, and from where a cursor says.
    assert_eq!(ids!(server.client.general().shelves().page(3).stream()), [6]);
    let mut shelves = server.client.general().shelves().stream();
    for _ in 0..3 {
        shelves.try_next().await.expect("an item");
    }
    let cursor = shelves.cursor().expect("a cursor");
    let rest = server.client.general().shelves().resume(cursor);
    assert_eq!(ids!(rest.stream()), [3, 4, 5, 6]);
}

#[tokio::test]
async fn a_server_that_does_not_look_at_the_number_is_an_error() {
    let server = Server::start("/stuck").await;
    let mut shelves = server.client.general().shelves().stream();
    let mut count = 0;
    let error = loop {
        match shelves.try_next().await {
            Ok(Some(_)) => count += 1,
            Ok(None) => panic!("the list has no end"),
            Err(error) => break error,
        }
    };
    assert_eq!((count, error.kind()), (2, ErrorKind::Paging));
}

#[tokio::test]
async fn by_offset_by_last_item_and_by_a_link_in_the_response() {
    let server = Server::start("").await;
    let general = server.client.general();
    let all = [0, 1, 2, 3, 4, 5, 6];
    assert_eq!(ids!(general.lots().stream()), all);
    assert_eq!(ids!(general.bays().stream()), all);
    let before = server.queries().len();
    assert_eq!(ids!(general.racks().stream()), all);
    assert_eq!(server.queries()[before..], ["", "$skiptoken=3", "$skiptoken=6"]);
}
