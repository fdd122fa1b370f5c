//! Formats of strings and numbers.

use crate::comparison::{Comparison, Content};
use crate::difference::Difference;
use crate::model::Schema;
use crate::verdict::{Judgement, breaking, compatible, harmless};

/// Formats that generated code has types of its own for.
const TYPED: [&str; 18] = [
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float",
    "double",
    "date",
    "date-time",
    "uuid",
    "binary",
    "byte",
    "ip",
    "ipv4",
    "ipv6",
];

pub(super) fn compare(comparison: &mut Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let text = |schema: &Schema| schema.format.as_ref().map(|format| format.value.clone());
    let (before, after) = (text(old), text(new));
    if before == after {
        return;
    }
    let typed = [&before, &after]
        .into_iter()
        .flatten()
        .any(|format| TYPED.contains(&format.as_str()));
    let judgement = if typed {
        breaking("the generated type is another").into()
    } else if after.is_none() {
        compatible("more values are taken").into()
    } else {
        Judgement::directed(
            breaking("values of the old format may be refused"),
            harmless("the generated type stays, and formats of answers are not checked"),
        )
    };
    let what = match (&before, &after) {
        (Some(before), Some(after)) => format!("format changed from {before} to {after}"),
        (None, Some(after)) => format!("format {after} added"),
        (before, _) => format!("format {} removed", before.as_deref().unwrap_or_default()),
    };
    let at = |schema: &Schema| schema.format.as_ref().map(|format| format.at.clone());
    let subject = comparison.fact_subject((&old.place, &new.place), old.format.as_ref(), new.format.as_ref());
    content.differences.push(Difference::new(
        "format-changed",
        (at(old), at(new)),
        subject,
        what,
        judgement,
    ));
}
