//! Open string enums: the server may add values.

use crate::names::Names;

/// A named enum of known strings, open to others.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenEnum {
    /// Name of the component schema, and of the Rust type that the caller supplies.
    pub name: String,
    /// The description from the contract.
    pub description: Option<String>,
    /// The known values, in the order of the contract.
    pub values: Vec<String>,
}

impl OpenEnum {
    /// An enum of these values.
    #[must_use]
    pub fn new(name: &str, description: Option<String>, values: Vec<String>) -> Self {
        Self {
            name: name.to_owned(),
            description,
            values,
        }
    }

    /// A unique identifier for each value, other than `Unknown`.
    #[must_use]
    pub fn variants(&self) -> Vec<(String, &str)> {
        let mut names = Names::of_variants(["Unknown".to_owned()]);
        let mut variants = Vec::new();
        for value in &self.values {
            variants.push((names.fresh(&spelt(value)), value.as_str()));
        }
        variants
    }
}

/// `value` with words for what no identifier can hold, where little else is left of it.
fn spelt(value: &str) -> String {
    let letters = value.chars().filter(|c| c.is_alphanumeric()).count();
    let leading = value.starts_with(|c: char| !c.is_alphanumeric() && c != '_');
    if letters > 1 && !leading {
        return value.to_owned();
    }
    let mut words = String::new();
    for letter in value.chars() {
        let word = match letter {
            '+' => "plus",
            '-' => "minus",
            '<' => "less",
            '>' => "greater",
            '=' => "equal",
            '!' => "not",
            '*' => "star",
            '/' => "slash",
            '.' => "dot",
            '%' => "percent",
            '#' => "hash",
            '@' => "at",
            '&' => "and",
            '|' => "or",
            '~' => "tilde",
            '^' => "caret",
            '$' => "dollar",
            '?' => "question",
            letter => {
                words.push(letter);
                continue;
            }
        };
        words.push_str(&format!(" {word} "));
    }
    if words.trim().is_empty() {
        "empty".to_owned()
    } else {
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_a_name_of_its_own() {
        let values = [
            "add",
            "Add",
            "+1",
            "-1",
            "",
            "*",
            "unknown",
            "2nd",
            "text/plain",
            "Self",
            ">=",
            "a",
            "日",
        ];
        let open = OpenEnum::new("E", None, values.map(str::to_owned).to_vec());
        let names: Vec<String> = open.variants().into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            [
                "Add",
                "Add2",
                "Plus1",
                "Minus1",
                "Empty",
                "Star",
                "Unknown2",
                "Type2nd",
                "TextPlain",
                "TypeSelf",
                "GreaterEqual",
                "A",
                "日"
            ]
        );
    }
}
