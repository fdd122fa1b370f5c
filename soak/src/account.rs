//! The activity of one connected account.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use fastrand::Rng;
use ofauth::paging::Items;
use ofauth::requests::ListChatMessages;
use ofauth::{Client, Connection, ErrorKind};
use ofauth_mock::{EMPTY_CHAT, LONG_CHAT};
use tokio::time::Instant;

use crate::tally::{Tally, count};

/// Difference between the ids of neighbouring messages of the server.
const ID_STEP: i64 = 7;

/// Number of messages in the long chat.
const SEEDED: i64 = 100_000;

pub(crate) struct Account {
    connection: Connection,
    number: usize,
    random: Rng,
    /// The newest message of the long chat.
    newest: i64,
    tally: Arc<Tally>,
    writes: u64,
}

/// Id of the newest message of the long chat, which does not change.
pub(crate) async fn newest_seeded(client: &Client) -> i64 {
    let connection = client.connection("conn_0001").expect("a valid id");
    loop {
        // The server injects faults from the start.
        if let Ok(page) = connection.chat(LONG_CHAT).messages().limit(1).send().await {
            return page.list[0].id.0;
        }
    }
}

impl Account {
    pub(crate) fn new(connection: Connection, number: usize, seed: u64, newest: i64, tally: Arc<Tally>) -> Self {
        Self {
            connection,
            number,
            random: Rng::with_seed(seed ^ (number as u64) << 32),
            newest,
            tally,
            writes: 0,
        }
    }

    pub(crate) async fn work(mut self, end: Instant) {
        while Instant::now() < end {
            match self.random.u32(..10) {
                0..4 => self.read(end).await,
                4..8 => self.write().await,
                _ => self.give_up().await,
            }
            let pause = Duration::from_millis(self.random.u64(..400));
            tokio::time::sleep(pause).await;
        }
    }

    /// Reads a part of the long chat, which must be complete, in order and without duplicates despite all faults.
    async fn read(&mut self, end: Instant) {
        let mut expected = self.newest - ID_STEP * self.random.i64(0..SEEDED / 2);
        let last = expected - ID_STEP * self.random.i64(1..80);
        let mut messages = self.messages_before(expected + ID_STEP);
        while expected > last && Instant::now() < end {
            match messages.try_next().await {
                Ok(Some(message)) if message.id.0 == expected => {
                    count(&self.tally.read);
                    expected -= ID_STEP;
                }
                Ok(Some(message)) => {
                    let found = message.id;
                    return self.tally.fault(format!("expected message {expected}, got {found}"));
                }
                Ok(None) => return self.tally.fault(format!("the chat ends before message {expected}")),
                Err(error) => {
                    count(&self.tally.failed);
                    let cursor = messages.cursor().map(|cursor| cursor.to_string());
                    if cursor != Some((expected + ID_STEP).to_string()) {
                        return self
                            .tally
                            .fault(format!("the cursor is {cursor:?} before message {expected}"));
                    }
                    if !error.is_transient() {
                        messages = self.messages_before(expected + ID_STEP);
                    }
                }
            }
        }
    }

    fn messages_before(&mut self, id: i64) -> Items<ListChatMessages> {
        let size = self.random.u32(3..=10);
        let messages = self
            .connection
            .chat(LONG_CHAT)
            .messages()
            .limit(size)
            .last_id(id)
            .stream();
        if self.random.bool() {
            messages.prefetch()
        } else {
            messages
        }
    }

    /// Sends a unique message, and unsends most of them.
    async fn write(&mut self) {
        let text = self.text();
        let chat = self.connection.chat(EMPTY_CHAT);
        match chat.send_message(&text).send().await {
            Ok(sent) => {
                if !sent.text.contains(&text) {
                    self.tally
                        .fault(format!("{text} was sent, the response has {}", sent.text));
                }
                self.tally.done(text);
                if self.random.u32(..10) > 0 {
                    match chat.unsend_message(sent.id).send().await {
                        Ok(_) => count(&self.tally.taken_back),
                        // The first attempt may have succeeded, and only its response was lost.
                        Err(error) if error.kind() == ErrorKind::NotFound && error.attempts() == 1 => {
                            self.tally
                                .fault(format!("message {} of {} is missing", sent.id, self.number));
                        }
                        Err(_) => count(&self.tally.failed),
                    }
                }
            }
            Err(error) => {
                count(&self.tally.failed);
                if !error.may_have_been_sent() {
                    self.tally.never_sent(text);
                }
            }
        }
    }

    /// Starts a call and cancels it midway.
    async fn give_up(&mut self) {
        let time = Duration::from_micros(self.random.u64(..20_000));
        let text = self.text();
        let outcome = if self.random.bool() {
            let sending = self.connection.chat(EMPTY_CHAT).send_message(&text).send();
            tokio::time::timeout(time, sending)
                .await
                .is_ok_and(|sent| sent.is_ok())
                .then(|| self.tally.done(text))
        } else {
            let mut messages = self.messages_before(self.newest);
            tokio::time::timeout(time, messages.try_next()).await.ok().map(drop)
        };
        if outcome.is_none() {
            self.tally.given_up.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn text(&mut self) -> String {
        self.writes += 1;
        format!("message-{}-{}", self.number, self.writes)
    }
}
