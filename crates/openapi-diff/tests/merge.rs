//! Three-way merges through the public API.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use openapi_diff::diff_documents;
use openapi_diff::merge::{Conflicting, Merge, Settings, merge};
use openapi_model::{Document, Pointer};

/// What the vendor publishes: schemas in place, names of its own.
const BASE: &str = "\
openapi: 3.1.0
info: {title: Vendor, version: '1'}
paths:
  /pets/{petId}:
    get:
      operationId: get_pets_petId
      parameters:
        - {name: petId, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 20}}
        - {name: sort, in: query, schema: {type: string, enum: [age, name]}}
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                type: object
                required: [name]
                properties:
                  name: {type: string}
                  age: {type: integer}
                  owner: {type: object, required: [id], properties: {id: {type: integer}}}
  /pets:
    post:
      operationId: post_pets
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: {name: {type: string, maxLength: 40}}
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                type: object
                required: [name]
                properties:
                  name: {type: string}
                  age: {type: integer}
                  owner: {type: object, required: [id], properties: {id: {type: integer}}}
";

/// What people made of it.
const OURS: &str = "\
# Ours.
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  # All about one pet.
  /pets/{id}:
    parameters:
      - name: id
        in: path
        required: true
        schema: {type: string}
    get:
      operationId: getPet
      x-scope: pets:read # from the guide
      description: |
        Returns a pet.
      parameters:
        - $ref: '#/components/parameters/Limit' # shared
        - name: sort
          in: query
          schema:
            $ref: '#/components/schemas/Order'
      responses:
        '200':
          description: The pet.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
        '404': {description: No such pet.}
  /pets:
    post:
      operationId: addPet
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NewPet'}
      responses:
        '200':
          description: The pet.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
components:
  parameters:
    Limit:
      name: limit
      in: query
      # Seen in a test.
      schema: {type: integer, minimum: 1, maximum: 20}
  schemas:
    Order:
      type: string
      enum:
        - age # years
        - name
    Pet:
      type: object
      description: A pet.
      required: [name]
      properties:
        name:
          type: string
          description: Its name.
        age: {type: [integer, 'null']}
        owner:
          $ref: '#/components/schemas/Owner'
    Owner:
      type: object
      required: [id]
      properties: {id: {type: integer}}
    NewPet:
      type: object
      properties:
        name:
          type: string
          maxLength: 40
";

fn read(name: &str, text: &str) -> Document {
    Document::read(name, text).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

/// Replaces what has to be there, everywhere.
fn edited(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replace(from, to)
}

fn merged_with(settings: &Settings, ours: &str, theirs: &str) -> Merge {
    let documents = [("vendor.yaml", BASE), ("ours.yaml", ours), ("vendor.yaml", theirs)];
    let [base, ours, theirs] = documents.map(|(name, text)| read(name, text));
    merge(&base, &ours, &theirs, settings).unwrap()
}

fn merged(theirs: &str) -> Merge {
    let mut settings = Settings::default();
    settings.names = false;
    merged_with(&settings, OURS, theirs)
}

/// The lines of ours that a change of theirs takes away and adds, without a conflict.
fn lines(theirs: &str) -> (Vec<String>, Vec<String>) {
    let merge = merged(theirs);
    assert_eq!(merge.conflicts, [], "{}", merge.text);
    difference(OURS, &merge.text)
}

fn difference(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let lines = |text: &str| text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>();
    let (mut gone, mut new) = (lines(old), lines(new));
    gone.retain(|line| match new.iter().position(|other| other == line) {
        Some(index) => {
            new.remove(index);
            false
        }
        None => true,
    });
    gone.sort();
    new.sort();
    (gone, new)
}

fn strings(lines: &[&str]) -> Vec<String> {
    let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    lines.sort();
    lines
}

#[test]
fn nothing_changed_is_nothing_to_do() {
    let merge = merged(BASE);
    assert_eq!(
        (merge.text.as_str(), merge.taken.len(), merge.conflicts.len()),
        (OURS, 0, 0)
    );
    assert_eq!(merge.kept, []);
}

#[test]
fn changes_arrive_where_ours_has_the_value() {
    for (from, to, gone, new) in [
        // A bound in a shared parameter.
        (
            "maximum: 20",
            "maximum: 50",
            vec!["schema: {type: integer, minimum: 1, maximum: 20}"],
            vec!["schema: {type: integer, minimum: 1, maximum: 50}"],
        ),
        // A value of an enum that is a component of ours.
        ("[age, name]", "[age, name, size]", vec![], vec!["- size"]),
        ("[age, name]", "[name]", vec!["- age # years"], vec![]),
        // A field of a response, in both its uses.
        (
            "age: {type: integer}\n",
            "age: {type: integer}\n                  chip: {type: string, description: A chip.}\n",
            vec![],
            vec!["chip:", "type: string", "description: A chip."],
        ),
        (
            "required: [name]",
            "required: [name, age]",
            vec!["required: [name]"],
            vec!["required: [name, age]"],
        ),
        (
            "required: [name]\n                ",
            "",
            vec!["required: [name]"],
            vec![],
        ),
        // Null, which ours has added to the type already.
        ("age: {type: integer}", "age: {type: [integer, 'null']}", vec![], vec![]),
        (
            "age: {type: integer}",
            "age: {type: number}",
            vec!["age: {type: [integer, 'null']}"],
            vec!["age: {type: [number, 'null']}"],
        ),
        // A bound in the body of one request.
        (", maxLength: 40}", "}", vec!["maxLength: 40"], vec![]),
        // A parameter.
        (
            "        - {name: sort, in: query, schema: {type: string, enum: [age, name]}}\n",
            "",
            vec![
                "- name: sort",
                "in: query",
                "schema:",
                "$ref: '#/components/schemas/Order'",
                "Order:",
                "type: string",
                "enum:",
                "- age # years",
                "- name",
            ],
            vec![],
        ),
        (
            "        - {name: sort",
            "        - {name: X-Trace, in: header, schema: {type: string}}\n        - {name: sort",
            vec![],
            vec!["- name: X-Trace", "in: header", "schema:", "type: string"],
        ),
        // Several, in their order.
        (
            "        - {name: sort",
            "        - {name: zone, in: query, schema: {}}\n        - {name: area, in: query, schema: {}}\n        - {name: sort",
            vec![],
            vec![
                "- name: zone",
                "in: query",
                "schema: {}",
                "- name: area",
                "in: query",
                "schema: {}",
            ],
        ),
        // What nothing else uses goes along.
        (
            "                  owner: {type: object, required: [id], properties: {id: {type: integer}}}\n",
            "",
            vec![
                "owner:",
                "$ref: '#/components/schemas/Owner'",
                "Owner:",
                "type: object",
                "required: [id]",
                "properties: {id: {type: integer}}",
            ],
            vec![],
        ),
        // A status, and an operation.
        (
            "      responses:\n        '200':\n          description: OK\n          content:\n            application/json:\n              schema:\n                type: object\n                required: [name]",
            "      responses:\n        '429': {description: Slow down.}\n        '200':\n          description: OK\n          content:\n            application/json:\n              schema:\n                type: object\n                required: [name]",
            vec![],
            vec!["'429':", "description: Slow down.", "'429':", "description: Slow down."],
        ),
    ] {
        let (found_gone, found_new) = lines(&edited(BASE, from, to));
        assert_eq!(
            (found_gone, found_new),
            (strings(&gone), strings(&new)),
            "{from} -> {to}"
        );
    }
}

#[test]
fn operations_come_and_go() {
    let (gone, new) = lines(&edited(
        BASE,
        "  /pets:\n",
        "  /toys:\n    get:\n      responses:\n        '200':\n          description: Toys.\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Toy'}\n  /pets:\n",
    )
    .as_str()
    .to_owned()
    .add("components:\n  schemas:\n    Toy: {type: object, properties: {next: {$ref: '#/components/schemas/Toy'}}}\n"));
    assert_eq!(gone, [""; 0]);
    for line in ["/toys:", "$ref: '#/components/schemas/Toy'", "Toy:", "next:"] {
        assert!(new.contains(&line.to_owned()), "{new:?}");
    }

    let start = BASE.find("  /pets:\n").unwrap();
    let merge = merged(&BASE[..start]);
    assert_eq!(merge.conflicts, []);
    assert!(
        !merge.text.contains("addPet") && !merge.text.contains("NewPet"),
        "{}",
        merge.text
    );
    assert!(merge.text.contains("    Pet:\n"), "it is still used");
}

trait Add {
    fn add(self, more: &str) -> Self;
}

impl Add for String {
    fn add(mut self, more: &str) -> Self {
        self.push_str(more);
        self
    }
}

#[test]
fn names_and_texts_stay_ours() {
    let theirs = edited(BASE, "get_pets_petId", "pets.get");
    let theirs = edited(&theirs, "{petId}", "{pet}");
    let theirs = edited(&theirs, "name: petId", "name: pet");
    let theirs = edited(&theirs, "title: Vendor", "title: Vendor API");
    let theirs = edited(&theirs, "description: OK", "description: It worked.");
    let merge = merged(&theirs);
    assert_eq!(merge.text, OURS);
    assert_eq!(merge.conflicts, []);
    let kept: Vec<String> = merge.kept.iter().map(|kept| kept.pointer.to_string()).collect();
    assert!(
        kept.contains(&"#/paths/~1pets~1{id}/get/operationId".to_owned()),
        "{kept:?}"
    );
    assert!(
        kept.contains(&"#/paths/~1pets~1{id}/parameters/0/name".to_owned()),
        "{kept:?}"
    );
}

#[test]
fn a_text_that_ours_took_over_changes_its_own_line() {
    let ours = edited(OURS, "description: The pet.", "description: OK");
    let theirs = edited(BASE, "description: OK", "description: It worked.");
    let mut settings = Settings::default();
    settings.names = false;
    let merge = merged_with(&settings, &ours, &theirs);
    let (gone, new) = difference(&ours, &merge.text);
    assert_eq!(
        (gone, new),
        (
            strings(&["description: OK"; 2]),
            strings(&["description: It worked."; 2])
        )
    );
}

#[test]
fn what_needs_a_person_is_named_and_left() {
    let one_use = BASE.replacen("                  age: {type: integer}\n", "", 1);
    let once = |from: &str, to: &str| BASE.replacen(from, to, 1);
    for (ours, theirs, kind, pointer, said) in [
        (
            edited(OURS, "maximum: 20", "maximum: 30"),
            edited(BASE, "maximum: 20", "maximum: 50"),
            Conflicting::Both,
            "#/components/parameters/Limit/schema/maximum",
            "ours.yaml:49:52: #/components/parameters/Limit/schema/maximum: both changed it: ours has 30, theirs 50 (vendor.yaml:9:81)",
        ),
        (
            edited(
                OURS,
                "        name:\n          type: string\n          maxLength: 40\n",
                "        title: {type: string}\n",
            ),
            edited(BASE, "maxLength: 40", "maxLength: 50"),
            Conflicting::Absent,
            "#/components/schemas/NewPet/properties/name",
            "theirs changed what ours has not got: theirs has {\"maxLength\":50,\"type\":\"string\"} (vendor.yaml:31:34)",
        ),
        (
            edited(OURS, "          maxLength: 40\n", "          maxLength: 41\n"),
            edited(
                BASE,
                "properties: {name: {type: string, maxLength: 40}}",
                "properties: {}",
            ),
            Conflicting::Removed(
                Pointer::from_reference("#/components/schemas/NewPet/properties/name/maxLength").unwrap(),
            ),
            "#/components/schemas/NewPet/properties/name",
            "theirs removed it, and ours has changed it, at ours.yaml:76:22: #/components/schemas/NewPet/properties/name/maxLength is 41",
        ),
        (
            OURS.to_owned(),
            one_use,
            Conflicting::Shared { changed: 1, uses: 2 },
            "#/components/schemas/Pet/properties/age",
            "theirs changed it in 1 of 2 uses of what is one value in ours",
        ),
        (
            OURS.to_owned(),
            once("age: {type: integer}", "age: {type: integer, minimum: 0}"),
            Conflicting::Shared { changed: 1, uses: 2 },
            "#/components/schemas/Pet/properties/age/minimum",
            "ours has nothing, theirs 0",
        ),
    ] {
        let mut settings = Settings::default();
        settings.names = false;
        let merge = merged_with(&settings, &ours, &theirs);
        let [conflict] = merge.conflicts.as_slice() else {
            panic!("{:#?}", merge.conflicts)
        };
        assert_eq!(
            (&conflict.kind, conflict.pointer.to_string().as_str()),
            (&kind, pointer)
        );
        assert!(conflict.to_string().contains(said), "{conflict}");
        assert_eq!(merge.text, ours, "nothing is done half");

        // A person decides.
        settings.keep = vec![conflict.pointer.clone()];
        let kept = merged_with(&settings, &ours, &theirs);
        assert_eq!((kept.conflicts.len(), kept.text.as_str()), (0, ours.as_str()));
        settings.take = std::mem::take(&mut settings.keep);
        let taken = merged_with(&settings, &ours, &theirs);
        assert_eq!((taken.conflicts.len(), taken.unused.len()), (0, 0));
        assert_ne!(taken.text, ours);
    }
}

#[test]
fn decisions_that_nothing_asks_for_are_named() {
    let mut settings = Settings::default();
    settings.take = vec![Pointer::from_reference("#/paths").unwrap()];
    settings.names = false;
    assert_eq!(merged_with(&settings, OURS, BASE).unused, settings.take);
}

#[test]
fn components_of_the_same_name_do_not_mix() {
    let more = "age: {type: integer}\n                  keeper: {$ref: '#/components/schemas/Owner'}";
    let theirs = edited(BASE, "age: {type: integer}", more);
    let theirs = format!("{theirs}components:\n  schemas:\n    Owner: {{type: integer, minimum: 1}}\n");
    let merge = merged(&theirs);
    let [conflict] = merge.conflicts.as_slice() else {
        panic!("{:#?}", merge.conflicts)
    };
    let pointer = conflict.pointer.to_string();
    assert_eq!(
        (&conflict.kind, pointer.as_str()),
        (&Conflicting::Name, "#/components/schemas/Owner")
    );
}

#[test]
fn without_changes_of_ours_the_result_is_theirs() {
    let mut settings = Settings::default();
    settings.names = false;
    for (from, to) in [
        ("maximum: 20", "maximum: 50"),
        ("[age, name]", "[name, size]"),
        ("required: [name]", "required: [age]"),
        ("type: integer}", "type: [integer, 'null']}"),
        (
            "owner: {type: object, required: [id], properties: {id: {type: integer}}}",
            "owner: {oneOf: [{type: string}, {type: integer}]}",
        ),
        ("application/json", "application/xml"),
        ("'200'", "'201'"),
        ("post:", "put:"),
        ("/pets:", "/animals:"),
        ("in: query", "in: header"),
        ("in: query,", "in: query, required: true,"),
        ("      requestBody:", "      security: []\n      requestBody:"),
        ("{type: string}", "{type: string, format: uuid}"),
    ] {
        let theirs = edited(BASE, from, to);
        let [base, changed] = [("base.yaml", BASE), ("theirs.yaml", &theirs)].map(|(name, text)| read(name, text));
        for settings in [&settings, &Settings::default()] {
            let merge = merge(&base, &base, &changed, settings).unwrap();
            assert_eq!(merge.conflicts, [], "{from} -> {to}");
            let result = read("merged.yaml", &merge.text);
            let report = diff_documents(&changed, &result, &openapi_diff::Settings::default()).unwrap();
            assert_eq!(report.changes, [], "{from} -> {to}");
        }
    }
}
