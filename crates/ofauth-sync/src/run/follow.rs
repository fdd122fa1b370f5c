//! Follows accounts: webhook events say what has changed, and sweeps find what they missed.
//!
//! What an event names is read from the API, so neither the order of events nor a repeated one matters. A message that it has
//! whole is stored at once, if it is new; a sweep reads it, too, unless the list of chats shows that none is missing but the last, which
//! that list has.

use std::collections::{BTreeMap, BTreeSet};
use std::future::pending;
use std::time::{Duration, Instant};

use ofauth_webhooks::Event;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::arrival::Arrival;
use super::retry::{Due, Retry};
use super::{List, Shared, Syncer};
use crate::error::Error;
use crate::report::Report;
use crate::store::{Account, InboxEvent, Pending, Unit, Write};
use crate::streams::{CHATS, CONNECTIONS, MESSAGES};

/// The streams of an account that events name.
pub(super) type Touched = BTreeSet<&'static str>;

/// Settings of [`Syncer::follow`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Follow {
    /// The time between two sweeps: the knob between freshness and requests. What no event reports is found by the next
    /// sweep. Default: 15 minutes.
    pub every: Duration,
    /// How long events are gathered before they are applied, so that several of one account need one request. Default: 1
    /// second.
    pub gather: Duration,
    /// The time until what failed for a reason that may pass ([`Error::may_pass`](crate::Error::may_pass)) is read again. It doubles each
    /// time until the next sweep. Default: 1 minute.
    pub retry: Duration,
}

impl Default for Follow {
    fn default() -> Self {
        Self {
            every: Duration::from_secs(15 * 60),
            gather: Duration::from_secs(1),
            retry: Duration::from_secs(60),
        }
    }
}

impl Follow {
    /// With another time between two sweeps.
    #[must_use]
    pub fn every(mut self, every: Duration) -> Self {
        self.every = every;
        self
    }

    /// With another time to gather events.
    #[must_use]
    pub fn gather(mut self, gather: Duration) -> Self {
        self.gather = gather;
        self
    }

    /// With another time until what failed is read again.
    #[must_use]
    pub fn retry(mut self, retry: Duration) -> Self {
        self.retry = retry;
        self
    }
}

/// The event whose body is a message.
const RECEIVED: &str = "realtime.chat_message.received";

/// Events that are taken from the inbox at once.
const BATCH: u32 = 500;

impl Syncer {
    /// Stores an event in the inbox, from where [`Syncer::follow`] applies it. Returns false if it is known: acknowledge it
    /// again.
    ///
    /// Acknowledge the delivery after this returns, not before: then an event is either stored or delivered again.
    ///
    /// # Errors
    ///
    /// If the database fails; then the sender should deliver it again.
    pub async fn receive(&self, event: &Event) -> Result<bool, Error> {
        let body = event.body_text();
        let envelope: Envelope<'_> = serde_json::from_str(&body).unwrap_or_default();
        let data = envelope.data.map_or("null", RawValue::get);
        let stored = InboxEvent::new(event.id.clone(), event.event_type().to_owned(), data.to_owned());
        let is_new = self.0.store.receive(&stored, self.0.now()).await?;
        if is_new {
            self.0.arrived.notify_one();
        }
        Ok(is_new)
    }

    /// Sweeps, and applies events as they come, until it is dropped or the database fails. `done` gets the report of
    /// each sweep, and of each batch of events that led to requests.
    ///
    /// # Errors
    ///
    /// If the database fails. What the API rejects is in the reports, and tried again by the next sweep, and before that if the reason
    /// may pass ([`Follow::retry`]); so is a list of accounts that cannot be read.
    pub async fn follow(&self, settings: Follow, mut done: impl FnMut(Result<Report, Error>)) -> Result<(), Error> {
        loop {
            let next_sweep = tokio::time::Instant::now().checked_add(settings.every);
            let mut retry = Retry::new(settings.retry);
            let mut noted = |retry: &mut Retry, outcome| match outcome {
                Err(fatal @ Error::Store(_)) => Err(fatal),
                outcome => {
                    retry.note(&outcome);
                    done(outcome);
                    Ok(())
                }
            };
            noted(&mut retry, self.run().await)?;
            loop {
                if let Some(report) = self.apply_events().await? {
                    noted(&mut retry, Ok(report))?;
                }
                tokio::select! {
                    biased;
                    () = at(next_sweep) => break,
                    () = at(retry.at) => {
                        let outcome = match retry.take() {
                            Some(Due::Streams(failed)) => self.run_again(&failed).await,
                            Some(Due::All) => self.run().await,
                            None => continue,
                        };
                        noted(&mut retry, outcome)?;
                    }
                    () = self.0.arrived.notified() => tokio::time::sleep(settings.gather).await,
                }
            }
        }
    }

    /// Applies the events of the inbox: reads what they name. Returns none if nothing was to be read.
    ///
    /// # Errors
    ///
    /// If the database fails.
    pub async fn apply_events(&self) -> Result<Option<Report>, Error> {
        let started = Instant::now();
        let shared = &self.0;
        let mut touched: BTreeMap<i64, Touched> = BTreeMap::new();
        let mut connections = false;
        let mut stored = 0;
        loop {
            let events = shared.store.inbox(BATCH).await?;
            if events.is_empty() {
                break;
            }
            let accounts = shared.store.accounts().await?;
            for event in &events {
                let data: Value = serde_json::from_str(&event.data).unwrap_or_default();
                if event.event_type.starts_with("connection.") {
                    connections = true;
                }
                let connection = data["connection"]["id"].as_str();
                let account = accounts
                    .iter()
                    .find(|known| Some(known.connection_id.as_str()) == connection);
                let hint = Hint::of(&event.event_type, &data["eventBody"]);
                let (streams, rows) = shared.apply(event, account, hint).await?;
                stored += rows;
                if let Some(account) = account {
                    touched.entry(account.id).or_default().extend(streams);
                }
            }
        }
        shared.store.flush().await?;
        touched.retain(|_, streams| !streams.is_empty());
        if touched.is_empty() && !connections && stored == 0 {
            return Ok(None);
        }
        *shared.report() = Report::default();
        if stored > 0 {
            shared.report().streams.entry(MESSAGES.name).or_default().items += stored;
        }
        if connections {
            let list = List::new(&CONNECTIONS, None, None, String::new());
            let known = shared
                .store
                .checkpoints(None, CONNECTIONS.name, &[String::new()])
                .await?;
            let checkpoint = known.into_iter().flatten().next().unwrap_or_default();
            match shared
                .read_list(&list, Pending::new(String::new(), checkpoint, true))
                .await
            {
                Err(fatal @ Error::Store(_)) => return Err(fatal),
                Err(error) => shared.fail(None, CONNECTIONS.name, error),
                Ok(()) => {}
            }
        }
        let accounts = shared.store.accounts().await?.into_iter();
        let accounts = accounts.filter_map(|account| {
            let streams = touched.remove(&account.id)?;
            Some((account, Some(streams)))
        });
        let read = self.read_accounts(accounts.collect()).await;
        shared.committed(read).await?;
        Ok(Some(shared.take_report(started)))
    }
}

/// Waits until then, or forever.
async fn at(time: Option<tokio::time::Instant>) {
    match time {
        Some(time) => tokio::time::sleep_until(time).await,
        None => pending().await,
    }
}

impl Shared {
    /// Applies an event in one transaction. Returns the streams that are to be read, and how many messages were stored.
    async fn apply(&self, event: &InboxEvent, account: Option<&Account>, hint: Hint) -> Result<(Touched, u64), Error> {
        let data: Data<'_> = serde_json::from_str(&event.data).unwrap_or_default();
        let body = data.body.filter(|_| event.event_type == RECEIVED);
        let mut streams = Touched::new();
        let mut stored = 0;
        let mut writes = Vec::new();
        match (account, hint) {
            (None, _) | (_, Hint::Nothing) => {}
            (_, Hint::Streams(names)) => streams.extend(names),
            (Some(account), Hint::Chat(chat)) => {
                let chat = [chat];
                let known = self.store.checkpoints(Some(account.id), MESSAGES.name, &chat).await?;
                let [chat] = chat;
                let known = known.into_iter().flatten().next();
                match known.map(|known| self.arrival(&MESSAGES, &chat, &known, body)) {
                    None => {
                        streams.insert(CHATS.name);
                    }
                    Some(Arrival::Known) => {}
                    Some(Arrival::Rows(rows)) => {
                        stored = 1;
                        writes.extend(rows.into_iter().map(Write::Add));
                        // An event that is lost leaves no trace, so the list is compared with the one that it is in.
                        writes.push(Write::Compare {
                            stream: MESSAGES.name,
                            partition: chat,
                        });
                    }
                    Some(Arrival::Hint) => {
                        streams.insert(MESSAGES.name);
                        writes.push(Write::Want {
                            stream: MESSAGES.name,
                            partition: chat,
                            version: None,
                        });
                    }
                }
            }
        }
        writes.push(Write::Applied { event_id: &event.id });
        let unit = Unit {
            account: account.map(|account| account.id),
            now: self.now(),
            writes,
        };
        self.store.commit(&unit).await?;
        Ok((streams, stored))
    }
}

/// The body of a delivery.
#[derive(Default, Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

/// `data` of an event of the platform.
#[derive(Default, Deserialize)]
struct Data<'a> {
    #[serde(borrow, rename = "eventBody")]
    body: Option<&'a RawValue>,
}

/// What an event says has changed.
#[derive(Debug, PartialEq, Eq)]
enum Hint {
    Nothing,
    /// Something in these streams.
    Streams(Vec<&'static str>),
    /// The messages of the chat with this user.
    Chat(String),
}

impl Hint {
    /// If the platform's own data has the sender of a message, the chat is known.
    fn of(event_type: &str, body: &Value) -> Self {
        let Some(kind) = event_type.strip_prefix("realtime.") else {
            return Self::Nothing;
        };
        // Nothing that is stored changes when someone types.
        if kind.starts_with("chat_typing") {
            return Self::Nothing;
        }
        if kind.starts_with("chat_message") || kind.starts_with("message") {
            let senders = [&body["fromUser"]["id"], &body["withUser"]["id"]];
            let sender = senders.into_iter().find_map(|id| id.as_i64().map(|id| id.to_string()));
            return sender.map_or_else(|| Self::Streams(vec!["chats"]), Self::Chat);
        }
        Self::Streams(match kind.split(['_', '.']).next() {
            Some("stories" | "story") => vec!["stories"],
            Some("post") => vec!["posts"],
            Some("inbox") => vec!["chats"],
            Some("toasts" | "toast" | "system") => vec!["notifications"],
            _ => vec!["chats", "notifications"],
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Hint;

    #[test]
    fn events_name_what_changed() {
        let chat = Hint::of("realtime.chat_message.received", &json!({"fromUser": {"id": 4101}}));
        assert_eq!(chat, Hint::Chat("4101".to_owned()));
        let some_chat = Hint::of("realtime.chat_message.received", &json!({"sample": 1}));
        assert_eq!(some_chat, Hint::Streams(vec!["chats"]));
        assert_eq!(Hint::of("realtime.chat_typing.updated", &json!({})), Hint::Nothing);
        assert_eq!(Hint::of("rules.updated", &json!({})), Hint::Nothing);
        assert_eq!(
            Hint::of("realtime.post_published", &json!({})),
            Hint::Streams(vec!["posts"])
        );
    }
}
