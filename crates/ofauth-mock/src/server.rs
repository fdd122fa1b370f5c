//! The server and its accept loop.

use std::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};

use crate::builder::MockServerBuilder;
use crate::connection::{Connection, KillSwitch};
use crate::fault::Fault;
use crate::record::RecordedRequest;
use crate::router::router;
use crate::state::State;

/// A server on loopback that behaves as the API does. It shuts down when it is dropped.
pub struct MockServer {
    base_url: String,
    state: Arc<State>,
    accepting: AbortHandle,
}

impl MockServer {
    /// Starts a server with the usual choices, on a free port.
    ///
    /// # Errors
    ///
    /// When the system gives no port.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts with other choices.
    #[must_use]
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::new()
    }

    pub(crate) async fn serve(port: u16, state: State) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(state);
        let accepting = tokio::spawn(accept(listener, router(&state))).abort_handle();
        Ok(Self {
            base_url,
            state,
            accepting,
        })
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
        self.state.connections.first().map_or("", crate::seed::Connection::id)
    }

    /// The latest requests, at most 1024, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state.recorder.latest()
    }

    /// Number of all requests so far.
    #[must_use]
    pub fn request_count(&self) -> u64 {
        self.state.recorder.count()
    }

    /// Lets the next request go wrong, or the one after those that other faults wait for. Requests for unknown routes
    /// do not count.
    pub fn inject(&self, fault: Fault) {
        self.state.faults.push(fault);
    }

    /// Lets new messages arrive in the chat with this user. Does nothing where there is no such chat.
    pub fn arrive(&self, user_id: i64, count: usize) {
        if let Some(chat) = self.state.chat(user_id) {
            chat.arrive(count);
        }
    }

    /// Takes a message away, as when its sender takes it back. Says whether it was there.
    pub fn remove(&self, user_id: i64, message_id: i64) -> bool {
        self.state.chat(user_id).is_some_and(|chat| chat.remove(message_id))
    }

    /// Number of messages in the chat with this user.
    #[must_use]
    pub fn message_count(&self, user_id: i64) -> Option<usize> {
        Some(self.state.chat(user_id)?.present())
    }

    /// Ids of the messages in the chat with this user, newest first.
    #[must_use]
    pub fn message_ids(&self, user_id: i64) -> Option<Vec<i64>> {
        Some(self.state.chat(user_id)?.ids())
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.accepting.abort();
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

/// Accepts connections until it is aborted, and drops them all then.
async fn accept(listener: TcpListener, router: Router) {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.spawn(converse(stream, router.clone()));
            }
            // The system is short of something, file descriptors as a rule: give it time.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
        // Forget connections that have ended.
        while connections.try_join_next().is_some() {}
    }
}

/// Serves one connection to its end.
async fn converse(stream: TcpStream, router: Router) {
    // Without it small answers wait for acknowledgements; with an error they merely do that.
    let _ = stream.set_nodelay(true);
    let switch = KillSwitch::default();
    let io = TokioIo::new(Connection::new(stream, switch.clone()));
    let router = TowerToHyperService::new(router);
    let service = service_fn(|mut request: hyper::Request<hyper::body::Incoming>| {
        request.extensions_mut().insert(switch.clone());
        router.call(request)
    });
    // An error here is the client's to see; injected faults end this way, too.
    let _ = http1::Builder::new().serve_connection(io, service).await;
}
