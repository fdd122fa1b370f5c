//! Servers.

use std::collections::{BTreeMap, BTreeSet};

use openapi_model::{Document, Node, Pointer};

use super::operation::Operation;

/// A server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Server {
    /// The URL, with the default of each variable filled in.
    pub(crate) address: String,
    /// The URL template.
    pub(crate) template: String,
    /// The values that a variable may have; any value if none are listed.
    pub(crate) variables: BTreeMap<String, Option<BTreeSet<String>>>,
    /// The variables' defaults.
    pub(crate) defaults: BTreeMap<String, String>,
}

impl Server {
    /// The servers of an operation, and their pointer.
    pub(crate) fn all(document: &Document, operation: &Operation<'_>) -> (Vec<Self>, Pointer) {
        match operation.servers(document) {
            Some(owner) => {
                let servers = owner.elements("servers").map(|server| Self::read(&server));
                (servers.collect(), owner.pointer.join("servers"))
            }
            None => (vec![Self::at("/")], Pointer::root().join("servers")),
        }
    }

    fn at(address: &str) -> Self {
        Self {
            address: without_end(address),
            template: without_end(address),
            variables: BTreeMap::new(),
            defaults: BTreeMap::new(),
        }
    }

    fn read(server: &Node<'_>) -> Self {
        let mut read = Self::at(server.text("url").unwrap_or("/"));
        for (name, variable) in server.entries("variables") {
            let values = variable.has("enum");
            let values = values.then(|| variable.texts("enum").map(str::to_owned).collect());
            read.variables.insert(name.to_owned(), values);
            if let Some(default) = variable.text("default") {
                read.address = without_end(&read.address.replace(&format!("{{{name}}}"), default));
                read.defaults.insert(name.to_owned(), default.to_owned());
            }
        }
        read
    }

    /// Whether the default URL of `old` can still be formed.
    pub(crate) fn can_be(&self, old: &Self) -> bool {
        self.template == old.template
            && old.defaults.iter().all(|(name, value)| {
                let known = self.variables.get(name);
                known.is_some_and(|values| values.as_ref().is_none_or(|values| values.contains(value)))
            })
    }
}

fn without_end(address: &str) -> String {
    match address.trim_end_matches('/') {
        "" => "/".to_owned(),
        trimmed => trimmed.to_owned(),
    }
}
