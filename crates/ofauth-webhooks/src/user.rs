//! The user id, which comes under one of two names.

use crate::PlatformUserId;
use crate::types::EventUser;

impl EventUser {
    /// The id of the user, from `id` or `userId`.
    #[must_use]
    pub fn platform_id(&self) -> Option<&PlatformUserId> {
        self.id.as_ref().or(self.user_id.as_ref())
    }
}
