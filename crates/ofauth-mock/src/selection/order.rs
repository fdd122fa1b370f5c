//! Sort orders of lists.

use std::cmp::Ordering;

use serde_json::Value;

use crate::call::Call;

/// The sort key of an item.
enum By {
    /// A number; a missing one sorts first.
    Number(fn(&Value) -> Option<f64>),
    /// A string, compared case-insensitively.
    Text(fn(&Value) -> Option<&str>),
    /// The default order: newest first.
    Recency,
}

/// The items in the requested order; the sort is stable.
pub(super) fn sorted<T>(call: &Call<'_>, mut items: Vec<T>, value_of: impl Fn(&T) -> &Value) -> Vec<T> {
    let direction = call.arguments.text("sortDirection").map(|direction| direction == "asc");
    let ascending = direction.or(call.arguments.text("order").map(|order| order == "old"));
    match by(call) {
        Some(By::Number(number)) => {
            let number = |item: &T| number(value_of(item));
            items.sort_by(|first, second| in_order(&number(first), &number(second), ascending.unwrap_or(false)));
        }
        Some(By::Text(text)) => {
            let text = |item: &T| text(value_of(item)).unwrap_or_default().to_lowercase();
            items.sort_by(|first, second| in_order(&text(first), &text(second), ascending.unwrap_or(true)));
        }
        Some(By::Recency) | None if ascending == Some(true) => items.reverse(),
        Some(By::Recency) | None => {}
    }
    items
}

fn in_order<T: PartialOrd>(first: &T, second: &T, ascending: bool) -> Ordering {
    let order = first.partial_cmp(second).unwrap_or(Ordering::Equal);
    if ascending { order } else { order.reverse() }
}

fn by(call: &Call<'_>) -> Option<By> {
    let asked = call.arguments.text("sortBy").or(call.arguments.text("by"))?;
    Some(match (call.operation.id, asked) {
        (_, "publish_date" | "recent" | "date") => By::Recency,
        ("listPosts" | "listUserPosts", "favorites_count") => By::Number(|post| post["favoritesCount"].as_f64()),
        ("listPosts" | "listUserPosts", "tips") => By::Number(|post| post["tipsAmount"].as_str()?.parse().ok()),
        (_, "most-liked") => By::Number(|media| media["counters"]["likesCount"].as_f64()),
        (_, "highest-tips") => By::Number(|media| media["counters"]["tipsSumm"].as_f64()),
        ("listReleaseForms" | "listTaggedFriends", "name") => By::Text(|form| form["name"].as_str()),
        ("listTopStories", "tips") => By::Number(|story| story["tipsAmountRaw"].as_f64()),
        ("listTopStories", "views") => By::Number(|story| story["viewersCount"].as_f64()),
        ("listTopStories", "likes") => By::Number(|story| story["likesCount"].as_f64()),
        ("listTopStories", "comments") => By::Number(|story| story["commentsCount"].as_f64()),
        (_, "purchases") => By::Number(|post| post["stats"]["purchasedCount"].as_f64()),
        (_, "tips") => By::Number(|post| post["stats"]["tipSum"].as_f64()),
        (_, "views") => By::Number(|post| post["stats"]["lookCount"].as_f64()),
        (_, "likes") => By::Number(|post| post["stats"]["likeCount"].as_f64()),
        (_, "comments") => By::Number(|post| post["stats"]["commentCount"].as_f64()),
        (_, "duration") => By::Number(|post| post["stats"]["lookDuration"].as_f64()),
        _ => return None,
    })
}
