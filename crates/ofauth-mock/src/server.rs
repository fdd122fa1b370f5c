//! The server.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

#[cfg(feature = "faults")]
use crate::fault::Fault;
use crate::listener::Listener;
use crate::rate_limit::Admitted;
use crate::record::RecordedRequest;
use crate::state::State;
use crate::upload::ReceivedUpload;

/// A mock of the API on loopback. It shuts down on drop.
pub struct MockServer {
    base_url: String,
    state: Arc<State>,
    listener: Listener,
}

impl MockServer {
    pub(crate) async fn serve(port: u16, state: State) -> io::Result<Self> {
        let state = Arc::new(state);
        let listener = Listener::start(port, Arc::clone(&state)).await?;
        let base_url = format!("http://{}", listener.address());
        // It is set only here.
        let _ = state.base_url.set(base_url.clone());
        Ok(Self {
            base_url,
            state,
            listener,
        })
    }

    pub(crate) fn state(&self) -> &Arc<State> {
        &self.state
    }

    /// Base URL: `http://127.0.0.1:PORT`, without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The API key that it accepts.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.state.api_key
    }

    /// Id of the connection with all permissions.
    #[must_use]
    pub fn connection_id(&self) -> &str {
        &self.state.connection_id
    }

    /// The latest requests, oldest first; at most 1024 by default.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state.recorder.latest()
    }

    /// How many requests of each connection the rate limit accepted and refused; empty without a rate limit.
    #[must_use]
    pub fn admitted(&self) -> BTreeMap<String, Admitted> {
        self.state.limiter.admitted()
    }

    /// Total number of requests.
    #[must_use]
    pub fn request_count(&self) -> u64 {
        self.state.recorder.count()
    }

    /// Total number of TCP connections.
    #[must_use]
    pub fn connection_count(&self) -> u64 {
        self.state.accepted.load(Ordering::Relaxed)
    }

    /// Queues a fault. It applies to the next matching request that no earlier fault applies to. Requests for unknown
    /// routes do not count.
    #[cfg(feature = "faults")]
    pub fn inject(&self, fault: Fault) {
        self.state.faults.push(fault);
    }

    /// Removes all queued faults, and no longer rejects repeated requests.
    #[cfg(feature = "faults")]
    pub fn clear_faults(&self) {
        self.state.faults.clear();
        self.state.repeats.clear();
    }

    /// Stops: closes every connection, aborting requests in progress, and refuses new ones. The port stays reserved.
    /// Returns once that is done; no effect if the server is already stopped.
    ///
    /// # Errors
    ///
    /// When the port cannot be reserved.
    pub async fn stop(&self) -> io::Result<()> {
        self.listener.stop().await
    }

    /// Restarts on the same port with its state: chats, rate limits, records, queued faults. No effect
    /// if the server is not stopped.
    ///
    /// # Errors
    ///
    /// When it cannot listen on the port again.
    pub async fn restart(&self) -> io::Result<()> {
        self.listener.restart().await
    }

    /// Sets the delay of each response from now on.
    pub fn set_latency(&self, latency: Duration) {
        *self.state.latency.lock().unwrap_or_else(PoisonError::into_inner) = latency;
    }

    /// Offsets the wall clock by this many seconds, ahead or behind. `Date` shows it.
    pub fn set_clock_ahead(&self, seconds: i64) {
        self.state.wall_clock.set_ahead(seconds);
    }

    /// The latest 1024 uploads, oldest first.
    #[must_use]
    pub fn uploads(&self) -> Vec<ReceivedUpload> {
        self.state.uploads.all().iter().map(ReceivedUpload::new).collect()
    }

    /// Sets the states of link sessions that start from now on, one per poll; the last one stays. By
    /// default they are `initialized`, `pending`, `awaiting_2fa` and `completed`.
    pub fn set_link_states(&self, states: &[&str]) {
        let states = states.iter().map(|&state| state.to_owned());
        self.state.links.set_course(states.collect());
    }

    /// Adds new messages to the chat with this user, which becomes the first of the list; about half of them are the account's own,
    /// which reads all before by sending them. No effect if there is no such
    /// chat.
    pub fn arrive(&self, user_id: i64, count: usize) {
        if let Some(chat) = self.state.chat(user_id) {
            chat.arrive(count);
            chat.touch(self.state.next_change());
        }
    }

    /// As [`MockServer::arrive`], but all of the messages are the other user's, and unread.
    pub fn receive(&self, user_id: i64, count: usize) {
        if let Some(chat) = self.state.chat(user_id) {
            chat.receive(count);
            chat.touch(self.state.next_change());
        }
    }

    /// Marks the messages of the chat with this user as read by the account. No effect if there is no such chat.
    pub fn mark_read(&self, user_id: i64) {
        if let Some(chat) = self.state.chat(user_id) {
            chat.mark_read();
        }
    }

    /// Changes the text of a message in the chat with this user; returns whether it exists.
    pub fn edit(&self, user_id: i64, message_id: i64, text: &str) -> bool {
        self.state.chat(user_id).is_some_and(|chat| chat.edit(message_id, text))
    }

    /// Whether a message in the chat with this user has been changed by [`MockServer::edit`].
    #[must_use]
    pub fn is_edited(&self, user_id: i64, message_id: i64) -> bool {
        self.state.chat(user_id).is_some_and(|chat| chat.is_edited(message_id))
    }

    /// Removes all messages of the chat with this user but the latest ones. No effect if there is no such chat.
    pub fn keep_latest(&self, user_id: i64, count: usize) {
        if let Some(chat) = self.state.chat(user_id) {
            chat.keep_latest(count);
        }
    }

    /// Removes a message from the chat with this user; returns whether it existed.
    pub fn remove(&self, user_id: i64, message_id: i64) -> bool {
        self.state.chat(user_id).is_some_and(|chat| chat.remove(message_id))
    }

    /// Number of messages that the chat with this user has had, including removed ones.
    #[must_use]
    pub fn message_count(&self, user_id: i64) -> Option<usize> {
        Some(self.state.chat(user_id)?.count())
    }

    /// Ids of the messages in the chat with this user, newest first.
    #[must_use]
    pub fn message_ids(&self, user_id: i64) -> Option<Vec<i64>> {
        Some(self.state.chat(user_id)?.ids())
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer")
            .field("base_url", &self.base_url)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}
