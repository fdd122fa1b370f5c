//! The rules for this API's contract. Each file has one rule.

use openapi_cli::lint::{Findings, Rule};
use openapi_model::Operation;

use super::extension::Extension;

mod errors;
mod names;
mod paging;
mod patterns;
mod permissions;
mod security;
mod servers;

#[cfg(test)]
mod testing;

/// What the contract keeps to besides the rules for any document.
pub(super) const OURS: &[Rule] = &[
    servers::RULE,
    names::RULE,
    paging::RULE,
    permissions::RULE,
    security::RULE,
    errors::RULE,
    patterns::RULE,
];

/// Whether an operation is called for one connected account.
fn is_access(operation: &Operation<'_>) -> bool {
    operation
        .path
        .strip_prefix("/v2/access")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
