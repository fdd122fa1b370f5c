//! Replaces `oneOf` and `anyOf` by named types of the caller, open to alternatives that the contract does not list.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use openapi_model::edit::{self, Object};
use serde_json::{Map, Value, json};

use crate::expansion;
use crate::kind::{self, Kind};
use crate::lowering::{Lowering, Rule};
use crate::names::{self, Names};
use crate::schema::{is_annotation, reference};
use crate::{Content, OpenUnion, Pointer, Selector, Variant};

pub(super) const RULE: Rule = Rule {
    name: "unions",
    why: "a generated union is closed, ignores discriminators and takes the first alternative that fits, without the \
          fields that it does not know; of `anyOf` the generator makes types that decode nothing",
    apply,
};

mod state;
mod tags;
#[cfg(test)]
mod tests;

use state::{State, component};
use tags::tagged;

/// The maximum nesting of alternatives; no realistic document is deeper.
const MAX_DEPTH: usize = 64;

fn apply(lowering: &mut Lowering<'_>) {
    let mut state = State::new(lowering.document.clone(), Names::of_types(lowering.schema_names()));
    lowering.each_schema(|lowering, schema, _| union(lowering, &mut state, schema));
    // A new component may contain further alternatives.
    while let Some(name) = state.added.keys().next().cloned() {
        let Some(mut schema) = state.added.remove(&name) else {
            break;
        };
        let pointer = Pointer::root().join("components").join("schemas").join(&name);
        edit::schemas(&pointer, openapi_model::Kind::Schema, &mut schema, &mut |schema| {
            union(lowering, &mut state, schema);
        });
        lowering.insert_schema(&name, schema);
    }
    if state.expansion.exceeded().is_some() {
        lowering.document = state.into_whole();
        lowering.each_schema(|lowering, schema, _| {
            if schema.has_any(&["oneOf", "anyOf"]) {
                schema.take();
                lowering.loosened(&schema.pointer, expansion::too_large());
            }
        });
        return;
    }
    for (pointer, lost) in state.expansion.losses() {
        lowering.loosened(&pointer, lost);
    }
    for (name, schema) in state.declared {
        lowering.insert_schema(&name, schema);
    }
}

fn union(lowering: &mut Lowering<'_>, state: &mut State, schema: &mut Object<'_>) {
    let pointer = &schema.pointer.clone();
    let Some(keyword) = ["oneOf", "anyOf"].into_iter().find(|keyword| schema.has(keyword)) else {
        if schema.remove("discriminator").is_some() && schema.has("properties") {
            // Its variants extend it with fields that it does not declare.
            schema.set("additionalProperties", json!({}));
            lowering.loosened(pointer, "kept with all further fields, which its variants may have");
        }
        return;
    };
    if state.expansion.exceeded().is_some() {
        return;
    }
    let Some(Value::Array(members)) = schema.remove(keyword) else {
        return;
    };
    let discriminator = schema.remove("discriminator");
    if schema.remove("anyOf").is_some() || pointer.depth() > MAX_DEPTH {
        raw(lowering, schema, "raw JSON: alternatives within alternatives");
        return;
    }
    if members.iter().all(is_assertion)
        || has_scalar_type(schema)
            && !members
                .iter()
                .any(|member| member.get("const").or(member.get("enum")).is_some())
    {
        lowering.changed(
            pointer,
            format!("`{keyword}` removed: it only restricts which values are valid"),
        );
        return;
    }
    let own = pointer.component_schema().map(|name| reference(&name));
    let Alternatives { members, origins } = spliced(state, members, schema, own.as_ref());
    if members.is_empty() && schema.has("type") {
        lowering.changed(
            pointer,
            format!("`{keyword}` removed: it refers only to the schema itself"),
        );
        return;
    }
    if let Some((tag, variants)) = tagged(state, pointer, &members, &origins, discriminator.as_ref()) {
        let members = variants.iter().filter_map(|variant| match &variant.content {
            Content::Schema(name) => Some(reference(name)),
            _ => None,
        });
        let members = members.collect();
        declare(lowering, state, schema, members, Selector::Tag(tag), variants);
        return;
    }
    let Some(groups) = groups(&state.whole, &members) else {
        raw(lowering, schema, "raw JSON: the alternatives cannot be distinguished");
        return;
    };
    let single = groups.len() == 1;
    let mut alternatives = Vec::new();
    for (kind, members) in groups {
        alternatives.push((kind, common(lowering, state, pointer, kind, &members)));
    }
    match alternatives.pop() {
        Some((_, only)) if single => {
            if only.get("$ref").is_some() {
                schema.retain(is_annotation);
                schema.set("allOf", json!([only]));
            } else if let Value::Object(only) = only {
                for (name, value) in only {
                    schema.set_if_absent(&name, value);
                }
            }
            lowering.changed(pointer, format!("`{keyword}` became one schema"));
        }
        Some(last) => {
            alternatives.push(last);
            let mut members = Vec::new();
            let mut variants = Vec::new();
            for (kind, alternative) in alternatives {
                let (content, member) = content(state, pointer, kind, alternative);
                let value = if kind == Kind::Integer { Kind::Number } else { kind };
                let value = format!("{value:?}");
                variants.push(Variant {
                    name: value.clone(),
                    value: value.to_lowercase(),
                    content,
                });
                members.push(member);
            }
            declare(lowering, state, schema, members, Selector::Kind, variants);
        }
        None => raw(lowering, schema, "raw JSON: no alternatives"),
    }
}

fn raw(lowering: &mut Lowering<'_>, schema: &mut Object<'_>, why: &str) {
    schema.retain(|name| is_annotation(name) && name != "nullable");
    lowering.loosened(&schema.pointer, why);
}

/// Whether an alternative only restricts the schema around it.
fn is_assertion(member: &Value) -> bool {
    let names = ["required", "properties", "maxProperties", "minProperties"];
    let Some(keywords) = member.as_object() else {
        return false;
    };
    let known = keywords
        .keys()
        .all(|name| names.contains(&name.as_str()) || is_annotation(name));
    let empty = |property: &Value| property.as_object().is_some_and(Map::is_empty);
    let properties = keywords.get("properties").and_then(Value::as_object);
    known && keywords.contains_key("required") && properties.is_none_or(|properties| properties.values().all(empty))
}

fn has_scalar_type(schema: &Object<'_>) -> bool {
    let name = schema.text("type");
    name.is_some_and(|name| ["string", "integer", "number", "boolean"].contains(&name))
}

/// Alternatives, with the original schema of each before the keywords beside them were merged into it.
struct Alternatives {
    members: Vec<Value>,
    origins: Vec<Value>,
}

/// The alternatives, nested ones included, each merged with the keywords beside them. `own` is a reference to the
/// schema around them, which is not an alternative to itself.
fn spliced(state: &mut State, members: Vec<Value>, beside: &mut Object<'_>, own: Option<&Value>) -> Alternatives {
    let mut flat: Vec<Value> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut waiting = members;
    waiting.reverse();
    while let Some(member) = waiting.pop() {
        if own == Some(&member) || !seen.insert(member.to_string()) {
            continue;
        }
        if !state.expansion.afford(1, &beside.pointer) {
            break;
        }
        let resolved = kind::resolve(&state.whole, &member);
        let nested = resolved
            .get("oneOf")
            .or_else(|| resolved.get("anyOf"))
            .and_then(Value::as_array);
        let bare = resolved.get("properties").is_none() && resolved.get("discriminator").is_none();
        if resolved.get("nullable") == Some(&json!(true)) {
            beside.set("nullable", true);
        }
        match nested {
            Some(nested) if bare && flat.len() + waiting.len() < 512 => waiting.extend(nested.iter().rev().cloned()),
            _ => flat.push(member),
        }
    }
    let origins = flat.clone();
    if !flat.is_empty() && beside.has("properties") {
        let shape: Map<String, Value> = ["type", "properties", "required", "additionalProperties"]
            .into_iter()
            .filter_map(|name| beside.remove(name).map(|value| (name.to_owned(), value)))
            .collect();
        let shape = Value::Object(shape);
        for member in &mut flat {
            *member = state.both(&shape, member);
        }
    }
    Alternatives { members: flat, origins }
}

/// The alternatives by the kind of their values; `None` if one may be of any kind.
fn groups(whole: &Value, members: &[Value]) -> Option<BTreeMap<Kind, Vec<Value>>> {
    let mut groups: BTreeMap<Kind, Vec<Value>> = BTreeMap::new();
    for member in members {
        groups.entry(kind::of(whole, member)?).or_default().push(member.clone());
    }
    if let Some(integers) = groups.get(&Kind::Integer).cloned()
        && let Some(numbers) = groups.get_mut(&Kind::Number)
    {
        numbers.extend(integers);
        groups.remove(&Kind::Integer);
    }
    Some(groups)
}

/// One schema for alternatives of one kind.
fn common(lowering: &mut Lowering<'_>, state: &mut State, pointer: &Pointer, kind: Kind, members: &[Value]) -> Value {
    if let [only] = members {
        return only.clone();
    }
    match kind {
        Kind::Boolean => json!({"type": "boolean"}),
        Kind::Integer => json!({"type": "integer"}),
        Kind::Number => json!({"type": "number"}),
        Kind::String => text(&state.whole, members),
        Kind::Array => {
            lowering.loosened(pointer, "a list of raw JSON: the alternatives have different elements");
            json!({"type": "array", "items": {}})
        }
        Kind::Object => object(lowering, state, pointer, members),
    }
}

/// Merges enums into one; the result is open, so it covers any string beside them.
fn text(whole: &Value, members: &[Value]) -> Value {
    let mut values: Vec<Value> = Vec::new();
    for member in members {
        let listed = kind::resolve(whole, member).get("enum").and_then(Value::as_array);
        for value in listed.into_iter().flatten().filter(|value| value.is_string()) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
    }
    match values.is_empty() {
        true => json!({"type": "string"}),
        false => json!({"type": "string", "enum": values}),
    }
}

/// An object with the fields of all alternatives.
fn object(lowering: &mut Lowering<'_>, state: &mut State, pointer: &Pointer, members: &[Value]) -> Value {
    let references: Option<Vec<String>> = members.iter().map(component).collect();
    if let Some(name) = references.as_ref().and_then(|key| state.merged.get(key)) {
        return reference(name);
    }
    let mut properties: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut required: Option<Vec<Value>> = None;
    let mut open = Value::Null;
    for member in members {
        let flat = kind::resolve(&state.whole, member);
        if flat.get("allOf").is_some() {
            lowering.loosened(pointer, "raw JSON: the alternatives cannot be distinguished");
            return json!({});
        }
        let count = flat["properties"].as_object().map_or(0, Map::len);
        if !state.expansion.afford(1 + count, pointer) {
            return json!({});
        }
        for (name, property) in flat["properties"].as_object().into_iter().flatten() {
            let seen = properties.entry(name.clone()).or_default();
            if !seen.contains(property) {
                seen.push(property.clone());
            }
        }
        let needs = flat["required"].as_array().cloned().unwrap_or_default();
        required = Some(match required {
            Some(names) => names.into_iter().filter(|name| needs.contains(name)).collect(),
            None => needs,
        });
        match &flat["additionalProperties"] {
            Value::Null | Value::Bool(false) if flat.get("properties").is_some() => {}
            // Alternatives with a map of further fields must not lose them.
            _ => open = json!({}),
        }
    }
    let properties: Map<String, Value> = properties
        .into_iter()
        .map(|(name, mut seen)| match seen.len() {
            1 => (name, seen.remove(0)),
            _ => (name, json!({"anyOf": seen})),
        })
        .collect();
    let mut merged = json!({"type": "object", "properties": properties});
    if let Some(required) = required.filter(|names| !names.is_empty()) {
        merged["required"] = required.into();
    }
    let open_is_null = open.is_null();
    if !open_is_null {
        merged["additionalProperties"] = open;
    }
    if open_is_null && are_alike(&state.whole, members) {
        lowering.changed(
            pointer,
            "an object: all alternatives have its fields, with other values",
        );
    } else {
        lowering.loosened(pointer, "an object with the fields of all alternatives");
    }
    let Some(key) = references else {
        return merged;
    };
    // Named, so that recursive alternatives terminate.
    let wanted = match key.as_slice() {
        [_, _] | [_, _, _] => key.join(" or "),
        _ => format!("{} object", names::type_name(&state.whole, pointer)),
    };
    let name = state.expansion.names.fresh(&wanted);
    state.merged.insert(key, name.clone());
    state.added.insert(name.clone(), merged);
    reference(&name)
}

/// Whether these objects have the same fields, and differ only in the texts that these allow: an object with the fields of
/// all says as much as each of them.
fn are_alike(whole: &Value, members: &[Value]) -> bool {
    let shape = |member: &Value| {
        let flat = kind::resolve(whole, member);
        let mut required = flat["required"].as_array().cloned().unwrap_or_default();
        required.sort_by_key(ToString::to_string);
        let properties = flat["properties"].as_object().into_iter().flatten();
        let fields = properties.map(|(name, property)| (name.clone(), without_texts(property)));
        (required, fields.collect::<BTreeMap<_, _>>())
    };
    let mut shapes = members.iter().map(shape);
    let first = shapes.next();
    shapes.all(|shape| Some(shape) == first)
}

/// A schema without annotations, and without the list of its values if these are texts.
fn without_texts(schema: &Value) -> Value {
    let lists_texts = schema["type"] == "string";
    let keywords = schema.as_object().into_iter().flatten();
    let kept = keywords.filter(|(name, _)| {
        let name = name.as_str();
        name == "nullable" || !(is_annotation(name) || lists_texts && ["const", "enum"].contains(&name))
    });
    kept.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The content of a variant of this kind, and its schema in the document.
fn content(state: &mut State, pointer: &Pointer, kind: Kind, schema: Value) -> (Content, Value) {
    if let Some(name) = component(&schema) {
        return (Content::Schema(name), schema);
    }
    let plain = schema.get("enum").is_none();
    let content = match kind {
        Kind::Boolean => Content::Boolean,
        Kind::Integer => Content::Integer,
        Kind::Number => Content::Number,
        Kind::String if plain => Content::String,
        Kind::Array | Kind::Object | Kind::String => {
            let wanted = format!("{} {kind:?}", names::type_name(&state.whole, pointer));
            let (name, reference) = state.add(&wanted, schema);
            return (Content::Schema(name), reference);
        }
    };
    (content, schema)
}

fn declare(
    lowering: &mut Lowering<'_>,
    state: &mut State,
    schema: &mut Object<'_>,
    members: Vec<Value>,
    selector: Selector,
    variants: Vec<Variant>,
) {
    let description = schema.text("description").map(str::to_owned);
    let members: Vec<Value> = members
        .into_iter()
        .filter(|member| member.get("$ref").is_some())
        .collect();
    // Kept as a target of references; the caller supplies the type.
    let mut shape = json!({"oneOf": members});
    if let Some(description) = &description {
        shape["description"] = description.as_str().into();
    }
    schema.retain(is_annotation);
    let name = if let Some(name) = schema.pointer.component_schema().map(Cow::into_owned) {
        schema.set("oneOf", shape["oneOf"].take());
        name
    } else {
        let name = state
            .expansion
            .names
            .fresh(&names::type_name(&state.whole, &schema.pointer));
        schema.set("allOf", json!([reference(&name)]));
        state.declared.insert(name.clone(), shape);
        name
    };
    lowering.changed(&schema.pointer, format!("alternatives became the open type `{name}`"));
    lowering.open_unions.push(OpenUnion {
        name,
        description,
        selector,
        variants,
    });
}
