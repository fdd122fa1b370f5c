//! Ids as callers have them: numbers from an answer, or texts from elsewhere.

use std::fmt;

use crate::types::{
    BundleId, MassMessageId, MediaId, MessageId, PostId, PromotionId, SubscriptionId, TrackingLinkId, TrialLinkId,
    UserId,
};

/// Defines an argument that takes the typed id, a number or a text. Texts are checked when the request is sent.
macro_rules! reference {
    ($(#[doc = $description:literal])* $name:ident, $id:ty) => {
        $(#[doc = $description])*
        ///
        /// Made from the typed id, an `i64`, or a text, owned or lent; what the contract does not allow is refused by
        /// the request, before anything is sent.
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The id as it goes on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<$id> for $name {
            fn from(id: $id) -> Self {
                Self(id.to_string())
            }
        }

        // For lists of ids that are lent: `&ids`.
        impl From<&$id> for $name {
            fn from(id: &$id) -> Self {
                Self(id.to_string())
            }
        }

        // The only integer type, so that a literal of any size is taken for it.
        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id.to_string())
            }
        }

        impl From<&i64> for $name {
            fn from(id: &i64) -> Self {
                Self(id.to_string())
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl From<&String> for $name {
            fn from(id: &String) -> Self {
                Self(id.clone())
            }
        }

        impl From<$name> for String {
            fn from(reference: $name) -> Self {
                reference.0
            }
        }
    };
}

reference! {
    /// Names a bundle.
    BundleRef, BundleId
}
reference! {
    /// Names a mass message.
    MassMessageRef, MassMessageId
}
reference! {
    /// Names a photo, video, gif or audio of the platform.
    MediaIdRef, MediaId
}
reference! {
    /// Names a message.
    MessageRef, MessageId
}
reference! {
    /// Names a post.
    PostRef, PostId
}
reference! {
    /// Names a promotion.
    PromotionRef, PromotionId
}
reference! {
    /// Names a subscription.
    SubscriptionRef, SubscriptionId
}
reference! {
    /// Names a tracking link.
    TrackingLinkRef, TrackingLinkId
}
reference! {
    /// Names a trial link.
    TrialLinkRef, TrialLinkId
}
reference! {
    /// Names a user.
    UserRef, UserId
}
