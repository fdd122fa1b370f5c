//! The server.

use std::fmt;
use std::io;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

#[cfg(feature = "faults")]
use crate::fault::Fault;
use crate::listener::Listener;
use crate::record::RecordedRequest;
use crate::state::State;
use crate::upload::ReceivedUpload;

/// A server on loopback that behaves as the API does. It shuts down when it is dropped.
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
        // Nobody else sets it.
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

    /// Where it listens: `http://127.0.0.1:PORT`, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The key that it takes.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.state.api_key
    }

    /// Id of the connection that may do everything.
    #[must_use]
    pub fn connection_id(&self) -> &str {
        &self.state.connection_id
    }

    /// The latest requests, at most 1024 unless the builder says otherwise, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state.recorder.latest()
    }

    /// Number of all requests so far.
    #[must_use]
    pub fn request_count(&self) -> u64 {
        self.state.recorder.count()
    }

    /// Number of all TCP connections so far.
    #[must_use]
    pub fn connection_count(&self) -> u64 {
        self.state.accepted.load(Ordering::Relaxed)
    }

    /// Lets the next request go wrong to which the fault applies and no earlier one does. Requests for unknown routes
    /// do not count.
    #[cfg(feature = "faults")]
    pub fn inject(&self, fault: Fault) {
        self.state.faults.push(fault);
    }

    /// Forgets the faults that are still to come, and which requests are refused when they come again.
    #[cfg(feature = "faults")]
    pub fn clear_faults(&self) {
        self.state.faults.clear();
        self.state.repeats.clear();
    }

    /// Goes away: closes every connection, whatever is under way on it, and refuses new ones. The port stays taken.
    /// Returns once that is so; does nothing where the server has stopped already.
    ///
    /// # Errors
    ///
    /// When the system does not let it keep the port.
    pub async fn stop(&self) -> io::Result<()> {
        self.listener.stop().await
    }

    /// Comes back on the same port, with everything it held: chats, rate limits, records, faults to come. Does nothing
    /// where the server has not stopped.
    ///
    /// # Errors
    ///
    /// When the system does not let it listen again.
    pub async fn restart(&self) -> io::Result<()> {
        self.listener.restart().await
    }

    /// How long each answer waits from now on.
    pub fn set_latency(&self, latency: Duration) {
        *self.state.latency.lock().unwrap_or_else(PoisonError::into_inner) = latency;
    }

    /// Sets the wall clock so many seconds ahead of what it is read from, or behind. `Date` shows it.
    pub fn set_clock_ahead(&self, seconds: i64) {
        self.state.wall_clock.set_ahead(seconds);
    }

    /// The uploads that have been begun, the latest 1024 of them, oldest first.
    #[must_use]
    pub fn uploads(&self) -> Vec<ReceivedUpload> {
        self.state.uploads.all().iter().map(ReceivedUpload::new).collect()
    }

    /// The states that link sessions go through which begin from now on, one at each poll; the last of them stays. At
    /// first they are `initialized`, `pending`, `awaiting_2fa` and `completed`.
    pub fn set_link_states(&self, states: &[&str]) {
        let states = states.iter().map(|&state| state.to_owned());
        self.state.links.set_course(states.collect());
    }

    /// Lets new messages arrive in the chat with this user. Does nothing where there is no such chat.
    pub fn arrive(&self, user_id: i64, count: usize) {
        if let Some(chat) = self.state.chat(user_id) {
            chat.arrive(count);
        }
    }

    /// Takes a message out of the chat with this user, and says whether it was there.
    pub fn remove(&self, user_id: i64, message_id: i64) -> bool {
        self.state.chat(user_id).is_some_and(|chat| chat.remove(message_id))
    }

    /// Number of messages that the chat with this user has had, those that are gone among them.
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
