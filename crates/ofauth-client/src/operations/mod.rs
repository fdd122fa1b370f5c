// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The operations and the servers of the contract, as data.
use openapi_runtime::Operation;
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
/// Every operation, in the order of the contract.
pub static ALL: &[&Operation] = &[
    &GET_CAMPAIGNS_CHART,
    &LIST_TOP_CAMPAIGNS,
    &GET_MASS_MESSAGES_CHART,
    &LIST_PURCHASED_MASS_MESSAGES,
    &LIST_SENT_MASS_MESSAGES,
    &LIST_MASS_MESSAGE_BUYERS,
    &GET_POSTS_CHART,
    &LIST_TOP_POSTS,
    &GET_POST_STATS,
    &GET_PROMOTIONS_CHART,
    &LIST_TOP_PROMOTIONS,
    &GET_STORIES_CHART,
    &LIST_TOP_STORIES,
    &GET_STREAMS_CHART,
    &LIST_TOP_STREAMS,
    &GET_TRIALS_CHART,
    &LIST_TOP_TRIALS,
    &GET_VISITORS_CHART,
    &GET_TOP_COUNTRIES,
    &LIST_CHATS,
    &LIST_CHAT_MEDIA,
    &LIST_CHAT_MESSAGES,
    &SEND_CHAT_MESSAGE,
    &UNSEND_CHAT_MESSAGE,
    &LIST_CHARGEBACKS,
    &GET_EARNINGS_CHART,
    &LIST_TRANSACTIONS,
    &CREATE_MASS_MESSAGE,
    &DELETE_SCHEDULED_MASS_MESSAGE,
    &DELETE_MASS_MESSAGE,
    &GET_MASS_MESSAGE,
    &UPDATE_MASS_MESSAGE,
    &LIST_POSTS,
    &CREATE_POST,
    &DELETE_POST,
    &GET_POST,
    &UPDATE_POST,
    &LIST_PROMOTIONS,
    &CREATE_PROMOTION,
    &LIST_BUNDLES,
    &CREATE_BUNDLE,
    &DELETE_BUNDLE,
    &GET_BUNDLE,
    &UPDATE_BUNDLE,
    &LIST_TRACKING_LINKS,
    &CREATE_TRACKING_LINK,
    &UNSHARE_TRACKING_LINK,
    &SHARE_TRACKING_LINK,
    &DELETE_TRACKING_LINK,
    &GET_TRACKING_LINK,
    &UPDATE_TRACKING_LINK,
    &LIST_TRACKING_LINK_CLAIMERS,
    &LIST_TRIAL_LINKS,
    &CREATE_TRIAL_LINK,
    &UNSHARE_TRIAL_LINK,
    &SHARE_TRIAL_LINK,
    &DELETE_TRIAL_LINK,
    &GET_TRIAL_LINK,
    &UPDATE_TRIAL_LINK,
    &DELETE_PROMOTION,
    &UPDATE_PROMOTION,
    &STOP_PROMOTION,
    &GET_SELF,
    &UPDATE_SELF,
    &LIST_NOTIFICATIONS,
    &LIST_RELEASE_FORMS,
    &LIST_TAGGED_FRIENDS,
    &LIST_SUBSCRIBERS,
    &SET_SUBSCRIBER_NAME,
    &SET_SUBSCRIBER_DISCOUNT,
    &SET_SUBSCRIBER_NOTE,
    &LIST_SUBSCRIPTIONS,
    &GET_SUBSCRIPTION_COUNTS,
    &GET_SUBSCRIPTION_HISTORY,
    &CHECK_UPLOAD,
    &COMPLETE_UPLOAD,
    &START_UPLOAD,
    &UPLOAD_MEDIA,
    &UPLOAD_PART,
    &LIST_BLOCKED_USERS,
    &LIST_USERS,
    &LIST_USER_LISTS,
    &CREATE_USER_LIST,
    &DELETE_USER_LIST,
    &GET_USER_LIST,
    &UPDATE_USER_LIST,
    &LIST_USER_LIST_MEMBERS,
    &REMOVE_USER_LIST_MEMBER,
    &ADD_USER_LIST_MEMBER,
    &LIST_RESTRICTED_USERS,
    &SEARCH_USERS,
    &GET_USER,
    &ADD_USER_TO_LISTS,
    &LIST_USER_POSTS,
    &UNRESTRICT_USER,
    &RESTRICT_USER,
    &LIST_USER_STORIES,
    &LIST_VAULT_LISTS,
    &CREATE_VAULT_LIST,
    &DELETE_VAULT_LIST,
    &UPDATE_VAULT_LIST,
    &LIST_VAULT_LIST_MEDIA,
    &ADD_VAULT_LIST_MEDIA,
    &LIST_VAULT_MEDIA,
    &LIST_CONNECTIONS,
    &IMPORT_CONNECTION,
    &UPDATE_IMPORTED_CONNECTION,
    &DISCONNECT_CONNECTION,
    &INVALIDATE_CONNECTION,
    &GET_CONNECTION_SETTINGS,
    &UPDATE_CONNECTION_SETTINGS,
    &GET_ORGANIZATION_SETTINGS,
    &UPDATE_ORGANIZATION_SETTINGS,
    &GET_WHOAMI,
    &GET_DYNAMIC_RULES,
    &SIGN_REQUEST,
    &GET_DYNAMIC_RULES_STATUS,
    &START_LINK,
    &CANCEL_LINK,
    &GET_LINK,
    &BATCH_STORED_MEDIA,
    &LIST_STORED_MEDIA,
    &DELETE_ALL_STORED_MEDIA,
    &QUERY_STORED_MEDIA,
    &PURGE_STORED_MEDIA,
    &GET_ORGANIZATION_STORAGE,
    &GET_CONNECTION_STORAGE,
    &STORE_VAULT_LIST,
    &GET_STORAGE_STATS,
    &GET_STORAGE_STATUS,
    &DELETE_STORED_MEDIA,
    &GET_STORED_MEDIA,
];
/// The operation whose `operationId` is `id`.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Operation> {
    ALL.iter().copied().find(|operation| operation.id == id)
}
/// The servers of the contract.
pub mod servers {
    use openapi_runtime::Server;
    /// Preview generation of the API.
    pub const NEXT: Server = Server {
        name: "next",
        url: "https://api-next.ofauth.com",
        description: "Preview generation of the API.",
    };
    /// Stable generation of the API.
    pub const STABLE: Server = Server {
        name: "stable",
        url: "https://api.ofauth.com",
        description: "Stable generation of the API.",
    };
    /// Every server, in the order of the contract.
    pub const ALL: &[Server] = &[NEXT, STABLE];
    /// The first server.
    pub const DEFAULT: Server = NEXT;
}
