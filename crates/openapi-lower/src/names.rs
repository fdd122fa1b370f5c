//! Names of types, made of places.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use crate::Pointer;

/// Type names that are in use, compared as they will stand in the code.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
    /// The last number that a name was given.
    numbers: BTreeMap<String, usize>,
}

impl Names {
    pub(crate) fn new(taken: impl IntoIterator<Item = String>) -> Self {
        Self {
            taken: taken.into_iter().map(|name| identifier(&name)).collect(),
            numbers: BTreeMap::new(),
        }
    }

    /// `wanted` as an identifier, with a number where others have it already.
    pub(crate) fn fresh(&mut self, wanted: &str) -> String {
        let wanted = identifier(wanted);
        let mut name = wanted.clone();
        while !self.taken.insert(name.clone()) {
            let number = self.numbers.entry(wanted.clone()).or_insert(1);
            *number += 1;
            name = format!("{wanted}{number}");
        }
        name
    }
}

/// `name` with spaces for whatever no identifier can hold.
fn words(name: &str) -> String {
    name.chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect()
}

/// `name` as the name of a field, a method or an argument.
pub(crate) fn snake(name: &str) -> String {
    words(name).to_snake_case()
}

/// `name` as the name of a type.
pub(crate) fn identifier(name: &str) -> String {
    let name = words(name).to_upper_camel_case();
    match name.chars().next() {
        Some(first) if first.is_alphabetic() && name != "Self" => name,
        Some(_) => format!("Type{name}"),
        None => "Unnamed".to_owned(),
    }
}

/// What the type at `place` is best called: `#/components/schemas/Pet/properties/kind` gives `PetKind`, the answer
/// of the operation `listPets` gives `ListPetsResponse`, and its parameter `limit` gives `ListPetsLimit`.
pub(crate) fn of_place(document: &Value, place: &Pointer) -> String {
    let mut words = Vec::new();
    let mut here = Pointer::root();
    let mut tokens = place.tokens().into_iter();
    while let Some(token) = tokens.next() {
        let inside = here.last().unwrap_or_default().into_owned();
        here = here.join(&token);
        let named = |key: &str| {
            here.get(document)
                .and_then(|value| value.get(key))
                .and_then(Value::as_str)
        };
        match (inside.as_str(), token.as_ref()) {
            ("properties", name) => words.push(name.to_owned()),
            (_, "components" | "schemas" | "properties" | "paths" | "schema" | "$defs" | "parameters") => {}
            (_, "content") => {
                // The media type says nothing of the schema.
                here = tokens.next().map(|media| here.join(media)).unwrap_or(here);
            }
            ("responses", _) => {}
            ("parameters", _) => words.extend(
                named("name")
                    .map(str::to_owned)
                    .or_else(|| Some(token.clone().into_owned())),
            ),
            (_, "responses") => words.push("Response".to_owned()),
            (_, "requestBody") => words.push("Body".to_owned()),
            (_, "items") => words.push("Item".to_owned()),
            (_, "additionalProperties") => words.push("Value".to_owned()),
            _ => match named("operationId") {
                Some(id) => words = vec![id.to_owned()],
                None => words.push(token.into_owned()),
            },
        }
    }
    identifier(&words.join(" "))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_what_is_taken() {
        let mut names = Names::new(["pet-kind".to_owned()]);
        assert_eq!(names.fresh("petKind"), "PetKind2");
        assert_eq!(names.fresh("PetKind"), "PetKind3");
        assert_eq!(names.fresh("2nd"), "Type2nd");
        assert_eq!(names.fresh("self"), "TypeSelf");
        assert_eq!(names.fresh("«»"), "Unnamed");
    }

    #[test]
    fn speaks_of_the_place() {
        let document = json!({"paths": {"/pets": {"get": {
            "operationId": "listPets",
            "parameters": [{"name": "limit"}]
        }}}});
        for (place, name) in [
            ("#/components/schemas/Pet/properties/kind", "PetKind"),
            ("#/components/schemas/Pet/properties/tags/items", "PetTagsItem"),
            ("#/paths/~1pets/get/parameters/0/schema", "ListPetsLimit"),
            (
                "#/paths/~1pets/get/responses/200/content/application~1json/schema",
                "ListPetsResponse",
            ),
            (
                "#/paths/~1pets/get/requestBody/content/a~1b/schema/properties/content",
                "ListPetsBodyContent",
            ),
        ] {
            let place = Pointer::from_reference(place).expect("a place");
            assert_eq!(of_place(&document, &place), name);
        }
    }
}
