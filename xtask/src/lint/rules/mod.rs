//! The rules. Each file is one idea.

use crate::document::Document;

use super::{Field, Findings, Operation, Place, Survey};

mod circles;
mod contradictions;
mod descriptions;
mod duplicates;
mod errors;
mod example_fields;
mod examples;
mod extension;
mod ids;
mod named_objects;
mod naming;
mod open_objects;
mod operations;
mod paging;
mod parameters;
mod path_parameters;
mod patterns;
mod permissions;
mod ranges;
mod required_names;
mod security;
mod servers;
mod texts;
mod units;
mod unused;
mod verbs;
mod version;

#[cfg(test)]
mod testing;

/// Something that the contract keeps to.
pub(super) struct Rule {
    /// Short name, as in findings.
    pub(super) name: &'static str,
    /// Why we have it.
    pub(super) why: &'static str,
    pub(super) check: fn(&Document, &mut Findings),
}

/// All rules. Their order matters only among findings about the same place.
pub(super) const ALL: &[Rule] = &[
    version::RULE,
    servers::RULE,
    circles::RULE,
    contradictions::RULE,
    operations::RULE,
    verbs::RULE,
    extension::RULE,
    paging::RULE,
    permissions::RULE,
    security::RULE,
    path_parameters::RULE,
    parameters::RULE,
    ranges::RULE,
    units::RULE,
    texts::RULE,
    errors::RULE,
    descriptions::RULE,
    naming::RULE,
    named_objects::RULE,
    open_objects::RULE,
    required_names::RULE,
    ids::RULE,
    patterns::RULE,
    examples::RULE,
    example_fields::RULE,
    duplicates::RULE,
    unused::RULE,
];
