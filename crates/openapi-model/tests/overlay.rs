//! Overlays: what they change, what they refuse, and where what they bring in stands.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use openapi_model::overlay::{Applied, MAX_ADDED, Overlay};
use openapi_model::{Document, MAX_DEPTH, Pointer, Problem, ProblemKind, Problems};
use serde_json::{Value, json};

const PETS: &str = "\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0, x-owner: null}
tags: [{name: a}, {name: b}, {name: c}, {name: b}]
paths:
  /pets:
    get:
      tags: [a]
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: filter, in: query, schema: {type: string}}
    put: {tags: [b]}
  /toys:
    get: {tags: [b]}
components:
  schemas:
    Pet: {type: object, properties: {toy: {type: object, properties: {name: {type: string}}}}}
";

/// An overlay of these actions, whose first line is the fourth.
fn overlay(actions: &str) -> Result<Overlay, Problems> {
    let text = format!("overlay: 1.0.0\ninfo: {{title: Test, version: 1.0.0}}\nactions:\n{actions}");
    Overlay::read("overlay.yaml", &text)
}

fn apply(actions: &str) -> Result<Applied, Problems> {
    overlay(actions)
        .unwrap()
        .apply(Document::read("pets.yaml", PETS).unwrap())
}

fn applied(actions: &str) -> Document {
    let applied = apply(actions).unwrap();
    assert_eq!(applied.unused, []);
    applied.document
}

fn refused(actions: &str) -> Vec<String> {
    shown(&apply(actions).unwrap_err())
}

fn shown(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
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
fn every_match_is_updated_and_the_rest_stays() {
    let document = applied("  - target: $.paths.*.get\n    update: {x-safe: true, tags: [z]}\n");
    for path in ["~1pets", "~1toys"] {
        assert_eq!(at(&document, &format!("#/paths/{path}/get/x-safe")), &json!(true));
    }
    assert_eq!(at(&document, "#/paths/~1pets/get/tags"), &json!(["a", "z"]));
    assert_eq!(at(&document, "#/paths/~1pets/put"), &json!({"tags": ["b"]}));
}

#[test]
fn objects_merge_lists_grow_and_the_rest_is_replaced() {
    let document = applied(
        "  - target: $
    update:
      info: {title: Dogs, x-owner: {team: a}, description: New.}
      tags: [{name: d}]
  - target: $.paths['/pets'].put.tags
    update: [x, y]
  - target: $.paths['/pets'].get.parameters[?@.name=='limit'].schema
    update: {type: [integer, 'null']}
",
    );
    assert_eq!(
        at(&document, "#/info"),
        &json!({"title": "Dogs", "version": "1.0.0", "x-owner": {"team": "a"}, "description": "New."})
    );
    assert_eq!(at(&document, "#/tags/4"), &json!({"name": "d"}));
    // The target is a list itself: the update is one entry of it, of any type.
    assert_eq!(at(&document, "#/paths/~1pets/put/tags"), &json!(["b", ["x", "y"]]));
    assert_eq!(
        at(&document, "#/paths/~1pets/get/parameters/0/schema/type"),
        &json!(["integer", "null"])
    );
}

#[test]
fn filters_and_recursive_descent_find_values_inside_one_another() {
    let document = applied(
        "  - target: $..[?@.type=='object']
    update: {additionalProperties: false}
  - target: $.components..[?match(@.type, 'str.*')]
    update: {maxLength: 9}
",
    );
    let pet = "#/components/schemas/Pet";
    assert_eq!(at(&document, &format!("{pet}/additionalProperties")), &json!(false));
    assert_eq!(
        at(&document, &format!("{pet}/properties/toy/additionalProperties")),
        &json!(false)
    );
    assert_eq!(
        at(&document, &format!("{pet}/properties/toy/properties/name")),
        &json!({"type": "string", "maxLength": 9})
    );
    assert_eq!(
        at(&document, "#/paths/~1pets/get/parameters/1/schema"),
        &json!({"type": "string"})
    );
}

#[test]
fn removal_takes_all_matches_wherever_they_stand() {
    let document = applied("  - target: $.tags[?@.name=='b']\n    remove: true\n");
    assert_eq!(at(&document, "#/tags"), &json!([{"name": "a"}, {"name": "c"}]));
    // What comes after a removed element has moved, and is still found in its file.
    assert_eq!(location(&document, "#/tags/1/name"), "pets.yaml:3:37");

    let document = applied("  - target: $.tags[0, 2, 0, -1]\n    remove: true\n");
    assert_eq!(at(&document, "#/tags"), &json!([{"name": "b"}]));

    // Outer and inner values alike, and one that is neither object nor list.
    let document = applied("  - target: $..['properties', 'title']\n    remove: true\n");
    assert_eq!(at(&document, "#/components/schemas/Pet"), &json!({"type": "object"}));
    assert_eq!(at(&document, "#/info/title"), &Value::Null);

    let document = applied("  - target: $.tags[*]\n    remove: true\n");
    assert_eq!(at(&document, "#/tags"), &json!([]));
}

#[test]
fn removal_outranks_an_update_and_actions_follow_one_another() {
    let document = applied(
        "  - target: $.paths['/toys']
    update: {summary: Gone}
    remove: true
  - target: $.paths
    update: {/toys: {summary: New}}
  - target: $.paths[?@.summary=='New']
    update: {description: Found}
  - target: $.tags[0]
    remove: false
",
    );
    assert_eq!(
        at(&document, "#/paths/~1toys"),
        &json!({"summary": "New", "description": "Found"})
    );
    assert_eq!(at(&document, "#/tags/0"), &json!({"name": "a"}));
}

#[test]
fn what_is_brought_in_stands_in_the_file_of_the_overlay() {
    let document = applied(
        "  - target: $.info
    update:
      title: Dogs
      contact: {name: Robin}
  - target: $.tags
    update: {name: e}
  - target: $
    update: {tags: [{name: f}, {name: g}], info: {license: &mit {name: MIT}, x-same: *mit}}
",
    );
    for (pointer, expected) in [
        ("#/info/title", "overlay.yaml:6:14"),
        ("#/info/contact/name", "overlay.yaml:7:23"),
        ("#/info/version", "pets.yaml:2:30"),
        ("#/info", "pets.yaml:2:7"),
        ("#/tags/3/name", "pets.yaml:3:48"),
        ("#/tags/4/name", "overlay.yaml:9:20"),
        ("#/tags/6/name", "overlay.yaml:11:39"),
        ("#/info/x-same/name", "overlay.yaml:11:72"),
        ("#/info/gone", "pets.yaml:2:7"),
    ] {
        assert_eq!(location(&document, pointer), expected, "{pointer}");
    }
}

#[test]
fn a_document_that_becomes_invalid_says_so_at_the_overlay() {
    let document = applied(
        "  - target: $.components.schemas.Pet
    update:
      type: dog
      properties: {toy: {$ref: '#/components/schemas/Toy'}}
  - target: $.info.title
    remove: true
  - target: $
    update: {tags: [7]}
",
    );
    assert_eq!(
        shown(&document.problems()),
        [
            "pets.yaml:2:7: #/info/title: found nothing, expected `title`",
            "overlay.yaml:6:13: #/components/schemas/Pet/type: found the string `dog`, expected one of array, boolean, \
             integer, null, number, object, string",
            "overlay.yaml:7:32: #/components/schemas/Pet/properties/toy/$ref: found the reference \
             `#/components/schemas/Toy`, expected something at #/components/schemas/Toy",
            "overlay.yaml:11:21: #/tags/4: found `7`, expected an object",
        ]
    );
}

#[test]
fn what_selects_nothing_is_told() {
    let applied = apply(
        "  - target: $.paths['/pets'].delete
    update: {deprecated: true}
  - target: $.info
    update: {summary: All pets}
  - target: $.tags[?@.name=='zebra']
    remove: true
",
    )
    .unwrap();
    assert_eq!(
        shown(&applied.unused),
        [
            "overlay.yaml:4:13: #/actions/0/target: found `$.paths['/pets'].delete`, which selects nothing, expected one \
             value or more",
            "overlay.yaml:8:13: #/actions/2/target: found `$.tags[?@.name=='zebra']`, which selects nothing, expected one \
             value or more",
        ]
    );
    assert!(applied.unused.iter().all(|problem| problem.kind == ProblemKind::Unused));
    assert_eq!(at(&applied.document, "#/info/summary"), &json!("All pets"));
}

#[test]
fn updates_that_do_not_fit_are_refused_all_at_once() {
    assert_eq!(
        refused(
            "  - target: $.info.title
    update: Dogs
  - target: $
    remove: true
  - target: $.paths.*
    update: [a]
  - target: $.components
    update: {schemas: {Pet: {properties: [], type: object}}}
  - target: $.paths['/pets'].get
    update: {tags: a}
",
        ),
        [
            "overlay.yaml:4:13: #/actions/0/target: found `$.info.title`, which selects the string `Pets`, expected a \
             JSONPath to the object that holds it",
            "overlay.yaml:6:13: #/actions/1/target: found the whole document, expected something in it that can be removed",
            "overlay.yaml:9:13: #/actions/2/update: found a list, expected an object, as what it updates is",
            "overlay.yaml:11:42: #/actions/3/update/schemas/Pet/properties: found a list, expected an object, as what it \
             updates is",
            "overlay.yaml:13:20: #/actions/4/update/tags: found the string `a`, expected a list, as what it updates is",
        ]
    );
}

#[test]
fn what_is_no_overlay_is_refused() {
    let problems = |text: &str| shown(&Overlay::read("o.yaml", text).unwrap_err());
    for (text, expected) in [
        ("[]\n", "o.yaml:1:1: #: found a list, expected an overlay"),
        (
            "openapi: 3.1.0\n",
            "o.yaml:1:1: #/overlay: found nothing, expected a version of the Overlay Specification, 1.0.x",
        ),
        (
            "overlay: 1.1.0\n",
            "o.yaml:1:10: #/overlay: found Overlay `1.1.0`, expected a version of the Overlay Specification, 1.0.x",
        ),
        (
            "overlay: 1.0\n",
            "o.yaml:1:10: #/overlay: found `1.0`, expected a version of the Overlay Specification, 1.0.x",
        ),
        (
            "overlay: 1.0.0\noverlay: 1.0.0\n",
            "o.yaml:2:1: #/overlay: found the name a second time after 1:1, expected each name once",
        ),
    ] {
        assert_eq!(problems(text), [expected], "{text}");
    }
    let text = "\
overlay: 1.0.0
info: {title: 7, x-note: a, name: b}
extends: [a]
actions:
  - {update: {}}
  - target: paths
  - {target: '$.paths[', updates: {}}
  - {target: $, remove: 'yes', description: 1}
  - 7
x-note: a
";
    assert_eq!(
        problems(text),
        [
            "o.yaml:2:7: #/info/version: found nothing, expected a string",
            "o.yaml:2:15: #/info/title: found `7`, expected a string",
            "o.yaml:2:35: #/info/name: found the member `name`, expected one of title, version, or `x-…`",
            "o.yaml:3:10: #/extends: found a list, expected a string",
            "o.yaml:5:5: #/actions/0/target: found nothing, expected a JSONPath (RFC 9535)",
            "o.yaml:6:13: #/actions/1/target: found `paths`, wrong at `paths`, expected a JSONPath (RFC 9535)",
            "o.yaml:7:14: #/actions/2/target: found `$.paths[`, wrong at `[`, expected a JSONPath (RFC 9535)",
            "o.yaml:7:35: #/actions/2/updates: found the member `updates`, expected one of target, description, update, \
             remove, or `x-…`",
            "o.yaml:8:25: #/actions/3/remove: found the string `yes`, expected true or false",
            "o.yaml:8:45: #/actions/3/description: found `1`, expected a string",
            "o.yaml:9:5: #/actions/4: found `7`, expected an action, with `target`",
        ]
    );
    for actions in ["", "actions: []\n", "actions: {}\n"] {
        let text = format!("overlay: 1.0.7\ninfo: {{title: T, version: 1}}\n{actions}");
        assert!(
            problems(&text)[0].ends_with("expected a list of one action or more"),
            "{text}"
        );
    }
}

#[test]
fn what_it_says_of_itself_is_there() {
    let text = r#"{"overlay": "1.0.0", "info": {"title": "Names", "version": "2"}, "extends": "./pets.yaml",
        "actions": [{"target": "$", "description": "All", "update": {"x-a": 1}}]}"#;
    let overlay = Overlay::read("o.json", text).unwrap();
    assert_eq!((overlay.title(), overlay.version()), ("Names", "2"));
    assert_eq!(overlay.extends(), Some("./pets.yaml"));
    let action = &overlay.actions()[0];
    assert_eq!((action.target(), action.description()), ("$", Some("All")));
    assert_eq!(action.update(), Some(&json!({"x-a": 1})));
    assert!(!action.remove());
    assert_eq!(action.pointer().to_string(), "#/actions/0");
}

#[test]
fn a_document_without_text_keeps_its_values_apart_from_the_overlay() {
    let overlay =
        overlay("  - target: $.tags[0]\n    remove: true\n  - target: $.tags\n    update: {name: c}\n").unwrap();
    let document = Document::of_value(
        "pets",
        json!({"openapi": "3.1.0", "tags": [{"name": "a"}, {"name": "b"}]}),
    );
    let document = overlay.apply(document).unwrap().document;
    assert_eq!(location(&document, "#/tags/0/name"), "pets");
    assert_eq!(location(&document, "#/tags/1/name"), "overlay.yaml:7:20");
    // A second overlay knows the files of the first.
    let document = overlay.apply(document).unwrap().document;
    assert_eq!(at(&document, "#/tags"), &json!([{"name": "c"}, {"name": "c"}]));
    assert_eq!(location(&document, "#/tags/0/name"), "overlay.yaml:7:20");
}

#[test]
fn targets_depth_and_growth_are_bounded() {
    let brackets = format!(
        "  - target: \"$[?{}@.a{}]\"\n    remove: true\n",
        "(".repeat(10_000),
        ")".repeat(10_000)
    );
    let problems = shown(&overlay(&brackets).unwrap_err());
    assert!(problems[0].contains("nests more than 64 brackets"), "{problems:?}");

    let deep = format!("{}1{}", "{a: ".repeat(300), "}".repeat(300));
    let actions =
        format!("  - target: $\n    update: {{x-deep: {deep}}}\n  - target: $..[?@.a==1]\n    update: {{b: {deep}}}\n");
    assert_eq!(
        refused(&actions),
        [format!(
            "overlay.yaml:7:13: #/actions/1/update: found values nested more than {MAX_DEPTH} deep, expected fewer levels"
        )]
    );

    // Each action doubles what the next one selects.
    let start = "  - target: $\n    update: {x-a: {z: 1}}\n";
    let long = "x".repeat(64 << 10);
    let doubling = format!("  - target: $..[?@.z]\n    update: {{z1: {{z: {long}}}, z2: {{z: {long}}}}}\n");
    let again = "  - target: $..['z1', 'z2']\n    remove: true\n";
    let deeper = doubling.replace("z1", "y1").replace("z2", "y2");
    let problems = refused(&format!(
        "{start}{}",
        format!("{doubling}{again}{doubling}{deeper}").repeat(10)
    ));
    assert!(
        problems[0].contains(&format!("found more than {MAX_ADDED} values that are added")),
        "{problems:?}"
    );
}
