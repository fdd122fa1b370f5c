//! Variants of a stored medium.

use serde_json::Value;

/// Its variants.
pub(super) fn variants(item: &Value) -> impl Iterator<Item = &Value> {
    item["media"]
        .as_object()
        .into_iter()
        .flat_map(|variants| variants.values())
}
