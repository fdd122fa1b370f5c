//! Encodings of form fields.

use std::collections::BTreeSet;

use openapi_model::Node;

use super::headers;
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::{PointerSet, Reader, Schema};
use crate::pair::Use;
use crate::verdict::{Judgement, breaking, compatible};

/// The encoding of a field, with defaults.
#[derive(PartialEq, Eq)]
struct Encoding {
    /// The accepted media types.
    media_types: BTreeSet<String>,
    style: String,
}

pub(super) fn compare<'a>(
    comparison: &mut Comparison<'a>,
    met: Use<'_>,
    subject: &Subject,
    old: &Node<'a>,
    new: &Node<'a>,
) {
    let fields: BTreeSet<&str> = [old, new]
        .iter()
        .flat_map(|body| body.entries("encoding"))
        .map(|(name, _)| name)
        .collect();
    for name in fields {
        let said = (old.entry("encoding", name), new.entry("encoding", name));
        let mut subject = subject.clone();
        subject.append(&format!("field `{name}`"));
        headers::compare(comparison, met, &subject, said.0.as_ref(), said.1.as_ref());
        let before = Encoding::read(&comparison.old, old, name);
        let after = Encoding::read(&comparison.new, new, name);
        // A field on only one side is a change of its own.
        let (Some(before), Some(after)) = (before, after) else {
            continue;
        };
        if before == after {
            continue;
        }
        let request = if before.style == after.style && before.is_taken_by(&after) {
            compatible("the old form is still accepted")
        } else {
            breaking("the old form is no longer understood")
        };
        let judgement = Judgement::directed(request, breaking("programs that read the field expect the old form"));
        let what = format!("serialized as {} now, {} before", after.shown(), before.shown());
        let pointers = (said.0.map(|node| node.pointer), said.1.map(|node| node.pointer));
        comparison.note(
            met,
            Difference::new("field-encoding-changed", pointers, subject, what, judgement),
        );
    }
}

impl Encoding {
    /// The encoding of the field; none if there is no such field.
    fn read(reader: &Reader<'_>, media_type: &Node<'_>, name: &str) -> Option<Self> {
        let body = reader.used(&PointerSet::one(media_type.pointer.join("schema")));
        let said = media_type.entry("encoding", name);
        let field = body.fields.get(name);
        if field.is_none() && said.is_none() {
            return None;
        }
        let text = |keyword: &str| said.as_ref()?.text(keyword);
        let flag = |keyword: &str| said.as_ref().is_some_and(|said| said.flag(keyword));
        let has = |keyword: &str| said.as_ref().is_some_and(|said| said.has(keyword));
        let media_types = match text("contentType") {
            Some(list) => list.split(',').map(|kind| kind.trim().to_lowercase()).collect(),
            None => {
                let schema = field.map(|field| reader.used(field)).unwrap_or_default();
                let element = schema
                    .items
                    .first()
                    .map(|pointer| reader.used(&PointerSet::one(pointer.clone())));
                BTreeSet::from([by_default(element.as_deref().unwrap_or(&schema)).to_owned()])
            }
        };
        // Without any of these the media type applies.
        let styled = ["style", "explode", "allowReserved"].into_iter().any(has);
        let style = if styled {
            let style = text("style").unwrap_or("form");
            let explode = if has("explode") {
                flag("explode")
            } else {
                style == "form"
            };
            let reserved = flag("allowReserved");
            match (style, explode, reserved) {
                ("form", true, false) => String::new(),
                _ => format!("{style}, exploded: {explode}, reserved characters: {reserved}"),
            }
        } else {
            String::new()
        };
        Some(Self { media_types, style })
    }

    /// Whether all media types that may be sent are among those that `other` accepts.
    fn is_taken_by(&self, other: &Self) -> bool {
        self.media_types.iter().all(|kind| {
            let range = format!("{}/*", kind.split('/').next().unwrap_or_default());
            [kind.as_str(), range.as_str(), "*/*"]
                .iter()
                .any(|taken| other.media_types.contains(*taken))
        })
    }

    fn shown(&self) -> String {
        let kinds: Vec<&str> = self.media_types.iter().map(String::as_str).collect();
        match self.style.as_str() {
            "" => kinds.join(" or "),
            style => format!("{} ({style})", kinds.join(" or ")),
        }
    }
}

/// The default media type of a field.
fn by_default(schema: &Schema) -> &'static str {
    let is = |name: &str| schema.type_names().is_some_and(|names| names.contains(name));
    let bytes = ["binary", "byte"]
        .iter()
        .any(|format| schema.formats.contains_key(*format));
    if is("object") || is("array") {
        "application/json"
    } else if bytes || !schema.encodings.is_empty() || schema.says_nothing() {
        "application/octet-stream"
    } else {
        "text/plain"
    }
}
