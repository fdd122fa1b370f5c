//! Every operation has an id of its own that is an identifier.

use std::collections::BTreeMap;

use unicode_ident::is_xid_start;

use crate::Pointer;
use crate::lowering::{Lowering, Rule};
use crate::names::{keyword, snake};

pub(super) const RULE: Rule = Rule {
    name: "operation-ids",
    why: "request builders and types are named after the ids, and ids that differ in case alone name the same",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let mut given: BTreeMap<String, Pointer> = BTreeMap::new();
    let mut users: BTreeMap<String, usize> = BTreeMap::new();
    lowering.each_operation(|lowering, operation| {
        let Some(id) = operation.text("operationId") else {
            return;
        };
        if let Some(first) = given.get(id) {
            let pointer = operation.pointer.join("operationId");
            lowering.refuse(
                &pointer,
                format!("the id `{id}`, which {first} has"),
                "give each operation an id of its own",
            );
        }
        given.insert(id.to_owned(), operation.pointer.clone());
        *users.entry(method_name(id)).or_default() += 1;
    });
    lowering.each_operation(|lowering, operation| {
        let pointer = &operation.pointer;
        let alone = operation
            .text("operationId")
            .map(method_name)
            .filter(|name| users.get(name) == Some(&1));
        let name = alone.unwrap_or_else(|| {
            let mut name = generated_id(pointer);
            while users.contains_key(&name) {
                name.push_str("_operation");
            }
            users.insert(name.clone(), 1);
            lowering.changed(pointer, format!("called `{name}`, after its method and path"));
            name
        });
        operation.set("operationId", name);
    });
}

/// `id` as the name of a method.
fn method_name(id: &str) -> String {
    let name = snake(id);
    match name.chars().next() {
        Some(first) if is_xid_start(first) && !RESERVED.contains(&name.as_str()) => keyword(name),
        Some(_) => format!("call_{name}"),
        None => "call_unnamed".to_owned(),
    }
}

/// Keywords that no method can be named after, not even as raw identifiers.
const RESERVED: &[&str] = &["self", "super", "crate"];

/// `get_pets_by_id` for `GET /pets/{id}`.
fn generated_id(pointer: &Pointer) -> String {
    let tokens = pointer.tokens();
    let [_, path, method] = tokens.as_slice() else {
        return "operation".to_owned();
    };
    let path = path.replace('{', "by ").replace('}', " ");
    method_name(&format!("{method} {path}"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[allow(clippy::needless_pass_by_value)]
    fn ids(paths: Value) -> Result<Vec<String>, Vec<String>> {
        let lowered = testing::document(&RULE, json!({"paths": paths}), &Settings::default())?;
        let paths = lowered["paths"].as_object().expect("paths");
        let operations = paths
            .values()
            .flat_map(|item| item.as_object().expect("an item").values());
        Ok(operations
            .map(|operation| operation["operationId"].as_str().expect("an id").to_owned())
            .collect())
    }

    #[test]
    fn every_operation_is_called_something() {
        let paths = json!({
            "/a": {"get": {"operationId": "listPets"}, "put": {}},
            "/a/{id}.json": {"get": {}, "post": {"operationId": "post"}},
            "/b": {"get": {"operationId": "get_user"}, "put": {"operationId": "getUser"}},
            "/c": {"get": {"operationId": "get_a_by_id_json"}}
        });
        assert_eq!(
            ids(paths),
            Ok([
                "list_pets",
                "put_a",
                "get_a_by_id_json_operation",
                "post",
                "get_b",
                "put_b",
                "get_a_by_id_json"
            ]
            .map(str::to_owned)
            .to_vec())
        );
    }

    #[test]
    fn refuses_one_id_twice() {
        let refused = ids(json!({"/a": {"get": {"operationId": "x"}}, "/b": {"get": {"operationId": "x"}}}));
        assert_eq!(refused.map_err(|refused| refused.len()), Err(1));
    }
}
