//! Names of the fields of a response, or of the items of its list.

use openapi_model::{Conjunction, Operation};

use super::facts::Paging;
use super::fields::json_schema;
use crate::document::Document;

/// The names, each once.
pub(super) fn names(contract: &Document, operation: &Operation<'_>, paging: Option<&Paging>) -> Vec<String> {
    let responses = operation.responses(contract.model()).into_iter();
    let mut successful = responses.filter(|(status, _)| status.starts_with('2'));
    let Some((_, response)) = successful.next() else {
        return Vec::new();
    };
    let Some(schema) = json_schema(response.content()) else {
        return Vec::new();
    };
    let forms = forms(contract.model().conjunction([schema.pointer]));
    let items = paging.map(|paging| paging.items.as_str());
    let list = forms.iter().find_map(|form| list(form, items));
    let shown = list.map_or(forms, self::forms);
    let mut names: Vec<String> = Vec::new();
    for name in shown.iter().flat_map(|form| form.properties().into_keys()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The schema, or each of its alternatives.
fn forms(schema: Conjunction<'_>) -> Vec<Conjunction<'_>> {
    match schema.alternatives().into_iter().next() {
        Some(alternatives) => {
            let members = alternatives.members.into_iter();
            members.flat_map(|member| forms(schema.of_pointers([member]))).collect()
        }
        None => vec![schema],
    }
}

/// The schema of the items, where this one is of a list: an array, or an object with an array in the field `named` or
/// in its only one.
fn list<'a>(schema: &Conjunction<'a>, named: Option<&str>) -> Option<Conjunction<'a>> {
    let array = |schema: Conjunction<'a>| {
        let mut forms = forms(schema).into_iter();
        forms.find_map(|form| {
            let items = form.schemas("items");
            (!items.is_empty()).then(|| form.of_pointers(items))
        })
    };
    let properties = schema.properties();
    let only = properties.values().next().filter(|_| properties.len() == 1);
    let field = named.and_then(|name| properties.get(name)).or(only);
    array(schema.clone()).or_else(|| array(schema.of_pointers(field?.clone())))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

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
            let contract = Document::from(json!({
                "paths": {"/a": {"get": {
                    "x-paging": paging.unwrap_or(json!("none")),
                    "responses": {"200": {"content": {"application/json": {"schema": schema}}}, "404": {}},
                }}},
                "components": {"schemas": {"Named": {"properties": {"id": {}, "name": {}}}}}
            }));
            let operations = contract.model().operations();
            let paging = Paging::of(&operations[0].node).unwrap();
            super::names(&contract, &operations[0], paging.as_ref())
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
