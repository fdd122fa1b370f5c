//! A schema of the contract, keyword by keyword.

use serde_json::Value;

use super::document::{CONTRACT, name_in};

/// A schema; one without keywords accepts any value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schema(&'static Value);

/// What tells a schema from the others of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SchemaId(usize);

/// A type of JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Schema {
    pub(super) fn new(value: &'static Value) -> Self {
        Self(value)
    }

    /// The schema of the contract with this name; an unknown one accepts any value.
    pub(crate) fn named(name: &str) -> Self {
        static ANY: Value = Value::Bool(true);
        Self(CONTRACT.value["components"]["schemas"].get(name).unwrap_or(&ANY))
    }

    /// The JSON Schema itself.
    pub(super) fn value(self) -> &'static Value {
        self.0
    }

    pub(crate) fn id(self) -> SchemaId {
        SchemaId(std::ptr::from_ref(self.0).addr())
    }

    /// Name of the referenced schema.
    pub(crate) fn reference(self) -> Option<&'static str> {
        self.text("$ref").and_then(name_in)
    }

    /// Follows references to the schema itself.
    pub(crate) fn resolve(self) -> Self {
        self.reference().map_or(self, |name| Self::named(name).resolve())
    }

    /// The types that it allows, if restricted.
    pub(crate) fn kinds(self) -> Vec<Kind> {
        match &self.0["type"] {
            Value::String(name) => Kind::named(name).into_iter().collect(),
            Value::Array(names) => {
                let names = names.iter().filter_map(Value::as_str);
                names.filter_map(Kind::named).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Its properties and their names.
    pub(crate) fn properties(self) -> impl Iterator<Item = (&'static str, Self)> {
        let properties = self.0["properties"].as_object().into_iter().flatten();
        properties.map(|(name, schema)| (name.as_str(), Self(schema)))
    }

    pub(crate) fn property(self, name: &str) -> Option<Self> {
        self.0["properties"].get(name).map(Self)
    }

    /// Whether this field is required.
    pub(crate) fn requires(self, name: &str) -> bool {
        self.list("required").iter().any(|required| required == name)
    }

    /// The schema of additional properties, if any.
    pub(crate) fn additional_properties(self) -> Option<Self> {
        let additional = self.0.get("additionalProperties")?;
        additional.is_object().then_some(Self(additional))
    }

    /// The schema of the elements.
    pub(crate) fn items(self) -> Option<Self> {
        self.0.get("items").map(Self)
    }

    /// The parts of `allOf`.
    pub(crate) fn all_of(self) -> impl Iterator<Item = Self> {
        self.list("allOf").iter().map(Self)
    }

    /// The alternatives of `anyOf` or `oneOf`.
    pub(crate) fn alternatives(self) -> impl Iterator<Item = Self> {
        let listed = self.list("anyOf").iter().chain(self.list("oneOf"));
        listed.map(Self)
    }

    /// The values of `const` or `enum`.
    pub(crate) fn values(self) -> Option<&'static [Value]> {
        let constant = self.0.get("const").map(std::slice::from_ref);
        constant.or_else(|| self.0.get("enum")?.as_array().map(Vec::as_slice))
    }

    /// A keyword with a string value.
    pub(crate) fn text(self, keyword: &str) -> Option<&'static str> {
        self.0.get(keyword)?.as_str()
    }

    /// A keyword with a numeric value.
    pub(crate) fn number(self, keyword: &str) -> Option<f64> {
        self.0.get(keyword)?.as_f64()
    }

    /// A keyword with a count.
    pub(crate) fn count(self, keyword: &str) -> Option<usize> {
        usize::try_from(self.0.get(keyword)?.as_u64()?).ok()
    }

    /// A keyword that is `true`.
    pub(crate) fn flag(self, keyword: &str) -> bool {
        self.0[keyword] == true
    }

    fn list(self, keyword: &str) -> &'static [Value] {
        self.0[keyword].as_array().map_or(&[], Vec::as_slice)
    }

    /// The subschema at `step`: a keyword, or a name or an index within one.
    pub(super) fn step(value: &'static Value, step: &str) -> Option<&'static Value> {
        match value {
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            value if step == "$ref" => {
                let name = value["$ref"].as_str().and_then(name_in)?;
                Some(Self::named(name).0)
            }
            value => value.get(step),
        }
    }
}

impl Kind {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "null" => Self::Null,
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }

    /// A value of this type, in words.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "true or false",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a text",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}
