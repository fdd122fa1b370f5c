//! Hand-written types of generated signatures, which the contract cannot describe.

#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
mod media_ref;
pub mod proxy;
#[cfg(feature = "client")]
mod references;
#[cfg(feature = "client")]
pub mod uploads;
mod user_list_id;

#[cfg(feature = "client")]
pub use error::Error;
#[cfg(feature = "client")]
pub use media_ref::MediaRef;
#[cfg(feature = "client")]
pub use references::{
    BundleRef, MassMessageRef, MediaIdRef, MessageRef, PostRef, PromotionRef, SubscriptionRef, TrackingLinkRef,
    TrialLinkRef, UserListRef, UserRef, VaultListRef,
};
pub use user_list_id::UserListId;
