// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Rules and signatures for requests to the platform itself.
#[allow(unused_imports)]
use super::prelude::*;

/// Get the signing rules: `GET /v2/dynamic-rules` (`getDynamicRules`).
///
/// Returns the rules by which requests to the platform are currently signed. Limited to one request a minute.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDynamicRules(Request);
impl GetDynamicRules {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_DYNAMIC_RULES))
    }

    request_methods!(
        GetDynamicRules, answer, repeated, decode types::CurrentDynamicRules
    );
}

/// Sign a request to the platform: `POST /v2/dynamic-rules/sign` (`signRequest`).
///
/// Returns the headers that a request to the platform needs. Limited to ten requests a minute.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SignRequest(Request);
impl SignRequest {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, endpoint: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::SIGN_REQUEST);
        let endpoint: String = endpoint.into();
        request.field("endpoint", Value::from(endpoint));
        Self(request)
    }

    /// The timestamp to sign for, in milliseconds since the Unix epoch (not documented); defaults to now.
    #[inline]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        let time: String = time.into();
        self.0.field("time", Value::from(time));
        self
    }

    /// Id of the user who makes the request.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        let user_id: String = user_id.into();
        self.0.field("user-id", Value::from(user_id));
        self
    }

    request_methods!(SignRequest, answer, repeated, decode types::SignResult);
}

/// Get the state of the signing rules: `GET /v2/dynamic-rules/status` (`getDynamicRulesStatus`).
///
/// Returns the revisions that exist, without the rules themselves.
///
/// Needs no connection.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDynamicRulesStatus(Request);
impl GetDynamicRulesStatus {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::GET_DYNAMIC_RULES_STATUS))
    }

    request_methods!(
        GetDynamicRulesStatus, answer, repeated, decode types::DynamicRulesStatus
    );
}
