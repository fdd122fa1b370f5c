//! The streams, and their tables.

mod chargebacks;
mod chats;
mod connections;
mod mass_messages;
mod messages;
mod notifications;
mod posts;
mod promotions;
mod subscribers;
mod subscriptions;
mod transactions;
mod user_lists;
mod vault;

use crate::error::Error;
use crate::stream::Stream;
use crate::table::Table;

pub(crate) use chats::CHATS;
pub(crate) use connections::CONNECTIONS;
pub(crate) use messages::MESSAGES;

/// The version of the schema.
pub const SCHEMA_VERSION: u32 = 4;

/// All streams, parents before their children.
pub static STREAMS: &[&Stream] = &[
    &connections::CONNECTIONS,
    &CHATS,
    &MESSAGES,
    &subscribers::SUBSCRIBERS,
    &subscriptions::SUBSCRIPTIONS,
    &subscriptions::HISTORY,
    &transactions::TRANSACTIONS,
    &chargebacks::CHARGEBACKS,
    &posts::POSTS,
    &posts::STORIES,
    &mass_messages::MASS_MESSAGES,
    &promotions::PROMOTIONS,
    &promotions::BUNDLES,
    &promotions::TRIAL_LINKS,
    &promotions::TRACKING_LINKS,
    &promotions::CLAIMERS,
    &user_lists::USER_LISTS,
    &user_lists::MEMBERS,
    &vault::VAULT_MEDIA,
    &notifications::NOTIFICATIONS,
];

/// The stream with this name.
#[must_use]
pub fn stream(name: &str) -> Option<&'static Stream> {
    STREAMS.iter().copied().find(|stream| stream.name == name)
}

/// The stream with this name, for a setting.
pub(crate) fn named(name: &str) -> Result<&'static Stream, Error> {
    stream(name).ok_or_else(|| {
        let known: Vec<_> = STREAMS.iter().map(|stream| stream.name).collect();
        let name = name.escape_debug();
        Error::Setting(format!("`{name}` is no stream, expected one of {}", known.join(", ")))
    })
}

/// All tables, each after those that it refers to.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    STREAMS
        .iter()
        .flat_map(|stream| std::iter::once(stream.table).chain(stream.parts.iter().map(|part| part.table)))
}

/// The streams of a part of the table that have a parent, by its name.
pub(crate) fn children(parent: &str) -> impl Iterator<Item = &'static Stream> {
    STREAMS
        .iter()
        .copied()
        .filter(move |stream| stream.parent.as_ref().is_some_and(|known| known.stream == parent))
}
