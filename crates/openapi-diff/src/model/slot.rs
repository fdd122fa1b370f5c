//! A use of a schema, separate from the schema itself.

use std::collections::{BTreeMap, HashSet};

use openapi_model::{Document, Fact, Kind, Node, Pointer, constrains};
use serde_json::Value;

use super::pointer_set::PointerSet;
use crate::words::is_text;

/// A use of a schema. References, `allOf` of one and alternatives to null are resolved.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    /// The pointers of the schema itself.
    pub(crate) target: PointerSet,
    /// The pointer of a wrapper that adds null, if any.
    pub(crate) nullable: Option<Pointer>,
    /// Keywords of the use, not of values: `default`, `deprecated`, `readOnly`, `writeOnly`.
    pub(crate) notes: BTreeMap<&'static str, Fact<Value>>,
    /// The XML form of the value.
    pub(crate) xml: Option<Fact<Value>>,
    /// Documentation, the outermost first.
    pub(crate) texts: BTreeMap<String, Fact<Value>>,
}

pub(crate) const NOTES: [&str; 4] = ["default", "deprecated", "readOnly", "writeOnly"];

impl Slot {
    pub(super) fn read(document: &Document, pointers: &PointerSet) -> Self {
        let mut slot = Self {
            target: pointers.clone(),
            nullable: None,
            notes: BTreeMap::new(),
            xml: None,
            texts: BTreeMap::new(),
        };
        let mut seen = HashSet::new();
        let mut targets = Vec::new();
        for pointer in pointers.iter() {
            // Several schemas allow null only if all of them do; so null stays with each of them.
            let target = slot.see_through(document, pointer.clone(), pointers.only().is_some());
            if seen.insert(target.clone()) {
                targets.push(target);
            }
        }
        slot.target = PointerSet::all(targets);
        slot
    }

    /// Follows one pointer to its schema, and collects the keywords on the way.
    fn see_through(&mut self, document: &Document, pointer: Pointer, alone: bool) -> Pointer {
        let mut here = pointer;
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

/// The schema that another one wraps, if the wrapper adds no more than null.
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

/// Whether a member of `allOf` only has keywords of the use.
fn says_nothing(member: &Node<'_>) -> bool {
    member.value.is_object() && !member.names().any(constrains)
}
