//! What a page costs through the SDK, beside what it costs by hand: `cargo xtask bench`.
//!
//! All variants run in turn, round after round, against a server in a process of its own, so that the machine's moods
//! meet them alike. Times are the client's own processor time. Quote the ratios; the rest depends on the machine.
#![allow(clippy::expect_used, clippy::print_stdout, clippy::print_stderr, clippy::panic)]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use ofauth::types::MessagePage;
use ofauth::{Client, Connection};
use ofauth_mock::MockServer;

/// Pages of one variant in one round.
const PAGES: usize = 500;
const ROUNDS: usize = 15;
const PAGE_SIZE: usize = 10;
/// A chat of 100,000 messages.
const CHAT: i64 = 4103;

const SERVE: &str = "--serve";

#[derive(Clone, Copy, PartialEq)]
enum Variant {
    Bytes,
    Typed,
    Send,
    Stream,
}

const VARIANTS: [(Variant, &str); 4] = [
    (Variant::Bytes, "reqwest, bytes only"),
    (Variant::Typed, "reqwest, typed"),
    (Variant::Send, "ofauth, send"),
    (Variant::Stream, "ofauth, stream"),
];

#[derive(Clone, Copy)]
struct Cost {
    processor: f64,
    wall: f64,
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    if std::env::args().any(|argument| argument == SERVE) {
        runtime.block_on(serve());
    } else {
        runtime.block_on(measure());
    }
}

async fn serve() {
    let server = MockServer::start().await.expect("a free port on loopback");
    println!("{} {} {}", server.base_url(), server.api_key(), server.connection_id());
    // Ends with the process that started it.
    std::future::pending::<()>().await;
}

struct Server {
    process: Child,
    base_url: String,
    key: String,
    connection: String,
}

impl Server {
    fn start() -> Self {
        let own = std::env::current_exe().expect("this program");
        let mut process = Command::new(own)
            .arg(SERVE)
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be started");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("a pipe"))
            .read_line(&mut line)
            .expect("a line");
        let words: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        let [base_url, key, connection] = words.try_into().expect("three words");
        Self {
            process,
            base_url,
            key,
            connection,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn measure() {
    let server = Server::start();
    let client = Client::builder()
        .api_key(&server.key)
        .base_url(&server.base_url)
        .build()
        .expect("a client");
    let creator = client.connection(&server.connection).expect("a connection");
    let bare = Client::http_client_builder().build().expect("a client");

    let page = creator
        .chat(CHAT)
        .messages()
        .limit(PAGE_SIZE as i64)
        .send()
        .await
        .expect("a page");
    println!(
        "{} bytes a page, {ROUNDS} rounds of {PAGES} pages, medians",
        page.raw_body().len()
    );
    for (variant, _) in VARIANTS {
        run(variant, &server, &bare, &creator).await;
    }
    let mut costs = VARIANTS.map(|_| Vec::with_capacity(ROUNDS));
    for round in 0..ROUNDS {
        for turn in 0..VARIANTS.len() {
            // Nobody is always first.
            let index = (turn + round) % VARIANTS.len();
            costs[index].push(run(VARIANTS[index].0, &server, &bare, &creator).await);
        }
    }
    let typed = costs[1].clone();
    println!(
        "{:<22} {:>9} {:>12} {:>16} {:>17}",
        "", "pages/s", "CPU µs/page", "CPU, of typed", "time, of typed"
    );
    for ((_, name), costs) in VARIANTS.iter().zip(&costs) {
        let ratio = |part: fn(&Cost) -> f64| median(costs.iter().zip(&typed).map(|(a, b)| part(a) / part(b)));
        let wall = median(costs.iter().map(|cost| cost.wall));
        let processor = median(costs.iter().map(|cost| cost.processor));
        println!(
            "{name:<22} {:>9.0} {:>12.1} {:>16.3} {:>17.3}",
            1e6 / wall,
            processor,
            ratio(|cost| cost.processor),
            ratio(|cost| cost.wall),
        );
    }
}

/// Reads [`PAGES`] pages and says what one of them costs, in microseconds.
async fn run(variant: Variant, server: &Server, bare: &reqwest::Client, creator: &Connection) -> Cost {
    let (processor, wall) = (ProcessTime::now(), Instant::now());
    let messages = match variant {
        Variant::Bytes | Variant::Typed => by_hand(variant, server, bare).await,
        Variant::Send => by_send(creator).await,
        Variant::Stream => by_stream(creator).await,
    };
    let (processor, wall) = (processor.elapsed(), wall.elapsed());
    assert_eq!(messages, PAGES * PAGE_SIZE, "each variant reads the same");
    let a_page = |duration: Duration| duration.as_secs_f64() * 1e6 / PAGES as f64;
    Cost {
        processor: a_page(processor),
        wall: a_page(wall),
    }
}

async fn by_hand(variant: Variant, server: &Server, bare: &reqwest::Client) -> usize {
    let url = format!("{}/v2/access/chats/{CHAT}/messages", server.base_url);
    let mut last: Option<String> = None;
    let mut messages = 0;
    for _ in 0..PAGES {
        let mut request = bare
            .get(&url)
            .header("apikey", &server.key)
            .header("x-connection-id", &server.connection)
            .query(&[("limit", "10")]);
        if let Some(last) = &last {
            request = request.query(&[("last_id", last)]);
        }
        let body = request.send().await.expect("an answer").bytes().await.expect("a body");
        if variant == Variant::Typed {
            let page: MessagePage = serde_json::from_slice(&body).expect("a page");
            messages += page.list.len();
            last = page.list.last().map(|message| message.id.to_string());
        } else {
            messages += PAGE_SIZE;
        }
    }
    messages
}

async fn by_send(creator: &Connection) -> usize {
    let request = creator.chat(CHAT).messages().limit(PAGE_SIZE as i64);
    let mut last = None;
    let mut messages = 0;
    for _ in 0..PAGES {
        let mut request = request.clone();
        if let Some(last) = last {
            request = request.last_id(last);
        }
        let page = request.send().await.expect("a page");
        messages += page.list.len();
        last = page.list.last().map(|message| message.id);
    }
    messages
}

async fn by_stream(creator: &Connection) -> usize {
    let mut stream = creator.chat(CHAT).messages().stream().limit((PAGES * PAGE_SIZE) as u64);
    let mut messages = 0;
    while stream.try_next().await.expect("a message").is_some() {
        messages += 1;
    }
    messages
}

fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
