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

use std::collections::BTreeSet;

use serde_json::Value;

pub use lowering::Rule;
pub use names::field as field_name;
pub use open_enum::OpenEnum;
pub use open_union::{Content, OpenUnion, Selector, Variant};
pub use openapi_model::Pointer;
pub use reach::Reach;
pub use report::{Change, Refusal};
pub use rules::{default_sentence, discriminated_bases, integer_format, is_xml, merge_patches, preferred_media_type};
pub use settings::Settings;
pub use side::{Side, response_schemas};
pub use skip::without;

/// A lowered document, and the changes made to it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Lowered {
    /// The OpenAPI 3.0.3 document.
    pub document: Value,
    /// Open string enums: each is a plain string in [`Lowered::document`], and the caller supplies the Rust type of the
    /// same name.
    pub open_enums: Vec<OpenEnum>,
    /// Open unions (`oneOf`, `anyOf`): the caller supplies the Rust type of each, as for the enums.
    pub open_unions: Vec<OpenUnion>,
    /// The component schemas of merge patches, in which null removes a member: the caller tells it from an absent one.
    pub merge_patches: BTreeSet<String>,
    /// All changes, in the order of the rules.
    pub changes: Vec<Change>,
}

/// Lowers `document`, an OpenAPI 3.0.x or 3.1.x description, to the subset that progenitor supports.
///
/// # Errors
///
/// All constructs that no rule supports, each with its JSON pointer. None is skipped silently.
pub fn lower(document: Value, settings: &Settings) -> Result<Lowered, Vec<Refusal>> {
    let whole = document.clone();
    let mut first = Some(document);
    lower_made(|| first.take().unwrap_or_else(|| whole.clone()), settings)
}

/// The same for a document that `make` makes: once, and again where something is refused. No copy is kept of one that is
/// large.
///
/// # Errors
///
/// Those of [`lower`].
pub fn lower_made(mut make: impl FnMut() -> Value, settings: &Settings) -> Result<Lowered, Vec<Refusal>> {
    let first = match attempt(make(), settings) {
        Ok(lowered) => return Ok(lowered),
        Err(refusals) => refusals,
    };
    // A refusal ends the lowering before later rules run: lower the rest of the document without the refused parts.
    let mut all = first.clone();
    let mut found = first;
    let mut rest = make();
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
        // Later rules rely on the results of earlier ones.
        let independent = !lowering.hopeless && rules::INDEPENDENT.contains(&rule.name);
        if !lowering.refusals.is_empty() && !independent {
            return Err(lowering.refusals);
        }
    }
    Ok(Lowered {
        document: lowering.document,
        open_enums: lowering.open_enums,
        open_unions: lowering.open_unions,
        merge_patches: lowering.merge_patches,
        changes: lowering.changes,
    })
}
