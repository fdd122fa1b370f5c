// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The way in which owners connect their accounts.
#[allow(unused_imports)]
use super::prelude::*;

/// Start a Link session: `POST /v2/link/init` (`startLink`).
///
/// Answers the address to send a user to, who logs in there and connects the account. The address is good for 30
/// to 60 minutes. Afterwards the user comes back to `redirectUrl` with the outcome in its query.
///
/// Needs no connection.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartLink(Request);
impl StartLink {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::START_LINK))
    }

    /// Id of the app that the user sees; the first that matches when it is left out.
    #[inline]
    pub fn client_app_id(mut self, client_app_id: impl Into<String>) -> Self {
        let client_app_id: String = client_app_id.into();
        self.0.field("clientAppId", Value::from(client_app_id));
        self
    }

    /// The caller's own id, which the way back and webhooks repeat.
    #[inline]
    pub fn client_reference_id(
        mut self,
        client_reference_id: impl Into<String>,
    ) -> Self {
        let client_reference_id: String = client_reference_id.into();
        self.0.field("clientReferenceId", Value::from(client_reference_id));
        self
    }

    /// Id of a connection that is to be connected again.
    #[inline]
    pub fn connection_id(mut self, connection_id: impl Into<crate::Secret>) -> Self {
        let connection_id: crate::Secret = connection_id.into();
        self.0.field("connectionId", Value::from(connection_id.as_str()));
        self
    }

    /// Where the session is to come from.
    #[inline]
    pub fn geolocation(mut self, geolocation: types::Geolocation) -> Self {
        self.0.object("geolocation", &geolocation);
        self
    }

    /// How the user gets to Link; the vendor advises against it.
    #[inline]
    pub fn mode(mut self, mode: impl Into<crate::LinkMode>) -> Self {
        let mode: crate::LinkMode = mode.into();
        self.0.field("mode", Value::from(mode.to_string()));
        self
    }

    /// The vendor advises against them.
    #[inline]
    pub fn request_options(mut self, request_options: types::LinkOptions) -> Self {
        self.0.object("options", &request_options);
        self
    }

    /// The page that embeds Link; the vendor advises against it.
    #[inline]
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        let origin: String = origin.into();
        self.0.field("origin", Value::from(origin));
        self
    }

    /// Where the user is sent afterwards. It must be on the organisation's list; the first one there when it is
    /// left out. 1 character or more.
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        let redirect_url: String = redirect_url.into();
        self.0.field("redirectUrl", Value::from(redirect_url));
        self
    }

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// It is sent once: when it is not known whether the server has done it, it is not sent again, and
    /// [`Error::may_have_succeeded`] of the error is true. A 429 says that it was not done, and is waited out.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::LinkSession>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`StartLink::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}

/// Cancel a Link session: `DELETE /v2/link/{clientSecret}` (`cancelLink`).
///
/// Ends the session, whatever its state. Asking twice does no more than asking once.
///
/// Needs no connection.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelLink(Request);
impl CancelLink {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, client_secret: impl Into<crate::Secret>) -> Self {
        let mut request = Request::new(scope, &operations::CANCEL_LINK);
        let client_secret: crate::Secret = client_secret.into();
        request.set("clientSecret", &client_secret.as_str());
        Self(request)
    }

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// When the answer to an attempt is lost and the next one finds nothing left (404 or 410), it has succeeded: see
    /// [`Response::was_gone`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.0.answer().await?.empty())
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`CancelLink::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}

/// Get the state of a Link session: `GET /v2/link/{clientSecret}` (`getLink`).
///
/// Tells how far the user has come. Once the session is complete it may hold the raw session of the account:
/// never log what it answers.
///
/// Needs no connection.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLink(Request);
impl GetLink {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, client_secret: impl Into<crate::Secret>) -> Self {
        let mut request = Request::new(scope, &operations::GET_LINK);
        let client_secret: crate::Secret = client_secret.into();
        request.set("clientSecret", &client_secret.as_str());
        Self(request)
    }

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::LinkState>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`GetLink::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}
