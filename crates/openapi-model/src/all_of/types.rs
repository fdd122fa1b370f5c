//! Types of values.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Conjunction, Fact};
use crate::Pointer;

impl Conjunction<'_> {
    /// The types that all schemas allow; `None` when none of them says. An integer is a number; null is a type, also where
    /// it is written `nullable`. The place is that of the schema that leaves the fewest.
    #[must_use]
    pub fn types(&self) -> Option<Fact<BTreeSet<String>>> {
        let mut types: Option<Fact<BTreeSet<String>>> = None;
        for part in &self.parts {
            let Some(own) = own_types(part.value) else {
                continue;
            };
            let at = part.pointer.join("type");
            types = Some(match types {
                None => Fact::new(own, at),
                Some(known) => {
                    let both = both(&known.value, &own);
                    let narrower = both != known.value;
                    Fact::new(both, if narrower { at } else { known.at })
                }
            });
        }
        // `nullable` beside `allOf` or a reference is meant to add null to what they say.
        if let Some(types) = &mut types
            && self.adds_null().is_some()
        {
            types.value.insert("null".to_owned());
        }
        types
    }

    fn adds_null(&self) -> Option<&Pointer> {
        let outer = self.parts.iter().find(|part| {
            self.starts.contains(&part.pointer)
                && part.value.get("type").is_none()
                && part.value.get("nullable") == Some(&Value::Bool(true))
        });
        // With several of them, all would have to.
        outer.filter(|_| self.starts.len() == 1).map(|part| &part.pointer)
    }
}

/// The types that a schema states itself, null included.
fn own_types(schema: &Value) -> Option<BTreeSet<String>> {
    let mut names: BTreeSet<String> = match schema.get("type")? {
        Value::String(name) => BTreeSet::from([name.clone()]),
        Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => return None,
    };
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        names.insert("null".to_owned());
    }
    if names.contains("number") {
        names.remove("integer");
    }
    Some(names)
}

fn both(left: &BTreeSet<String>, right: &BTreeSet<String>) -> BTreeSet<String> {
    let allows =
        |types: &BTreeSet<String>, name: &str| types.contains(name) || (name == "integer" && types.contains("number"));
    let names = left.iter().chain(right);
    names
        .filter(|name| allows(left, name) && allows(right, name))
        .cloned()
        .collect()
}

/// Whether a value is of one of the types.
pub(super) fn is_of(value: &Value, types: &BTreeSet<String>) -> bool {
    let name = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if crate::number::whole(number).is_some() => {
            return types.contains("integer") || types.contains("number");
        }
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    types.contains(name)
}
