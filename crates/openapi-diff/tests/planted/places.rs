//! Places in the contract, by what they are for.

use std::collections::BTreeSet;

use openapi_model::{Document, Kind, Pointer};
use serde_json::{Map, Value};

use crate::Dice;

/// What a schema is used in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    Sent,
    Received,
    Event,
    Other,
}

/// A value that fits, and its pointer; the same for the same dice.
pub(crate) fn pick(places: &[Pointer], dice: &mut Dice) -> Option<Pointer> {
    (!places.is_empty()).then(|| places[dice.below(places.len())].clone())
}

/// The schemas that are used in this way alone, components and those inside them.
pub(crate) fn schemas(document: &Value, wanted: Use) -> Vec<Pointer> {
    let read = Document::of_value("", document.clone());
    let mut uses: Vec<(Pointer, Use)> = Vec::new();
    for operation in read.operations() {
        let body = operation.node.pointer.join("requestBody");
        uses.push((body, Use::Sent));
        uses.push((operation.node.pointer.join("parameters"), Use::Other));
        uses.push((operation.node.pointer.join("callbacks"), Use::Event));
        for (status, response) in operation.responses(&read) {
            let of = if status.starts_with('2') {
                Use::Received
            } else {
                Use::Other
            };
            uses.push((response.pointer.join("content"), of));
        }
    }
    uses.extend(
        read.webhooks()
            .into_iter()
            .map(|webhook| (webhook.node.pointer.clone(), Use::Event)),
    );
    let mut seen: BTreeSet<(Pointer, Use)> = BTreeSet::new();
    while let Some((pointer, used)) = uses.pop() {
        let Some(value) = pointer.get(document) else { continue };
        if !seen.insert((pointer.clone(), used)) {
            continue;
        }
        match value {
            Value::Object(members) => {
                let target = value
                    .get("$ref")
                    .and_then(Value::as_str)
                    .and_then(Pointer::from_reference);
                uses.extend(target.map(|target| (target, used)));
                let inside = members
                    .keys()
                    .filter(|name| !["examples", "example", "mapping"].contains(&name.as_str()));
                uses.extend(inside.map(|name| (pointer.join(name), used)));
            }
            Value::Array(elements) => uses.extend((0..elements.len()).map(|index| (pointer.join(index), used))),
            _ => {}
        }
    }
    let is_schema: BTreeSet<Pointer> = read
        .nodes()
        .filter(|node| node.kind == Kind::Schema)
        .map(|node| node.pointer)
        .collect();
    let others = [Use::Sent, Use::Received, Use::Event, Use::Other]
        .into_iter()
        .filter(|other| *other != wanted);
    let others: Vec<Use> = others.collect();
    let found = seen
        .iter()
        .filter(|(pointer, used)| *used == wanted && is_schema.contains(pointer));
    let alone = found.filter(|(pointer, _)| !others.iter().any(|other| seen.contains(&(pointer.clone(), *other))));
    alone.map(|(pointer, _)| pointer.clone()).collect()
}

/// A schema of this use for which `fits` holds.
pub(crate) fn schema(document: &Value, used: Use, dice: &mut Dice, fits: impl Fn(&Value) -> bool) -> Option<Pointer> {
    let all: Vec<Pointer> = schemas(document, used)
        .into_iter()
        .filter(|pointer| fits(pointer.get(document).unwrap()))
        .collect();
    pick(&all, dice)
}

/// A field of a schema of this use: the schema, and the name; `fits` is asked of the field's schema and whether it is required.
pub(crate) fn field(
    document: &Value,
    used: Use,
    dice: &mut Dice,
    fits: impl Fn(&Value, bool) -> bool,
) -> Option<(Pointer, String)> {
    let mut all = Vec::new();
    for pointer in schemas(document, used) {
        let schema = pointer.get(document).unwrap();
        for (name, field) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if fits(field, is_required(schema, name)) {
                all.push((pointer.clone(), name.clone()));
            }
        }
    }
    (!all.is_empty()).then(|| all[dice.below(all.len())].clone())
}

pub(crate) fn is_required(schema: &Value, name: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|required| required.iter().any(|other| other == name))
}

/// The parameters in queries, in operations or components, for which `fits` holds.
pub(crate) fn parameter(document: &Value, dice: &mut Dice, fits: impl Fn(&Value) -> bool) -> Option<Pointer> {
    let read = Document::of_value("", document.clone());
    let all: Vec<Pointer> = read
        .operations()
        .iter()
        .flat_map(|operation| operation.stated_parameters(&read))
        .filter(|parameter| parameter.location() == "query" && fits(parameter.node.value))
        .map(|parameter| parameter.node.pointer)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    pick(&all, dice)
}

/// The operations for which `fits` holds.
pub(crate) fn operation(document: &Value, dice: &mut Dice, fits: impl Fn(&Value) -> bool) -> Option<Pointer> {
    let read = Document::of_value("", document.clone());
    let operations = read.operations().into_iter().map(|operation| operation.node);
    let all: Vec<Pointer> = operations
        .filter(|node| fits(node.value))
        .map(|node| node.pointer)
        .collect();
    pick(&all, dice)
}

/// An object to be changed.
pub(crate) fn object<'a>(document: &'a mut Value, pointer: &Pointer) -> &'a mut Map<String, Value> {
    pointer.get_mut(document).unwrap().as_object_mut().unwrap()
}

pub(crate) fn list<'a>(document: &'a mut Value, pointer: &Pointer) -> &'a mut Vec<Value> {
    pointer.get_mut(document).unwrap().as_array_mut().unwrap()
}
