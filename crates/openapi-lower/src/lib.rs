#![doc = include_str!("../README.md")]

mod expansion;
mod kind;
mod lowering;
mod names;
mod open_enum;
mod open_union;
mod reach;
mod report;
pub mod rules;
mod schema;
mod settings;
mod side;
mod skip;

use serde_json::Value;

pub use lowering::Rule;
pub use names::field as field_name;
pub use open_enum::OpenEnum;
pub use open_union::{Content, OpenUnion, Selector, Variant};
pub use openapi_model::Pointer;
pub use reach::Reach;
pub use report::{Change, Refusal};
pub use settings::Settings;
pub use side::{Side, answered};
pub use skip::without;

/// A document that the generator takes, and what was done to make it so.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Lowered {
    /// The OpenAPI 3.0.3 document.
    pub document: Value,
    /// String enums that were made open: each is a plain string in [`Lowered::document`], and the caller
    /// supplies the Rust type under the same name.
    pub open_enums: Vec<OpenEnum>,
    /// Alternatives that were made open: the caller supplies the Rust type of each, as for the enums.
    pub open_unions: Vec<OpenUnion>,
    /// Every place that a rule has changed, in the order of the rules.
    pub changes: Vec<Change>,
}

/// Lowers `document`, an OpenAPI 3.0.x or 3.1.x description, to what progenitor takes.
///
/// # Errors
///
/// All places that no rule can take, each with its JSON pointer. Nothing is skipped in silence.
pub fn lower(document: Value, settings: &Settings) -> Result<Lowered, Vec<Refusal>> {
    let whole = document.clone();
    let first = match attempt(document, settings) {
        Ok(lowered) => return Ok(lowered),
        Err(refusals) => refusals,
    };
    // A rule that gives up hides what later ones would find: look at the rest without what has been found.
    let mut all = first.clone();
    let mut found = first;
    let mut rest = whole;
    while let Ok((next, _)) = without(&rest, &found) {
        match attempt(next.clone(), settings) {
            Ok(_) => break,
            Err(refusals) => found = refusals,
        }
        all.extend(found.iter().cloned());
        rest = next;
    }
    Err(all)
}

fn attempt(document: Value, settings: &Settings) -> Result<Lowered, Vec<Refusal>> {
    let mut lowering = lowering::Lowering::new(document, settings);
    for rule in rules::ALL {
        lowering.apply(rule);
        // Later rules rely on the order made by earlier ones.
        let independent = !lowering.hopeless && rules::INDEPENDENT.contains(&rule.name);
        if !lowering.refusals.is_empty() && !independent {
            return Err(lowering.refusals);
        }
    }
    Ok(Lowered {
        document: lowering.document,
        open_enums: lowering.open_enums,
        open_unions: lowering.open_unions,
        changes: lowering.changes,
    })
}
