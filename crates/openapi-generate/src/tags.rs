//! Groups: the operations of one group share a module. A group is a tag, unless the document sets `x-group`.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::{facts, prose};
use crate::document::Document;

/// The module of a group.
pub(super) fn module(group: &str) -> String {
    // Groups in others have names of their own.
    let name = group.rsplit('.').next().unwrap_or(group);
    let name = name.replace('+', " plus").to_snake_case();
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        // A keyword.
        Err(_) => format!("{name}_"),
    }
}

/// The descriptions of the groups' tags, by their modules.
pub(super) struct Descriptions(BTreeMap<String, Option<String>>);

impl Descriptions {
    /// A group is described by the first tag of its first operation.
    pub(super) fn of(contract: &Document) -> Self {
        let root = contract.model().root();
        let tags = root.elements("tags");
        let tags = tags.filter_map(|tag| Some((tag.text("name")?, tag.text("description"))));
        let tags: Vec<_> = tags.collect();
        let mut descriptions = BTreeMap::new();
        for operation in contract.operations() {
            let Ok(group) = facts::group(&operation.node) else {
                continue;
            };
            descriptions.entry(module(&group)).or_insert_with(|| {
                let name = operation.node.texts("tags").next()?;
                let (_, description) = tags.iter().find(|(known, _)| *known == name)?;
                description.map(str::to_owned)
            });
        }
        Self(descriptions)
    }

    /// The description of a group, as documentation; its name, if it has none.
    pub(super) fn module(&self, module: &str) -> String {
        let description = self.0.get(module).and_then(Option::as_deref);
        format!(" {}", prose::line(description.unwrap_or(module)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn modules_have_names_of_rust() {
        for (group, name) in [
            ("Small pets", "small_pets"),
            ("Pets+", "pets_plus"),
            ("Self", "self_"),
            ("shop.pets", "pets"),
        ] {
            assert_eq!(module(group), name);
        }
    }

    #[test]
    fn a_group_is_described_by_the_tag_of_its_operations() {
        let contract = Document::from(json!({
            "tags": [{"name": "Pets", "description": "All pets."}],
            "paths": {"/a": {"get": {"operationId": "a", "tags": ["Pets"], "x-group": "animals"}}}
        }));
        let descriptions = Descriptions::of(&contract);
        assert_eq!(descriptions.module("animals"), " All pets.");
        assert_eq!(descriptions.module("plants"), " plants");
    }
}
