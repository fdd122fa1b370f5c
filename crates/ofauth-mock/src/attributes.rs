//! Attributes of seeded resources beyond their schema: fields that parameters filter by, and facts that no response
//! shows.

use serde_json::{Value, json};

use crate::sample::SeededRng;
use crate::seed::BUSY_CHAT;
use crate::state::Fields;

/// Kinds of payments.
const PAYMENTS: [&str; 5] = ["tips", "subscribes", "chat_messages", "post", "stream"];

/// Sources of tips, and their descriptions in payments.
const TIPS: [(&str, &str); 5] = [
    ("chat", "Tip in a chat"),
    ("post_all", "Tip for a post"),
    ("profile", "Tip on the profile"),
    ("story", "Tip for a story"),
    ("stream", "Tip in a stream"),
];

/// Fields of the resource with this schema and index, in all operations.
pub(crate) fn seeded(schema: &str, index: i64) -> Fields {
    let turn = |count: usize| usize::try_from(index.rem_euclid(count as i64)).unwrap_or_default();
    let fields = match schema {
        "Transaction" => {
            let kind = PAYMENTS[turn(PAYMENTS.len())];
            let (_, tip) = TIPS[turn(PAYMENTS.len() * TIPS.len()) / PAYMENTS.len()];
            if kind == "tips" {
                json!({"type": kind, "description": tip})
            } else {
                json!({"type": kind})
            }
        }
        "ReleaseFormRecord" => json!({"status": if turn(3) == 0 { "pending" } else { "approved" }}),
        "Subscription" => {
            let mut fields = json!({"isActive": turn(3) != 0});
            if turn(4) == 1 {
                fields["subscriptionPrice"] = json!(0);
            }
            fields
        }
        "Subscriber" => json!({"subscription": {"isActive": turn(3) != 0, "isExpired": turn(3) == 0}}),
        _ => Value::Null,
    };
    match fields {
        Value::Object(fields) => fields,
        _ => Fields::new(),
    }
}

/// The source of a tip.
pub(crate) fn source_of_tip(transaction: &Value) -> Option<&'static str> {
    let description = transaction["description"].as_str()?;
    let mut tips = TIPS.iter();
    tips.find(|(_, message)| *message == description)
        .map(|(source, _)| *source)
}

/// Whether a person is tagged and has not consented yet.
pub(crate) fn is_pending(id: i64) -> bool {
    pseudo_random("pending", id, 3) == 0
}

/// Whether the other user of a chat has given a tip.
pub(crate) fn has_tipped(user: i64) -> bool {
    user % 3 == 0
}

/// Whether the account has given a chat priority.
pub(crate) fn is_of_priority(user: i64) -> bool {
    user % 4 == 1
}

pub(crate) fn is_online(user: i64) -> bool {
    pseudo_random("online", user, 2) == 0
}

/// The promotion that a subscriber used.
pub(crate) fn promotion(user: i64) -> i64 {
    2501 + (user - BUSY_CHAT).rem_euclid(5)
}

/// The trial link that a subscriber used.
pub(crate) fn trial_link(user: i64) -> i64 {
    2401 + (user - BUSY_CHAT).rem_euclid(7)
}

fn pseudo_random(name: &str, id: i64, of: u64) -> u64 {
    SeededRng::SEED.of(name).at(id.unsigned_abs()).number() % of
}
