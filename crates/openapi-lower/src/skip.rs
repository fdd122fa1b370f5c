//! Removes operations that cannot be lowered.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::reach::{Reach, component_of};
use crate::{Pointer, Refusal};

/// `document` without the operations that `refusals` concern, and the pointers of these operations.
///
/// Lower the result again: the rest may contain more that cannot be lowered.
///
/// # Errors
///
/// The refusals that concern the whole document, so that removing operations does not help.
pub fn without(document: &Value, refusals: &[Refusal]) -> Result<(Value, Vec<Pointer>), Vec<Refusal>> {
    let reach = Reach::of(document);
    let mut skipped = BTreeSet::new();
    let mut rest = document.clone();
    let mut hopeless = Vec::new();
    for refusal in refusals {
        let mut concerned = reach.to(&refusal.pointer).peekable();
        let known = concerned.peek().is_some();
        skipped.extend(concerned.cloned());
        // Remove the component or path, too, so that it is not refused again.
        let removed = match refusal.pointer.tokens().as_slice() {
            [components, section, name, ..] if components == "components" => {
                // An earlier refusal may have removed it already.
                remove(&mut rest, &[components, section, name]);
                component(document, components, section, name)
            }
            [paths, path] if paths == "paths" => remove(&mut rest, &[paths, path]),
            [paths, path, ..] if paths == "paths" && !known => remove(&mut rest, &[paths, path]),
            _ => false,
        };
        if !known && !removed {
            hopeless.push(refusal.clone());
        }
    }
    if !hopeless.is_empty() {
        return Err(hopeless);
    }
    remove_dependents(document, &mut rest);
    for pointer in &skipped {
        if let [paths, path, method] = pointer.tokens().as_slice() {
            let target = rest[paths.as_ref()][path.as_ref()]
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(Pointer::from_reference);
            // Other paths may refer to the same item.
            if let Some(item) = target.and_then(|target| target.get(&rest)).cloned() {
                rest[paths.as_ref()][path.as_ref()] = item;
            }
            remove(&mut rest, &[paths, path, method]);
        }
    }
    Ok((rest, skipped.into_iter().collect()))
}

/// Removes the components that refer to removed ones; no remaining operation uses them.
fn remove_dependents(whole: &Value, rest: &mut Value) {
    // The components that refer into each component.
    let mut dependents: HashMap<Pointer, Vec<Pointer>> = HashMap::new();
    let mut dangling = Vec::new();
    for (section, members) in rest["components"].as_object().into_iter().flatten() {
        for (name, component) in members.as_object().into_iter().flatten() {
            let pointer: Pointer = ["components", section, name].into_iter().collect();
            for target in references(component) {
                if target.get(rest).is_none() && target.get(whole).is_some() {
                    dangling.push(pointer.clone());
                }
                dependents
                    .entry(component_of(&target))
                    .or_default()
                    .push(pointer.clone());
            }
        }
    }
    while let Some(pointer) = dangling.pop() {
        if let [components, section, name] = pointer.tokens().as_slice()
            && remove(rest, &[components, section, name])
        {
            dangling.extend(dependents.remove(&pointer).into_iter().flatten());
        }
    }
}

/// The targets of all references in a value.
fn references(value: &Value) -> Vec<Pointer> {
    let mut targets = Vec::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    match member.as_str() {
                        Some(reference) if name == "$ref" => targets.extend(Pointer::from_reference(reference)),
                        _ => open.push(member),
                    }
                }
            }
            Value::Array(elements) => open.extend(elements),
            _ => {}
        }
    }
    targets
}

fn component(document: &Value, components: &str, section: &str, name: &str) -> bool {
    document[components][section].get(name).is_some()
}

fn remove(document: &mut Value, tokens: &[&str]) -> bool {
    let Some((last, holders)) = tokens.split_last() else {
        return false;
    };
    let pointer = holders
        .iter()
        .fold(Pointer::root(), |pointer, token| pointer.join(token));
    let holder = pointer.get_mut(document).and_then(Value::as_object_mut);
    holder.is_some_and(|members| members.remove(*last).is_some())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{Settings, lower};

    #[test]
    fn the_others_stay() {
        let responses = json!({"200": {"description": "d"}});
        let mut rest = json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {
                "/a": {"get": {"responses": responses}, "put": {"responses": responses, "requestBody": {"content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/Broken"}}
                }}}},
                "/b/{id}": {"get": {"responses": responses}},
                "/d/{x}/{x}": {"get": {"responses": responses}},
                "c": {}
            },
            "components": {"schemas": {"Broken": {"type": "none", "required": 1}, "Leads": {"$ref": "#/components/schemas/Broken"}}}
        });
        let refusals = lower(rest.clone(), &Settings::default()).expect_err("refusals");
        let pointers: Vec<String> = refusals.iter().map(|refusal| refusal.pointer.to_string()).collect();
        assert_eq!(
            pointers,
            [
                "#/paths/c",
                "#/components/schemas/Broken/type",
                "#/components/schemas/Broken/required",
                "#/paths/~1b~1{id}/get",
                "#/paths/~1d~1{x}~1{x}",
                "#/paths/~1d~1{x}~1{x}/get"
            ]
        );
        let mut all = Vec::new();
        while let Err(refusals) = lower(rest.clone(), &Settings::default()) {
            let (next, skipped) = without(&rest, &refusals).expect("something is left");
            all.extend(skipped.iter().map(ToString::to_string));
            rest = next;
        }
        all.sort();
        assert_eq!(
            all,
            ["#/paths/~1a/put", "#/paths/~1b~1{id}/get", "#/paths/~1d~1{x}~1{x}/get"]
        );
        assert!(rest["paths"]["/a"].get("get").is_some());
    }

    #[test]
    fn some_documents_are_beyond_help() {
        let document = json!({"swagger": "2.0"});
        let refusals = lower(document.clone(), &Settings::default()).expect_err("another version");
        assert_eq!(without(&document, &refusals).expect_err("hopeless").len(), 1);
    }
}
