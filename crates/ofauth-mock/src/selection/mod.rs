//! Filters and sort orders of lists, by operation and parameter.

mod order;
mod range;
mod variants;

use serde_json::Value;

use crate::attributes;
use crate::call::{Call, as_text};
use crate::error_body::Refusal;
use crate::state::{SeededRange, State};
use crate::synthetic;

pub(crate) use range::Range;
use variants::variants;

/// Number of pinned posts; the last of the seeded ones.
pub(crate) const PINNED: usize = 2;

/// Parameters that select a page and do not filter.
const PAGING: [&str; 6] = ["limit", "offset", "cursor", "first_id", "last_id", "marker"];

/// The ids of the resources of a kind that the operation lists.
pub(crate) fn ids(state: &State, call: &Call<'_>, of: SeededRange) -> Vec<i64> {
    let with_deleted = call.arguments.integer("with_deleted") == Some(1);
    let mut ids = if with_deleted {
        state.collections.ids_with_removed(of)
    } else {
        state.collections.ids(of)
    };
    if call.operation.parameter("pinned").is_some() {
        let (pinned, others) = ids.into_iter().partition(|&id| is_pinned(of, id));
        let pinned: Vec<i64> = pinned;
        // They come before all others.
        ids = if call.arguments.flag("pinned") {
            pinned
        } else {
            Vec::new()
        };
        ids.extend::<Vec<i64>>(others);
    }
    ids
}

fn is_pinned(of: SeededRange, id: i64) -> bool {
    usize::try_from(of.index(id)).is_ok_and(|index| (synthetic::USUAL_COUNT..of.count).contains(&index))
}

/// Whether the request filters or sorts.
pub(crate) fn is_asked(call: &Call<'_>) -> bool {
    asked(call).next().is_some()
}

/// The parameters that filter or sort, and their values.
fn asked<'a>(call: &'a Call<'_>) -> impl Iterator<Item = (&'static str, &'a str)> {
    let cursor = call.operation.paging.map(|paging| paging.cursor);
    let path: Vec<_> = call.path().map(|(name, _)| name).collect();
    let names = call.operation.parameters.iter().map(|parameter| parameter.name);
    names
        .filter(move |name| !PAGING.contains(name) && Some(*name) != cursor && !path.contains(name))
        .filter_map(|name| Some((name, call.arguments.text(name)?)))
        .filter(|(_, value)| !value.is_empty())
}

/// The filtered items in the requested order.
pub(crate) fn apply<T>(
    state: &State,
    call: &Call<'_>,
    items: Vec<T>,
    value_of: impl Fn(&T) -> &Value,
) -> Result<Vec<T>, Refusal> {
    let range = Range::of(call)?;
    let selected = items.into_iter().filter(|item| {
        let item = value_of(item);
        range.contains(call, item) && asked(call).all(|(name, value)| keeps(state, call, name, value, item))
    });
    Ok(order::sorted(call, selected.collect(), value_of))
}

/// Whether an item passes the filter of a parameter.
fn keeps(state: &State, call: &Call<'_>, name: &str, value: &str, item: &Value) -> bool {
    let is = |field: &Value| field.as_str() == Some(value);
    let yes = matches!(value, "1" | "true");
    match (call.operation.id, name) {
        ("listChats", "query") => synthetic::contains_text(&item["withUser"], value),
        ("listChats", "filter") => match (value, item["withUser"]["id"].as_i64().unwrap_or_default()) {
            ("unread", _) => item["unreadMessagesCount"].as_u64() > Some(0),
            ("who_tipped", user) => attributes::has_tipped(user),
            ("priority", user) => attributes::is_of_priority(user),
            _ => true,
        },
        ("listConnections", "status") => is(&item["status"]),
        ("listConnections", "imported") => item["imported"].as_bool() == Some(yes),
        (_, "query" | "search") => synthetic::contains_text(item, value),
        ("listNotifications", "type") => is(&item["type"]),
        ("listNotifications", "relatedUsername") => {
            let user = item["userId"].as_i64();
            user.and_then(|user| synthetic::username(state, user)).as_deref() == Some(value)
        }
        ("listReleaseForms", "filter") => value == "all" || is(&item["status"]),
        ("listTaggedFriends", "filter") => value == "all" || attributes::is_pending(id(item)),
        ("listSubscribers", "type") => match value {
            "active" => item["subscription"]["isActive"] == true,
            "expired" => item["subscription"]["isExpired"] == true,
            "latest" => is_latest(call.arguments.text("latestType"), item),
            _ => true,
        },
        ("listSubscribers", "filter[promoId]") => attributes::promotion(id(item)).to_string() == value,
        ("listSubscribers", "filter[trial_id]") => attributes::trial_link(id(item)).to_string() == value,
        ("listSubscribers" | "listSubscriptions", "filter[online]") => attributes::is_online(id(item)) == yes,
        ("listSubscriptions", "filter[paid]") => {
            item["subscriptionPrice"].as_f64().is_some_and(|price| price > 0.0) == yes
        }
        ("listSubscriptions", "type") => match value {
            "active" => item["isActive"] == true,
            "expired" => item["isActive"] == false,
            _ => true,
        },
        ("listTransactions", "type") => is(&item["type"]),
        ("listTransactions", "tipsSource") => {
            // It applies only with `type=tips`.
            call.arguments.text("type") != Some("tips") || attributes::source_of_tip(item) == Some(value)
        }
        ("listVaultMedia" | "listVaultListMedia", "mediaType") => is(&item["type"]),
        ("queryStoredMedia", "type") => is(&item["type"]),
        ("listStoredMedia" | "queryStoredMedia", "status" | "source" | "contentType") => {
            variants(item).any(|variant| is(&variant[name]))
        }
        ("queryStoredMedia", "durationMin") => seconds(item).is_some_and(|seconds| number(value) <= Some(seconds)),
        ("queryStoredMedia", "durationMax") => {
            let most = number(value);
            seconds(item).is_some_and(|seconds| most.is_some_and(|most| seconds <= most))
        }
        _ => true,
    }
}

/// Whether a subscriber is new or has renewed, if the parameter applies.
fn is_latest(kind: Option<&str>, subscriber: &Value) -> bool {
    let renewed = subscriber["subscription"]["renewedAt"].is_string();
    match kind {
        Some("new") => !renewed,
        Some("renewals") => renewed,
        _ => true,
    }
}

fn seconds(item: &Value) -> Option<f64> {
    item["duration"].as_f64()
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok()
}

fn id(item: &Value) -> i64 {
    as_text(&item["id"]).and_then(|id| id.parse().ok()).unwrap_or_default()
}
