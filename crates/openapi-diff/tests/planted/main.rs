//! Changes planted into the contract, each with a known truth: no break is called a minor or a patch.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "it reports how the changes were called")]

use std::collections::BTreeMap;

use openapi_diff::{Settings, Step, diff_documents};
use openapi_model::Document;
use serde_json::{Value, json};

mod places;
mod plants;

use plants::PLANTS;

/// A change, and whether it breaks callers.
pub(crate) struct Plant {
    pub(crate) name: &'static str,
    /// Whether released programs can stop working.
    pub(crate) wire: bool,
    /// Whether programs can stop compiling against the generated code, or do something else.
    pub(crate) rust: bool,
    /// Makes the change somewhere, and says where; `None` if it fits nowhere.
    pub(crate) apply: fn(&mut Value, &mut Dice) -> Option<String>,
}

/// Numbers that are the same in each run (SplitMix64).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % count as u64).unwrap()
    }
}

/// The contract, with an operation for what it has not got: unions, callbacks, lists in queries, required parameters.
fn contract() -> Value {
    let text = include_str!("../../../../openapi/ofauth.yaml");
    let mut contract = Document::parse("ofauth.yaml", text).unwrap().into_value();
    let alternative = |kind: &str| {
        json!({"type": "object", "required": ["kind", "name", "hasMore"], "properties": {
            "kind": {"type": "string"},
            kind: {"type": "string"},
            "name": {"type": "string"},
            "hasMore": {"type": "boolean"},
            "size": {"type": "string", "enum": ["small", "medium", "large"]},
            "note": {"type": "string", "maxLength": 40},
            "colour": {"type": ["string", "null"]},
            "count": {"type": "integer", "minimum": 0},
            "offset": {"type": "integer"},
            "weight": {"type": "number"},
            "shared": {"type": "boolean", "default": false},
            "leaves": {"type": "array", "items": {"type": "string"}}
        }})
    };
    let union = |first: &str, second: &str| {
        let reference = |name: &str| format!("#/components/schemas/{name}");
        json!({
            "oneOf": [{"$ref": reference(first)}, {"$ref": reference(second)}],
            "discriminator": {"propertyName": "kind", "mapping": {"a": reference(first), "b": reference(second)}}
        })
    };
    contract["paths"]["/planted/{plantId}"]["post"] = json!({
        "operationId": "plant",
        "tags": ["Self"],
        "parameters": [
            {"name": "plantId", "in": "path", "required": true, "schema": {"type": "string"}},
            {"name": "row", "in": "query", "required": true, "schema": {"type": "string"}},
            {"name": "column", "in": "query", "required": true, "schema": {"type": "string"}},
            {"name": "colours", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
            {"name": "filter", "in": "query", "style": "deepObject", "schema": {"type": "object", "properties": {"age": {"type": "integer"}}}}
        ],
        "requestBody": {"required": true, "content": {
            "application/json": {"schema": union("PlantedSentA", "PlantedSentB")},
            "application/xml": {"schema": {"type": "object"}}
        }},
        "callbacks": {"done": {"{$request.query.row}": {"post": {
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/PlantedDone"}}}},
            "responses": {"204": {"description": "Taken."}}
        }}}},
        "responses": {"200": {
            "description": "The plant.",
            "headers": {"X-Planted": {"required": true, "schema": {"type": "string"}}},
            "content": {
                "application/json": {"schema": union("PlantedA", "PlantedB")},
                "text/csv": {"schema": {"type": "string"}}
            }
        }}
    });
    contract["paths"]["/planted/{plantId}"]["put"] = json!({
        "operationId": "replant",
        "tags": ["Self"],
        "parameters": [{"name": "plantId", "in": "path", "required": true, "schema": {"type": "string"}}],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/PlantedSentA"}}}},
        "responses": {"204": {"description": "Done."}}
    });
    for name in ["PlantedA", "PlantedB", "PlantedSentA", "PlantedSentB"] {
        contract["components"]["schemas"][name] = alternative(&name.to_lowercase());
    }
    contract["components"]["schemas"]["PlantedDone"] = json!({"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "note": {"type": "string"}}});
    contract
}

/// One of eight parts of the contract: a comparison of the whole takes eight times as long.
fn part(contract: &Value, number: usize) -> Value {
    let mut part = contract.clone();
    let paths = part["paths"].as_object_mut().unwrap();
    let mut index = 0;
    paths.retain(|path, _| {
        index += 1;
        path.starts_with("/planted") || index % 8 == number % 8
    });
    without_unused(&mut part);
    part
}

/// Removes components that nothing refers to.
fn without_unused(document: &mut Value) {
    loop {
        let text = document.to_string();
        let sections = document["components"].as_object_mut().unwrap().iter_mut();
        let mut removed = false;
        for (section, components) in sections.filter(|(section, _)| *section != "securitySchemes") {
            components.as_object_mut().unwrap().retain(|name, _| {
                let used = text.contains(&format!("\"#/components/{section}/{name}\""));
                removed |= !used;
                used
            });
        }
        if !removed {
            return;
        }
    }
}

/// How many times each change is planted, as far as it fits in other places.
const TIMES: usize = 3;

#[test]
fn no_break_is_called_minor() {
    let contract = contract();
    let parts: Vec<Value> = (0..8).map(|number| part(&contract, number)).collect();
    let (mut planted, mut breaking) = (0, 0);
    let mut wrong: Vec<String> = Vec::new();
    let (mut missed, mut alarms): (Vec<String>, BTreeMap<&str, usize>) = (Vec::new(), BTreeMap::new());
    for (number, plant) in PLANTS.iter().enumerate() {
        let mut places: Vec<String> = Vec::new();
        for time in 0..TIMES {
            let part = &parts[(number + 2 * time) % parts.len()];
            let mut changed = part.clone();
            let seed = u64::try_from(number * 1_000 + time).unwrap();
            let place = (plant.apply)(&mut changed, &mut Dice(seed));
            let Some(place) = place.filter(|place| !places.contains(place)) else {
                continue;
            };
            let (before, after) = (
                Document::of_value("before", part.clone()),
                Document::of_value("after", changed),
            );
            let problems = after.problems();
            if before.value() == after.value() || !problems.is_empty() {
                wrong.push(format!("{} at {place}: {problems:?}", plant.name));
                continue;
            }
            let step = diff_documents(&before, &after, &Settings::default()).unwrap().step();
            planted += 1;
            match (plant.wire || plant.rust, step == Step::Major) {
                (true, true) => breaking += 1,
                (true, false) => missed.push(format!("{} at {place}: {step} step", plant.name)),
                (false, true) => *alarms.entry(plant.name).or_default() += 1,
                (false, false) => {}
            }
            places.push(place);
        }
        if places.is_empty() {
            wrong.push(format!("{} fits nowhere", plant.name));
        }
    }
    let false_alarms: usize = alarms.values().sum();
    println!(
        "{planted} changes planted: {} of {} breaks called major; {false_alarms} of {} others, too: {alarms:?}",
        breaking,
        breaking + missed.len(),
        planted - breaking - missed.len()
    );
    assert_eq!(missed, [""; 0]);
    assert_eq!(
        wrong, [""; 0],
        "changes that change nothing, or make the document invalid"
    );
    assert!(planted > 200 && breaking > 100, "{planted}, {breaking}");
    // A path parameter of another name may be another value: that is for a person.
    let known: Vec<&str> = alarms.into_keys().collect();
    assert_eq!(known, ["path parameter renamed"]);
}
