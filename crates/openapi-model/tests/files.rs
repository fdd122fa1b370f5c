//! Documents in several files: what references bring in, under which names, and what is wrong with them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::cell::RefCell;
use std::fs;
use std::io;

use openapi_model::{Document, Folder, MAX_BROUGHT_IN, MAX_FILE_LENGTH, Pointer, Problems};
use serde_json::{Value, json};
use tempfile::TempDir;

type Files<'a> = &'a [(&'a str, &'a str)];

/// Reads `api/pets.yaml`, which holds `body`, with these files beside it.
fn read(body: &str, files: Files<'_>) -> Result<Document, Problems> {
    let text = format!("openapi: 3.1.0\ninfo: {{title: Pets, version: 1.0.0}}\n{body}");
    Document::read_files("api/pets.yaml", &text, |path| {
        let file = files.iter().find(|(name, _)| *name == path);
        file.map(|(_, text)| (*text).to_owned())
            .ok_or_else(|| io::Error::other(format!("no {path}")))
    })
}

fn refused(body: &str, files: Files<'_>) -> Vec<String> {
    read(body, files).unwrap_err().iter().map(ToString::to_string).collect()
}

fn at<'a>(document: &'a Document, pointer: &str) -> &'a Value {
    document
        .get(&Pointer::from_reference(pointer).unwrap())
        .unwrap_or(&Value::Null)
}

fn location(document: &Document, pointer: &str) -> String {
    document
        .location(&Pointer::from_reference(pointer).unwrap())
        .to_string()
}

#[test]
fn every_kind_of_object_may_stand_in_another_file() {
    let document = read(
        "\
paths:
  /pets: {$ref: paths/pets.yaml}
components:
  schemas:
    Toy: {type: string}
",
        &[
            (
                "paths/pets.yaml",
                "\
get:
  parameters: [{$ref: '../parts.json#/parameters/Limit'}]
  requestBody: {$ref: '../parts.json#/bodies/Pet'}
  responses:
    '200': {$ref: '../parts.json#/responses/a~1b'}
  callbacks:
    sent: {$ref: '../parts.json#/callback'}
",
            ),
            (
                "parts.json",
                r##"{
  "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"$ref": "#/limit"}}},
  "limit": {"type": "integer"},
  "bodies": {"Pet": {"content": {"application/json": {
    "schema": {"$ref": "schemas/pet.yaml"}, "examples": {"a": {"$ref": "#/example"}}
  }}}},
  "responses": {"a/b": {
    "description": "All", "headers": {"Left": {"$ref": "#/header"}}, "links": {"next": {"$ref": "#/link"}}
  }},
  "callback": {"{$url}": {"$ref": "paths/sent.yaml"}},
  "example": {"value": {"$ref": "no reference"}},
  "header": {"schema": {"type": "integer"}},
  "link": {"operationId": "next"}
}"##,
            ),
            (
                "schemas/pet.yaml",
                "type: object\nproperties: {toy: {$ref: '../pets.yaml#/components/schemas/Toy'}}\n",
            ),
            ("paths/sent.yaml", "post: {responses: {'200': {description: OK}}}\n"),
        ],
    )
    .unwrap();
    let components = &document.value()["components"];
    let names: Vec<String> = components
        .as_object()
        .unwrap()
        .iter()
        .map(|(section, members)| {
            let names: Vec<&str> = members.as_object().unwrap().keys().map(String::as_str).collect();
            format!("{section}: {}", names.join(" "))
        })
        .collect();
    assert_eq!(
        names,
        [
            "callbacks: callback",
            "examples: example",
            "headers: header",
            "links: link",
            "parameters: Limit",
            "pathItems: pets sent",
            "requestBodies: Pet",
            "responses: a_b",
            "schemas: Toy limit pet",
        ]
    );
    assert_eq!(
        at(&document, "#/paths/~1pets"),
        &json!({"$ref": "#/components/pathItems/pets"})
    );
    assert_eq!(
        at(&document, "#/components/schemas/pet/properties/toy"),
        &json!({"$ref": "#/components/schemas/Toy"})
    );
    let operations = document.operations();
    assert_eq!(operations[0].parameters(&document)[0].name(), "limit");
    assert_eq!(operations[0].callbacks(&document).len(), 1);
}

#[test]
fn lines_and_columns_are_those_of_each_file() {
    let document = read(
        "components:\n  schemas:\n    Pets: {type: array, items: {$ref: './schemas/all.yaml#/Pet'}}\n",
        &[
            (
                "schemas/all.yaml",
                "# All\nPet:\n  type: object\n  properties:\n    toy: {$ref: toy.json}\n",
            ),
            ("schemas/toy.json", "\n{\"type\": \"string\"}"),
        ],
    )
    .unwrap();
    for (pointer, expected) in [
        ("#/components/schemas/Pets/items/$ref", "api/pets.yaml:5:39"),
        ("#/components/schemas/Pet", "api/schemas/all.yaml:3:3"),
        ("#/components/schemas/Pet/properties/toy", "api/schemas/all.yaml:5:10"),
        ("#/components/schemas/toy/type", "api/schemas/toy.json:2:10"),
        ("#/components/schemas", "api/pets.yaml:5:5"),
    ] {
        assert_eq!(location(&document, pointer), expected, "{pointer}");
    }
    assert_eq!(document.name(), "api/pets.yaml");
}

#[test]
fn names_that_are_taken_get_the_path_of_the_file() {
    let reference = |file: &str| format!("{{$ref: '{file}'}}");
    let all = [
        "a/pet.yaml",
        "b/pet.yaml",
        "b/pet.json",
        "a/pet.yaml#",
        "more.yaml#/pet",
        "more.yaml#/all/pet",
        "my%20pet.yaml",
    ];
    let list = all.map(reference).join(", ");
    let pet = "type: object\n";
    let document = read(
        &format!("components:\n  schemas:\n    pet: {{type: string}}\n    b_pet: {{}}\n    All: {{oneOf: [{list}]}}\n"),
        &[
            ("a/pet.yaml", pet),
            ("b/pet.yaml", pet),
            ("b/pet.json", "{}"),
            ("more.yaml", "pet: {}\nall: {pet: {}}\n"),
            ("my pet.yaml", pet),
        ],
    )
    .unwrap();
    let names: Vec<&str> = at(&document, "#/components/schemas/All/oneOf")
        .as_array()
        .unwrap()
        .iter()
        .map(|schema| schema["$ref"].as_str().unwrap().rsplit('/').next().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "a_pet",
            "b_pet_2",
            "b_pet_3",
            "a_pet",
            "more_pet",
            "more_all_pet",
            "my_pet"
        ]
    );
    assert_eq!(at(&document, "#/components/schemas/pet"), &json!({"type": "string"}));
}

#[test]
fn files_that_refer_to_one_another_are_read_once() {
    let reads = RefCell::new(Vec::new());
    let document = Document::read_files(
        "pets.yaml",
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {$ref: 'pet.yaml'}, B: {$ref: 'owner.yaml'}}}\n",
        |path| {
            reads.borrow_mut().push(path.to_owned());
            Ok(match path {
                "pet.yaml" => "properties: {owner: {$ref: owner.yaml}, same: {$ref: '#'}}\n",
                _ => "properties: {pets: {items: {$ref: pet.yaml}}}\n",
            }
            .to_owned())
        },
    )
    .unwrap();
    assert_eq!(*reads.borrow(), ["pet.yaml", "owner.yaml"]);
    assert_eq!(
        at(&document, "#/components/schemas"),
        &json!({
            "A": {"$ref": "#/components/schemas/pet"},
            "B": {"$ref": "#/components/schemas/owner"},
            "pet": {"properties": {
                "owner": {"$ref": "#/components/schemas/owner"},
                "same": {"$ref": "#/components/schemas/pet"}
            }},
            "owner": {"properties": {"pets": {"items": {"$ref": "#/components/schemas/pet"}}}}
        })
    );
}

#[test]
fn discriminators_lead_to_other_files_by_reference_and_by_name() {
    let document = read(
        "\
components:
  schemas:
    Local: {type: object}
    Pet:
      discriminator: {propertyName: kind, mapping: {dog: dog.yaml, cat: 'all.yaml#/components/schemas/Cat', it: Local}}
      oneOf: [{$ref: dog.yaml}, {$ref: 'all.yaml#/components/schemas/Any'}]
",
        &[
            ("dog.yaml", "type: object\n"),
            (
                "all.yaml",
                "\
components:
  schemas:
    Cat: {type: object}
    Any: {discriminator: {propertyName: a, mapping: {cat: Cat, dog: './dog.yaml', other: Gone}}}
",
            ),
        ],
    )
    .unwrap();
    assert_eq!(
        at(&document, "#/components/schemas/Pet/discriminator/mapping"),
        &json!({"dog": "#/components/schemas/dog", "cat": "#/components/schemas/Cat", "it": "Local"})
    );
    assert_eq!(
        at(&document, "#/components/schemas/Any/discriminator/mapping"),
        &json!({"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/dog", "other": "Gone"})
    );
}

#[test]
fn what_only_a_reference_leads_to_may_refer_to_files() {
    let document = read(
        "x-shared: {Pet: {items: {$ref: pet.yaml}}}\ncomponents: {schemas: {Pets: {$ref: '#/x-shared/Pet'}}}\n",
        &[("pet.yaml", "type: string\n")],
    )
    .unwrap();
    assert_eq!(
        at(&document, "#/x-shared/Pet/items"),
        &json!({"$ref": "#/components/schemas/pet"})
    );
}

#[test]
fn references_that_lead_to_no_file_are_told_all_at_once() {
    assert_eq!(
        refused(
            "\
components:
  schemas:
    A: {$ref: 'https://example.com/pet.yaml'}
    B: {$ref: '../pet.yaml'}
    C: {$ref: gone.yaml}
    D: {$ref: 'all.yaml#/Gone'}
    E: {$ref: 'all.yaml#Pet'}
    F: {$ref: 'all.yaml#/Pet'}
    G: {$ref: broken.yaml}
    H: {$ref: broken.yaml}
",
            &[
                ("all.yaml", "Pet: {$ref: 'sub/../../x.yaml'}\n"),
                ("broken.yaml", "a: [\n"),
            ],
        ),
        [
            "api/pets.yaml:5:15: #/components/schemas/A/$ref: found the reference `https://example.com/pet.yaml`, expected \
             the relative path of a file: nothing is read over the network",
            "api/pets.yaml:6:15: #/components/schemas/B/$ref: found the reference `../pet.yaml`, expected a file in the \
             folder of the document, or in one inside of it",
            "api/pets.yaml:7:15: #/components/schemas/C/$ref: found the reference `gone.yaml`, which cannot be read: no \
             gone.yaml, expected a file that can be read",
            "api/pets.yaml:8:15: #/components/schemas/D/$ref: found the reference `all.yaml#/Gone`, expected something at \
             api/all.yaml#/Gone",
            "api/pets.yaml:9:15: #/components/schemas/E/$ref: found the reference `all.yaml#Pet`, expected a JSON pointer \
             after `#`",
            "api/broken.yaml:1:4: #/a/0: found unclosed bracket '[', expected YAML or JSON",
            "api/all.yaml:1:13: #/Pet/$ref: found the reference `sub/../../x.yaml`, expected a file in the folder of the \
             document, or in one inside of it",
        ]
    );
}

#[test]
fn problems_of_other_files_stand_in_them() {
    let cycle = "which leads back to itself, expected a chain of references that ends";
    assert_eq!(
        refused(
            "components:\n  schemas:\n    A: {$ref: a.yaml}\n    B: {type: cat}\n",
            &[
                ("a.yaml", "type: dog\nitems: {$ref: b.yaml#/B}\n"),
                ("b.yaml", "B: {$ref: 'c.yaml#/C'}\n"),
                ("c.yaml", "C: {$ref: 'b.yaml#/B'}\n"),
            ],
        ),
        [
            "api/pets.yaml:6:15: #/components/schemas/B/type: found the string `cat`, expected one of array, boolean, \
             integer, null, number, object, string",
            "api/a.yaml:1:7: #/components/schemas/a/type: found the string `dog`, expected one of array, boolean, integer, \
             null, number, object, string",
            &format!(
                "api/a.yaml:2:15: #/components/schemas/a/items/$ref: found the reference `#/components/schemas/b_B`, {cycle}"
            ),
            &format!(
                "api/b.yaml:1:11: #/components/schemas/b_B/$ref: found the reference `#/components/schemas/C`, {cycle}"
            ),
            &format!(
                "api/c.yaml:1:11: #/components/schemas/C/$ref: found the reference `#/components/schemas/b_B`, {cycle}"
            ),
        ]
    );
}

#[test]
fn a_document_in_one_file_asks_for_none() {
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '1', x-a: {mapping: {a: b}, $ref: '#/info'}}\n";
    let document = Document::read_files("a.yaml", text, |path| panic!("{path}")).unwrap();
    assert_eq!(location(&document, "#/info/title"), "a.yaml:2:15");
}

#[test]
fn what_files_bring_in_is_bounded() {
    // Each schema is inside the one before, and all are referred to.
    let depth = 400;
    let wide = format!("{{enum: [{}]}}", vec!["1"; 20_000].join(", "));
    let nested = format!("{}{wide}{}\n", "{items: ".repeat(depth), "}".repeat(depth));
    let references: Vec<String> = (0..depth)
        .map(|level| format!("{{$ref: 'a.yaml#{}'}}", "/items".repeat(level)))
        .collect();
    let body = format!(
        "components: {{schemas: {{A: {{allOf: [{}]}}}}}}\n",
        references.join(", ")
    );
    let problems = refused(&body, &[("a.yaml", &nested)]);
    assert!(
        problems[0].contains(&format!("with which more than {MAX_BROUGHT_IN} values are brought in")),
        "{problems:?}"
    );

    let long = format!("a: {}\n", "x".repeat(MAX_FILE_LENGTH));
    let problems = refused("components: {schemas: {A: {$ref: a.yaml}}}\n", &[("a.yaml", &long)]);
    assert_eq!(
        problems,
        [format!(
            "api/pets.yaml:3:34: #/components/schemas/A/$ref: found the reference `a.yaml`, which cannot be read: more than \
             {MAX_FILE_LENGTH} bytes in all files, expected a file that can be read"
        )]
    );
}

#[test]
fn a_folder_gives_its_files_and_nothing_else() {
    let outer = TempDir::new().unwrap();
    let folder = outer.path().join("api");
    fs::create_dir_all(folder.join("schemas")).unwrap();
    fs::write(outer.path().join("secret.yaml"), "a: 1\n").unwrap();
    fs::write(folder.join("schemas/pet.yaml"), "type: string\n").unwrap();
    fs::write(folder.join("latin.yaml"), b"a: \xe9\n").unwrap();
    let long = fs::File::create(folder.join("long.yaml")).unwrap();
    long.set_len(u64::try_from(MAX_FILE_LENGTH).unwrap() + 1).unwrap();
    let files = Folder::of(&folder.join("pets.yaml"));
    assert_eq!(files.read("schemas/pet.yaml").unwrap(), "type: string\n");
    let problem = |path: &str| files.read(path).unwrap_err().to_string();
    assert_eq!(problem("schemas"), "it is not a file");
    assert_eq!(problem("latin.yaml"), "it is not UTF-8");
    assert_eq!(
        problem("long.yaml"),
        format!("it is longer than {MAX_FILE_LENGTH} bytes")
    );
    assert_eq!(problem("../secret.yaml"), "it is outside of the document's folder");
    let absolute = outer.path().join("secret.yaml");
    assert_eq!(
        problem(absolute.to_str().unwrap()),
        "it is outside of the document's folder"
    );
    assert!(
        files
            .read("gone.yaml")
            .is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
    );
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(absolute, folder.join("link.yaml")).unwrap();
        assert_eq!(problem("link.yaml"), "it is outside of the document's folder");
    }
}

#[test]
fn an_operation_may_stand_in_another_file() {
    let document = read(
        "paths:\n  /pets:\n    get: {$ref: operations/list.yaml}\n    put: {$ref: operations/next.yaml}\n",
        &[
            (
                "operations/list.yaml",
                "operationId: list\nresponses: {'200': {$ref: 'parts.yaml#/pets'}}\n",
            ),
            ("operations/next.yaml", "$ref: list.yaml\n"),
            ("operations/parts.yaml", "pets: {description: All pets}\n"),
        ],
    )
    .unwrap();
    for method in ["get", "put"] {
        let operation = at(&document, &format!("#/paths/~1pets/{method}"));
        assert_eq!(operation["operationId"], "list");
        let response = operation["responses"]["200"]["$ref"].as_str().unwrap();
        assert_eq!(at(&document, response)["description"], "All pets");
    }
    assert_eq!(
        location(&document, "#/paths/~1pets/get/operationId"),
        "api/operations/list.yaml:1:14"
    );
}
