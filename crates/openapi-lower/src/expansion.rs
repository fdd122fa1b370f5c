//! Schemas that must hold together become one, by the meaning that `openapi-model` gives to `allOf`.

use std::collections::HashMap;

use openapi_model::{Conjunction, Holds, Keyword, Part};
use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::names::{self, Names};
use crate::schema::{is_annotation, reference};

/// Merged schemas may stand this deep in one another, and in schemas; what is deeper gets a name of its own.
const DEEPEST: usize = 32;
const DEEPEST_COPY: usize = 256;
/// Schemas and keywords that are written for `allOf`, in a whole document. The largest public documents need a tenth.
pub(crate) const MOST: usize = 1_000_000;

/// Merges schemas, and remembers what it is at: a conjunction that is met inside itself gets a name, and is recursive.
pub(crate) struct Expansion {
    pub(crate) names: Names,
    /// Conjunctions that are being merged, outermost first.
    open: Vec<Open>,
    /// How deep the schema stands that is being copied.
    depth: usize,
    /// Those that have a name.
    named: HashMap<Vec<Pointer>, String>,
    /// Those that have a name and have not been merged.
    waiting: Vec<(String, Vec<Pointer>)>,
    /// Component schemas that were made for names.
    added: Map<String, Value>,
    /// How much may still be written.
    budget: usize,
    /// The schema that was too much, if there was one.
    exceeded: Option<Pointer>,
    /// What got lost, and where.
    losses: Vec<(Pointer, String)>,
}

struct Open {
    key: Vec<Pointer>,
    place: Pointer,
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
            budget: MOST,
            exceeded: None,
            losses: Vec::new(),
        }
    }

    /// The schema at `place` of `whole`, without `allOf` in it.
    pub(crate) fn of(&mut self, whole: &Value, place: &Pointer) -> Value {
        let merged = self.conjunction(whole, vec![place.clone()]);
        while let Some((name, places)) = self.waiting.pop() {
            let value = self.merge(whole, &Conjunction::of(whole, places.iter().cloned()), &places[..]);
            self.added.insert(name, value);
        }
        merged
    }

    /// Component schemas that were made since this was asked last.
    pub(crate) fn added(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.added)
    }

    /// What got lost since this was asked last, and where.
    pub(crate) fn losses(&mut self) -> Vec<(Pointer, String)> {
        std::mem::take(&mut self.losses)
    }

    /// The schema that was too much.
    pub(crate) fn exceeded(&self) -> Option<&Pointer> {
        self.exceeded.as_ref()
    }

    fn conjunction(&mut self, whole: &Value, places: Vec<Pointer>) -> Value {
        let Some(first) = places.first() else {
            return json!({});
        };
        let conjunction = Conjunction::of(whole, places.iter().cloned());
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
            .filter(|_| self.open.is_empty() && places.len() == 1);
        if self.open.len() >= DEEPEST || self.depth >= DEEPEST_COPY {
            let name = self.names.fresh(&names::of_place(whole, first));
            self.named.insert(key, name.clone());
            self.waiting.push((name.clone(), places));
            return reference(&name);
        }
        self.open.push(Open {
            name: component.as_deref().map(str::to_owned),
            place: first.clone(),
            key,
        });
        let merged = self.merge(whole, &conjunction, &places);
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

    fn merge(&mut self, whole: &Value, conjunction: &Conjunction<'_>, places: &[Pointer]) -> Value {
        let merged = conjunction.merge(&mut |parts| match parts {
            [only] => self.copy(whole, only),
            several => {
                let places = several.iter().map(|part| part.pointer.clone()).collect();
                self.conjunction(whole, places)
            }
        });
        let place = places.first().cloned().unwrap_or_default();
        match merged {
            Ok(merged) => {
                let besides = merged.besides.iter().filter_map(Value::as_object).flat_map(Map::keys);
                let besides: std::collections::BTreeSet<&str> = besides.map(String::as_str).collect();
                if !besides.is_empty() {
                    let keywords: Vec<&str> = besides.into_iter().collect();
                    let lost = format!("of several {} one is kept", keywords.join(", "));
                    self.losses.push((place, lost));
                }
                Value::Object(merged.keywords)
            }
            Err(contradiction) => {
                self.losses.push((place.clone(), format!("raw JSON: {contradiction}")));
                let own = conjunction.get(&place).and_then(Value::as_object);
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
            let place = part.pointer.join(name);
            let value = match (Keyword::named(name).map(|keyword| keyword.holds), value) {
                (Some(Holds::One), value) => self.copy(whole, &Part::new(place, value)),
                (Some(Holds::List), Value::Array(schemas)) => {
                    let schemas = schemas.iter().enumerate();
                    let copies = schemas.map(|(index, schema)| self.copy(whole, &Part::new(place.join(index), schema)));
                    copies.collect()
                }
                (Some(Holds::Map), Value::Object(schemas)) => {
                    let copies = schemas
                        .iter()
                        .map(|(name, schema)| (name.clone(), self.copy(whole, &Part::new(place.join(name), schema))));
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
        let place = &open.place;
        let name = open
            .name
            .get_or_insert_with(|| names.fresh(&names::of_place(whole, place)));
        name.clone()
    }

    /// Takes what is to be written off the budget; says whether it was enough.
    pub(crate) fn afford(&mut self, amount: usize, place: &Pointer) -> bool {
        match self.budget.checked_sub(amount) {
            Some(rest) => self.budget = rest,
            None => {
                self.budget = 0;
                self.exceeded.get_or_insert_with(|| place.clone());
            }
        }
        self.exceeded.is_none()
    }
}

/// Whether a schema with these keywords refers to one other, and adds no more than words.
pub(crate) fn is_wrapper<'k>(all_of: Option<&Value>, mut keywords: impl Iterator<Item = &'k str>) -> bool {
    let members = all_of.and_then(Value::as_array).map(Vec::as_slice);
    let single = matches!(members, Some([only]) if only.get("$ref").is_some());
    single && keywords.all(|name| name == "allOf" || openapi_model::is_annotation(name))
}
