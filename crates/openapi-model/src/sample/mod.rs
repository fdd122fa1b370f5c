//! Values that schemas allow: for mocks, examples and tests.

mod fits;
mod tags;
mod text;

use serde_json::{Map, Number, Value, json};

use crate::{Alternatives, Conjunction, Limit};
use tags::Tags;

/// Below this depth, objects have only required fields; below twice that, nothing is made.
const DEEP: usize = 6;

/// Makes values that schemas allow: the example of a schema, if the schema allows it, or a value made of its keywords. They
/// are the same in each run.
///
/// ```
/// use openapi_model::{Document, Pointer, Samples};
/// use serde_json::json;
///
/// let schema = json!({"type": "object", "properties": {
///     "code": {"type": "string", "pattern": "^[A-Z]{2}-\\d+$"},
///     "count": {"type": "integer", "minimum": 3, "example": 2},
/// }});
/// let document = Document::of_value("pets.json", json!({"components": {"schemas": {"Pet": schema}}}));
/// let pointer = Pointer::from_reference("#/components/schemas/Pet").unwrap();
/// let sample = Samples::of_responses().value(&document.conjunction([pointer]));
/// assert_eq!(sample, Some(json!({"code": "AA-0", "count": 3})));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Samples {
    direction: Direction,
    /// Texts that are tried first.
    texts: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Request,
    Response,
    Edges,
}

/// Numbers without bounds at the edges, and the distance of one from its minimum.
const NUMBER: i32 = 4101;
const FURTHER: i32 = 3;

impl Samples {
    /// Values of requests: without what is `readOnly`.
    #[must_use]
    pub fn of_requests() -> Self {
        Self::new(Direction::Request)
    }

    /// Values of responses: without what is `writeOnly`.
    #[must_use]
    pub fn of_responses() -> Self {
        Self::new(Direction::Response)
    }

    /// Values that show mistakes of a serializer: the last value of an enum, the highest number, and the first of `texts` that
    /// the schema allows.
    #[must_use]
    pub fn at_the_edges(texts: &'static [&'static str]) -> Self {
        Self {
            texts,
            ..Self::new(Direction::Edges)
        }
    }

    fn new(direction: Direction) -> Self {
        Self { direction, texts: &[] }
    }

    /// A value that `schema` allows; none if it requires itself. A text by a pattern may not match it if the pattern has
    /// look-around.
    #[must_use]
    pub fn value(&self, schema: &Conjunction<'_>) -> Option<Value> {
        self.make(schema, 0)
    }

    /// Whether `schema` allows `value`, as far as types, enums, bounds, formats, patterns, `required` and
    /// `additionalProperties: false` say it.
    #[must_use]
    pub fn allows(&self, schema: &Conjunction<'_>, value: &Value) -> bool {
        fits::fits(schema, value, self.direction == Direction::Request, 0)
    }

    fn make(&self, schema: &Conjunction<'_>, depth: usize) -> Option<Value> {
        if depth > 2 * DEEP {
            return schema.is_nullable().then_some(Value::Null);
        }
        let is_edge = self.direction == Direction::Edges;
        if let Some(example) = schema
            .example()
            .filter(|example| is_edge || self.allows(schema, example))
        {
            return Some(example.clone());
        }
        if let Some(listed) = schema.values() {
            let values: Vec<&Value> = listed.iter().map(|fact| fact.value).collect();
            let mut others = values.iter().filter(|value| !value.is_null());
            let chosen = if is_edge { others.next_back() } else { others.next() };
            return chosen.or(values.first()).map(|value| (*value).clone());
        }
        let defaults = schema.facts("default");
        let default = defaults.first().map(|fact| fact.value);
        if let Some(default) = default.filter(|default| !is_edge && self.allows(schema, default)) {
            return Some(default.clone());
        }
        if let Some(group) = schema.alternatives().into_iter().next() {
            let mut members = group.members.iter().map(|member| schema.of_pointers([member.clone()]));
            let is_nullable = schema.is_nullable() || members.any(|member| member.allows_null_alone());
            let made = self.alternative(schema, &group, depth);
            return made.or_else(|| is_nullable.then_some(Value::Null));
        }
        let types = schema.types().map(|types| types.value).unwrap_or_default();
        let made = match types.iter().map(String::as_str).find(|name| *name != "null") {
            Some("boolean") => Some(json!(true)),
            Some("integer") => Some(self.number(schema, true)),
            Some("number") => Some(self.number(schema, false)),
            Some("string") => text::of(schema, self.texts).map(Value::String),
            Some("array") => self.array(schema, depth),
            Some("object") => self.object(schema, depth),
            None if types.contains("null") => Some(Value::Null),
            None if !schema.properties().is_empty() => self.object(schema, depth),
            _ if is_edge => Some(json!({"any": "value"})),
            _ => Some(json!({})),
        };
        made.or_else(|| schema.is_nullable().then_some(Value::Null))
    }

    /// The first alternative that has a value, with the fields beside the alternatives.
    fn alternative(&self, schema: &Conjunction<'_>, group: &Alternatives, depth: usize) -> Option<Value> {
        let tags = Tags::of(schema, group);
        let chosen = group.members.iter().find_map(|pointer| {
            let member = schema.of_pointers([pointer.clone()]);
            let mut made = self.make(&member, depth + 1)?;
            if let Some(tags) = &tags {
                tags.set(&mut made, &member, pointer);
            }
            (!made.is_null()).then_some(made)
        })?;
        let Value::Object(mut fields) = chosen else {
            return Some(chosen);
        };
        if let Value::Object(beside) = self.object(schema, depth)? {
            for (name, made) in beside {
                fields.entry(name).or_insert(made);
            }
        }
        Some(Value::Object(fields))
    }

    fn object(&self, schema: &Conjunction<'_>, depth: usize) -> Option<Value> {
        let required = schema.required();
        let unsent = match self.direction {
            Direction::Request => Some("readOnly"),
            Direction::Response => Some("writeOnly"),
            Direction::Edges => None,
        };
        let mut fields = Map::new();
        for name in schema.properties().into_keys() {
            let property = schema.property(&name);
            let is_required = required.contains_key(&name);
            let is_unsent = unsent.is_some_and(|keyword| property.flag(keyword));
            if is_unsent || depth >= DEEP && !is_required {
                continue;
            }
            match self.make(&property, depth + 1) {
                Some(made) => drop(fields.insert(name, made)),
                None if is_required => return None,
                None => {}
            }
        }
        Some(Value::Object(fields))
    }

    fn array(&self, schema: &Conjunction<'_>, depth: usize) -> Option<Value> {
        let bounds = schema.bounds();
        let count = |limit: Limit| bounds.get(&limit).and_then(|fact| fact.value.number.as_u64());
        let least = usize::try_from(count(Limit::MinItems).unwrap_or(0)).ok()?;
        let wanted = if count(Limit::MaxItems) == Some(0) {
            0
        } else {
            // A bound that nobody means is no reason to fill the memory.
            least.clamp(1, 1 << 10)
        };
        let items = schema.inner("items").unwrap_or_else(|| schema.of_pointers([]));
        match self.make(&items, depth + 1) {
            Some(element) => Some(json!(vec![element; wanted])),
            None if least == 0 => Some(json!([])),
            None => None,
        }
    }

    fn number(&self, schema: &Conjunction<'_>, whole: bool) -> Value {
        let bounds = schema.bounds();
        let step = if whole { 1.0 } else { 0.5 };
        let bound = |limit: Limit, other: f64| {
            let bound = bounds.get(&limit)?;
            let number = bound.value.number.as_f64()?;
            Some(if bound.value.exclusive { number + other } else { number })
        };
        let (least, most) = (bound(Limit::Minimum, step), bound(Limit::Maximum, -step));
        let mut number = match self.direction {
            Direction::Edges => {
                let stated = bounds
                    .get(&Limit::Minimum)
                    .and_then(|least| least.value.number.as_f64());
                let further = stated.map(|least| least + f64::from(FURTHER));
                most.or(further).unwrap_or(NUMBER.into())
            }
            _ => least.or(most.map(|most| most.min(1.0))).unwrap_or(1.0),
        };
        let multiple = schema.facts("multipleOf");
        if let Some(multiple) = multiple.first().and_then(|fact| fact.value.as_f64()) {
            number = (number / multiple).ceil() * multiple;
        }
        if whole || self.direction != Direction::Edges && number.fract() == 0.0 && number.abs() < 1e15 {
            #[allow(clippy::cast_possible_truncation, reason = "a float saturates")]
            return json!(number.ceil() as i64);
        }
        Number::from_f64(number).map_or(json!(0), Value::Number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Pointer;

    fn of(samples: Samples, schema: &Value) -> Option<Value> {
        let document = json!({"a": schema, "components": {"schemas": {"Short": {"type": "string", "maxLength": 3}}}});
        samples.value(&Conjunction::of(&document, [Pointer::root().join("a")]))
    }

    #[test]
    fn are_what_the_schema_allows() {
        for (schema, expected) in [
            (json!({"type": "string"}), json!("text")),
            (json!({"type": "string", "minLength": 6}), json!("textaa")),
            (json!({"$ref": "#/components/schemas/Short"}), json!("tex")),
            (json!({"type": "string", "enum": [null, "c", "b"]}), json!("c")),
            (json!({"type": "string", "examples": ["pet_1"]}), json!("pet_1")),
            (json!({"type": "integer", "example": "many"}), json!(1)),
            (
                json!({"type": "string", "format": "uuid", "example": "7"}),
                json!("0b5e6a52-7d1f-4c3a-9b8e-2f4d6c8a0e11"),
            ),
            (json!({"type": "string", "pattern": "^x{7}$"}), json!("xxxxxxx")),
            (
                json!({"type": "string", "pattern": "^(a|b)[^a-z]\\w*$", "minLength": 5}),
                json!("a0000"),
            ),
            (json!({"type": ["null", "integer"], "exclusiveMinimum": 1}), json!(2)),
            (json!({"type": "integer", "maximum": -10}), json!(-10)),
            (json!({"type": "number", "multipleOf": 0.5, "minimum": 0.6}), json!(1)),
            (json!({"anyOf": [{"type": "null"}, {"type": "boolean"}]}), json!(true)),
            (
                json!({"type": "array", "minItems": 2, "items": {"type": "boolean"}}),
                json!([true, true]),
            ),
            (
                json!({"properties": {"a": {"type": "boolean", "readOnly": true}, "b": {"type": "boolean", "writeOnly": true}}}),
                json!({"a": true}),
            ),
        ] {
            assert_eq!(of(Samples::of_responses(), &schema), Some(expected), "{schema}");
        }
        let schema = json!({"properties": {"a": {"type": "boolean", "readOnly": true}}});
        assert_eq!(of(Samples::of_requests(), &schema), Some(json!({})));
        // A discriminator names the alternative.
        let kinds = json!({"kind": {"type": "string"}, "oneOf": [{"$ref": "#/components/schemas/Box"}]});
        for (mapping, listed, expected) in [
            (json!({}), json!({"type": "string"}), "Box"),
            (
                json!({"box": "#/components/schemas/Box"}),
                json!({"type": "string"}),
                "box",
            ),
            (
                json!({"box": "Box"}),
                json!({"type": "string", "example": "none"}),
                "box",
            ),
            (json!({"box": "Box"}), json!({"enum": ["crate", "tin"]}), "crate"),
        ] {
            let mut schema = kinds.clone();
            schema["discriminator"] = json!({"propertyName": "kind", "mapping": mapping});
            let boxed = json!({"type": "object", "properties": {"kind": listed}});
            let document = json!({"a": schema, "components": {"schemas": {"Box": boxed}}});
            let schema = Conjunction::of(&document, [Pointer::root().join("a")]);
            let made = Samples::of_requests().value(&schema);
            assert_eq!(made, Some(json!({"kind": expected})), "{document}");
        }
        let endless = json!({"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#/a"}}});
        assert_eq!(of(Samples::of_requests(), &endless), None);
        let parent = json!({"oneOf": [{"$ref": "#/a"}, {"type": "null"}]});
        let ended =
            json!({"type": "object", "required": ["a", "b"], "properties": {"a": parent, "b": {"type": "boolean"}}});
        let mut inner = &of(Samples::of_requests(), &ended).expect("a value");
        while !inner["a"].is_null() {
            assert_eq!(inner["b"], true);
            inner = &inner["a"];
        }
    }

    #[test]
    fn at_the_edges_are_the_last_and_the_highest() {
        for (schema, expected) in [
            (json!({"type": "string"}), json!("a b")),
            (json!({"type": "string", "pattern": "^\\d+$"}), json!("4102")),
            (json!({"type": "string", "pattern": "^[A-Z]$"}), json!("A")),
            (json!({"type": "string", "enum": ["c", "b", null]}), json!("b")),
            (json!({"type": "integer", "maximum": 10}), json!(10)),
            (json!({"type": "integer", "minimum": 1}), json!(4)),
            (json!({"type": "number"}), json!(4101.0)),
        ] {
            assert_eq!(
                of(Samples::at_the_edges(&["a b", "4102"]), &schema),
                Some(expected),
                "{schema}"
            );
        }
    }

    #[test]
    fn values_are_compared_with_all_keywords() {
        let schema = json!({
            "type": "object", "required": ["id", "made"], "additionalProperties": false,
            "properties": {
                "id": {"type": "integer", "readOnly": true},
                "made": {"type": "string", "format": "date-time"},
                "kind": {"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "minimum": 3}]},
                "tags": {"type": "array", "maxItems": 1, "items": {"type": "string", "pattern": "^t"}},
            }
        });
        let document = json!({"a": schema});
        let schema = Conjunction::of(&document, [Pointer::root().join("a")]);
        let made = "2026-04-02T10:15:00Z";
        for (value, in_request, in_response) in [
            (json!({"id": 1, "made": made, "kind": 3, "tags": ["t1"]}), true, true),
            (json!({"made": made}), true, false),
            (json!({"id": 1, "made": "today"}), false, false),
            (json!({"id": 1, "made": made, "kind": "b"}), false, false),
            (json!({"id": 1, "made": made, "kind": 2}), false, false),
            (json!({"id": 1, "made": made, "tags": ["t", "t"]}), false, false),
            (json!({"id": 1, "made": made, "tags": ["a"]}), false, false),
            (json!({"id": 1, "made": made, "other": 1}), false, false),
            (json!({"id": 1.5, "made": made}), false, false),
            (json!(null), false, false),
        ] {
            assert_eq!(Samples::of_requests().allows(&schema, &value), in_request, "{value}");
            assert_eq!(Samples::of_responses().allows(&schema, &value), in_response, "{value}");
        }
    }
}
