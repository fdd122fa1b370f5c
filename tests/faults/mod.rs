//! Every fault, with every kind of call: what comes of it, after how many attempts, and whether the server may have seen
//! it. The server's own log is the judge of what was sent. `snapshots/fault_matrix.snap` is the table.

mod repeats;
mod rows;

use std::fmt;
use std::fmt::Write as _;
use std::time::Duration;

use futures_util::future::join_all;
use ofauth::{CallOptions, Client, Connection, Error, Timer};
use ofauth_mock::{Fault, MockServer, RateLimit, RecordedRequest};

use crate::support::{CHAT, ManualClock, http};

const KEY: &str = "sk_planted_key_8c1f";
const CONNECTION: &str = "conn_planted_4d2e";
/// An account that the mock has besides.
const NEIGHBOUR: &str = "conn_0001";

/// No call takes so long on a clock that does not wait.
const HANGS: Duration = Duration::from_secs(60);

/// A fault, and what is around it.
struct Row {
    name: String,
    fault: Fault,
    setting: Setting,
}

#[derive(Clone, Copy, PartialEq)]
enum Setting {
    Plain,
    /// There is no server.
    Refused,
    /// The fault is that of an earlier response on the same connection.
    Reused,
    Http2,
    /// Eight calls of the account have met the fault at once, and the next one has ten seconds.
    Burst,
    /// The server keeps this quota, and the account has just used it up.
    Quota(RateLimit),
    /// Both.
    ReusedHttp2,
    /// 60 calls of another account have got 503.
    BadNeighbour,
}

impl Setting {
    fn is_http2(self) -> bool {
        matches!(self, Self::Http2 | Self::ReusedHttp2)
    }

    fn reuses(self) -> bool {
        matches!(self, Self::Reused | Self::ReusedHttp2)
    }
}

/// What is called.
#[derive(Clone, Copy, PartialEq)]
enum Column {
    Read,
    Stream,
    SafeWrite,
    UnsafeWrite,
    /// A read whose fault has passed after one request.
    Passing,
}

const COLUMNS: [(Column, &str); 5] = [
    (Column::Read, "read"),
    (Column::Stream, "stream"),
    (Column::SafeWrite, "safe write"),
    (Column::UnsafeWrite, "unsafe write"),
    (Column::Passing, "read, fault passes"),
];

impl Column {
    fn operation(self) -> &'static str {
        match self {
            Self::Read | Self::Stream | Self::Passing => "listChatMessages",
            Self::SafeWrite => "unsendChatMessage",
            Self::UnsafeWrite => "sendChatMessage",
        }
    }
}

/// What came of a call.
struct Outcome {
    result: Result<(), Error>,
    attempts: u32,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.result {
            Ok(()) => f.write_str("ok")?,
            Err(error) => f.write_str(error.kind().as_str())?,
        }
        if let Err(error) = &self.result
            && let Some(limit) = error.time_limit()
        {
            write!(f, " ({limit})")?;
        }
        if self.attempts != 1 {
            write!(f, " ×{}", self.attempts)?;
        }
        match &self.result {
            Err(error) if !error.may_have_been_sent() => f.write_str(", not sent"),
            _ => Ok(()),
        }
    }
}

#[tokio::test]
async fn every_fault_with_every_kind_of_call() {
    let mut table = String::from(include_str!("INTRODUCTION.md"));
    let http = Http::new();
    for (title, rows) in rows::rows() {
        let names = COLUMNS.map(|(_, name)| name).join(" | ");
        let _ = write!(
            table,
            "\n## {title}\n\n| fault | {names} |\n|{}\n",
            " --- |".repeat(COLUMNS.len() + 1)
        );
        for row in rows {
            let mut cells = vec![row.name.clone()];
            for (column, _) in COLUMNS {
                let outcome = tokio::time::timeout(HANGS, run(&row, column, &http)).await;
                let outcome = outcome.map_err(|_| format!("{}, {}: it hangs", row.name, column.operation()));
                cells.push(outcome.expect("an end").to_string());
            }
            let _ = writeln!(table, "| {} |", cells.join(" | "));
        }
    }
    table.push_str(&repeats::table(&http).await);
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("fault_matrix", table);
    });
}

/// Making a client takes longer than all that is done with it.
struct Http {
    one: reqwest::Client,
    two: reqwest::Client,
}

impl Http {
    fn new() -> Self {
        let (one, two) = (http(), http());
        Self {
            one: one.build().expect("a client"),
            two: two.http2_prior_knowledge().build().expect("a client"),
        }
    }
}

async fn run(row: &Row, column: Column, http: &Http) -> Outcome {
    let clock = ManualClock::default();
    let (wall_clock, steady_clock) = (clock.clone(), clock.clone());
    let mut server = MockServer::builder()
        .api_key(KEY)
        .connection_id(CONNECTION)
        .clock(move || steady_clock.now())
        .wall_clock(move || wall_clock.wall_clock())
        .connections(1);
    if let Setting::Quota(limit) = row.setting {
        server = server.rate_limit(limit);
    }
    let server = server.start().await.expect("a free port on loopback");
    let client = if row.setting.is_http2() { &http.two } else { &http.one };
    let client = self::client(&server, client, clock.clone());
    let creator = client.connection(CONNECTION).expect("a valid id");
    // Over a connection of its own, unless that is to be used again.
    let prepared = if row.setting.reuses() {
        &creator
    } else {
        &connect(&server, &http.two, clock.clone())
    };
    let sent = prepare(row, &server, prepared).await;
    let creator = match row.setting {
        Setting::Burst => {
            // After its response, others may be concurrent.
            creator.chat(CHAT).messages().send().await.expect("a page");
            server.inject(row.fault.clone().times(8));
            clock.run(burst(&creator)).await;
            creator.with_options(CallOptions::new().timeout(Duration::from_secs(10)))
        }
        Setting::BadNeighbour => {
            server.inject(Fault::status(503).times(usize::MAX));
            let neighbour = client.connection(NEIGHBOUR).expect("a valid id");
            for _ in 0..60 {
                let outcome = clock.run(neighbour.chat(CHAT).messages().send()).await;
                outcome.expect_err("503");
            }
            server.clear_faults();
            creator
        }
        _ => creator,
    };
    let before = server.request_count();
    let times = if column == Column::Passing { 1 } else { usize::MAX };
    if row.setting == Setting::Refused {
        server.stop().await.expect("it stops");
    } else if matches!(row.setting, Setting::Plain | Setting::Http2 | Setting::BadNeighbour)
        && row.name != "none"
        && row.name != "no fault"
    {
        server.inject(row.fault.clone().times(times));
    }
    let outcome = clock.run(call(&creator, column, sent)).await;
    judge(row, column, &server, before, &outcome);
    outcome
}

fn connect(server: &MockServer, http: &reqwest::Client, clock: ManualClock) -> Connection {
    let client = client(server, http, clock);
    client.connection(CONNECTION).expect("a valid id")
}

fn client(server: &MockServer, http: &reqwest::Client, clock: ManualClock) -> Client {
    let client = Client::builder()
        .api_key(KEY)
        .base_url(server.base_url())
        .http_client(http.clone())
        .timer(clock)
        // Bombs and bodies without end are soon enough.
        .max_response_bytes(1 << 20)
        .build();
    client.expect("valid settings")
}

/// Sends what the safe write takes back.
async fn prepare(row: &Row, server: &MockServer, creator: &Connection) -> i64 {
    let sent = creator
        .chat(CHAT)
        .send_message("in error")
        .send()
        .await
        .expect("it is sent");
    if row.setting.reuses() {
        server.inject(row.fault.clone());
        creator.chat(CHAT).messages().send().await.expect("it works once");
    }
    sent.id.0
}

/// Calls of which none is repeated.
async fn burst(creator: &Connection) {
    let creator = creator.with_options(CallOptions::new().max_retries(0));
    for refused in join_all((0..8).map(|_| creator.chat(CHAT).messages().send())).await {
        refused.expect_err("the fault");
    }
}

async fn call(creator: &Connection, column: Column, sent: i64) -> Outcome {
    let chat = creator.chat(CHAT);
    let result = match column {
        Column::Read | Column::Passing => chat.messages().send().await.map(|page| page.meta().attempts()),
        Column::SafeWrite => chat
            .unsend_message(sent)
            .send()
            .await
            .map(|done| done.meta().attempts()),
        Column::UnsafeWrite => chat
            .send_message("once")
            .send()
            .await
            .map(|message| message.meta().attempts()),
        Column::Stream => {
            let mut pages = chat.messages().pages();
            pages
                .try_next()
                .await
                .map(|page| page.map_or(0, |page| page.meta().attempts()))
        }
    };
    match result {
        Ok(attempts) => Outcome {
            attempts,
            result: Ok(()),
        },
        Err(error) => Outcome {
            attempts: error.attempts(),
            result: Err(error),
        },
    }
}

/// Holds what is said of a call against what the server has seen of it.
fn judge(row: &Row, column: Column, server: &MockServer, before: u64, outcome: &Outcome) {
    let case = format!("{}, {}: {outcome}", row.name, column.operation());
    let seen: Vec<_> = server.requests().into_iter().skip(before as usize).collect();
    assert!(
        seen.iter().all(|request| request.operation == Some(column.operation())),
        "{case}"
    );
    assert!(seen.len() <= outcome.attempts as usize, "{case}: {} seen", seen.len());
    if column == Column::UnsafeWrite {
        let may_have_been = seen.iter().filter(|request| request.whole && !refused(request)).count();
        assert!(may_have_been <= 1, "{case}: sent {may_have_been} times");
    }
    let Err(error) = &outcome.result else { return };
    if !error.may_have_been_sent() {
        assert!(
            seen.iter().all(|request| !request.granted),
            "{case}: it was carried out"
        );
    }
    let text = format!("{error} {error:?} {:?}", std::error::Error::source(error));
    assert!(!text.contains(KEY) && !text.contains(CONNECTION), "{case}: {text}");
}

/// Whether the server says that it has not begun with the request, or will not.
fn refused(request: &RecordedRequest) -> bool {
    matches!(request.fault, Some("reset_stream" | "goaway")) || request.status == Some(429)
}
