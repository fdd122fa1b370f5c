//! Servers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Document, Operation};
use crate::Pointer;

/// A server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Server {
    /// The address, with the default of each variable put in.
    pub(crate) address: String,
    /// The address as it is written.
    pub(crate) template: String,
    /// The values that a variable may have; anything where none are listed.
    pub(crate) variables: BTreeMap<String, Option<BTreeSet<String>>>,
    /// The variables' defaults.
    pub(crate) defaults: BTreeMap<String, String>,
}

impl Operation {
    /// Servers and the place that names them: of the operation, its path, or the document.
    pub(crate) fn servers(&self, document: Document<'_>) -> (Vec<Server>, Pointer) {
        let owners = [self.place.clone(), self.item.clone(), Pointer::root()];
        let mut places = owners.iter().map(|owner| owner.join("servers"));
        let named = places.find(|place| document.get(place).as_array().is_some_and(|list| !list.is_empty()));
        let Some(place) = named else {
            let here = Server::read(&Value::Null);
            return (vec![here], Pointer::root().join("servers"));
        };
        let servers = document.elements(&place);
        (
            servers.map(|server| Server::read(document.get(&server))).collect(),
            place,
        )
    }
}

impl Server {
    fn read(server: &Value) -> Self {
        let template = server["url"].as_str().unwrap_or("/");
        let mut address = template.to_owned();
        let mut variables = BTreeMap::new();
        let mut defaults = BTreeMap::new();
        for (name, variable) in server["variables"].as_object().into_iter().flatten() {
            let values = variable["enum"].as_array();
            let values = values.map(|values| values.iter().filter_map(Value::as_str).map(str::to_owned).collect());
            variables.insert(name.clone(), values);
            if let Some(default) = variable["default"].as_str() {
                address = address.replace(&format!("{{{name}}}"), default);
                defaults.insert(name.clone(), default.to_owned());
            }
        }
        Self {
            address: without_end(&address),
            template: without_end(template),
            variables,
            defaults,
        }
    }

    /// Whether a caller can still get the address that `old` stands for by itself.
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
