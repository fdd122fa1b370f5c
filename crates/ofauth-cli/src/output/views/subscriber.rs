//! Columns of a subscriber.

use ofauth::types::Subscriber;

use super::cells::{dollars, exact, line, value, verbatim};
use super::{Column, Field, Tabular};

impl Tabular for Subscriber {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("User", |subscriber| subscriber.id.to_string()),
        Column::cut("Name", name),
        Column::cut("Username", |subscriber| line(Some(&subscriber.username))),
        Column::cut("State", |subscriber| state(subscriber).to_owned()),
        Column::timestamp("Since", |subscriber| subscriber.subscription.subscribed_at.as_ref()),
        Column::cut("Spent", |subscriber| dollars(subscriber.spending.total.as_ref())),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |subscriber| value(Some(&subscriber.id))),
        ("name", |subscriber| exact(Some(&subscriber.name))),
        ("username", |subscriber| exact(Some(&subscriber.username))),
        ("display_name", |subscriber| exact(subscriber.display_name.as_deref())),
        ("state", |subscriber| exact(Some(state(subscriber)))),
        ("subscribed_at", |subscriber| {
            verbatim(subscriber.subscription.subscribed_at.as_ref())
        }),
        ("renewed_at", |subscriber| {
            verbatim(subscriber.subscription.renewed_at.as_ref())
        }),
        ("expires_at", |subscriber| {
            verbatim(subscriber.subscription.expires_at.as_ref())
        }),
        ("price", |subscriber| value(subscriber.subscription.price.as_ref())),
        ("spent_total", |subscriber| value(subscriber.spending.total.as_ref())),
        ("spent_subscriptions", |subscriber| {
            value(subscriber.spending.subscriptions.as_ref())
        }),
        ("spent_messages", |subscriber| {
            value(subscriber.spending.messages.as_ref())
        }),
        ("spent_posts", |subscriber| value(subscriber.spending.posts.as_ref())),
        ("spent_streams", |subscriber| {
            value(subscriber.spending.streams.as_ref())
        }),
        ("spent_tips", |subscriber| value(subscriber.spending.tips.as_ref())),
    ];
}

/// The custom name that the account gave, if any.
fn name(subscriber: &Subscriber) -> String {
    let own = subscriber.display_name.as_deref();
    line(own.filter(|name| !name.trim().is_empty()).or(Some(&subscriber.name)))
}

fn state(subscriber: &Subscriber) -> &'static str {
    let terms = &subscriber.subscription;
    match (terms.is_active, terms.is_expired) {
        (Some(true), _) => "active",
        (_, Some(true)) => "expired",
        _ => "",
    }
}
