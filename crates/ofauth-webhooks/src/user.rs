//! What the two forms of a user have in common.

use crate::PlatformUserId;
use crate::types::EventUser;

impl EventUser {
    /// The id of the user, whichever name it came by.
    #[must_use]
    pub fn platform_id(&self) -> Option<&PlatformUserId> {
        self.id.as_ref().or(self.user_id.as_ref())
    }
}
