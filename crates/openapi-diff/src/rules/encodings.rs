//! How the fields of forms are written.

use std::collections::BTreeSet;

use serde_json::Value;

use super::headers;
use crate::Pointer;
use crate::comparison::{Comparison, Use};
use crate::difference::{Difference, Subject};
use crate::model::{Document, Places, Schema};
use crate::pairing::Side;
use crate::verdict::{Judgement, breaking, compatible};

/// How one field is written, with what holds where nothing is said.
#[derive(PartialEq, Eq)]
struct Encoding {
    /// The media types that are taken.
    media_types: BTreeSet<String>,
    style: String,
}

pub(super) fn compare(comparison: &mut Comparison<'_>, met: Use<'_>, subject: &Subject, old: &Pointer, new: &Pointer) {
    let section = |place: &Pointer| place.join("encoding");
    let names = |document: Document<'_>, place: &Pointer| -> BTreeSet<String> {
        document
            .entries(&section(place))
            .map(|(name, _)| name.clone())
            .collect()
    };
    let mut fields = names(comparison.old, old);
    fields.extend(names(comparison.new, new));
    for name in fields {
        let places = (section(old).join(&name), section(new).join(&name));
        let mut subject = subject.clone();
        subject.append(&format!("field `{name}`"));
        headers::compare(comparison, met, &subject, &places.0, &places.1);
        let before = Encoding::read(comparison, Side::Old, old, &name);
        let after = Encoding::read(comparison, Side::New, new, &name);
        // A field that is not on both sides is a change of its own.
        let (Some(before), Some(after)) = (before, after) else {
            continue;
        };
        if before == after {
            continue;
        }
        let request = if before.style == after.style && before.is_taken_by(&after) {
            compatible("what was sent is still taken")
        } else {
            breaking("the field is written in a way that is not understood any more")
        };
        let judgement = Judgement::directed(request, breaking("a program that reads the field finds another form"));
        let what = format!("written as {} now; it was {}", after.shown(), before.shown());
        let is_there =
            |document: Document<'_>, place: &Pointer| (!document.get(place).is_null()).then(|| place.clone());
        let place = (is_there(comparison.old, &places.0), is_there(comparison.new, &places.1));
        comparison.note(
            met,
            Difference::new("field-encoding-changed", place, subject, what, judgement),
        );
    }
}

impl Encoding {
    /// How the field is written; none where there is no such field.
    fn read(comparison: &Comparison<'_>, side: Side, media_type: &Pointer, name: &str) -> Option<Self> {
        let reader = comparison.reader(side);
        let body = reader.used(&Places::one(media_type.join("schema")));
        let said = reader.document.get(&media_type.join("encoding").join(name));
        let field = body.fields.get(name);
        if field.is_none() && said.is_null() {
            return None;
        }
        let text = |keyword: &str| said[keyword].as_str();
        let media_types = match text("contentType") {
            Some(list) => list.split(',').map(|kind| kind.trim().to_lowercase()).collect(),
            None => {
                let schema = field.map(|field| reader.used(field)).unwrap_or_default();
                let element = schema
                    .items
                    .first()
                    .map(|place| reader.used(&Places::one(place.clone())));
                BTreeSet::from([by_default(element.as_deref().unwrap_or(&schema)).to_owned()])
            }
        };
        // Without any of these the media type rules.
        let styled = ["style", "explode", "allowReserved"]
            .iter()
            .any(|keyword| said.get(*keyword).is_some());
        let style = if styled {
            let style = text("style").unwrap_or("form");
            let explode = said["explode"].as_bool().unwrap_or(style == "form");
            let reserved = said["allowReserved"] == Value::Bool(true);
            match (style, explode, reserved) {
                ("form", true, false) => String::new(),
                _ => format!("{style}, exploded: {explode}, reserved characters: {reserved}"),
            }
        } else {
            String::new()
        };
        Some(Self { media_types, style })
    }

    /// Whether all media types that may be sent are among those that `other` takes.
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

/// The media type of a field of which none is said.
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
