// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Link sessions, in which owners connect their accounts.
#[allow(unused_imports)]
use super::prelude::*;

/// Start a Link session: `POST /v2/link/init` (`startLink`).
///
/// Returns the URL to send a user to, who logs in there and connects the account. The URL is valid for 30 to 60
/// minutes. Afterwards the user is redirected to `redirectUrl` with the outcome in its query.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartLink(Request);
impl StartLink {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::START_LINK))
    }

    /// Id of the app that the user sees. Defaults to the first that matches.
    #[inline]
    pub fn client_app_id(mut self, client_app_id: impl Into<String>) -> Self {
        let client_app_id: String = client_app_id.into();
        self.0.field("clientAppId", Value::from(client_app_id));
        self
    }

    /// The caller's own id, which the redirect and webhooks repeat.
    #[inline]
    pub fn client_reference_id(
        mut self,
        client_reference_id: impl Into<String>,
    ) -> Self {
        let client_reference_id: String = client_reference_id.into();
        self.0.field("clientReferenceId", Value::from(client_reference_id));
        self
    }

    /// Id of a connection to reconnect.
    #[inline]
    pub fn connection_id(mut self, connection_id: impl Into<crate::Secret>) -> Self {
        let connection_id: crate::Secret = connection_id.into();
        self.0.field("connectionId", Value::from(connection_id.as_str()));
        self
    }

    /// Location that the session shall come from.
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

    /// Where the user is sent afterwards. It must be on the organisation's list of allowed URLs. Defaults to the
    /// first of them. 1 character or more.
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        let redirect_url: String = redirect_url.into();
        self.0.field("redirectUrl", Value::from(redirect_url));
        self
    }

    request_methods!(StartLink, answer, once, decode types::LinkSession);
}

/// Cancel a Link session: `DELETE /v2/link/{clientSecret}` (`cancelLink`).
///
/// Ends the session, in any state. Idempotent: a repeat has no further effect.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
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

    request_methods!(CancelLink, answer, delete, empty());
}

/// Get the state of a Link session: `GET /v2/link/{clientSecret}` (`getLink`).
///
/// Returns the progress of the user. Once the session is complete, the response may contain the raw session of the
/// account: never log the response.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
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

    request_methods!(GetLink, answer, repeated, decode types::LinkState);
}
