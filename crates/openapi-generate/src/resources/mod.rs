//! `resources/`: groups of operations, one file each; and the methods of the client and of handles that return them.

use std::collections::BTreeMap;

use crate::document::Document;
use crate::requests::Requests;

mod call;
mod code;
mod example;
mod group;
mod groups;
mod names;
mod settings;

pub(super) use example::{Example, Form};
pub(super) use settings::Settings;

/// The code of all groups.
pub(super) struct Resources {
    /// By name, below the `src` of the crate that has the request builders.
    pub(super) files: BTreeMap<String, String>,
    /// The methods of the handles, for the crate that defines these.
    pub(super) entries: String,
    /// All methods.
    pub(super) methods: Vec<Listed>,
    /// What was named otherwise than the document says.
    pub(super) notes: Vec<String>,
}

/// A method of a group, for lists of them.
pub(super) struct Listed {
    /// The groups on the way from the handle.
    pub(super) group: Vec<String>,
    pub(super) name: String,
    /// The type that the first of the groups is reached from.
    pub(super) handle: String,
    /// The HTTP method and the path: `GET /pets`.
    pub(super) request: String,
    pub(super) summary: String,
    pub(super) is_deprecated: bool,
    pub(super) example: Option<Example>,
}

pub(super) fn generate(contract: &Document, requests: &Requests<'_>, settings: &Settings) -> anyhow::Result<Resources> {
    let groups = groups::read(contract, requests, settings)?;
    let mut files = BTreeMap::from([("resources/mod.rs".to_owned(), code::index(&groups)?)]);
    for group in &groups {
        let name = format!("resources/{}.rs", group.name());
        files.insert(name, code::group(group, &groups, requests, settings)?);
    }
    let entries = code::entries(&groups, settings)?;
    let methods = groups.iter().flat_map(|group| {
        let listed = |method: &group::Method<'_>| Listed {
            group: group.path.clone(),
            name: method.name.clone(),
            handle: group.handle.to_owned(),
            request: method.operation.request_line(),
            summary: method.operation.spoken().to_owned(),
            is_deprecated: method.operation.is_deprecated(),
            example: method.example.clone(),
        };
        group.methods.iter().map(listed)
    });
    let methods = methods.collect();
    let notes = groups.iter().flat_map(|group| group.notes.iter().cloned());
    Ok(Resources {
        notes: notes.collect(),
        files,
        entries,
        methods,
    })
}

/// An example of a call of each operation that is a method of a group, by the pointer of the operation.
pub(super) fn examples(
    contract: &Document,
    requests: &Requests<'_>,
    settings: &Settings,
) -> anyhow::Result<BTreeMap<String, String>> {
    let mut examples = BTreeMap::new();
    for group in &groups::read(contract, requests, settings)? {
        for method in &group.methods {
            if let Some(example) = &method.example {
                examples.insert(method.operation.pointer().to_string(), example.statements.clone());
            }
        }
    }
    Ok(examples)
}

#[cfg(test)]
mod tests {
    use openapi_lower::lower;
    use serde_json::{Value, json};

    use super::*;
    use crate::rust_types::RustTypes;
    use crate::types::{Surroundings, Types};

    fn operation(id: &str, tag: &str, more: &Value) -> Value {
        let mut operation = json!({
            "operationId": id, "tags": [tag], "summary": format!("Do {id}"), "description": "In full.",
            "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": {"type": "string"}}}}}
        });
        let fields = more.as_object().into_iter().flatten();
        for (name, value) in fields {
            operation[name] = value.clone();
        }
        operation
    }

    fn generated(paths: &Value) -> anyhow::Result<Resources> {
        generated_of(paths, false)
    }

    fn generated_of(paths: &Value, complete: bool) -> anyhow::Result<Resources> {
        let document = json!({
            "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
            "tags": [{"name": "Pets", "description": "All pets"}, {"name": "Cages", "x-entry": "client.zoo()"}],
            "paths": paths,
            "components": {"securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "key"},
                "session": {"type": "apiKey", "in": "header", "name": "session", "x-handle": "Session"},
            }}
        });
        let settings = openapi_lower::Settings::default().request_bounds(false);
        let lowered = lower(document.clone(), &settings).unwrap();
        let types = Types::of(&lowered, &RustTypes::default(), Surroundings::Client).unwrap();
        let document = Document::from(document);
        let requests = Requests::read(&document, &lowered, &types)?;
        let settings = Settings {
            sdk: "zoo".to_owned(),
            groups: "zoo_client::resources".to_owned(),
            complete,
        };
        generate(&document, &requests, &settings)
    }

    #[track_caller]
    fn contains(code: &str, parts: &[&str]) {
        for part in parts {
            assert!(code.contains(part), "{part} in:\n{code}");
        }
    }

    #[test]
    fn operations_are_methods_of_their_groups() {
        let id = json!([{"name": "petId", "in": "path", "required": true, "description": "Which.",
            "schema": {"type": "string", "examples": ["rex"]}}]);
        let session = json!({"security": [{"session": []}]});
        let resources = generated(&json!({
            "/pets": {"get": operation("listPets", "Pets", &json!({})), "post": operation("adopt", "Pets", &json!({"x-method": false}))},
            "/pets/{petId}": {
                "get": operation("getPet", "Pets", &json!({"parameters": id})),
                "delete": operation("releasePet", "Pets", &json!({"parameters": id, "x-method": "free", "x-example": "free(client);"}))
            },
            "/toys": {"get": operation("listToys", "Toys", &json!({"x-group": "pets.toys"}))},
            "/me": {"get": operation("getSelf", "Self", &session)},
            "/cages": {"get": operation("listCages", "Cages", &json!({}))}
        }))
        .unwrap();
        let files: Vec<&String> = resources.files.keys().collect();
        assert_eq!(files.len(), 5, "{files:?}");
        let pets = &resources.files["resources/pets.rs"];
        contains(
            pets,
            &[
                "/// All pets. Returned by `Client::pets`.",
                "/// Do listPets: `GET /pets` (`listPets`).",
                "pub fn list(&self) -> ListPets {",
                "/// let response = client.pets().get(\"rex\").send().await?;",
                "pub fn get(&self, pet_id: impl Into<String>) -> GetPet {",
                "/// free(client);",
                "pub fn free(&self, pet_id: impl Into<String>) -> ReleasePet {",
                "pub fn toys(&self) -> Toys {",
            ],
        );
        assert!(!pets.contains("Adopt"), "{pets}");
        let toys = &resources.files["resources/toys.rs"];
        contains(
            toys,
            &["client.pets().toys().list()", "[`Pets::toys`](super::Pets::toys)"],
        );
        contains(&resources.files["resources/cages.rs"], &["client.zoo().list()"]);
        let entries = &resources.entries;
        contains(
            entries,
            &[
                "use zoo_client::resources::",
                "impl Client {",
                "impl Session {",
                "-> Pets",
                "-> Self_",
            ],
        );
        assert!(!entries.contains("toys") && !entries.contains("cages"), "{entries}");
    }

    #[test]
    fn methods_that_would_be_called_the_same_keep_their_ids() {
        let resources = generated(&json!({
            "/a": {"get": operation("listPets", "Pets", &json!({}))},
            "/b": {"get": operation("listPet", "Pets", &json!({}))}
        }));
        contains(
            &resources.unwrap().files["resources/pets.rs"],
            &["fn list_pets(", "fn list_pet("],
        );
    }

    #[test]
    fn the_second_method_of_a_name_gets_a_number() {
        let named = |id: &str, name: &str| json!({"get": operation(id, "Pets", &json!({"x-method": name}))});
        let resources = generated_of(
            &json!({"/a": named("a", "c"), "/b": named("b", "c"), "/c": named("c", "b"), "/d": named("d", "b_2")}),
            true,
        )
        .unwrap();
        let pets = &resources.files["resources/pets.rs"];
        contains(pets, &["fn a(", "fn b(", "fn b_3(", "fn b_2("]);
        assert_eq!(
            resources.notes,
            [
                "operation c: its method is `b_3`, because the group pets has a method `b` already; `x-method` gives it another name"
            ]
        );
    }

    #[test]
    fn groups_that_would_be_called_the_same_are_told_apart() {
        let grouped = |id: &str, group: &str| json!({"get": operation(id, "Pets", &json!({"x-group": group}))});
        let resources = generated_of(
            &json!({
                "/a": grouped("all", "pets"), "/b": grouped("sold", "shop.pets"), "/c": grouped("toys", "pets"),
                "/d": grouped("list", "pets.toys"), "/e": grouped("find", "shop.pets.cages")
            }),
            true,
        )
        .unwrap();
        let files: Vec<&str> = resources.files.keys().map(String::as_str).collect();
        assert_eq!(
            files,
            ["cages", "mod", "pets", "pets_2", "toys"].map(|name| format!("resources/{name}.rs"))
        );
        let pets = &resources.files["resources/pets.rs"];
        contains(pets, &["fn all(", "fn toys_2(", "fn toys(&self) -> Toys"]);
        contains(
            &resources.files["resources/pets_2.rs"],
            &["fn sold(", "fn cages(&self) -> Cages"],
        );
        contains(&resources.entries, &["fn pets(", "fn pets_2("]);
    }

    #[test]
    fn what_cannot_be_grouped_is_refused() {
        for (paths, expected) in [
            (
                json!({
                    "/a": {"get": operation("a", "Pets", &json!({}))},
                    "/b": {"get": operation("b", "Pets", &json!({"security": [{"session": []}]}))}
                }),
                "operation b: it is called on `Session`, and others of the group Pets on `Client`; give it an `x-group` of its own",
            ),
            (
                json!({"/a": {"get": operation("a", "Pets", &json!({"x-group": "shop.pets"}))}}),
                "the group shop.pets is nested in a group without operations",
            ),
            (
                json!({
                    "/a": {"get": operation("a", "Pets", &json!({}))},
                    "/b": {"get": operation("b", "Pets", &json!({"x-group": "pets.pets"}))}
                }),
                "the groups pets and pets.pets have the same name",
            ),
            (
                json!({
                    "/a": {"get": operation("a", "Pets", &json!({"x-method": "c"}))},
                    "/b": {"get": operation("b", "Pets", &json!({"x-method": "c"}))},
                    "/c": {"get": operation("c", "Pets", &json!({"x-method": "b"}))}
                }),
                "operation c: the group pets has a method `b` already; give it an `x-method`",
            ),
        ] {
            let error = generated(&paths).err().map(|error| format!("{error:#}"));
            assert_eq!(error.as_deref(), Some(expected));
        }
    }
}
