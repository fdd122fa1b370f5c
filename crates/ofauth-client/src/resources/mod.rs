// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Groups of operations: each method returns a request builder of [`requests`](crate::requests).
mod analytics;
mod chats;
mod connections;
mod dynamic_rules;
mod earnings;
mod link;
mod mass_messages;
mod me;
mod organization;
mod posts;
mod promotions;
mod bundles;
mod tracking_links;
mod trial_links;
mod subscribers;
mod subscriptions;
mod uploads;
mod user_lists;
mod users;
mod vault;
mod vault_plus;
pub use analytics::Analytics;
pub use chats::Chats;
pub use connections::Connections;
pub use dynamic_rules::DynamicRules;
pub use earnings::Earnings;
pub use link::Link;
pub use mass_messages::MassMessages;
pub use me::Me;
pub use organization::Organization;
pub use posts::Posts;
pub use promotions::Promotions;
pub use bundles::Bundles;
pub use tracking_links::TrackingLinks;
pub use trial_links::TrialLinks;
pub use subscribers::Subscribers;
pub use subscriptions::Subscriptions;
pub use uploads::Uploads;
pub use user_lists::UserLists;
pub use users::Users;
pub use vault::Vault;
pub use vault_plus::VaultPlus;

/// Common imports of the groups.
#[allow(unused_imports)]
mod prelude {
    pub(super) use openapi_runtime::{Binary, Bytes, Scope};
    pub(super) use serde_json::Value;
    pub(super) use crate::requests::*;
    pub(super) use crate::types;
}
