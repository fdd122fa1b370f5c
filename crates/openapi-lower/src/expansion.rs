//! Merges schemas that must all hold into one, by `openapi-model`'s meaning of `allOf`.

use std::collections::HashMap;

use openapi_model::{Conjunction, Holds, Keyword, Part};
use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::names::{self, Names};
use crate::schema::{is_annotation, reference};

/// The maximum depth of merged schemas in one another; deeper ones become components.
const MAX_MERGE_DEPTH: usize = 32;
const MAX_COPY_DEPTH: usize = 256;
/// The maximum number of schemas and keywords that merging may produce for a document. The largest public documents
/// need a tenth.
pub(crate) const MAX_MERGED: usize = 1_000_000;

/// Why a schema is not merged.
pub(crate) fn too_large() -> String {
    format!("raw JSON: schemas that come to more than {MAX_MERGED} when merged")
}

/// Merges schemas and tracks those in progress: a conjunction inside itself becomes a recursive component.
pub(crate) struct Expansion {
    pub(crate) names: Names,
    /// Conjunctions that are being merged, outermost first.
    open: Vec<Open>,
    /// The depth of the schema that is being copied.
    depth: usize,
    /// The conjunctions that have a name.
    named: HashMap<Vec<Pointer>, String>,
    /// The named conjunctions that have not been merged yet.
    waiting: Vec<(String, Vec<Pointer>)>,
    /// New component schemas.
    added: Map<String, Value>,
    /// How many schemas and keywords may still be produced.
    budget: usize,
    /// The schema that exceeded the budget, if any.
    exceeded: Option<Pointer>,
    /// Losses of typing, with their pointers.
    losses: Vec<(Pointer, String)>,
}

struct Open {
    key: Vec<Pointer>,
    pointer: Pointer,
    name: Option<String>,
}

impl Expansion {
    pub(crate) fn new(names: Names) -> Self {
        Self {
            names,
            open: Vec::new(),
            depth: 0,
            named: HashMap::new(),
            waiting: Vec::new(),
            added: Map::new(),
            budget: MAX_MERGED,
            exceeded: None,
            losses: Vec::new(),
        }
    }

    /// The schema at `pointer` in `whole`, with each `allOf` in it merged.
    pub(crate) fn of(&mut self, whole: &Value, pointer: &Pointer) -> Value {
        let merged = self.conjunction(whole, vec![pointer.clone()]);
        while let Some((name, pointers)) = self.waiting.pop() {
            let value = self.merge(whole, &Conjunction::of(whole, pointers.iter().cloned()), &pointers[..]);
            self.added.insert(name, value);
        }
        merged
    }

    /// Takes the component schemas that were added since the last call.
    pub(crate) fn added(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.added)
    }

    /// Takes the losses since the last call.
    pub(crate) fn losses(&mut self) -> Vec<(Pointer, String)> {
        std::mem::take(&mut self.losses)
    }

    /// The schema that exceeded the budget.
    pub(crate) fn exceeded(&self) -> Option<&Pointer> {
        self.exceeded.as_ref()
    }

    fn conjunction(&mut self, whole: &Value, pointers: Vec<Pointer>) -> Value {
        let Some(first) = pointers.first() else {
            return json!({});
        };
        let conjunction = Conjunction::of(whole, pointers.iter().cloned());
        if !self.afford(conjunction.parts().len(), first) {
            return json!({});
        }
        let key = conjunction.key();
        if let Some(name) = self.named.get(&key) {
            return reference(name);
        }
        if let Some(index) = self.open.iter().position(|open| open.key == key) {
            return reference(&self.name(whole, index));
        }
        let component = first
            .component_schema()
            .filter(|_| self.open.is_empty() && pointers.len() == 1);
        if self.open.len() >= MAX_MERGE_DEPTH || self.depth >= MAX_COPY_DEPTH {
            let name = self.names.fresh(&names::type_name(whole, first));
            self.named.insert(key, name.clone());
            self.waiting.push((name.clone(), pointers));
            return reference(&name);
        }
        self.open.push(Open {
            name: component.as_deref().map(str::to_owned),
            pointer: first.clone(),
            key,
        });
        let merged = self.merge(whole, &conjunction, &pointers);
        match self.open.pop() {
            Some(Open {
                name: Some(name), key, ..
            }) if component.is_none() => {
                self.named.insert(key, name.clone());
                self.added.insert(name.clone(), merged);
                reference(&name)
            }
            _ => merged,
        }
    }

    fn merge(&mut self, whole: &Value, conjunction: &Conjunction<'_>, pointers: &[Pointer]) -> Value {
        let merged = conjunction.merge(&mut |parts| match parts {
            [only] => self.copy(whole, only),
            several => {
                let pointers = several.iter().map(|part| part.pointer.clone()).collect();
                self.conjunction(whole, pointers)
            }
        });
        let pointer = pointers.first().cloned().unwrap_or_default();
        match merged {
            Ok(merged) => {
                let besides = merged.besides.iter().filter_map(Value::as_object).flat_map(Map::keys);
                let besides: std::collections::BTreeSet<&str> = besides.map(String::as_str).collect();
                if !besides.is_empty() {
                    let keywords: Vec<&str> = besides.into_iter().collect();
                    let lost = format!("only one {} is kept", keywords.join(", "));
                    self.losses.push((pointer, lost));
                }
                Value::Object(merged.keywords)
            }
            Err(contradiction) => {
                self.losses
                    .push((pointer.clone(), format!("raw JSON: {contradiction}")));
                let own = conjunction.get(&pointer).and_then(Value::as_object);
                let words = own.into_iter().flatten().filter(|(name, _)| is_annotation(name));
                let words = words.filter(|(name, _)| *name != "nullable");
                Value::Object(words.map(|(name, value)| (name.clone(), value.clone())).collect())
            }
        }
    }

    /// A schema with each `allOf` inside it merged.
    fn copy(&mut self, whole: &Value, part: &Part<'_>) -> Value {
        let Value::Object(keywords) = part.value else {
            return part.value.clone();
        };
        if !self.afford(1 + keywords.len(), &part.pointer) {
            return json!({});
        }
        if keywords.contains_key("$ref") || is_wrapper(keywords.get("allOf"), keywords.keys().map(String::as_str)) {
            return part.value.clone();
        }
        if keywords.contains_key("allOf") {
            return self.conjunction(whole, vec![part.pointer.clone()]);
        }
        self.depth += 1;
        let mut copy = Map::new();
        for (name, value) in keywords {
            let pointer = part.pointer.join(name);
            let value = match (Keyword::named(name).map(|keyword| keyword.holds), value) {
                (Some(Holds::One), value) => self.copy(whole, &Part::new(pointer, value)),
                (Some(Holds::List), Value::Array(schemas)) => {
                    let schemas = schemas.iter().enumerate();
                    let copies =
                        schemas.map(|(index, schema)| self.copy(whole, &Part::new(pointer.join(index), schema)));
                    copies.collect()
                }
                (Some(Holds::Map), Value::Object(schemas)) => {
                    let copies = schemas
                        .iter()
                        .map(|(name, schema)| (name.clone(), self.copy(whole, &Part::new(pointer.join(name), schema))));
                    Value::Object(copies.collect())
                }
                (_, Value::Array(values)) => {
                    self.afford(values.len(), &part.pointer);
                    value.clone()
                }
                _ => value.clone(),
            };
            copy.insert(name.clone(), value);
        }
        self.depth -= 1;
        Value::Object(copy)
    }

    /// The name of a conjunction that is being merged.
    fn name(&mut self, whole: &Value, index: usize) -> String {
        let Some(open) = self.open.get_mut(index) else {
            return String::new();
        };
        let names = &mut self.names;
        let pointer = &open.pointer;
        let name = open
            .name
            .get_or_insert_with(|| names.fresh(&names::type_name(whole, pointer)));
        name.clone()
    }

    /// Deducts from the budget; returns whether it suffices.
    pub(crate) fn afford(&mut self, amount: usize, pointer: &Pointer) -> bool {
        match self.budget.checked_sub(amount) {
            Some(rest) => self.budget = rest,
            None => {
                self.budget = 0;
                self.exceeded.get_or_insert_with(|| pointer.clone());
            }
        }
        self.exceeded.is_none()
    }
}

/// Whether a schema with these keywords only refers to another one and adds annotations.
pub(crate) fn is_wrapper<'k>(all_of: Option<&Value>, mut keywords: impl Iterator<Item = &'k str>) -> bool {
    let members = all_of.and_then(Value::as_array).map(Vec::as_slice);
    let single = matches!(members, Some([only]) if only.get("$ref").is_some());
    single && keywords.all(|name| name == "allOf" || openapi_model::is_annotation(name))
}
