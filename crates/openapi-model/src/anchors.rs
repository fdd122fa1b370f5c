//! References to a schema by its `$anchor` or `$id` (JSON Schema 2020-12, 8.2), as references by JSON pointer.

use std::collections::HashMap;

use serde_json::Value;

use crate::{Kind, Nodes, Pointer, edit};

/// Names that schemas have besides their pointers.
#[derive(Default)]
struct Names {
    /// Schemas by URI.
    ids: HashMap<String, Pointer>,
    /// Schemas by their resource and anchor.
    anchors: HashMap<(Pointer, String), Pointer>,
    /// The same for `$dynamicAnchor`; `None` if several schemas have it.
    dynamic: HashMap<String, Option<Pointer>>,
    /// Schemas that `$recursiveRef` inside of them means: what JSON Schema had before `$dynamicRef`.
    recursive: Vec<Pointer>,
    /// The resources, with their URIs.
    resources: Vec<(Pointer, String)>,
}

/// Replaces these references. A `$dynamicRef` is replaced if it can only refer to one schema.
pub(crate) fn resolve(document: &mut Value) {
    let names = Names::of(document);
    if names.ids.is_empty() && names.anchors.is_empty() && names.dynamic.is_empty() && names.recursive.is_empty() {
        return;
    }
    let whole = document.clone();
    edit::schemas(&Pointer::root(), Kind::Document, document, &mut |schema| {
        if let Some(text) = schema.text("$ref")
            && let Some(target) = names.target(&whole, &schema.pointer, text)
        {
            schema.set("$ref", target.to_string().replace('%', "%25"));
        }
        if schema.text("$recursiveRef") == Some("#")
            && let Some(target) = names.recursive(&schema.pointer)
        {
            schema.remove("$recursiveRef");
            schema.set_if_absent("$ref", target.to_string().replace('%', "%25"));
        }
        if let Some(text) = schema.text("$dynamicRef")
            && !schema.has("$ref")
        {
            let anchor = text.rsplit_once('#').map_or(text, |(_, anchor)| anchor);
            let dynamic = names.dynamic.get(anchor).cloned().flatten();
            let target = dynamic.or_else(|| names.target(&whole, &schema.pointer, text));
            if let Some(target) = target {
                schema.remove("$dynamicRef");
                schema.set("$ref", target.to_string().replace('%', "%25"));
            }
        }
    });
}

impl Names {
    fn of(document: &Value) -> Self {
        let mut names = Self::default();
        for schema in Nodes::from(Pointer::root(), Kind::Document, document).schemas() {
            if let Some(id) = schema.text("$id") {
                let outer = names.resource(&schema.pointer).1;
                let uri = joined(outer, id.trim_end_matches('#'));
                names.ids.insert(uri.clone(), schema.pointer.clone());
                names.resources.push((schema.pointer.clone(), uri));
            }
            let resource = names.resource(&schema.pointer).0.clone();
            for keyword in ["$anchor", "$dynamicAnchor"] {
                if let Some(anchor) = schema.text(keyword) {
                    let key = (resource.clone(), anchor.to_owned());
                    names.anchors.insert(key, schema.pointer.clone());
                }
            }
            if schema.flag("$recursiveAnchor") {
                names.recursive.push(schema.pointer.clone());
            }
            if let Some(anchor) = schema.text("$dynamicAnchor") {
                let only = names.dynamic.entry(anchor.to_owned());
                only.and_modify(|only| *only = None).or_insert(Some(schema.pointer));
            }
        }
        names
    }

    /// The resource that contains a schema, and its URI; the document itself has none.
    fn resource(&self, pointer: &Pointer) -> (Pointer, &str) {
        let around = self.resources.iter().filter(|(root, _)| pointer.is_within(root));
        let inner = around.max_by_key(|(root, _)| root.depth());
        inner.map_or((Pointer::root(), ""), |(root, uri)| (root.clone(), uri))
    }

    /// The outermost schema around one that recursive references mean.
    fn recursive(&self, from: &Pointer) -> Option<&Pointer> {
        let around = self.recursive.iter().filter(|root| from.is_within(root));
        around.min_by_key(|root| root.depth())
    }

    /// The schema that a reference names by anchor or URI; `None` if it is a JSON pointer into the document.
    fn target(&self, document: &Value, from: &Pointer, text: &str) -> Option<Pointer> {
        let (uri, fragment) = text.split_once('#').unwrap_or((text, ""));
        let (resource, base) = self.resource(from);
        let resource = if uri.is_empty() {
            resource
        } else {
            let uri = joined(base, uri);
            self.ids.get(&uri).or_else(|| self.ids.get(text))?.clone()
        };
        if !fragment.is_empty() && !fragment.starts_with('/') {
            let key = (resource, fragment.to_owned());
            let anywhere = || self.anchors.get(&(Pointer::root(), fragment.to_owned()));
            return self.anchors.get(&key).or_else(anywhere).cloned();
        }
        let inside = Pointer::from_reference(&format!("#{fragment}"))?;
        let target = inside.moved(&Pointer::root(), &resource)?;
        let is_elsewhere = target != inside && target.get(document).is_some();
        is_elsewhere.then_some(target)
    }
}

/// Resolves a reference against its base URI.
fn joined(base: &str, reference: &str) -> String {
    if reference.contains("://") || reference.starts_with("urn:") || base.is_empty() {
        return reference.to_owned();
    }
    let authority = base.find("://").map_or(0, |index| index + 3);
    let cut = if reference.starts_with('/') {
        base[authority..]
            .find('/')
            .map_or(base.len(), |index| authority + index)
    } else {
        base.rfind('/').map_or(0, |index| index + 1).max(authority)
    };
    format!("{}{reference}", &base[..cut])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn anchors_and_ids_become_pointers() {
        let mut document = json!({"components": {"schemas": {
            "Tree": {"$id": "https://example.test/tree", "$anchor": "top", "properties": {
                "kids": {"items": {"$ref": "#top"}},
                "leaf": {"$ref": "#/$defs/leaf"},
                "dynamic": {"$dynamicRef": "#node"},
                "other": {"$ref": "#/components/schemas/Other"},
            }, "$defs": {"leaf": {"type": "string"}}},
            "Other": {"$dynamicAnchor": "node", "properties": {
                "tree": {"$ref": "https://example.test/tree"},
                "top": {"$ref": "https://example.test/tree#top"},
                "leaf": {"$ref": "https://example.test/tree#/$defs/leaf"},
                "none": {"$ref": "#none"},
            }},
            "Filter": {"$recursiveAnchor": true, "items": {"oneOf": [{"type": "string"}, {"$recursiveRef": "#"}]}},
            "Near": {"$id": "https://example.test/near", "items": {"$ref": "tree#top"}},
        }}});
        resolve(&mut document);
        let schemas = &document["components"]["schemas"];
        let tree = json!({"$ref": "#/components/schemas/Tree"});
        let leaf = json!({"$ref": "#/components/schemas/Tree/$defs/leaf"});
        let properties = &schemas["Tree"]["properties"];
        assert_eq!(properties["kids"]["items"], tree);
        assert_eq!(properties["leaf"], leaf);
        assert_eq!(properties["dynamic"], json!({"$ref": "#/components/schemas/Other"}));
        assert_eq!(properties["other"], json!({"$ref": "#/components/schemas/Other"}));
        let properties = &schemas["Other"]["properties"];
        assert_eq!(properties["tree"], tree);
        assert_eq!(properties["top"], tree);
        assert_eq!(properties["leaf"], leaf);
        assert_eq!(properties["none"], json!({"$ref": "#none"}));
        assert_eq!(schemas["Near"]["items"], tree);
        let filter = json!({"$ref": "#/components/schemas/Filter"});
        assert_eq!(schemas["Filter"]["items"]["oneOf"][1], filter);
    }
}
