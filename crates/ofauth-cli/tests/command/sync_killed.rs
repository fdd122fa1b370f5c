//! `ofauth sync`, killed at random while the data changes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

use ofauth_mock::{BUSY_CHAT, GALLERY_CHAT, LONG_CHAT, MockServer};

use crate::support::{Running, code, ofauth, stderr};

/// The command is killed this often; `OFAUTH_TEST_KILLS` sets another number.
const KILLS: usize = 12;

/// Requests of an account that run at the same time.
const AT_ONCE: usize = 4;

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

/// New, edited and deleted messages.
fn change(server: &MockServer, dice: &mut Dice) {
    for _ in 0..4 {
        let chat = [BUSY_CHAT, LONG_CHAT, GALLERY_CHAT + 1 + dice.below(50) as i64][dice.below(3)];
        let ids = server.message_ids(chat).unwrap_or_default();
        match dice.below(3) {
            0 => server.arrive(chat, 1 + dice.below(25)),
            1 if !ids.is_empty() => assert!(server.remove(chat, ids[dice.below(ids.len())])),
            2 if !ids.is_empty() => assert!(server.edit(chat, ids[dice.below(ids.len())], "edited")),
            _ => {}
        }
    }
}

fn environment(server: &MockServer) -> [(&'static str, String); 2] {
    [
        ("OFAUTH_BASE_URL", server.base_url().to_owned()),
        ("OFAUTH_API_KEY", server.api_key().to_owned()),
    ]
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

#[cfg(unix)]
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
    server.keep_latest(LONG_CHAT, 2_000);
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.db");
    let copy = copy.to_str().expect("UTF-8");
    let args = [
        "sync",
        "--to",
        copy,
        "--only",
        "messages",
        "--account",
        server.connection_id(),
    ];
    let mut dice = Dice(0x5eed);
    let mut known: BTreeSet<(String, String)> = BTreeSet::new();
    let mut repeated = 0;
    for kill in 0..kills {
        let before = usize::try_from(server.request_count()).expect("few");
        let mut running = Running::start(ofauth(&args).envs(environment(&server)));
        // At a random request, and a random time after it.
        let goal = server.request_count() + dice.below(40) as u64;
        let started = Instant::now();
        while server.request_count() < goal && started.elapsed() < Duration::from_secs(20) {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        tokio::time::sleep(Duration::from_micros(dice.below(20_000) as u64)).await;
        running.0.kill().expect("SIGKILL");
        running.0.wait().expect("it ends");
        let asked = pages(&server, before);
        let mut again: BTreeMap<&str, usize> = BTreeMap::new();
        for (path, _) in asked.iter().filter(|page| known.contains(*page)) {
            *again.entry(path).or_default() += 1;
        }
        assert!(again.values().all(|count| *count <= 1), "run {kill}: {again:?}");
        assert!(again.len() <= AT_ONCE, "run {kill}: {again:?}");
        repeated += again.len();
        known.extend(asked);
        check(&server, Path::new(copy), false);
        change(&server, &mut dice);
    }
    let total = server.request_count();
    // Old edits and deletions are found by a full run.
    for more in [&[][..], &["--full-after", "0"]] {
        let last = ofauth(&[&args[..], more].concat()).envs(environment(&server)).output();
        let last = last.expect("it runs");
        assert_eq!(code(&last), 0, "{}", stderr(&last));
    }
    check(&server, Path::new(copy), true);
    assert!(
        known.len() > 50,
        "too little happened before the kills: {} of {total}",
        known.len()
    );
    assert!(repeated <= kills * AT_ONCE, "{repeated} of {total}");
}

/// The copy has no message twice and none that never was; and, if it is `complete`, all that the server has.
fn check(server: &MockServer, copy: &Path, complete: bool) {
    if !copy.exists() {
        return;
    }
    let database = rusqlite::Connection::open(copy).expect("a database");
    let whole: String = database
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .expect("a check");
    assert_eq!(whole, "ok");
    if !complete {
        return;
    }
    let mut chats = database.prepare("SELECT chat_user_id FROM chats").expect("a table");
    let chats = chats.query_map([], |row| row.get(0)).expect("rows");
    let chats: Vec<i64> = chats.collect::<Result<_, _>>().expect("rows");
    assert_eq!(chats.len(), 57);
    let query = "SELECT message_id, text = '<p>edited</p>' FROM messages \
                 WHERE chat_user_id = ?1 AND deleted_at IS NULL ORDER BY message_id DESC";
    let mut messages = database.prepare(query).expect("a table");
    for chat in chats {
        let stored = messages
            .query_map([chat], |row| Ok((row.get(0)?, row.get(1)?)))
            .expect("rows");
        let stored: Vec<(i64, bool)> = stored.collect::<Result<_, _>>().expect("rows");
        let ids = server.message_ids(chat).expect("a chat");
        let edited: BTreeSet<i64> = ids.iter().copied().filter(|id| server.is_edited(chat, *id)).collect();
        let expected: Vec<_> = ids.iter().map(|id| (*id, edited.contains(id))).collect();
        assert_eq!(stored, expected, "chat {chat}");
    }
}
