//! Security requirements.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Document, Operation, is_text};
use crate::Pointer;

/// Schemes by name, each as what a caller has to do.
#[derive(Debug)]
pub(crate) struct Schemes(BTreeMap<String, Scheme>);

/// A scheme.
#[derive(Debug)]
pub(crate) struct Scheme {
    /// The definition as far as it is on the wire, without its flows.
    pub(crate) meaning: Value,
    /// Ways to get a token, by name.
    pub(crate) flows: BTreeMap<String, Flow>,
    pub(crate) place: Pointer,
}

/// A way to get a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flow {
    /// Addresses by their keyword.
    pub(crate) urls: BTreeMap<String, String>,
    pub(crate) scopes: BTreeSet<String>,
}

/// Alternatives, each a set of schemes with their scopes. None asked for is one alternative without schemes.
pub(crate) type Requirements = BTreeSet<BTreeMap<String, BTreeSet<String>>>;

impl Schemes {
    pub(crate) fn read(document: Document<'_>) -> Self {
        let section = Pointer::root().join("components").join("securitySchemes");
        let schemes = super::members(document, &section).into_iter();
        Self(
            schemes
                .map(|(name, place)| {
                    let value = document.get(&place);
                    let scheme = Scheme {
                        meaning: meaning(value),
                        flows: flows(value),
                        place,
                    };
                    (name, scheme)
                })
                .collect(),
        )
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Scheme> {
        self.0.get(name)
    }

    /// What a scheme of this document is called in `other`; its own name where it is not known there.
    pub(crate) fn name_in(&self, other: &Self, name: &str) -> String {
        let same = |scheme: &Scheme| {
            let mut others = other.0.iter();
            others.find(|(_, there)| there.meaning == scheme.meaning && there.flows == scheme.flows)
        };
        match self.get(name) {
            Some(scheme) if other.get(name).is_none() => {
                same(scheme).map_or_else(|| name.to_owned(), |(known, _)| known.clone())
            }
            _ => name.to_owned(),
        }
    }
}

/// The definition as far as it is on the wire, without its flows.
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
        keywords.remove("flows");
        keywords.remove("bearerFormat");
    }
    meaning
}

fn flows(scheme: &Value) -> BTreeMap<String, Flow> {
    let flows = scheme["flows"].as_object().into_iter().flatten();
    flows
        .filter(|(name, _)| !is_text(name))
        .map(|(name, flow)| {
            let urls = ["authorizationUrl", "tokenUrl", "refreshUrl"].into_iter();
            let urls = urls.filter_map(|keyword| Some((keyword.to_owned(), flow[keyword].as_str()?.to_owned())));
            let scopes = flow["scopes"].as_object().into_iter().flat_map(serde_json::Map::keys);
            let flow = Flow {
                urls: urls.collect(),
                scopes: scopes.cloned().collect(),
            };
            (name.clone(), flow)
        })
        .collect()
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
