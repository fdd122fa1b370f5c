//! Path, reason and message of a schema violation.

use std::fmt::Write as _;

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use jsonschema::paths::{Location, LocationSegment};
use serde_json::Value;

use super::schema::{Kind, Schema};

/// A schema violation.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// JSON path of the field, `releaseForms.users[0]`; empty for the whole value.
    path: String,
    fault: Fault,
}

#[derive(Debug, PartialEq, Eq)]
enum Fault {
    Missing,
    Unknown,
    Unfit {
        found: Value,
        expected: String,
    },
    /// The schema itself is invalid.
    Schema(String),
}

/// The subject of the check, for messages.
#[derive(Clone, Copy, Debug)]
pub(super) enum Subject<'a> {
    Body,
    /// A parameter's value is shown, unless it is a secret.
    Parameter {
        name: &'a str,
        secret: bool,
    },
}

impl Violation {
    /// The first error; unknown fields come last, because fields also count as unknown
    /// when the object that names them is invalid.
    pub(super) fn first<'e>(root: Schema, errors: impl IntoIterator<Item = ValidationError<'e>>) -> Option<Self> {
        let errors: Vec<_> = errors.into_iter().collect();
        Some(Self::of(root, first(&errors)?))
    }

    pub(super) fn of_schema(error: &ValidationError<'_>) -> Self {
        Self {
            path: String::new(),
            fault: Fault::Schema(error.to_string()),
        }
    }

    fn of(root: Schema, error: &ValidationError<'_>) -> Self {
        use ValidationErrorKind as Error;
        let mut path = path(error.instance_path());
        let fault = match error.kind() {
            Error::Required { property } => {
                step(&mut path, property.as_str().unwrap_or_default());
                Fault::Missing
            }
            Error::AdditionalProperties { unexpected } | Error::UnevaluatedProperties { unexpected } => {
                step(&mut path, unexpected.first().map_or("", String::as_str));
                Fault::Unknown
            }
            Error::AnyOf { context } | Error::OneOfNotValid { context } => {
                // If only one alternative has the value's type, it is the intended one.
                let of_type = |errors: &&Vec<ValidationError<'static>>| {
                    let other = |inner: &ValidationError<'_>| {
                        matches!(inner.kind(), Error::Type { .. }) && inner.instance_path() == error.instance_path()
                    };
                    !errors.iter().any(other)
                };
                let mut meant = context.iter().filter(of_type);
                match (meant.next().and_then(|errors| first(errors)), meant.next()) {
                    (Some(meant), None) => return Self::of(root, meant),
                    _ => Fault::unfit(root, error),
                }
            }
            _ => Fault::unfit(root, error),
        };
        Self { path, fault }
    }

    /// The message, as a sentence.
    pub(super) fn message(&self, of: Subject<'_>) -> String {
        let Self { path, fault } = self;
        let subject = match of {
            Subject::Parameter { name, .. } => format!("The parameter `{name}{path}`"),
            Subject::Body if path.is_empty() => "The body".to_owned(),
            Subject::Body => format!("The field `{path}`"),
        };
        match fault {
            Fault::Missing => format!("{subject} is missing."),
            Fault::Unknown => format!("{subject} is not known."),
            Fault::Unfit { found, expected } => format!("{subject} is {}, expected {expected}.", of.shown(found)),
            Fault::Schema(error) => format!("{subject} cannot be checked: {error}."),
        }
    }
}

impl Fault {
    fn unfit(root: Schema, error: &ValidationError<'_>) -> Self {
        Self::Unfit {
            found: error.instance().clone().into_owned(),
            expected: expected(around(root, error.evaluation_path())),
        }
    }
}

impl Subject<'_> {
    /// A value, for messages.
    fn shown(self, value: &Value) -> String {
        /// Longest value in a message, in characters.
        const LONGEST: usize = 40;
        match value {
            Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::String(text) => match (self, text.chars().count()) {
                (Self::Parameter { secret: false, .. }, ..=LONGEST) => format!("{text:?}"),
                // It may be secret.
                (_, length) => format!("a text of {length} characters"),
            },
            Value::Array(items) => format!("an array of {}", items.len()),
            Value::Object(_) => "an object".to_owned(),
        }
    }
}

fn first<'e, 'i>(errors: &'e [ValidationError<'i>]) -> Option<&'e ValidationError<'i>> {
    errors.iter().min_by_key(|error| {
        matches!(
            error.kind(),
            ValidationErrorKind::AdditionalProperties { .. } | ValidationErrorKind::UnevaluatedProperties { .. }
        )
    })
}

fn path(location: &Location) -> String {
    let mut path = String::new();
    for segment in location {
        match segment {
            LocationSegment::Property(name) => step(&mut path, &name),
            LocationSegment::Index(index) => {
                // Writing to a String cannot fail.
                let _ = write!(path, "[{index}]");
            }
        }
    }
    path
}

fn step(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

/// The schema of the violated keyword.
fn around(root: Schema, keyword: &Location) -> Schema {
    let mut schema = root.value();
    let mut steps: Vec<_> = keyword.iter().collect();
    steps.pop();
    for step in steps {
        match Schema::step(schema, &step.to_string()) {
            Some(inner) => schema = inner,
            None => break,
        }
    }
    Schema::new(schema)
}

/// What was expected, for messages.
fn expected(schema: Schema) -> String {
    if let Some(values) = schema.values() {
        let values: Vec<_> = values.iter().map(Value::to_string).collect();
        return format!("one of {}", values.join(", "));
    }
    let mut words: Vec<String> = schema.kinds().iter().map(|kind| kind.words().to_owned()).collect();
    words.extend(schema.reference().map(|name| expected(Schema::named(name))));
    words.extend(schema.all_of().chain(schema.alternatives()).map(expected));
    let mut words = if words.is_empty() {
        "a value".to_owned()
    } else {
        words.join(" or ")
    };
    // Writing to a String cannot fail.
    let mut bound = |text: &str, bound: Option<String>| {
        if let Some(bound) = bound {
            let _ = write!(words, " {text} {bound}");
        }
    };
    let number = |keyword| schema.number(keyword).map(|bound| bound.to_string());
    let count = |keywords: [&str; 3]| {
        let bound = keywords.into_iter().find_map(|keyword| schema.count(keyword));
        bound.map(|bound| bound.to_string())
    };
    bound("from", number("minimum"));
    bound("to", number("maximum"));
    bound("above", number("exclusiveMinimum"));
    bound("below", number("exclusiveMaximum"));
    bound("in steps of", number("multipleOf"));
    bound("of at least", count(["minLength", "minItems", "minProperties"]));
    bound("of at most", count(["maxLength", "maxItems", "maxProperties"]));
    bound("that matches", schema.text("pattern").map(str::to_owned));
    let form = schema.text("format").filter(|_| schema.kinds().contains(&Kind::String));
    bound("in the form", form.map(str::to_owned));
    words
}
