//! The rules, one a file.

use super::field::Field;
use super::findings::Findings;
use super::reading::{allows, component_schemas, reachable, says};
use super::rule::Rule;

mod contradictions;
mod cycles;
mod descriptions;
mod duplicates;
mod example_fields;
mod examples;
mod ids;
mod named_objects;
mod naming;
mod open_objects;
mod operations;
mod parameters;
mod path_parameters;
mod ranges;
mod required_names;
mod texts;
mod units;
mod unused;
mod verbs;
mod version;

#[cfg(test)]
mod testing;

/// The rules for any document. Their order only affects findings at the same pointer.
pub const GENERAL: &[Rule] = &[
    version::RULE,
    cycles::RULE,
    contradictions::RULE,
    operations::RULE,
    verbs::RULE,
    path_parameters::RULE,
    parameters::RULE,
    ranges::RULE,
    units::RULE,
    texts::RULE,
    descriptions::RULE,
    naming::RULE,
    named_objects::RULE,
    open_objects::RULE,
    required_names::RULE,
    ids::RULE,
    examples::RULE,
    example_fields::RULE,
    duplicates::RULE,
    unused::RULE,
];
