//! Servers.

use serde_json::Value;

use super::{Document, Operation};
use crate::Pointer;

impl Operation {
    /// Addresses and the place that names them: of the operation, its path, or the document.
    pub(crate) fn servers(&self, document: Document<'_>) -> (Vec<String>, Pointer) {
        let owners = [self.place.clone(), self.item.clone(), Pointer::root()];
        let mut places = owners.iter().map(|owner| owner.join("servers"));
        let named = places.find(|place| document.get(place).as_array().is_some_and(|list| !list.is_empty()));
        let Some(place) = named else {
            return (vec!["/".to_owned()], Pointer::root().join("servers"));
        };
        (
            document
                .elements(&place)
                .map(|server| address(document.get(&server)))
                .collect(),
            place,
        )
    }
}

/// The address, with the default of each variable put in.
fn address(server: &Value) -> String {
    let mut url = server["url"].as_str().unwrap_or("/").to_owned();
    for (name, variable) in server["variables"].as_object().into_iter().flatten() {
        if let Some(default) = variable["default"].as_str() {
            url = url.replace(&format!("{{{name}}}"), default);
        }
    }
    match url.trim_end_matches('/') {
        "" => "/".to_owned(),
        trimmed => trimmed.to_owned(),
    }
}
