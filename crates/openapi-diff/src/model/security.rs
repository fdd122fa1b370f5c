//! Security requirements.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Document, Operation, is_text};
use crate::Pointer;

/// Schemes by name, each as what a caller has to do.
#[derive(Debug)]
pub(crate) struct Schemes(BTreeMap<String, (Value, Pointer)>);

/// Alternatives, each a set of schemes with their scopes. None asked for is one alternative without schemes.
pub(crate) type Requirements = BTreeSet<BTreeMap<String, BTreeSet<String>>>;

impl Schemes {
    pub(crate) fn read(document: Document<'_>) -> Self {
        let section = Pointer::root().join("components").join("securitySchemes");
        let schemes = super::members(document, &section).into_iter();
        Self(
            schemes
                .map(|(name, place)| (name, (meaning(document.get(&place)), place)))
                .collect(),
        )
    }

    pub(crate) fn get(&self, name: &str) -> Option<&(Value, Pointer)> {
        self.0.get(name)
    }

    /// What a scheme of this document is called in `other`; its own name where it is not known there.
    pub(crate) fn name_in(&self, other: &Self, name: &str) -> String {
        let same = |definition: &Value| other.0.iter().find(|(_, (there, _))| there == definition);
        match self.get(name) {
            Some((definition, _)) if other.get(name).is_none() => {
                same(definition).map_or_else(|| name.to_owned(), |(known, _)| known.clone())
            }
            _ => name.to_owned(),
        }
    }
}

/// The definition as far as it is on the wire.
fn meaning(scheme: &Value) -> Value {
    let mut meaning = scheme.clone();
    if let Some(keywords) = meaning.as_object_mut() {
        keywords.retain(|keyword, _| !is_text(keyword));
        let fold = |value: &Value| {
            value
                .as_str()
                .map_or_else(|| value.clone(), |text| json!(text.to_lowercase()))
        };
        for keyword in ["scheme", "name"] {
            if let Some(value) = keywords.get_mut(keyword)
                && (keyword == "scheme" || scheme["in"] == "header")
            {
                *value = fold(value);
            }
        }
        // What scopes there are, and in which words they are explained, is no caller's duty; the requirement is.
        for flow in keywords
            .get_mut("flows")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            flow.1.as_object_mut().map(|flow| flow.remove("scopes"));
        }
        keywords.remove("bearerFormat");
    }
    meaning
}

impl Operation {
    /// What the operation asks for, and the place that says so: the operation, or the document.
    pub(crate) fn security(&self, document: Document<'_>) -> (Requirements, Pointer) {
        let own = self.place.join("security");
        let place = if document.get(&own).is_array() {
            own
        } else {
            Pointer::root().join("security")
        };
        let mut requirements: Requirements = document
            .elements(&place)
            .map(|alternative| {
                let schemes = document.get(&alternative).as_object().into_iter().flatten();
                let scopes = |scopes: &Value| {
                    let scopes = scopes.as_array().into_iter().flatten();
                    scopes.filter_map(Value::as_str).map(str::to_owned).collect()
                };
                schemes.map(|(name, list)| (name.clone(), scopes(list))).collect()
            })
            .collect();
        if requirements.is_empty() {
            requirements.insert(BTreeMap::new());
        }
        (requirements, place)
    }
}
