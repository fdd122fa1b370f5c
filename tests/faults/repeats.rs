//! The first attempt of a write fails, and its retry gets a response.

use std::fmt::Write as _;

use ofauth::CallOptions;
use ofauth_mock::{Fault, MockServer};

use super::{HANGS, Http, KEY, Outcome, connect};
use crate::support::{CHAT, ManualClock};

/// What is called.
#[derive(Clone, Copy, PartialEq)]
enum Write {
    Delete,
    Change,
    Complete,
    Whole,
    Create,
    CreateAgain,
}

const COLUMNS: [(Write, &str); 6] = [
    (Write::Delete, "delete"),
    (Write::Change, "change"),
    (Write::Complete, "complete an upload"),
    (Write::Whole, "upload in one piece"),
    (Write::Create, "create"),
    (Write::CreateAgain, "create, repeats allowed"),
];

impl Write {
    fn operation(self) -> &'static str {
        match self {
            Self::Delete => "unsendChatMessage",
            Self::Change => "updateUserList",
            Self::Complete => "completeUpload",
            Self::Whole => "uploadMedia",
            Self::Create | Self::CreateAgain => "sendChatMessage",
        }
    }
}

fn rows() -> Vec<(String, Vec<Fault>)> {
    let mut rows = Vec::new();
    for status in [404, 410, 400, 409, 422] {
        let name = format!("done, reset before the response; the retry gets {status}");
        rows.push((name, vec![Fault::reset().then_refused(status)]));
    }
    let mut row = |name: &str, faults: &[Fault]| rows.push((name.to_owned(), faults.to_vec()));
    row("done, no response; then 404", &[Fault::silence().then_refused(404)]);
    row("done, response 503; then 404", &[Fault::status(503).then_refused(404)]);
    row("429, then 404", &[Fault::status(429), Fault::status(404)]);
    row("429 once", &[Fault::status(429)]);
    row(
        "429 with `Retry-After: 5` once",
        &[Fault::status(429).header("retry-after", "5")],
    );
    row(
        "429 with `Retry-After: 121` once",
        &[Fault::status(429).header("retry-after", "121")],
    );
    row(
        "503 with `Retry-After: 5` once",
        &[Fault::status(503).header("retry-after", "5")],
    );
    row(
        "401 `RULES_OUTDATED` once",
        &[Fault::status(401).code("RULES_OUTDATED")],
    );
    rows
}

/// The table of them.
pub(super) async fn table(http: &Http) -> String {
    let names = COLUMNS.map(|(_, name)| name).join(" | ");
    let rule = " --- |".repeat(COLUMNS.len() + 1);
    let mut table = format!("\n## Writes that are repeated\n\n| first attempt | {names} |\n|{rule}\n");
    for (name, faults) in rows() {
        let mut cells = vec![name.clone()];
        for (column, _) in COLUMNS {
            let outcome = tokio::time::timeout(HANGS, run(&faults, column, http)).await;
            let outcome = outcome.map_err(|_| format!("{name}, {}: it hangs", column.operation()));
            cells.push(outcome.expect("an end").to_string());
        }
        let _ = writeln!(table, "| {} |", cells.join(" | "));
    }
    table
}

async fn run(faults: &[Fault], column: Write, http: &Http) -> Outcome {
    let clock = ManualClock::default();
    let server = MockServer::builder()
        .api_key(KEY)
        .connection_id(super::CONNECTION)
        .upload_part_size(if column == Write::Complete { 1000 } else { 5000 });
    let server = server.start().await.expect("a free port on loopback");
    let creator = connect(&server, &http.one, clock.clone());
    let chat = creator.chat(CHAT);
    let message = chat.send_message("in error").send().await.expect("it is sent").id;
    // The vault knows of no file, so that nothing is found there.
    let nothing = Fault::body(200, "application/json", *b"{\"exists\":false}");
    server.inject(nothing.operation("checkUpload").times(usize::MAX));
    for fault in faults {
        server.inject(fault.clone().operation(column.operation()));
    }
    let before = server.request_count() as usize;
    let file = || creator.uploads().bytes("holiday.mp4", vec![7; 2500]);
    let again = CallOptions::new().retry_unsafe(column == Write::CreateAgain);
    let result = clock.run(async {
        match column {
            Write::Delete => chat.unsend_message(message).send().await.map(drop),
            Write::Change => creator.user_list(2101).rename("Regulars").send().await.map(drop),
            Write::Complete | Write::Whole => file().send().await.map(drop),
            Write::Create | Write::CreateAgain => chat.send_message("once").options(again).send().await.map(drop),
        }
    });
    let result = result.await;
    let requests = server.requests();
    let seen = requests[before..]
        .iter()
        .filter(|seen| seen.operation == Some(column.operation()));
    let done = seen.clone().filter(|seen| seen.granted).count();
    assert!(done <= 1 || column != Write::Create, "{done} times");
    if let Err(error) = &result {
        // What was done is never said to be certainly undone.
        assert!(done == 0 || error.may_have_succeeded(), "{error}");
    }
    let attempts = u32::try_from(seen.count()).expect("a few");
    Outcome { result, attempts }
}
