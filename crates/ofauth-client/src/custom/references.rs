//! Types of ids as arguments.

use openapi_runtime::IdRef;

use crate::UserListId;
use crate::types::{
    BundleId, MassMessageId, MediaId, MessageId, PostId, PromotionId, SubscriptionId, TrackingLinkId, TrialLinkId,
    UserId, VaultListId,
};

/// The id of a bundle, as an argument.
pub type BundleRef = IdRef<BundleId>;
/// The id of a mass message, as an argument.
pub type MassMessageRef = IdRef<MassMessageId>;
/// The id of a photo, video, gif or audio on the platform, as an argument.
pub type MediaIdRef = IdRef<MediaId>;
/// The id of a message, as an argument.
pub type MessageRef = IdRef<MessageId>;
/// The id of a post, as an argument.
pub type PostRef = IdRef<PostId>;
/// The id of a promotion, as an argument.
pub type PromotionRef = IdRef<PromotionId>;
/// The id of a subscription, as an argument.
pub type SubscriptionRef = IdRef<SubscriptionId>;
/// The id of a tracking link, as an argument.
pub type TrackingLinkRef = IdRef<TrackingLinkId>;
/// The id of a trial link, as an argument.
pub type TrialLinkRef = IdRef<TrialLinkId>;
/// The id of a user, as an argument.
pub type UserRef = IdRef<UserId>;
/// The id of a user list of the account's own, as an argument.
pub type UserListRef = IdRef<UserListId>;
/// The id of a vault list, as an argument.
pub type VaultListRef = IdRef<VaultListId>;
