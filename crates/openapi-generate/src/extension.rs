//! What OpenAPI cannot say about an operation, and the contract says in an extension.

use serde_json::Value;

/// Its name.
pub(super) const EXTENSION: &str = "x-ofauth";

/// How an operation pages, if it does.
pub(super) fn paged(operation: &Value) -> Option<&Value> {
    operation[EXTENSION].get("paging").filter(|paging| **paging != "none")
}
