//! Formats of strings and numbers, and the content of strings.

use std::collections::BTreeSet;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::{Facts, PointerSet, Schema};
use crate::pair::{Content, Pair};
use crate::verdict::{Judgement, breaking, compatible, harmless, unclear};

/// Formats with a Rust type of their own in generated code.
const TYPED: [&str; 19] = [
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
    "decimal",
    "date",
    "date-time",
    "uuid",
    "binary",
    "byte",
    "ip",
    "ipv4",
    "ipv6",
];

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let typed = old.formats.keys().chain(new.formats.keys()).any(|format| {
        TYPED.contains(&format.as_str()) && old.formats.contains_key(format) != new.formats.contains_key(format)
    });
    let judgement = if typed {
        breaking("the generated type differs").into()
    } else if is_subset(&new.formats, &old.formats) {
        compatible("more values are accepted").into()
    } else {
        Judgement::directed(
            breaking("values of the old format may be refused"),
            harmless("the generated type stays, and formats of responses are not checked"),
        )
    };
    let formats = (&old.formats, &new.formats);
    add(
        comparison,
        (old, new),
        content,
        ("format-changed", "format"),
        formats,
        judgement,
    );

    let encodings = (&old.encodings, &new.encodings);
    let judgement = breaking("the text decodes to other bytes").into();
    let named = ("content-encoding-changed", "`contentEncoding`");
    add(comparison, (old, new), content, named, encodings, judgement);

    let kinds = (&old.media_types, &new.media_types);
    let judgement = if is_subset(kinds.0, kinds.1) {
        Judgement::directed(
            breaking("other content is refused now"),
            harmless("responses contain nothing that was impossible before"),
        )
    } else if is_subset(kinds.1, kinds.0) {
        Judgement::directed(
            compatible("more content is accepted"),
            unclear("responses may have content of another kind"),
        )
    } else {
        breaking("the text has content of another kind").into()
    };
    let named = ("content-media-type-changed", "`contentMediaType`");
    add(comparison, (old, new), content, named, kinds, judgement);
    if !old.content.is_empty() && !new.content.is_empty() {
        content.part(Pair::required(
            PointerSet::all(old.content.clone()),
            PointerSet::all(new.content.clone()),
        ));
    }
}

fn is_subset(small: &Facts<String>, large: &Facts<String>) -> bool {
    small.keys().all(|name| large.contains_key(name))
}

fn add(
    comparison: &Comparison<'_>,
    (old, new): (&Schema, &Schema),
    content: &mut Content,
    (kind, keyword): (&'static str, &str),
    (before, after): (&Facts<String>, &Facts<String>),
    judgement: Judgement,
) {
    let names = |facts: &Facts<String>| facts.keys().cloned().collect::<BTreeSet<_>>();
    if names(before) == names(after) {
        return;
    }
    let shown = |facts: &Facts<String>| facts.keys().map(String::as_str).collect::<Vec<_>>().join(" and ");
    let what = match (before.is_empty(), after.is_empty()) {
        (true, _) => format!("{keyword} {} added", shown(after)),
        (_, true) => format!("{keyword} {} removed", shown(before)),
        _ => format!("{keyword} changed from {} to {}", shown(before), shown(after)),
    };
    // The one without an equal on the other side.
    let at = |facts: &Facts<String>, other: &Facts<String>| {
        let changed = facts.iter().find(|(name, _)| !other.contains_key(*name));
        changed.or(facts.iter().next()).map(|(_, at)| at.clone())
    };
    let (from, to) = (at(before, after), at(after, before));
    let subject = comparison.subject_at((&old.pointer, &new.pointer), from.as_ref(), to.as_ref());
    content
        .differences
        .push(Difference::new(kind, (from, to), subject, what, judgement));
}
