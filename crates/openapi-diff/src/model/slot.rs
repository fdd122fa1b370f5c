//! Where a schema is used, apart from what it says.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::Value;

use super::{Document, Fact, Places, is_text, reference};
use crate::Pointer;

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
    pub(super) fn read(document: Document<'_>, places: &Places) -> Self {
        let mut slot = Self {
            target: places.clone(),
            nullable: None,
            notes: BTreeMap::new(),
            xml: None,
            texts: BTreeMap::new(),
        };
        let mut targets = BTreeSet::new();
        let mut ordered = Vec::new();
        for place in places.iter() {
            // One of several schemas lets null through when all of them do; what it says of null stays with it.
            let target = slot.see_through(document, place.clone(), places.only().is_some());
            if targets.insert(target.clone()) {
                ordered.push(target);
            }
        }
        slot.target = Places::all(ordered);
        slot
    }

    /// Follows one place to its schema, and notes what is said on the way.
    fn see_through(&mut self, document: Document<'_>, place: Pointer, alone: bool) -> Pointer {
        let mut here = place;
        let mut seen = HashSet::new();
        while seen.insert(here.clone()) {
            let value = document.get(&here);
            self.note(value, &here);
            for (index, member) in value["allOf"].as_array().into_iter().flatten().enumerate() {
                self.note(member, &here.join("allOf").join(index));
            }
            let Some((inner, null)) = wrapped(value, &here) else {
                break;
            };
            let null = null || value["nullable"] == true;
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

    fn note(&mut self, value: &Value, at: &Pointer) {
        for keyword in NOTES {
            match &value[keyword] {
                Value::Null if keyword != "default" || value.get(keyword).is_none() => {}
                Value::Bool(false) if keyword != "default" => {}
                said => {
                    let fact = || Fact::new(said.clone(), at.join(keyword));
                    self.notes.entry(keyword).or_insert_with(fact);
                }
            }
        }
        if self.xml.is_none()
            && let Some(said) = value.get("xml")
        {
            self.xml = Some(Fact::new(said.clone(), at.join("xml")));
        }
        for (keyword, said) in value
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(keyword, _)| is_text(keyword))
        {
            let fact = || Fact::new(said.clone(), at.join(keyword));
            self.texts.entry(keyword.clone()).or_insert_with(fact);
        }
    }
}

/// The schema that `value` stands for, when it adds nothing to its content but null perhaps.
fn wrapped(value: &Value, place: &Pointer) -> Option<(Pointer, bool)> {
    let keywords = value.as_object()?;
    let mut content = keywords.keys().filter(|keyword| !says_nothing_of_values(keyword));
    let (wrapper, None) = (content.next()?, content.next()) else {
        return None;
    };
    if wrapper == "$ref" {
        return reference(value).map(|target| (target, false));
    }
    let members = keywords.get(wrapper)?.as_array()?;
    let (asides, others): (Vec<usize>, Vec<usize>) = (0..members.len()).partition(|index| {
        let member = members.get(*index);
        member.is_some_and(if wrapper == "allOf" { is_aside } else { is_null })
    });
    let [only] = others.as_slice() else { return None };
    let inner = place.join(wrapper).join(only);
    match wrapper.as_str() {
        "allOf" => Some((
            inner,
            asides
                .iter()
                .filter_map(|index| members.get(*index))
                .any(|aside| aside["nullable"] == true),
        )),
        "oneOf" | "anyOf" => Some((inner, !asides.is_empty())),
        _ => None,
    }
}

/// Whether a member of `allOf` says something of the use alone.
fn is_aside(member: &Value) -> bool {
    member
        .as_object()
        .is_some_and(|keywords| keywords.keys().all(|keyword| says_nothing_of_values(keyword)))
}

/// Whether a schema lets null through and nothing else.
pub(super) fn is_null(schema: &Value) -> bool {
    schema["type"] == "null"
        || schema["type"]
            .as_array()
            .is_some_and(|types| !types.is_empty() && types.iter().all(|name| name == "null"))
        || schema.get("const").is_some_and(Value::is_null)
        || schema["enum"]
            .as_array()
            .is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}

pub(super) fn says_nothing_of_values(keyword: &str) -> bool {
    is_text(keyword)
        || NOTES.contains(&keyword)
        || [
            "nullable",
            "$schema",
            "$id",
            "$anchor",
            "$dynamicAnchor",
            "$defs",
            "$vocabulary",
        ]
        .contains(&keyword)
}
