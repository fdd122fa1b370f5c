//! The connection pool, and when a connection is retired.

use std::error::Error as StdError;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method, Version};
use hyper_util::client::legacy;
use tokio::sync::Mutex;
use url::Url;

use crate::Error;
use crate::connect;

/// An HTTP client, and whether the connection that it would use next can be trusted.
///
/// An HTTP/1 connection is closed if its exchange is not completed. An HTTP/2 connection stays in the pool, although it
/// may be dead, and would take all further requests.
pub(crate) struct Pool {
    http: reqwest::Client,
    /// The base URL: the pool uses scheme, host and port, telemetry the path, too.
    origin: Url,
    /// Whether the connection has to be retired before the next exchange begins.
    suspect: AtomicBool,
    retiring: Mutex<()>,
    /// Number of retired connections.
    retired: AtomicU64,
    /// Number of responses that have begun.
    answers: AtomicU64,
}

impl Pool {
    pub(crate) fn new(http: reqwest::Client, base_url: &str) -> Result<Self, Error> {
        let origin =
            Url::parse(base_url).map_err(|error| Error::configuration(format!("invalid base URL: {error}")))?;
        Ok(Self {
            http,
            origin,
            suspect: AtomicBool::new(false),
            retiring: Mutex::new(()),
            retired: AtomicU64::new(0),
            answers: AtomicU64::new(0),
        })
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.http
    }

    /// The base URL.
    pub(crate) fn origin(&self) -> &Url {
        &self.origin
    }

    /// Begins an exchange, over a connection that is not suspect.
    pub(crate) async fn begin(&self) -> Exchange<'_> {
        if self.suspect.load(Ordering::Acquire) {
            let _retiring = self.retiring.lock().await;
            // Another exchange may have retired it in the meantime.
            if self.suspect.load(Ordering::Acquire) {
                self.retire().await;
                self.retired.fetch_add(1, Ordering::AcqRel);
                self.suspect.store(false, Ordering::Release);
            }
        }
        Exchange {
            pool: self,
            retired: self.retired.load(Ordering::Acquire),
            answers: self.answers.load(Ordering::Relaxed),
            ended: false,
        }
    }

    /// Removes the HTTP/2 connection from the pool. Exchanges in progress on it continue.
    ///
    /// reqwest gives no access to its connections. But the error of a request has a handle of its connection, so this
    /// sends a request that hyper refuses before it writes anything: a CONNECT that announces a body.
    async fn retire(&self) {
        /// In real time: it waits for a task of this process, which only has to refuse.
        const LONGEST: Duration = Duration::from_millis(100);
        let mut refused = reqwest::Request::new(Method::CONNECT, self.origin.clone());
        // An HTTP/1 connection refuses it for that, and stays in use.
        *refused.version_mut() = Version::HTTP_2;
        refused
            .headers_mut()
            .insert(CONTENT_LENGTH, HeaderValue::from_static("1"));
        let refusal = connect::without_connecting(self.http.execute(refused));
        let Ok(Err(error)) = tokio::time::timeout(LONGEST, refusal).await else {
            return;
        };
        if let Some(connection) = http2_connection(&error) {
            connection.poison();
            tracing::debug!("a connection is retired, because an attempt on it was not completed");
        }
    }
}

/// The HTTP/2 connection that has refused a request.
fn http2_connection(error: &reqwest::Error) -> Option<&legacy::connect::Connected> {
    let error = error.source()?.downcast_ref::<legacy::Error>()?;
    // An error of the pool itself was for an HTTP/1 connection.
    error.source()?.downcast_ref::<hyper::Error>()?;
    error.connect_info()
}

/// A request and its response. If neither is completed, the connection is given up.
pub(crate) struct Exchange<'a> {
    pool: &'a Pool,
    retired: u64,
    answers: u64,
    ended: bool,
}

impl Exchange<'_> {
    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.pool.http
    }

    /// The head of the response was received.
    pub(crate) fn answered(&mut self) {
        self.answers = self.pool.answers.fetch_add(1, Ordering::Relaxed) + 1;
    }

    /// It was completed, by a response or an error.
    pub(crate) fn end(mut self) {
        self.ended = true;
    }

    /// A time limit has ended it.
    pub(crate) fn time_out(mut self) {
        self.ended = true;
        self.suspect();
    }

    fn suspect(&self) {
        // If one was retired since then, it was the connection of this exchange.
        if self.retired == self.pool.retired.load(Ordering::Acquire) {
            self.pool.suspect.store(true, Ordering::Release);
        }
    }
}

/// The caller has dropped the call. It may have waited too long, unless other calls got responses in that time.
impl Drop for Exchange<'_> {
    fn drop(&mut self) {
        if !self.ended && self.answers == self.pool.answers.load(Ordering::Relaxed) {
            self.suspect();
        }
    }
}
