//! A chat is read page by page while messages come and go and requests fail, compared with a plain list.

use std::collections::BTreeSet;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use ofauth::Connection;
use ofauth::paging::{Cursor, Items, Pages};
use ofauth::requests::ListChatMessages;
use ofauth_mock::{Fault, MockServer};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::connect;

/// A chat that is empty at first.
const CHAT: i64 = 4102;

/// What happens between the beginning and the end of a reading.
#[derive(Clone, Debug)]
enum Step {
    /// New messages arrive.
    Arrive(usize),
    /// One of the messages goes.
    Remove(Index),
    /// A request fails, and so may its retries.
    Fail(Failure, usize),
    /// The next item or page is read.
    Read,
    /// The same, but given up before it is there.
    GiveUp,
    /// The cursor is saved, and reading goes on from there with another reader.
    Resume(By),
}

#[derive(Clone, Copy, Debug)]
enum Failure {
    Unavailable,
    Refused,
    Reset,
    ResetMidBody,
    Truncated,
    Malformed,
}

#[derive(Clone, Copy, Debug)]
enum By {
    Item,
    Page,
}

#[derive(Clone, Debug)]
struct Settings {
    /// Messages that are there at the beginning.
    present: usize,
    page_size: u32,
    next_last_id: bool,
    limit: Option<u64>,
    by: By,
    prefetch: bool,
}

fn settings() -> impl Strategy<Value = Settings> {
    let limit = prop::option::weighted(0.3, 0..40_u64);
    (0..60_usize, 1..=10_u32, any::<bool>(), limit, by(), any::<bool>()).prop_map(
        |(present, page_size, next_last_id, limit, by, prefetch)| {
            Settings {
                present,
                page_size,
                next_last_id,
                limit,
                // Pages have no limit of their own.
                by: if limit.is_some() { By::Item } else { by },
                prefetch,
            }
        },
    )
}

fn by() -> impl Strategy<Value = By> {
    prop_oneof![Just(By::Item), Just(By::Page)]
}

fn step() -> impl Strategy<Value = Step> {
    let failure = prop_oneof![
        Just(Failure::Unavailable),
        Just(Failure::Refused),
        Just(Failure::Reset),
        Just(Failure::ResetMidBody),
        Just(Failure::Truncated),
        Just(Failure::Malformed),
    ];
    prop_oneof![
        2 => (1..15_usize).prop_map(Step::Arrive),
        3 => any::<Index>().prop_map(Step::Remove),
        2 => (failure, 1..5_usize).prop_map(|(failure, times)| Step::Fail(failure, times)),
        10 => Just(Step::Read),
        3 => Just(Step::GiveUp),
        2 => by().prop_map(Step::Resume),
    ]
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Unavailable => Self::status(503),
            Failure::Refused => Self::status(400),
            Failure::Reset => Self::reset(),
            Failure::ResetMidBody => Self::reset_mid_body(),
            Failure::Truncated => Self::truncate(40),
            Failure::Malformed => Self::malformed_json(),
        }
    }
}

enum Reader {
    Items(Items<ListChatMessages>),
    Pages(Pages<ListChatMessages>),
}

/// Ids that have been read, or nothing at the end.
type Outcome = Result<Option<Vec<i64>>, ofauth::Error>;

impl Reader {
    async fn read(&mut self) -> Outcome {
        match self {
            Self::Items(items) => Ok(items.try_next().await?.map(|message| vec![message.id.0])),
            Self::Pages(pages) => {
                let page = pages.try_next().await?;
                Ok(page.map(|page| page.list.iter().map(|message| message.id.0).collect()))
            }
        }
    }

    fn cursor(&self) -> Option<Cursor> {
        match self {
            Self::Items(items) => items.cursor(),
            Self::Pages(pages) => pages.cursor().cloned(),
        }
    }
}

/// A reading, and the list that it is held against.
struct Reading {
    server: MockServer,
    creator: Connection,
    settings: Settings,
    reader: Reader,
    /// What was there when it began.
    start: Vec<i64>,
    /// What has been there at any time.
    ever: BTreeSet<i64>,
    seen: Vec<i64>,
    ended: bool,
}

impl Reading {
    async fn begin(settings: Settings) -> Self {
        let server = MockServer::builder().next_last_id(settings.next_last_id).start().await;
        let server = server.expect("a free port on loopback");
        server.arrive(CHAT, settings.present);
        let creator = connect(&server);
        let start = present(&server);
        let mut reading = Self {
            reader: Reader::Items(creator.chat(CHAT).messages().stream()),
            creator,
            ever: start.iter().copied().collect(),
            start,
            server,
            seen: Vec::new(),
            ended: false,
            settings,
        };
        reading.read_from(None, reading.settings.by);
        reading
    }

    fn read_from(&mut self, cursor: Option<Cursor>, by: By) {
        let request = self.creator.chat(CHAT).messages().limit(self.settings.page_size);
        let request = match cursor {
            Some(cursor) => request.resume(cursor),
            None => request,
        };
        let reader = match (by, self.settings.limit) {
            (_, Some(limit)) => Reader::Items(request.stream().limit(limit - self.seen.len() as u64)),
            (By::Item, None) => Reader::Items(request.stream()),
            (By::Page, None) => Reader::Pages(request.pages()),
        };
        self.reader = match reader {
            Reader::Items(items) if self.settings.prefetch => Reader::Items(items.prefetch()),
            Reader::Pages(pages) if self.settings.prefetch => Reader::Pages(pages.prefetch()),
            reader => reader,
        };
    }

    async fn step(&mut self, step: Step) {
        match step {
            Step::Arrive(count) => {
                self.server.arrive(CHAT, count);
                self.ever.extend(present(&self.server));
            }
            Step::Remove(index) => {
                let present = present(&self.server);
                if !present.is_empty() {
                    assert!(self.server.remove(CHAT, *index.get(&present)), "it was there");
                }
            }
            Step::Fail(failure, times) => self.server.inject(Fault::from(failure).times(times)),
            Step::Read => {
                let outcome = self.reader.read().await;
                self.take(outcome).await;
            }
            Step::GiveUp => {
                let reader = &mut self.reader;
                let polled = poll_fn(|context| Poll::Ready(pin!(reader.read()).poll(context))).await;
                match polled {
                    Poll::Ready(outcome) => self.take(outcome).await,
                    // Lets the server get on with it.
                    Poll::Pending => tokio::task::yield_now().await,
                }
            }
            Step::Resume(by) => self.read_from(self.reader.cursor(), by),
        }
    }

    async fn take(&mut self, outcome: Outcome) {
        match outcome {
            Ok(Some(ids)) => {
                for id in ids {
                    assert!(
                        self.seen.last().is_none_or(|last| id < *last),
                        "{id} comes again or too late"
                    );
                    assert!(self.ever.contains(&id), "{id} has never been there");
                    self.seen.push(id);
                    self.nothing_is_lost_before(id);
                }
            }
            Ok(None) => {
                self.ended = true;
                let limit = self.settings.limit.map(|limit| limit as usize);
                assert!(
                    limit.is_none_or(|limit| self.seen.len() <= limit),
                    "more than the limit"
                );
                if limit != Some(self.seen.len()) {
                    self.nothing_is_lost_before(i64::MIN);
                }
            }
            // It is asked for once more.
            Err(error) if error.is_transient() => {}
            Err(error) => {
                let next = self.reader.read().await;
                assert!(matches!(next, Ok(None)), "a reader goes on after {error}");
                self.read_from(self.reader.cursor(), self.settings.by);
            }
        }
    }

    /// What was there at the beginning and still is must have been read, as far as the reading has come.
    fn nothing_is_lost_before(&self, id: i64) {
        let present: BTreeSet<_> = present(&self.server).into_iter().collect();
        let stayed = self
            .start
            .iter()
            .filter(|message| **message >= id && present.contains(message));
        let lost: Vec<_> = stayed.filter(|message| !self.seen.contains(message)).collect();
        assert!(lost.is_empty(), "{lost:?} are lost");
    }
}

fn present(server: &MockServer) -> Vec<i64> {
    server.message_ids(CHAT).expect("a chat")
}

fn cases() -> ProptestConfig {
    let usual = ProptestConfig::default();
    let asked_for = std::env::var_os("PROPTEST_CASES").is_some();
    ProptestConfig {
        cases: if asked_for { usual.cases } else { 48 },
        failure_persistence: None,
        ..usual
    }
}

proptest! {
    // Every failure names its input, which then belongs in a test of its own.
    #![proptest_config(cases())]

    #[test]
    fn a_reading_is_true_to_the_list(settings in settings(), steps in prop::collection::vec(step(), 0..60)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let mut reading = Reading::begin(settings).await;
            for step in steps {
                reading.step(step).await;
                if reading.ended {
                    return;
                }
            }
            // From here on nothing new happens, so it must come to an end; faults that wait may still strike.
            for _ in 0..2000 {
                if reading.ended {
                    return;
                }
                reading.step(Step::Read).await;
            }
            panic!("no end");
        });
    }
}
