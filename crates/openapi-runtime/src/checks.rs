//! Checks requests against the operation table.

use serde_json::{Map, Value as Json};

use crate::limit::all_differ;
use crate::operation::{Location, Operation, Parameter};
use crate::value::{Value, Violation, within};

impl Operation {
    /// Checks the body of a request.
    ///
    /// # Errors
    ///
    /// Names the field, its value and what was expected.
    pub fn check_body(&self, body: &Json) -> Result<(), Violation> {
        self.body.as_ref().map_or(Ok(()), |known| known.value.check("", body))
    }

    /// The same, for a body that is an object.
    ///
    /// # Errors
    ///
    /// Names the field, its value and what was expected.
    pub fn check_fields(&self, body: &Map<String, Json>) -> Result<(), Violation> {
        match self.body.as_ref().map(|known| &known.value) {
            Some(Value::Object { fields }) => fields
                .iter()
                .try_for_each(|field| field.check("", body.get(field.name))),
            Some(value) => value.check("", &Json::Object(body.clone())),
            None => Ok(()),
        }
    }
}

/// Whether a path segment would change the path: URL parsers remove `.` and `..` with the segment before. Some servers
/// do so with `..;`, too, and drop what follows the semicolon.
fn leads_elsewhere(segment: &str) -> bool {
    let named = segment.split(';').next().unwrap_or_default().trim();
    segment.is_empty() || matches!(named, "." | "..")
}

impl Parameter {
    /// Checks a value in its serialized form; of a list, one element.
    ///
    /// # Errors
    ///
    /// Names the parameter, the value and what was expected.
    pub fn check(&self, value: &str) -> Result<(), Violation> {
        let expected = match self.value.bare() {
            Value::Array { items, .. } => items,
            _ => &self.value,
        };
        let no_segment = self.location == Location::Path && leads_elsewhere(value);
        if expected.takes_text(value) && !no_segment {
            return Ok(());
        }
        let patterned = matches!(expected, Value::String { pattern: Some(_), .. });
        let otherwise = if no_segment && !patterned {
            " other than an empty one, `.` or `..`"
        } else {
            ""
        };
        let expected_words = match (self.id_words(), expected.bare()) {
            (Some(id), _) if expected.is_digits() => format!("{id} (digits)"),
            (Some(id), Value::Integer { .. }) => format!("{id} ({expected})"),
            _ => format!("{expected}{otherwise}"),
        };
        Err(Violation {
            path: self.name.to_owned(),
            found: match expected.bare() {
                Value::Integer { .. } | Value::Number { .. } if value.parse::<f64>().is_ok() => value.to_owned(),
                Value::Boolean => value.to_owned(),
                _ => expected.excerpt(value),
            },
            expected: expected_words,
        })
    }

    /// A description of an id: `an invoice id` for `invoiceId`.
    fn id_words(&self) -> Option<String> {
        let of = self.name.strip_suffix("Id").or_else(|| self.name.strip_suffix("_id"))?;
        let mut words = String::new();
        for char in of.chars() {
            match char {
                '_' => words.push(' '),
                char if char.is_ascii_uppercase() => words.extend([' ', char.to_ascii_lowercase()]),
                char => words.push(char),
            }
        }
        let article = if words.starts_with(['a', 'e', 'i', 'o']) {
            "an"
        } else {
            "a"
        };
        Some(format!("{article} {words} id"))
    }

    /// Checks for duplicate elements of a list that must have none.
    ///
    /// # Errors
    ///
    /// Names the parameter and what was expected.
    pub fn check_unique(&self, values: &[&str]) -> Result<(), Violation> {
        if !self.value.is_unique() || all_differ(values) {
            return Ok(());
        }
        Err(Violation {
            path: self.name.to_owned(),
            found: "given with a duplicate value".to_owned(),
            expected: self.value.to_string(),
        })
    }

    /// Checks how often it occurs in a request.
    ///
    /// # Errors
    ///
    /// Names the parameter and what was expected.
    pub fn check_count(&self, count: usize) -> Result<(), Violation> {
        let fits = match self.value.bare() {
            Value::Array {
                min_items, max_items, ..
            } => (count == 0 && !self.required) || within(count, *min_items, *max_items),
            _ => count == 1 || (count == 0 && !self.required),
        };
        if fits {
            return Ok(());
        }
        Err(Violation {
            path: self.name.to_owned(),
            found: match count {
                0 => "missing".to_owned(),
                count => format!("given {count} times"),
            },
            expected: self.value.to_string(),
        })
    }
}
