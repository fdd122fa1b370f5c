//! Types of values.

use std::collections::BTreeSet;

use serde_json::Value;

use super::conjunction::{Conjunction, Fact, Part};
use crate::number::whole;
use crate::{Kind, Node, Pointer};

impl Conjunction<'_> {
    /// The types that all schemas allow; `None` when no schema states any. An integer is a number; null is a type, also
    /// when stated as `nullable` or listed among the values. The pointer is that of the schema that allows the fewest.
    #[must_use]
    pub fn types(&self) -> Option<Fact<BTreeSet<String>>> {
        let mut types: Option<Fact<BTreeSet<String>>> = None;
        for part in &self.parts {
            let Some(own) = own_types(part) else {
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
        types
    }
}

/// The types that a schema states itself, null included.
fn own_types(part: &Part<'_>) -> Option<BTreeSet<String>> {
    let mut names: BTreeSet<String> = match part.value.get("type")? {
        Value::String(name) => BTreeSet::from([name.clone()]),
        Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => return None,
    };
    // A null that is listed among the values is allowed.
    if part.nullable
        || Node::new(Pointer::root(), Kind::Schema, part.value)
            .values()
            .contains(&&Value::Null)
    {
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
    let name = type_of(value);
    types.contains(name) || name == "integer" && types.contains("number")
}

/// The narrowest type of a value.
///
/// ```
/// use openapi_model::type_of;
/// use serde_json::json;
///
/// assert_eq!((type_of(&json!(1.0)), type_of(&json!(0.5))), ("integer", "number"));
/// ```
#[must_use]
pub fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        // The largest floats have no fraction.
        Value::Number(number)
            if whole(number).is_some() || number.as_f64().is_some_and(|number| number.fract() == 0.0) =>
        {
            "integer"
        }
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
