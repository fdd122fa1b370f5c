//! The state of a Link session.

use std::fmt;

use ofauth_client::types::{ConnectionUser, LinkState, LinkedSession, TwoFactorState};
use ofauth_client::{LinkStatus, Secret};

/// The state of a Link session. `Debug` shows only the status: the rest is secret or personal.
#[derive(Clone, PartialEq)]
pub struct LoginState(LinkState);

impl LoginState {
    #[inline]
    pub(super) fn new(state: LinkState) -> Self {
        Self(state)
    }

    /// The status. An unknown one is kept unchanged, and is not considered final.
    #[must_use]
    #[inline]
    pub fn status(&self) -> &LinkStatus {
        &self.0.status
    }

    /// Whether it is final: completed, denied, failed, wrong credentials, or no such session.
    #[must_use]
    #[inline]
    pub fn is_final(&self) -> bool {
        match self.status() {
            LinkStatus::Completed
            | LinkStatus::Denied
            | LinkStatus::Failed
            | LinkStatus::InvalidCredentials
            | LinkStatus::NotFound => true,
            // Initialized, pending, waiting for the second factor, and unknown ones.
            _ => false,
        }
    }

    /// Whether the account is connected.
    #[must_use]
    #[inline]
    pub fn is_completed(&self) -> bool {
        *self.status() == LinkStatus::Completed
    }

    /// Id of the new connection, once it exists. A secret.
    #[must_use]
    #[inline]
    pub fn connection_id(&self) -> Option<&str> {
        self.0.data.as_ref()?.id.as_ref().map(Secret::as_str)
    }

    /// The user who has connected the account.
    #[must_use]
    #[inline]
    pub fn user(&self) -> Option<&ConnectionUser> {
        self.0.data.as_ref()?.user_data.as_ref()
    }

    /// What the second factor requires.
    #[must_use]
    #[inline]
    pub fn two_factor(&self) -> Option<&TwoFactorState> {
        self.0.data.as_ref()?.two_factor_state.as_ref()
    }

    /// The raw session of the account, if the server returns it. All of it is secret.
    #[must_use]
    #[inline]
    pub fn session(&self) -> Option<&LinkedSession> {
        self.0.data.as_ref()?.session.as_ref()
    }
}

impl fmt::Debug for LoginState {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoginState")
            .field("status", &self.status().as_str())
            .finish_non_exhaustive()
    }
}
