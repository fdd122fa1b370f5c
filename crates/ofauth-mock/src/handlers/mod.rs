//! Handlers: perform an operation once a request has passed the checks.

mod attachments;
mod charts;
mod chats;
mod connections;
mod dynamic_rules;
mod generated;
mod handler;
mod kinds;
mod link;
mod mass_messages;
mod me;
mod messages;
mod posts;
mod proxy;
mod resources;
mod settings;
mod stored;
mod subscriptions;
mod uploads;
mod user_lists;
mod users;
mod vault;
mod vault_plus;

use ofauth_client::Operation;

pub(crate) use handler::Handler;
pub(crate) use proxy::proxy;

/// The handler of an operation of the contract.
pub(crate) fn find(operation: &Operation) -> Handler {
    let listed = HANDLERS
        .iter()
        .find(|(method, path, _)| (*method, *path) == (operation.method, operation.path));
    let listed = listed.map(|(_, _, handler)| *handler);
    listed
        .or_else(|| resources::find(operation.method, operation.path))
        .unwrap_or(generated::respond)
}

/// Operations with hand-written state.
static HANDLERS: &[(&str, &str, Handler)] = &[
    ("GET", "/v2/access/analytics/campaigns/chart", charts::chart),
    ("GET", "/v2/access/analytics/mass-messages/chart", charts::chart),
    ("GET", "/v2/access/analytics/mass-messages/sent", mass_messages::sent),
    ("GET", "/v2/access/analytics/posts/chart", charts::chart),
    ("GET", "/v2/access/analytics/promotions/chart", charts::chart),
    ("GET", "/v2/access/analytics/stories/chart", charts::chart),
    ("GET", "/v2/access/analytics/streams/chart", charts::chart),
    ("GET", "/v2/access/analytics/trials/chart", charts::chart),
    ("GET", "/v2/access/analytics/visitor-countries/chart", charts::visitors),
    ("GET", "/v2/access/analytics/visitor-countries/top", charts::countries),
    ("GET", "/v2/access/chats", chats::list),
    ("GET", "/v2/access/chats/{userId}/media", chats::media),
    ("GET", "/v2/access/chats/{userId}/messages", messages::list),
    ("POST", "/v2/access/chats/{userId}/messages", messages::send),
    (
        "DELETE",
        "/v2/access/chats/{userId}/messages/{messageId}",
        messages::unsend,
    ),
    ("GET", "/v2/access/earnings/chart", charts::chart),
    ("POST", "/v2/access/mass-messages", mass_messages::create),
    ("GET", "/v2/access/mass-messages/{massMessageId}", mass_messages::get),
    ("PUT", "/v2/access/mass-messages/{massMessageId}", mass_messages::update),
    (
        "DELETE",
        "/v2/access/mass-messages/{massMessageId}",
        mass_messages::delete,
    ),
    (
        "DELETE",
        "/v2/access/mass-messages/scheduled/{massMessageId}",
        mass_messages::delete_scheduled,
    ),
    ("POST", "/v2/access/promotions/{promotionId}/stop", resources::stop),
    ("GET", "/v2/access/self", me::get),
    ("PATCH", "/v2/access/self", me::update),
    ("GET", "/v2/access/subscribers", users::list),
    ("PUT", "/v2/access/subscribers/{userId}/custom-name", users::custom_name),
    ("PUT", "/v2/access/subscribers/{userId}/discount", users::discount),
    ("PUT", "/v2/access/subscribers/{userId}/note", users::note),
    ("GET", "/v2/access/subscriptions/count", subscriptions::counts),
    (
        "GET",
        "/v2/access/subscriptions/{subscriptionId}/history",
        subscriptions::history,
    ),
    ("POST", "/v2/access/uploads/check", uploads::check),
    ("POST", "/v2/access/uploads/complete", uploads::complete),
    ("POST", "/v2/access/uploads/init", uploads::init),
    ("PUT", "/v2/access/uploads/{mediaUploadId}", uploads::whole),
    (
        "PUT",
        "/v2/access/uploads/{mediaUploadId}/parts/{partNumber}",
        uploads::part,
    ),
    ("GET", "/v2/access/users/list", users::several),
    ("GET", "/v2/access/users/lists/{listId}/users", user_lists::list_users),
    (
        "POST",
        "/v2/access/users/lists/{listId}/users/{userId}",
        user_lists::add_user,
    ),
    (
        "DELETE",
        "/v2/access/users/lists/{listId}/users/{userId}",
        user_lists::remove_user,
    ),
    ("GET", "/v2/access/users/restrict", users::restricted),
    ("GET", "/v2/access/users/search", users::list),
    ("GET", "/v2/access/users/{userId}", users::get),
    ("POST", "/v2/access/users/{userId}/lists", user_lists::add_to_lists),
    ("POST", "/v2/access/users/{userId}/restrict", users::restrict),
    ("DELETE", "/v2/access/users/{userId}/restrict", users::restrict),
    ("GET", "/v2/access/vault/lists/{listId}/media", vault::list_media),
    ("POST", "/v2/access/vault/lists/{listId}/media", vault::add_media),
    ("GET", "/v2/access/vault/media", vault::media),
    ("GET", "/v2/account/connections", connections::list),
    (
        "DELETE",
        "/v2/account/connections/{connectionId}",
        connections::disconnect,
    ),
    (
        "POST",
        "/v2/account/connections/{connectionId}/invalidate",
        connections::invalidate,
    ),
    ("GET", "/v2/account/connections/{connectionId}/settings", settings::get),
    (
        "PATCH",
        "/v2/account/connections/{connectionId}/settings",
        settings::update,
    ),
    ("POST", "/v2/account/connections/import", connections::import),
    (
        "PATCH",
        "/v2/account/connections/import/{connectionId}",
        connections::renew,
    ),
    ("GET", "/v2/account/settings", settings::get),
    ("PATCH", "/v2/account/settings", settings::update),
    ("GET", "/v2/dynamic-rules", dynamic_rules::current),
    ("POST", "/v2/dynamic-rules/sign", dynamic_rules::sign),
    ("GET", "/v2/dynamic-rules/status", dynamic_rules::current),
    ("POST", "/v2/link/init", link::init),
    ("GET", "/v2/link/{clientSecret}", link::poll),
    ("DELETE", "/v2/link/{clientSecret}", link::cancel),
    ("POST", "/v2/vault-plus/batch", vault_plus::several),
    ("GET", "/v2/vault-plus/list", vault_plus::list),
    ("GET", "/v2/vault-plus/media", vault_plus::list),
    ("DELETE", "/v2/vault-plus/media", vault_plus::purge),
    ("DELETE", "/v2/vault-plus/purge", vault_plus::purge),
    ("GET", "/v2/vault-plus/stats", vault_plus::figures),
    ("GET", "/v2/vault-plus/status", vault_plus::figures),
    ("POST", "/v2/vault-plus/store/list/{listId}", vault_plus::store_list),
    ("GET", "/v2/vault-plus/store/stats", vault_plus::figures),
    ("GET", "/v2/vault-plus/store/status", vault_plus::figures),
    ("GET", "/v2/vault-plus/{mediaId}", vault_plus::get),
    ("DELETE", "/v2/vault-plus/{mediaId}", vault_plus::delete),
];

#[cfg(test)]
mod tests {
    use ofauth_client::operations;

    #[test]
    fn every_handler_is_of_an_operation() {
        for (method, path, _) in super::HANDLERS {
            let mut operations = operations::ALL.iter();
            let known = operations.any(|operation| (operation.method, operation.path) == (*method, *path));
            assert!(known, "{method} {path}");
        }
    }
}
