// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Request builders: one for each operation, named after it.
mod analytics;
mod bundles;
mod chats;
mod connections;
mod dynamic_rules;
mod earnings;
mod link;
mod mass_messages;
mod me;
mod messages;
mod organization;
mod posts;
mod promotions;
mod subscribers;
mod subscriptions;
mod tracking_links;
mod trial_links;
mod uploads;
mod user_lists;
mod users;
mod vault;
mod vault_plus;
pub use analytics::*;
pub use bundles::*;
pub use chats::*;
pub use connections::*;
pub use dynamic_rules::*;
pub use earnings::*;
pub use link::*;
pub use mass_messages::*;
pub use me::*;
pub use messages::*;
pub use organization::*;
pub use posts::*;
pub use promotions::*;
pub use subscribers::*;
pub use subscriptions::*;
pub use tracking_links::*;
pub use trial_links::*;
pub use uploads::*;
pub use user_lists::*;
pub use users::*;
pub use vault::*;
pub use vault_plus::*;
#[allow(unused_imports)]
use prelude::types;
openapi_runtime::typed_ids! {
    crate ::UserListId, crate ::types::BundleId, crate ::types::MassMessageId, crate
    ::types::MediaId, crate ::types::MessageId, crate ::types::PostId, crate
    ::types::PromotionId, crate ::types::SubscriptionId, crate ::types::TrackingLinkId,
    crate ::types::TrialLinkId, crate ::types::UserId, crate ::types::VaultListId
}

/// Common imports of the builders.
#[allow(unused_imports)]
mod prelude {
    pub(super) use openapi_runtime::generated::{Key, Request};
    pub(super) use openapi_runtime::paging::{Cursor, Items, PageRequest, Pages};
    pub(super) use openapi_runtime::{
        Binary, Bytes, Response, Scope, page_methods, page_request, request_methods,
    };

    pub(super) use serde_json::Value;
    pub(super) use crate::{Error, operations, types};
}
