//! A simulated day of accounts that are followed: webhooks are lost, doubled and late, and there are three outages.
//!
//! The server's requests are real, the time is not: the copy gets a clock that the simulation sets, which calls for a sweep
//! and for events to be applied when [`Syncer::follow`] does.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use ofauth::CallOptions;
use ofauth_mock::{BUSY_CHAT, GALLERY_CHAT, LONG_CHAT, MockServer};
use ofauth_sync::{Report, SqliteStore, Syncer, Time};
use ofauth_webhooks::Scheme;
use rusqlite::Connection;
use serde_json::json;

use crate::figures::{row, setting};
use crate::follow::{event, whole};
use crate::support::World;

/// Microseconds.
const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// A failed delivery is tried again until this long after the event.
const RETRIED: i64 = 75 * SECOND;

/// How long the process and the API are down.
const OUTAGE: i64 = 10 * MINUTE;
/// The copy's process is down.
const PROCESS_DOWN: (i64, i64) = (5 * HOUR, 5 * HOUR + OUTAGE);
/// The API is down.
const API_DOWN: (i64, i64) = (11 * HOUR, 11 * HOUR + OUTAGE);
/// All chats of the server that get messages.
const ALL_CHATS: usize = 54;

/// From when no webhook is sent, for a time that is a knob.
const WEBHOOKS_DOWN: i64 = 17 * HOUR;

/// A random number that is the same in each run.
struct Dice(u64);

impl Dice {
    #[allow(clippy::cast_possible_wrap, reason = "it is below the limit")]
    fn below(&mut self, limit: i64) -> i64 {
        // xorshift
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.unsigned_abs()) as i64
    }
}

/// What happens in the simulation, beside sweeps and batches of events.
enum Happening {
    /// This message in this chat, of every account.
    Message(usize, i64),
    /// A delivery: the account, the number of the message, the chat.
    Delivery(usize, usize, i64),
    ProcessStops,
    ProcessStarts,
    ApiStops,
    ApiStarts,
}

/// The knobs.
#[derive(Clone, Copy)]
struct Knobs {
    accounts: usize,
    /// Whether events have the message, or only the chat.
    whole: bool,
    /// How long events are gathered.
    gather: i64,
    /// The time between two sweeps.
    every: i64,
    /// Whether only fans write, who are not answered, or the account writes half of the messages.
    fans_only: bool,
    /// How many chats get messages.
    chats: usize,
    /// How long no webhook is sent.
    webhooks_down: i64,
}

#[derive(Default)]
struct Outcome {
    messages: usize,
    requests: u64,
    /// From message to copy in microseconds, of those whose webhook came.
    by_webhook: Vec<i64>,
    /// Of the others.
    by_sweep: Vec<i64>,
}

/// What is read again.
struct Failed {
    streams: BTreeMap<i64, BTreeSet<&'static str>>,
    /// When, and how long after it failed.
    at: i64,
    wait: i64,
}

struct Simulation {
    world: World,
    accounts: Vec<String>,
    clock: Arc<AtomicI64>,
    knobs: Knobs,
    sync: Option<Syncer>,
    copy: Connection,
    last_row: i64,
    failed: Option<Failed>,
    /// When each message came: chat and id.
    came: HashMap<(i64, i64), (usize, i64)>,
    /// The id of each message.
    ids: Vec<i64>,
    /// Whether the webhook of a message came to an account.
    told: HashMap<(i64, usize), bool>,
    outcome: Outcome,
}

fn within((from, to): (i64, i64), at: i64) -> bool {
    (from..to).contains(&at)
}

/// The chats, and for each how often it has a message: Zipf's law.
fn chats(count: usize) -> Vec<(i64, i64)> {
    let quiet = (1..=53).map(|number| GALLERY_CHAT + number);
    let weights = (1..).map(|rank| 1_000_000 / rank);
    [BUSY_CHAT].into_iter().chain(quiet).zip(weights).take(count).collect()
}

impl Simulation {
    async fn new(knobs: Knobs) -> Self {
        let accounts = knobs.accounts;
        let server = MockServer::builder().connections(accounts).start().await;
        let world = World::of(server.expect("a free port"));
        world.server.keep_latest(LONG_CHAT, 11);
        world.server.keep_latest(BUSY_CHAT, 5);
        drop(SqliteStore::open(world.path()).expect("a copy"));
        let mut simulation = Self {
            accounts: (1..=accounts).map(|number| format!("conn_{number:04}")).collect(),
            clock: Arc::new(AtomicI64::new(0)),
            knobs,
            sync: None,
            copy: world.database(),
            last_row: 0,
            failed: None,
            came: HashMap::new(),
            ids: Vec::new(),
            told: HashMap::new(),
            outcome: Outcome::default(),
            world,
        };
        simulation.start();
        simulation.sweep().await;
        simulation.last_row = simulation.newest_row();
        simulation
    }

    /// Starts the copy's process.
    fn start(&mut self) {
        let store = Arc::new(SqliteStore::open(self.world.path()).expect("a copy"));
        let clock = Arc::clone(&self.clock);
        let sync = Syncer::builder(self.world.client(), store)
            .accounts(self.accounts.iter().cloned())
            .only(["messages"])
            .options(CallOptions::new().max_retries(0))
            .clock(move || Time(clock.load(Ordering::Relaxed)));
        self.sync = Some(sync.build().expect("valid settings"));
    }

    async fn sweep(&mut self) {
        if let Some(sync) = &self.sync {
            let report = sync.run().await.expect("the database works");
            self.retry(&report, MINUTE);
            self.look();
        }
    }

    /// Reads again what failed, this long from now.
    fn retry(&mut self, report: &Report, wait: i64) {
        let streams = report.failed_for_now();
        let at = self.clock.load(Ordering::Relaxed) + wait;
        self.failed = (!streams.is_empty()).then_some(Failed { streams, at, wait });
    }

    async fn read_again(&mut self) {
        if let (Some(sync), Some(failed)) = (&self.sync, self.failed.take()) {
            let report = sync.run_again(&failed.streams).await.expect("the database works");
            self.retry(&report, 2 * failed.wait);
            self.look();
        }
    }

    async fn apply(&mut self) {
        if let Some(sync) = &self.sync {
            let report = sync.apply_events().await.expect("the database works");
            if let (Some(report), None) = (report, &self.failed) {
                self.retry(&report, MINUTE);
            }
            self.look();
        }
    }

    fn newest_row(&self) -> i64 {
        let query = "SELECT coalesce(max(rowid), 0) FROM messages";
        self.copy.query_row(query, [], |row| row.get(0)).expect(query)
    }

    /// Takes the new rows into account.
    fn look(&mut self) {
        let now = self.clock.load(Ordering::Relaxed);
        let query = "SELECT rowid, account_id, chat_user_id, message_id FROM messages WHERE rowid > ?1 ORDER BY rowid";
        let mut statement = self.copy.prepare_cached(query).expect(query);
        let rows = statement.query_map([self.last_row], |row| {
            Ok((row.get(0)?, row.get(1)?, (row.get(2)?, row.get(3)?)))
        });
        for found in rows.expect(query) {
            let (id, account, message): (i64, i64, (i64, i64)) = found.expect("a row");
            self.last_row = id;
            let Some((number, at)) = self.came.get(&message) else {
                continue;
            };
            let told = self.told.get(&(account, *number)).copied().unwrap_or_default();
            let outcome = &mut self.outcome;
            let ages = if told {
                &mut outcome.by_webhook
            } else {
                &mut outcome.by_sweep
            };
            ages.push(now - at);
        }
    }

    /// What will happen, in order. The accounts have the same messages, and webhooks of their own.
    fn plan(&mut self, messages: usize) -> Vec<(i64, Happening)> {
        let mut dice = Dice(0x5eed);
        let webhooks_down = (WEBHOOKS_DOWN, WEBHOOKS_DOWN + self.knobs.webhooks_down);
        let chats = chats(self.knobs.chats);
        let total: i64 = chats.iter().map(|(_, weight)| weight).sum();
        let query = "SELECT account_id FROM connections WHERE connection_id = ?1";
        let number = |id: &String| self.copy.query_row(query, [id], |row| row.get(0)).expect(query);
        let numbers: Vec<i64> = self.accounts.iter().map(number).collect();
        let mut plan = vec![
            (PROCESS_DOWN.0, Happening::ProcessStops),
            (PROCESS_DOWN.1, Happening::ProcessStarts),
            (API_DOWN.0, Happening::ApiStops),
            (API_DOWN.1, Happening::ApiStarts),
        ];
        for message in 0..messages {
            let at = dice.below(DAY);
            let mut left = dice.below(total);
            let mut chats = chats.iter().skip_while(|(_, weight)| {
                left -= weight;
                left >= 0
            });
            let (chat, _) = chats.next().expect("the weights add up");
            plan.push((at, Happening::Message(message, *chat)));
            for (account, id) in numbers.iter().enumerate() {
                let lost = dice.below(100) == 0;
                let mut arrives = at + dice.below(2 * SECOND);
                if within(PROCESS_DOWN, arrives) {
                    arrives = PROCESS_DOWN.1 + dice.below(10 * SECOND);
                }
                if lost || within(webhooks_down, at) || arrives - at > RETRIED {
                    continue;
                }
                let on_time = !within(API_DOWN, arrives) && arrives - at <= 2 * SECOND;
                self.told.insert((*id, message), on_time);
                plan.push((arrives, Happening::Delivery(account, message, *chat)));
                if dice.below(50) == 0 {
                    let again = arrives + dice.below(60 * SECOND);
                    plan.push((again, Happening::Delivery(account, message, *chat)));
                }
            }
        }
        plan.sort_by_key(|(at, _)| *at);
        plan
    }

    async fn run(mut self, messages: usize) -> Outcome {
        let plan = self.plan(messages);
        self.ids = vec![0; messages];
        let mut plan = plan.into_iter().peekable();
        let before = self.world.server.request_count();
        let mut next_sweep = self.knobs.every;
        let mut apply_at = i64::MAX;
        loop {
            let next = plan.peek().map_or(i64::MAX, |(at, _)| *at);
            let retry_at = self.failed.as_ref().map_or(i64::MAX, |failed| failed.at);
            let now = next.min(next_sweep).min(apply_at).min(retry_at);
            if now >= DAY {
                break;
            }
            self.clock.store(now, Ordering::Relaxed);
            if now == apply_at {
                apply_at = i64::MAX;
                self.apply().await;
                continue;
            }
            if now == retry_at {
                self.read_again().await;
                continue;
            }
            if now == next_sweep {
                next_sweep += self.knobs.every;
                self.sweep().await;
                self.apply().await;
                continue;
            }
            let Some((_, happening)) = plan.next() else { break };
            match happening {
                Happening::Message(message, chat) => {
                    if self.knobs.fans_only {
                        self.world.server.receive(chat, 1);
                    } else {
                        self.world.server.arrive(chat, 1);
                    }
                    let ids = self.world.server.message_ids(chat).expect("a chat");
                    self.came.insert((chat, ids[0]), (message, now));
                    self.ids[message] = ids[0];
                }
                Happening::Delivery(account, message, chat) => {
                    let Some(sync) = &self.sync else { continue };
                    let body = if self.knobs.whole {
                        whole(chat, self.ids[message], "Hello there")
                    } else {
                        json!({"fromUser": {"id": chat}})
                    };
                    let data = json!({
                        "connection": {"id": self.accounts[account]},
                        "environment": "live",
                        "eventBody": body,
                    });
                    let id = format!("msg_{account}_{message}");
                    let delivered = event(&id, "realtime.chat_message.received", &data, Scheme::Svix);
                    let is_new = sync.receive(&delivered).await.expect("it is stored");
                    if is_new && apply_at == i64::MAX {
                        apply_at = now + self.knobs.gather;
                    }
                }
                Happening::ProcessStops => self.sync = None,
                Happening::ProcessStarts => {
                    self.start();
                    next_sweep = now;
                }
                Happening::ApiStops => self.world.server.stop().await.expect("it stops"),
                Happening::ApiStarts => self.world.server.restart().await.expect("it starts"),
            }
        }
        self.clock.store(DAY, Ordering::Relaxed);
        self.sweep().await;
        self.outcome.requests = self.world.server.request_count() - before;
        self.outcome.messages = messages * self.accounts.len();
        self.compare();
        self.outcome
    }

    /// The copy has what the server has, each once.
    fn compare(&self) {
        let query = "SELECT account_id, message_id FROM messages WHERE chat_user_id = ?1 AND deleted_at IS NULL \
                     ORDER BY account_id, message_id DESC";
        let mut statement = self.copy.prepare(query).expect(query);
        for (chat, _) in chats(self.knobs.chats) {
            let rows = statement.query_map([chat], |row| Ok((row.get(0)?, row.get(1)?)));
            let mut stored: HashMap<i64, Vec<i64>> = HashMap::new();
            for found in rows.expect(query) {
                let (account, message) = found.expect("a row");
                stored.entry(account).or_default().push(message);
            }
            assert_eq!(stored.len(), self.accounts.len(), "chat {chat}");
            let expected = self.world.server.message_ids(chat).expect("a chat");
            for (account, messages) in stored {
                assert_eq!(messages, expected, "chat {chat} of {account}");
            }
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "a share")]
fn share(ages: &[i64], most: i64) -> f64 {
    ages.iter().filter(|age| **age <= most).count() as f64 / ages.len().max(1) as f64
}

#[tokio::test]
async fn a_day_of_lost_webhooks_and_outages_loses_nothing() {
    let accounts = setting("OFAUTH_TEST_DAY_ACCOUNTS", 2);
    let messages = setting("OFAUTH_TEST_DAY_MESSAGES", 100);
    let whole = std::env::var_os("OFAUTH_FIGURES").is_some();
    let knobs = |whole, gather, every| Knobs {
        accounts,
        whole,
        gather,
        every,
        fans_only: false,
        chats: ALL_CHATS,
        webhooks_down: OUTAGE,
    };
    let of_fans = |chats| Knobs {
        fans_only: true,
        chats,
        ..knobs(true, SECOND, HOUR)
    };
    let first = Knobs {
        accounts: setting("OFAUTH_TEST_DAY_ALL_ACCOUNTS", 2),
        ..of_fans(20)
    };
    let mut curve = vec![first, knobs(true, SECOND, HOUR)];
    if whole {
        let an_hour = Knobs {
            webhooks_down: HOUR,
            ..of_fans(20)
        };
        curve.splice(1..1, [an_hour, of_fans(ALL_CHATS)]);
        // More and more time between sweeps; then events that name only the chat, and more and more of them at once.
        curve.extend([15 * MINUTE, 4 * HOUR, DAY].map(|every| knobs(true, SECOND, every)));
        curve.extend([SECOND, MINUTE, 10 * MINUTE, HOUR].map(|gather| knobs(false, gather, HOUR)));
    } else {
        curve.push(knobs(false, SECOND, HOUR));
    }
    for knobs in curve {
        let Knobs {
            accounts,
            whole,
            gather,
            every,
            fans_only,
            chats,
            webhooks_down,
        } = knobs;
        let simulation = Simulation::new(knobs).await;
        let outcome = simulation.run(messages).await;
        let stored = outcome.by_webhook.len() + outcome.by_sweep.len();
        assert_eq!(stored, outcome.messages, "each message is stored once");
        let slowest = outcome.by_sweep.iter().max().copied().unwrap_or_default();
        let soon = share(&outcome.by_webhook, 5 * SECOND);
        let later = share(&outcome.by_sweep, every + gather + 10 * MINUTE);
        assert!(gather > SECOND || soon >= 0.99, "{soon} within 5 s");
        assert!(
            later >= 0.99,
            "{later} after a sweep, the last after {} s",
            slowest / SECOND
        );
        #[allow(clippy::cast_precision_loss, reason = "a rate")]
        let rate = outcome.requests as f64 / outcome.messages as f64;
        let most = if fans_only { 0.6 } else { 2.5 };
        assert!(rate < most, "{rate} requests a message");
        row(
            "day",
            &[
                if fans_only { "fans" } else { "both" }.to_owned(),
                accounts.to_string(),
                chats.to_string(),
                if whole { "message" } else { "chat" }.to_owned(),
                format!("{} s", gather / SECOND),
                format!("{} min", every / MINUTE),
                format!("{} min", webhooks_down / MINUTE),
                outcome.messages.to_string(),
                format!("{rate:.3}"),
                "0".to_owned(),
                format!("{:.2} %", 100.0 * soon),
                format!("{:.2} %", 100.0 * share(&outcome.by_sweep, HOUR)),
                format!("{} min", slowest / MINUTE),
            ],
        );
    }
}
