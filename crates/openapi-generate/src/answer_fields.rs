//! What the fields of an answer are called, or those of the items of its list.

use serde_json::Value;

use super::facts::Paging;
use super::values::flat;
use crate::document::Document;

/// The names, each once.
pub(super) fn names(contract: &Document, operation: &Value, paging: Option<&Paging>) -> Vec<String> {
    let responses = operation["responses"].as_object().into_iter().flatten();
    let success = responses
        .filter(|(status, _)| status.starts_with('2'))
        .min_by_key(|(status, _)| status.as_str());
    let Some((_, response)) = success else {
        return Vec::new();
    };
    let schema = &contract.resolve(response)["content"]["application/json"]["schema"];
    let forms = forms(contract, schema);
    let items = paging.map(|paging| paging.items.as_str());
    let list = forms.iter().find_map(|form| list(contract, form, items));
    let shown = list.map_or(forms, |items| self::forms(contract, &items));
    let mut names: Vec<String> = Vec::new();
    for name in shown
        .iter()
        .filter_map(|form| form["properties"].as_object())
        .flat_map(|all| all.keys())
    {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

/// The schema, or each of its alternatives.
fn forms(contract: &Document, schema: &Value) -> Vec<Value> {
    let schema = flat(contract, schema);
    let alternatives = ["anyOf", "oneOf"]
        .iter()
        .find_map(|keyword| schema[*keyword].as_array());
    match alternatives {
        Some(alternatives) => alternatives.iter().flat_map(|schema| forms(contract, schema)).collect(),
        None => vec![schema],
    }
}

/// The schema of the items, where this one is of a list: an array, or an object with an array in the field `named` or
/// in its only one.
fn list(contract: &Document, schema: &Value, named: Option<&str>) -> Option<Value> {
    let array = |schema: &Value| {
        let mut forms = forms(contract, schema).into_iter();
        forms.find_map(|schema| schema.get("items").cloned())
    };
    let properties = schema["properties"].as_object();
    let only = properties
        .filter(|properties| properties.len() == 1)
        .and_then(|properties| properties.values().next());
    let field = named.and_then(|name| properties?.get(name)).or(only);
    array(schema).or_else(|| array(field?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn are_those_of_the_items_of_a_list() {
        let item = json!({"allOf": [
            {"$ref": "#/components/schemas/Named"},
            {"properties": {"size": {"type": "integer"}}},
        ]});
        let list = json!({"type": "array", "items": item});
        let names = |schema: Value, items: Option<&str>| {
            let paging = items.map(|items| json!({"style": "offset", "cursor": "offset", "items": items}));
            let operation = json!({
                "x-paging": paging.unwrap_or(json!("none")),
                "responses": {"200": {"content": {"application/json": {"schema": schema}}}, "404": {}},
            });
            let document = json!({"components": {"schemas": {"Named": {"properties": {"id": {}, "name": {}}}}}});
            let contract = Document::parse(document.to_string().into_bytes(), "test").unwrap();
            super::names(&contract, &operation, Paging::of(&operation).unwrap().as_ref())
        };
        let expected = ["id", "name", "size"];
        assert_eq!(names(list.clone(), None), expected);
        assert_eq!(names(item.clone(), None), expected);
        assert_eq!(names(json!({"properties": {"users": list}}), None), expected);
        let page = json!({"properties": {"rows": list, "hasMore": {"type": "boolean"}}});
        assert_eq!(names(page.clone(), Some("rows")), expected);
        assert_eq!(names(page.clone(), None), ["hasMore", "rows"]);
        assert_eq!(names(json!({"anyOf": [list, page]}), Some("rows")), expected);
        assert!(names(json!({"type": "object"}), None).is_empty());
    }
}
