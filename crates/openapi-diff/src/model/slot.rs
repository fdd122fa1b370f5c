//! Where a schema is used, apart from what it says.

use std::collections::{BTreeMap, HashSet};

use openapi_model::{Document, Fact, Kind, Node, Pointer, constrains};
use serde_json::Value;

use super::places::Places;
use crate::words::is_text;

/// A place that asks for a schema. References, `allOf` of one and alternatives to null are seen through.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    /// Where the schema itself stands.
    pub(crate) target: Places,
    /// Whether a wrapper adds null, and where.
    pub(crate) nullable: Option<Pointer>,
    /// What is said about the use, not about values: `default`, `deprecated`, `readOnly`, `writeOnly`.
    pub(crate) notes: BTreeMap<&'static str, Fact<Value>>,
    /// How the value is called and held where a body is XML.
    pub(crate) xml: Option<Fact<Value>>,
    /// What is there to be read, the outermost first.
    pub(crate) texts: BTreeMap<String, Fact<Value>>,
}

pub(crate) const NOTES: [&str; 4] = ["default", "deprecated", "readOnly", "writeOnly"];

impl Slot {
    pub(super) fn read(document: &Document, places: &Places) -> Self {
        let mut slot = Self {
            target: places.clone(),
            nullable: None,
            notes: BTreeMap::new(),
            xml: None,
            texts: BTreeMap::new(),
        };
        let mut seen = HashSet::new();
        let mut targets = Vec::new();
        for place in places.iter() {
            // One of several schemas lets null through when all of them do; what it says of null stays with it.
            let target = slot.see_through(document, place.clone(), places.only().is_some());
            if seen.insert(target.clone()) {
                targets.push(target);
            }
        }
        slot.target = Places::all(targets);
        slot
    }

    /// Follows one place to its schema, and notes what is said on the way.
    fn see_through(&mut self, document: &Document, place: Pointer, alone: bool) -> Pointer {
        let mut here = place;
        let mut seen = HashSet::new();
        while seen.insert(here.clone()) {
            let Some(schema) = document.node(here.clone(), Kind::Schema) else {
                break;
            };
            self.note(&schema);
            schema.elements("allOf").for_each(|member| self.note(&member));
            let Some((inner, null)) = wrapped(document, &schema) else {
                break;
            };
            let null = null || schema.flag("nullable");
            if null && !alone {
                break;
            }
            if null && self.nullable.is_none() {
                self.nullable = Some(here);
            }
            here = inner;
        }
        here
    }

    fn note(&mut self, schema: &Node<'_>) {
        let fact = |keyword: &str, said: &Value| Fact::new(said.clone(), schema.pointer.join(keyword));
        for keyword in NOTES {
            let says = keyword == "default" || schema.flag(keyword);
            if let Some(said) = schema.get(keyword).filter(|_| says) {
                self.notes.entry(keyword).or_insert_with(|| fact(keyword, said));
            }
        }
        if let Some(said) = schema.get("xml").filter(|_| self.xml.is_none()) {
            self.xml = Some(fact("xml", said));
        }
        for keyword in schema.names().filter(|keyword| is_text(keyword)) {
            if let Some(said) = schema.get(keyword) {
                let entry = self.texts.entry(keyword.to_owned());
                entry.or_insert_with(|| fact(keyword, said));
            }
        }
    }
}

/// The schema that another one stands for, when it adds nothing to its content but null perhaps.
fn wrapped(document: &Document, schema: &Node<'_>) -> Option<(Pointer, bool)> {
    let mut content = schema.names().filter(|keyword| constrains(keyword));
    let (wrapper, None) = (content.next()?, content.next()) else {
        return None;
    };
    let is_aside: fn(&Node<'_>) -> bool = match wrapper {
        "$ref" => return Some((document.target(schema)?.pointer, false)),
        "allOf" => says_nothing,
        "oneOf" | "anyOf" => |member| member.allows_null_alone(),
        _ => return None,
    };
    let (asides, others): (Vec<_>, Vec<_>) = schema.elements(wrapper).partition(is_aside);
    let [only] = others.as_slice() else { return None };
    let null = match wrapper {
        "allOf" => asides.iter().any(|aside| aside.flag("nullable")),
        _ => !asides.is_empty(),
    };
    Some((only.pointer.clone(), null))
}

/// Whether a member of `allOf` says something of the use alone.
fn says_nothing(member: &Node<'_>) -> bool {
    member.value.is_object() && !member.names().any(constrains)
}
