//! The rules, one topic a file.

use crate::comparison::{Comparison, Rules};
use crate::difference::Difference;
use crate::model::{Schema, Slot};
use crate::pair::{Content, Pair};

mod additional;
mod alternatives;
mod bodies;
mod bounds;
mod callbacks;
mod conditions;
mod constraints;
mod deprecation;
mod discriminator;
mod encodings;
mod enums;
mod fields;
mod formats;
mod headers;
mod integers;
mod items;
mod keywords;
mod links;
mod names;
mod notes;
mod nullability;
mod oauth;
mod operations;
mod parameters;
mod parts;
mod patterns;
mod responses;
mod security;
mod servers;
mod statuses;
mod texts;
mod types;
mod xml;

/// The rules for schemas.
pub(crate) const RULES: Rules = Rules { uses, schemas: schema };

/// Compares everything outside of schemas, and every schema that an operation uses.
pub(crate) fn document(comparison: &mut Comparison<'_>) {
    operations::compare(comparison);
    callbacks::compare_webhooks(comparison);
    names::compare(comparison);
    texts::compare_document(comparison);
}

/// Compares two uses of schemas.
fn uses(comparison: &mut Comparison<'_>, pair: &Pair, old: &Slot, new: &Slot) -> Vec<Difference> {
    texts::compare_slots(comparison, old, new);
    if let Some(replaced) = names::replaced(comparison, pair, old, new) {
        return vec![replaced];
    }
    let mut found = Vec::new();
    found.extend(nullability::compare(comparison, pair, old, new));
    found.extend(notes::compare(comparison, pair, old, new));
    found.extend(xml::compare(comparison, old, new));
    found
}

/// Compares two schemas.
fn schema(comparison: &Comparison<'_>, old: &Schema, new: &Schema) -> Content {
    let mut content = Content::default();
    let folded = types::folded(comparison, old, new);
    let (old, new) = (folded.0.as_ref().unwrap_or(old), folded.1.as_ref().unwrap_or(new));
    if let Some(changed) = types::compare(comparison, old, new) {
        content.differences.push(changed);
        // Another type has other keywords, which are part of this change.
        if types::are_numbers(old) && types::are_numbers(new) {
            bounds::compare(comparison, old, new, &mut content);
        }
        return content;
    }
    for rule in [
        types::compare_lists,
        formats::compare,
        enums::compare,
        patterns::compare,
        bounds::compare,
        integers::compare,
        fields::compare,
        additional::compare,
        items::compare,
        alternatives::compare,
        discriminator::compare,
        constraints::compare,
        conditions::compare,
        keywords::compare,
    ] {
        rule(comparison, old, new, &mut content);
    }
    content
}
