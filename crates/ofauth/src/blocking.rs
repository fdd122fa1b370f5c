//! Calls that wait for their response on the calling thread: for scripts, which have no async runtime.
//!
//! Client, connections, groups and request builders are the same. A builder's last method says how it is sent:
//! `send_blocking` for `send`, `send_raw_blocking` for `send_raw`, and the iterators `pages_blocking` and `stream_blocking`
//! for `pages` and `stream`.
//!
//! ```no_run
//! fn main() -> ofauth::Result<()> {
//!     let client = ofauth::Client::from_env()?;
//!     let creator = client.connection("conn_123")?;
//!     for message in creator.chat(4101).messages().query("invoice").stream_blocking() {
//!         println!("{}", message?.text);
//!     }
//!     creator.chat(4101).send_message("Thank you.").send_blocking()?;
//!     Ok(())
//! }
//! ```
//!
//! A client has one thread for such calls. The first one starts it, and it ends with the client, so that connections,
//! HTTP/2 pings and `prefetch` continue between calls. In an async runtime, `spawn_blocking` included, such a call is an
//! error of the kind [`Configuration`](crate::ErrorKind::Configuration), since it would block a thread of the runtime:
//! use the async method there.

pub use openapi_runtime::blocking::{Items, Pages};

use bytes::Bytes;
use openapi_runtime::blocking::wait;
use serde::de::DeserializeOwned;

use crate::link::{Login, LoginState};
use crate::proxy::ProxyRequest;
use crate::uploads::{Upload, Uploaded};
use crate::{Error, Response};

impl ProxyRequest {
    /// As [`ProxyRequest::send`], and waits on the calling thread.
    ///
    /// ```no_run
    /// # fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let me = creator.proxy().get("/users/me").send_blocking::<serde_json::Value>()?;
    /// println!("{}", me["name"]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ProxyRequest::send`]; [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) in an async runtime.
    pub fn send_blocking<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let scope = self.scope().clone();
        wait(&scope, self.send())
    }

    /// As [`ProxyRequest::send_raw`], and waits on the calling thread.
    ///
    /// ```no_run
    /// # fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.proxy().delete("/lists/7").send_raw_blocking()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ProxyRequest::send_blocking`], deserialization apart.
    pub fn send_raw_blocking(self) -> Result<Response<Bytes>, Error> {
        let scope = self.scope().clone();
        wait(&scope, self.send_raw())
    }
}

impl Upload {
    /// As [`Upload::send`], and waits on the calling thread.
    ///
    /// ```no_run
    /// # fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let uploaded = creator.uploads().file("holiday.mp4").send_blocking()?;
    /// creator.chat(4101).send_message("As promised.").media_items([uploaded]).send_blocking()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Upload::send`]; [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) in an async runtime.
    pub fn send_blocking(self) -> Result<Uploaded, Error> {
        let scope = self.scope().clone();
        wait(&scope, self.send())
    }
}

impl Login {
    /// As [`Login::state`], and waits on the calling thread.
    ///
    /// ```no_run
    /// # fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let state = client.link().resume("cs_123").state_blocking()?;
    /// println!("{}", state.status());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Login::state`]; [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) in an async runtime.
    pub fn state_blocking(&self) -> Result<LoginState, Error> {
        wait(self.scope(), self.state())
    }

    /// As [`Login::wait`], and waits on the calling thread.
    ///
    /// ```no_run
    /// # fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let outcome = client.link().resume("cs_123").wait_blocking()?;
    /// println!("{}", outcome.status());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Login::wait`]; [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) in an async runtime.
    pub fn wait_blocking(&self) -> Result<LoginState, Error> {
        wait(self.scope(), self.wait())
    }
}
