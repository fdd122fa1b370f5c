//! Security requirements.

use std::collections::{BTreeMap, BTreeSet};

use openapi_model::{Document, Node, Requirement};
use serde_json::Value;

use crate::words::is_text;

/// Schemes by name.
#[derive(Debug)]
pub(crate) struct Schemes<'a>(BTreeMap<&'a str, Scheme<'a>>);

/// A scheme.
#[derive(Debug)]
pub(crate) struct Scheme<'a> {
    /// The part of the definition that affects requests, without its flows: the JSON of each member.
    pub(crate) meaning: BTreeMap<&'a str, String>,
    /// OAuth flows, by name.
    pub(crate) flows: BTreeMap<String, Flow<'a>>,
    pub(crate) node: Node<'a>,
}

/// An OAuth flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flow<'a> {
    /// URLs by their keyword.
    pub(crate) urls: BTreeMap<&'static str, &'a str>,
    pub(crate) scopes: BTreeSet<&'a str>,
}

/// Alternatives, each a set of schemes with their scopes. "No security" is one alternative without schemes.
pub(crate) type Requirements = BTreeSet<Requirement>;

impl<'a> Schemes<'a> {
    pub(crate) fn read(document: &'a Document) -> Self {
        let components = document.root().member("components");
        let schemes = components
            .iter()
            .flat_map(|components| components.entries("securitySchemes"));
        Self(
            schemes
                .map(|(name, scheme)| (name, Scheme::read(document.resolve(scheme))))
                .collect(),
        )
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Scheme<'a>> {
        self.0.get(name)
    }

    /// The name of a scheme of this document in `other`; its own name if `other` does not have it.
    pub(crate) fn name_in(&self, other: &Self, name: &str) -> String {
        let same = |scheme: &Scheme<'_>| {
            let mut others = other.0.iter();
            others.find(|(_, there)| there.meaning == scheme.meaning && there.flows == scheme.flows)
        };
        let scheme = self.get(name).filter(|_| other.get(name).is_none());
        scheme.and_then(same).map_or(name, |(known, _)| known).to_owned()
    }
}

impl<'a> Scheme<'a> {
    fn read(node: Node<'a>) -> Self {
        let in_header = node.text("in") == Some("header");
        let counts = |name: &&str| !is_text(name) && !["flows", "bearerFormat"].contains(name);
        let meaning = node.names().filter(counts).filter_map(|name| {
            let value = node.get(name)?;
            let folds = name == "scheme" || name == "name" && in_header;
            let folded = value.as_str().filter(|_| folds).map(str::to_lowercase);
            Some((
                name,
                folded.map_or_else(|| value.to_string(), |text| Value::from(text).to_string()),
            ))
        });
        let flows = node
            .member("flows")
            .into_iter()
            .flat_map(|flows| flows.children())
            .map(|flow| {
                let name = flow.pointer.last().unwrap_or_default().into_owned();
                (name, Flow::read(&flow))
            });
        Self {
            meaning: meaning.collect(),
            flows: flows.collect(),
            node,
        }
    }
}

impl<'a> Flow<'a> {
    fn read(flow: &Node<'a>) -> Self {
        let urls = ["authorizationUrl", "tokenUrl", "refreshUrl"].into_iter();
        let scopes = flow.named_texts("scopes");
        Self {
            urls: urls
                .filter_map(|keyword| Some((keyword, flow.text(keyword)?)))
                .collect(),
            scopes: scopes.map(|(scope, _)| scope).collect(),
        }
    }
}
