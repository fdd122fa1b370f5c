//! `ofauth sync`, killed at random while the data changes and webhooks come in any order, twice or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::OpenOptions;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ofauth_mock::{BUSY_CHAT, GALLERY_CHAT, LONG_CHAT, MockServer, WebhookSender};
use ofauth_webhooks::Secret;
use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::support::{Running, code, ofauth, stderr};

/// The command is killed this often; `OFAUTH_TEST_KILLS` sets another number.
const KILLS: usize = 12;

/// Requests of an account that run at the same time.
const AT_ONCE: usize = 4;

/// Pages of the long chat for each kill: what the quota allows in a minute.
const PAGES: usize = 60;
const MESSAGES: usize = 10 * PAGES;

/// How long the server takes to respond. No API is as quick as one on the same machine, whose pages share a transaction.
const LATENCY: Duration = Duration::from_millis(10);

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// A random number that is the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        // xorshift
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap_or_default()
    }
}

/// An event that is to be delivered, and how often that was tried.
struct Delivery {
    id: String,
    data: Value,
    attempts: u32,
}

/// New, edited and deleted messages. Returns the events of new ones: 1 % of them are lost, 2 % doubled.
fn change(server: &MockServer, dice: &mut Dice, sent: &mut usize) -> Vec<Delivery> {
    let mut deliveries = Vec::new();
    for _ in 0..4 {
        let chat = [BUSY_CHAT, LONG_CHAT, GALLERY_CHAT + 1 + dice.below(50) as i64][dice.below(3)];
        let ids = server.message_ids(chat).unwrap_or_default();
        match dice.below(3) {
            0 => {
                let count = 1 + dice.below(25);
                server.arrive(chat, count);
                for _ in 0..count {
                    *sent += 1;
                    let copies = match dice.below(100) {
                        0 => 0,
                        1 | 2 => 2,
                        _ => 1,
                    };
                    deliveries.extend((0..copies).map(|_| Delivery {
                        id: format!("msg_{sent}"),
                        data: json!({
                            "connection": {"id": server.connection_id()},
                            "environment": "live",
                            "eventBody": {"fromUser": {"id": chat}},
                        }),
                        attempts: 0,
                    }));
                }
            }
            1 if !ids.is_empty() => assert!(server.remove(chat, ids[dice.below(ids.len())])),
            2 if !ids.is_empty() => assert!(server.edit(chat, ids[dice.below(ids.len())], "edited")),
            _ => {}
        }
    }
    deliveries
}

/// Delivers events in any order, until the process is killed. Those that it has not acknowledged are kept for the next one, up to
/// five attempts.
async fn deliver(url: String, waiting: Arc<Mutex<Vec<Delivery>>>, seed: u64) {
    let secret = Secret::new(SECRET).expect("a secret");
    let sender = WebhookSender::new(&url, secret).expect("a URL").attempts(1);
    let mut dice = Dice(seed);
    let mut left = waiting.lock().await;
    let mut again = Vec::new();
    while !left.is_empty() {
        let next = dice.below(left.len());
        let mut delivery = left.swap_remove(next);
        let sent = sender
            .send_as(&delivery.id, "realtime.chat_message.received", &delivery.data)
            .await;
        if !sent.expect("it is signed").is_delivered() {
            delivery.attempts += 1;
            again.push(delivery);
        }
    }
    left.extend(
        again
            .into_iter()
            .filter(|delivery| delivery.attempts < WebhookSender::ATTEMPTS),
    );
}

fn environment(server: &MockServer) -> [(&'static str, String); 3] {
    [
        ("OFAUTH_BASE_URL", server.base_url().to_owned()),
        ("OFAUTH_API_KEY", server.api_key().to_owned()),
        ("OFAUTH_WEBHOOK_SECRET", SECRET.to_owned()),
    ]
}

/// The fewest requests that could have fetched what the server has: 20 chats a page, 10 messages a page.
fn fewest(server: &MockServer) -> usize {
    let chats: Vec<i64> = (BUSY_CHAT..=GALLERY_CHAT + 53).collect();
    let messages = chats
        .iter()
        .map(|chat| server.message_ids(*chat).expect("a chat").len().div_ceil(10));
    chats.len().div_ceil(20) + messages.sum::<usize>()
}

#[allow(clippy::cast_precision_loss, reason = "a share")]
fn efficiency(server: &MockServer, requests: u64) -> f64 {
    fewest(server) as f64 / requests as f64
}

/// Adds a row to the table that `cargo xtask bench --only copy` prints.
fn row(cells: &[String]) {
    let Some(folder) = std::env::var_os("OFAUTH_FIGURES") else {
        return;
    };
    let path = Path::new(&folder).join("kills");
    let mut file = OpenOptions::new().create(true).append(true).open(path).expect("a file");
    writeln!(file, "| {} |", cells.join(" | ")).expect("it is written");
}

/// What identifies a page below a cursor: path and query.
fn pages(server: &MockServer, from: usize) -> Vec<(String, String)> {
    let requests = server.requests();
    let pages = requests
        .iter()
        .skip(from)
        .filter(|request| request.query.contains("last_id"));
    pages
        .map(|request| (request.path.clone(), request.query.clone()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_run_loses_nothing_and_repeats_at_most_the_page_on_its_way() {
    let kills = std::env::var("OFAUTH_TEST_KILLS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(KILLS);
    let server = MockServer::builder()
        .keep_requests(1 << 22)
        .start()
        .await
        .expect("a free port");
    server.arrive(LONG_CHAT, (kills * MESSAGES).saturating_sub(100_000));
    server.keep_latest(LONG_CHAT, kills * MESSAGES);
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("UTF-8").to_owned();
    let (copy, other) = (path("copy.db"), path("other.db"));
    let options = ["--only", "messages", "--account", server.connection_id()];

    // One run, for comparison.
    let once = ofauth(&[&["sync", "--to", &other], &options[..]].concat())
        .envs(environment(&server))
        .output()
        .expect("it runs");
    assert_eq!(code(&once), 0, "{}", stderr(&once));
    let alone = server.request_count();
    let share = efficiency(&server, alone);
    assert!(share >= 0.99, "{share} of {alone} requests");
    let rows = check(&server, Path::new(&other), true);
    let figures = |kills: usize, rows: usize, requests: u64, again: usize, share: f64| {
        let counts = [kills, rows, 0, 0].map(|count| count.to_string());
        let others = [requests.to_string(), again.to_string(), format!("{share:.3}")];
        row(&[&counts[..], &others[..]].concat());
    };
    figures(0, rows, alone, 0, share);

    server.set_latency(LATENCY);
    let args = [&["sync", "--to", &copy], &options[..]].concat();
    let following = ["--follow", "--every", "1h", "--listen", "127.0.0.1:0"];
    let following = [&args[..], &following].concat();
    let waiting = Arc::new(Mutex::new(Vec::new()));
    let mut sent = 0;
    let mut dice = Dice(0x5eed);
    let mut known: BTreeSet<(String, String)> = BTreeSet::new();
    let mut repeated = 0;
    for kill in 0..kills {
        let before = usize::try_from(server.request_count()).expect("few");
        let mut running = Running::start(ofauth(&following).envs(environment(&server)));
        let said = BufReader::new(running.0.stderr.take().expect("stderr is piped"));
        let url = said.lines().map_while(Result::ok).find_map(|line| {
            let address = line.strip_prefix("listening on ")?;
            Some(format!("{address}/webhooks"))
        });
        let delivering = tokio::spawn(deliver(url.expect("it listens"), Arc::clone(&waiting), kill as u64 + 1));
        // At a random request or after a random time, and a little later.
        let goal = server.request_count() + dice.below(2 * PAGES) as u64;
        let (started, most) = (Instant::now(), Duration::from_millis(100 + dice.below(900) as u64));
        while server.request_count() < goal && started.elapsed() < most {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        tokio::time::sleep(Duration::from_micros(dice.below(20_000) as u64)).await;
        running.0.kill().expect("SIGKILL");
        running.0.wait().expect("it ends");
        delivering.await.expect("it ends");
        let asked = pages(&server, before);
        let mut again: BTreeMap<&str, usize> = BTreeMap::new();
        for (path, _) in asked.iter().filter(|page| known.contains(*page)) {
            *again.entry(path).or_default() += 1;
        }
        assert!(again.values().all(|count| *count <= 1), "run {kill}: {again:?}");
        assert!(again.len() <= AT_ONCE, "run {kill}: {again:?}");
        repeated += again.len();
        known.extend(asked);
        if kill < KILLS || kill % 100 == 0 {
            check(&server, Path::new(&copy), false);
        }
        waiting.lock().await.extend(change(&server, &mut dice, &mut sent));
    }
    let run = |more: &[&str]| {
        let last = ofauth(&[&args[..], more].concat()).envs(environment(&server)).output();
        let last = last.expect("it runs");
        assert_eq!(code(&last), 0, "{}", stderr(&last));
    };
    server.set_latency(Duration::ZERO);
    run(&[]);
    let total = server.request_count() - alone;
    let share = efficiency(&server, total);
    // Old edits and deletions are found by a full run.
    run(&["--full-after", "0"]);
    let rows = check(&server, Path::new(&copy), true);
    figures(kills, rows, total, repeated, share);
    assert!(
        known.len() > 50,
        "too little happened before the kills: {} of {total}",
        known.len()
    );
    assert!(repeated <= kills * AT_ONCE, "{repeated} of {total}");
    assert!(share > 0.7, "{share} of {total} requests");
}

/// The copy has no message twice and none that never was; and, if it is `complete`, all that the server has. Returns the number
/// of messages.
fn check(server: &MockServer, copy: &Path, complete: bool) -> usize {
    if !copy.exists() {
        return 0;
    }
    let database = rusqlite::Connection::open(copy).expect("a database");
    let whole: String = database
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .expect("a check");
    assert_eq!(whole, "ok");
    if !complete {
        return 0;
    }
    let mut chats = database.prepare("SELECT chat_user_id FROM chats").expect("a table");
    let chats = chats.query_map([], |row| row.get(0)).expect("rows");
    let chats: Vec<i64> = chats.collect::<Result<_, _>>().expect("rows");
    assert_eq!(chats.len(), 57);
    let query = "SELECT message_id, text = '<p>edited</p>' FROM messages \
                 WHERE chat_user_id = ?1 AND deleted_at IS NULL ORDER BY message_id DESC";
    let mut messages = database.prepare(query).expect("a table");
    let mut rows = 0;
    for chat in chats {
        let stored = messages
            .query_map([chat], |row| Ok((row.get(0)?, row.get(1)?)))
            .expect("rows");
        let stored: Vec<(i64, bool)> = stored.collect::<Result<_, _>>().expect("rows");
        let ids = server.message_ids(chat).expect("a chat");
        let edited: BTreeSet<i64> = ids.iter().copied().filter(|id| server.is_edited(chat, *id)).collect();
        let expected: Vec<_> = ids.iter().map(|id| (*id, edited.contains(id))).collect();
        assert_eq!(stored, expected, "chat {chat}");
        rows += stored.len();
    }
    rows
}
