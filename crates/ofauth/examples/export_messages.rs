//! Exports the messages of a chat as JSON lines, and continues where an earlier run has stopped.
//!
//! ```sh
//! cargo run --example export_messages -- 4101 messages.ndjson
//! ```
//!
//! The cursor is in `messages.ndjson.cursor`. `ofauth messages list 4101 --all --append FILE` does the same, and truncates
//! what a killed run has written without its cursor.

#![allow(clippy::print_stdout, reason = "it shows what it does")]

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};

/// Messages between two saved cursors.
const BETWEEN: usize = 100;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(user), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("expected: USER_ID FILE".into());
    };
    let cursor_path = format!("{path}.cursor");
    let saved = match fs::read_to_string(&cursor_path) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };

    let client = ofauth::Client::from_env()?;
    let creator = client.connection(std::env::var("OFAUTH_CONNECTION_ID")?)?;
    let request = creator.chat(user).messages();
    let mut messages = match &saved {
        Some(cursor) => request.resume(cursor.as_str().into()).stream(),
        None => request.stream(),
    };

    let mut file = OpenOptions::new().create(true).append(true).open(&path)?;
    let mut count = 0;
    while let Some(message) = messages.try_next().await? {
        writeln!(file, "{}", serde_json::to_string(&message)?)?;
        count += 1;
        let cursor = messages.cursor().filter(|_| count % BETWEEN == 0);
        if let Some(cursor) = cursor {
            // The rows first, then the cursor that covers them.
            file.sync_all()?;
            fs::write(&cursor_path, cursor.to_string())?;
        }
    }
    println!("{count} messages");
    Ok(())
}
