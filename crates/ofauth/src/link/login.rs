//! Follows a Link session.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::stream::{self, StreamExt, TryStreamExt};
use ofauth_client::{Secret, operations};
use openapi_runtime::Scope;

use super::LoginState;
use crate::requests::{CancelLink, GetLink};
use crate::{CallOptions, Error};

/// A user's login in a Link session. Made by [`Link::follow`](crate::resources::Link::follow) and
/// [`Link::resume`](crate::resources::Link::resume).
#[derive(Clone, Debug)]
pub struct Login {
    scope: Scope,
    client_secret: Secret,
    interval: Duration,
    longest: Duration,
    patience: Duration,
}

impl Login {
    #[cfg(feature = "blocking")]
    #[inline]
    pub(crate) fn scope(&self) -> &Scope {
        &self.scope
    }

    #[inline]
    pub(crate) fn new(scope: Scope, client_secret: Secret) -> Self {
        Self {
            scope,
            client_secret,
            interval: Duration::from_secs(2),
            longest: Duration::from_secs(15),
            patience: Duration::from_secs(3600),
        }
    }

    /// The secret of the session, to follow it from another process: [`Link::resume`](crate::resources::Link::resume).
    #[must_use]
    #[inline]
    pub fn client_secret(&self) -> &Secret {
        &self.client_secret
    }

    /// Sets the minimum and maximum polling interval; 10 ms at least. The interval starts at the minimum after each
    /// change of the state, and grows by half otherwise. Default: 2 s and 15 s.
    #[must_use]
    #[inline]
    pub fn interval(mut self, shortest: Duration, longest: Duration) -> Self {
        self.interval = shortest.max(Duration::from_millis(10));
        self.longest = longest.max(self.interval);
        self
    }

    /// Sets the maximum time to wait for the end. Default: an hour, after which every session has expired.
    #[must_use]
    #[inline]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Requests the state once: `GET /v2/link/{clientSecret}` (`getLink`).
    ///
    /// # Errors
    ///
    /// Any error of the call.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let state = client.link().resume("cs_123").state().await?;
    /// println!("{}", state.status());
    /// # Ok(())
    /// # }
    /// ```
    // Inline, like the next ones: a program that follows no session does not compile its types.
    #[inline]
    pub async fn state(&self) -> Result<LoginState, Error> {
        // It is polled anyway.
        let options = CallOptions::new().retry_until_timeout();
        let request = GetLink::new(&self.scope, self.client_secret.as_str()).options(options);
        Ok(LoginState::new(request.send().await?.into_inner()))
    }

    /// A stream of the states of the session, each once: it polls (`getLink`) until the state is
    /// [final](LoginState::is_final).
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// use ofauth::types::LinkStatus;
    ///
    /// let mut states = client.link().resume("cs_123").watch();
    /// while let Some(state) = states.try_next().await? {
    ///     match state.status() {
    ///         LinkStatus::Awaiting2fa => println!("a code is required: {:?}", state.two_factor()),
    ///         status => println!("{status}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn watch(&self) -> LoginStates {
        let watching = Watching {
            started: self.scope.timer().now(),
            interval: self.interval,
            login: self.clone(),
            last: None,
        };
        LoginStates(stream::try_unfold(watching, Watching::next).boxed())
    }

    /// Waits for the final state. Check its [status](LoginState::status): the login may also have failed.
    ///
    /// # Errors
    ///
    /// Any error of the calls, and [`ErrorKind::Timeout`](crate::ErrorKind::Timeout) after [`Login::patience`].
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let outcome = client.link().resume("cs_123").wait().await?;
    /// println!("{}", outcome.status());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub async fn wait(&self) -> Result<LoginState, Error> {
        let mut states = self.watch();
        let mut last = None;
        while let Some(state) = states.try_next().await? {
            last = Some(state);
        }
        // The stream ends with a final state.
        last.ok_or_else(|| self.out_of_patience())
    }

    /// Cancels the session, in any state: `DELETE /v2/link/{clientSecret}` (`cancelLink`).
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// client.link().resume("cs_123").cancel().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel(&self) -> CancelLink {
        CancelLink::new(&self.scope, self.client_secret.as_str())
    }

    #[inline]
    fn out_of_patience(&self) -> Error {
        Error::out_of_patience(&operations::GET_LINK, self.patience)
    }
}

/// A login being watched: its start and its last state.
struct Watching {
    login: Login,
    started: Instant,
    interval: Duration,
    last: Option<LoginState>,
}

impl Watching {
    /// The next state that differs from the last.
    #[inline]
    async fn next(mut self) -> Result<Option<(LoginState, Self)>, Error> {
        if self.last.as_ref().is_some_and(LoginState::is_final) {
            return Ok(None);
        }
        loop {
            if self.last.is_some() {
                self.pause().await?;
            }
            let state = self.login.state().await?;
            if self.last.as_ref() != Some(&state) {
                self.interval = self.login.interval;
                self.last = Some(state.clone());
                return Ok(Some((state, self)));
            }
            self.interval = self.interval.mul_f64(1.5).min(self.login.longest);
        }
    }

    #[inline]
    async fn pause(&self) -> Result<(), Error> {
        let timer = self.login.scope.timer();
        let waited = timer.now().saturating_duration_since(self.started);
        let left = self.login.patience.saturating_sub(waited);
        if left.is_zero() {
            return Err(self.login.out_of_patience());
        }
        timer.sleep(self.interval.min(left)).await;
        Ok(())
    }
}

/// The states of a login, each once. Made by [`Login::watch`]. After an error it has ended: watch again.
#[must_use = "a stream does nothing until it is polled"]
pub struct LoginStates(BoxStream<'static, Result<LoginState, Error>>);

impl LoginStates {
    /// The next state, or `None` after the final one. It is cancel safe: dropping the future loses no state.
    ///
    /// # Errors
    ///
    /// As [`Login::wait`].
    #[inline]
    pub async fn try_next(&mut self) -> Result<Option<LoginState>, Error> {
        self.0.try_next().await
    }
}

impl Stream for LoginStates {
    type Item = Result<LoginState, Error>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl fmt::Debug for LoginStates {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LoginStates")
    }
}
