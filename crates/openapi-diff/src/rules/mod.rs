//! The rules. Each file is one topic.

use crate::comparison::{Comparison, Content, Pair};
use crate::difference::Difference;
use crate::model::{Schema, Slot};

mod additional;
mod alternatives;
mod bodies;
mod bounds;
mod deprecation;
mod discriminator;
mod enums;
mod fields;
mod formats;
mod headers;
mod items;
mod keywords;
mod names;
mod notes;
mod nullability;
mod operations;
mod parameters;
mod patterns;
mod responses;
mod security;
mod servers;
pub(crate) mod texts;
mod types;

/// The kind of change that is not looked into any further.
pub(crate) const REPLACED: &str = "schema-replaced";

/// Compares everything that stands outside schemas, and from there every schema that an operation reaches.
pub(crate) fn document(comparison: &mut Comparison<'_>) {
    operations::compare(comparison);
    keywords::compare_webhooks(comparison);
    names::compare(comparison);
    texts::compare_document(comparison);
}

/// Compares two uses of schemas: what is said where they are asked for.
pub(crate) fn slot(comparison: &Comparison<'_>, pair: &Pair, old: &Slot, new: &Slot) -> Vec<Difference> {
    if let Some(replaced) = names::replaced(comparison, pair, old, new) {
        return vec![replaced];
    }
    let mut found = Vec::new();
    found.extend(nullability::compare(comparison, pair, old, new));
    found.extend(notes::compare(comparison, old, new));
    found
}

/// Compares what two schemas say of values.
pub(crate) fn schema(comparison: &mut Comparison<'_>, old: &Schema, new: &Schema) -> Content {
    let mut content = Content::default();
    if let Some(changed) = types::compare(comparison, old, new) {
        content.differences.push(changed);
        // Another type has other keywords: they are part of this change.
        if types::are_numbers(old) && types::are_numbers(new) {
            bounds::compare(comparison, old, new, &mut content);
        }
        return content;
    }
    for rule in [
        formats::compare,
        enums::compare,
        patterns::compare,
        bounds::compare,
        fields::compare,
        additional::compare,
        items::compare,
        alternatives::compare,
        discriminator::compare,
        keywords::compare,
    ] {
        rule(comparison, old, new, &mut content);
    }
    content
}
