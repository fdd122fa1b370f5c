//! Parameters and their values as text.

use serde_json::{Number, Value};

use super::schema::{Kind, Schema};
use super::validation::{check, fits};
use super::violation::Subject;

/// A parameter of an operation, as it appears in a request.
#[derive(Debug)]
pub(crate) struct Parameter {
    /// `filter[online]` for a property of an object in the style `deepObject`.
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    schema: Schema,
}

/// Location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

impl Parameter {
    /// The parameters on the wire for one that the contract lists. The API has none in cookies.
    pub(super) fn listed(parameter: &'static Value) -> Vec<Self> {
        let location = match parameter["in"].as_str() {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") => Location::Header,
            _ => return Vec::new(),
        };
        let name = parameter["name"].as_str().unwrap_or_default();
        let schema = Schema::new(&parameter["schema"]);
        let required = parameter["required"] == true;
        if parameter["style"] == "deepObject" {
            let object = schema.resolve();
            let properties = object.properties().map(|(property, schema)| Self {
                name: format!("{name}[{property}]"),
                location,
                required: required && object.requires(property),
                schema,
            });
            return properties.collect();
        }
        vec![Self {
            name: name.to_owned(),
            location,
            required,
            schema,
        }]
    }

    #[cfg(test)]
    pub(super) fn schema(&self) -> Schema {
        self.schema
    }

    /// Whether it is repeatable, once per element.
    pub(crate) fn is_array(&self) -> bool {
        self.schema.resolve().kinds().contains(&Kind::Array)
    }

    /// Validates the texts of a request; the error text says what is wrong.
    pub(crate) fn check(&self, texts: &[&str]) -> Result<(), String> {
        let value = match (self.is_array(), texts) {
            (_, []) if self.required => return Err(format!("The parameter `{}` is missing.", self.name)),
            (_, []) => return Ok(()),
            (false, [text]) => read(self.schema, text),
            (false, _) => return Err(format!("The parameter `{}` stands more than once.", self.name)),
            (true, texts) => {
                let items = self.schema.resolve().items();
                let read = |text: &&str| items.map_or_else(|| Value::from(*text), |items| read(items, text));
                texts.iter().map(read).collect()
            }
        };
        let subject = Subject::Parameter {
            name: &self.name,
            secret: [self.schema, self.schema.resolve()]
                .map(|schema| schema.text("format"))
                .contains(&Some("password")),
        };
        check(self.schema, &value).map_err(|violation| violation.message(subject))
    }
}

/// The value of a text: the first of its possible types that fits the schema.
fn read(schema: Schema, text: &str) -> Value {
    let mut kinds = Vec::new();
    gather(schema, &mut kinds);
    let mut values: Vec<_> = kinds.into_iter().filter_map(|kind| as_kind(kind, text)).collect();
    values.push(Value::from(text));
    let fitting = values.iter().position(|value| fits(schema, value)).unwrap_or(0);
    values.swap_remove(fitting)
}

/// A text as a value of a type: `5`, `-0.5`, `true`.
fn as_kind(kind: Kind, text: &str) -> Option<Value> {
    match kind {
        // A plus is a space in a query.
        Kind::Integer | Kind::Number if text.starts_with('+') => None,
        Kind::Integer => text.parse::<i64>().ok().map(Value::from),
        Kind::Number => match text.parse::<i64>() {
            Ok(number) => Some(Value::from(number)),
            Err(_) => Number::from_f64(text.parse().ok()?).map(Value::from),
        },
        Kind::Boolean => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    }
}

/// The types that a schema and its `allOf` parts allow.
fn gather(schema: Schema, kinds: &mut Vec<Kind>) {
    let schema = schema.resolve();
    kinds.extend(schema.kinds());
    for part in schema.all_of().chain(schema.alternatives()) {
        gather(part, kinds);
    }
}
