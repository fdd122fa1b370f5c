//! Groups: the operations of one group share a module. A group is a tag, unless the document sets `x-group`.

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

/// The description of a group's tag, as documentation.
pub(super) fn description(contract: &Document, module: &str) -> String {
    let operations = contract.operations().into_iter().map(|operation| operation.node);
    let mut grouped =
        operations.filter(|operation| facts::group(operation).is_ok_and(|group| self::module(&group) == module));
    let name = grouped.next().and_then(|operation| operation.texts("tags").next());
    let mut tags = contract.model().root().elements("tags");
    let tag = name.and_then(|name| tags.find(|tag| tag.text("name") == Some(name)));
    let text = tag.and_then(|tag| tag.text("description")).unwrap_or(module);
    format!(" {}", prose::line(text))
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
        assert_eq!(description(&contract, "animals"), " All pets.");
    }
}
