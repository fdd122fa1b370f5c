//! Goes on without what cannot be taken.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::reach::{Reach, component_of};
use crate::{Pointer, Refusal};

/// `document` without the operations that `refusals` concern, and the places of these.
///
/// Lower the result again: what is left may hold more that cannot be taken.
///
/// # Errors
///
/// The refusals that concern the document as a whole, so that no operation of it can be taken.
pub fn without(document: &Value, refusals: &[Refusal]) -> Result<(Value, Vec<Pointer>), Vec<Refusal>> {
    let reach = Reach::of(document);
    let mut skipped = BTreeSet::new();
    let mut rest = document.clone();
    let mut hopeless = Vec::new();
    for refusal in refusals {
        let mut concerned = reach.to(&refusal.pointer).peekable();
        let known = concerned.peek().is_some();
        skipped.extend(concerned.cloned());
        // Neither a component nor a path that nothing else needs stays behind to be refused again.
        let removed = match refusal.pointer.tokens().as_slice() {
            [components, section, name, ..] if components == "components" => {
                // An earlier refusal may have taken it already.
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
    for place in &skipped {
        if let [paths, path, method] = place.tokens().as_slice() {
            let target = rest[paths.as_ref()][path.as_ref()]
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(Pointer::from_reference);
            // Other paths may lead to the same item.
            if let Some(item) = target.and_then(|target| target.get(&rest)).cloned() {
                rest[paths.as_ref()][path.as_ref()] = item;
            }
            remove(&mut rest, &[paths, path, method]);
        }
    }
    Ok((rest, skipped.into_iter().collect()))
}

/// Takes out the components that lead to what is no longer there; no operation that stays needs them.
fn remove_dependents(whole: &Value, rest: &mut Value) {
    // Which components refer to something in which.
    let mut dependents: HashMap<Pointer, Vec<Pointer>> = HashMap::new();
    let mut dangling = Vec::new();
    for (section, members) in rest["components"].as_object().into_iter().flatten() {
        for (name, component) in members.as_object().into_iter().flatten() {
            let place: Pointer = ["components", section, name].into_iter().collect();
            for target in references(component) {
                if target.get(rest).is_none() && target.get(whole).is_some() {
                    dangling.push(place.clone());
                }
                dependents.entry(component_of(&target)).or_default().push(place.clone());
            }
        }
    }
    while let Some(place) = dangling.pop() {
        if let [components, section, name] = place.tokens().as_slice()
            && remove(rest, &[components, section, name])
        {
            dangling.extend(dependents.remove(&place).into_iter().flatten());
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
    let place = holders.iter().fold(Pointer::root(), |place, token| place.join(token));
    let holder = place.get_mut(document).and_then(Value::as_object_mut);
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
        let places: Vec<String> = refusals.iter().map(|refusal| refusal.pointer.to_string()).collect();
        assert_eq!(
            places,
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
