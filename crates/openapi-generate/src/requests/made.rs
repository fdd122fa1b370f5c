//! Values of arguments where the document has no example: a call with them is one that the document allows.

use std::fmt::Write as _;

use openapi_model::{Conjunction, Samples};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};
use serde_json::Value;

use super::arguments::{Argument, Location};
use super::bindings::{Bindings, Kind};

/// Makes values, and keeps those that are JSON.
pub(crate) struct Made<'a> {
    /// The crate of the types.
    library: &'a Ident,
    /// The values that variables called `json_0`, `json_1` … stand for.
    json: Vec<Value>,
}

impl<'a> Made<'a> {
    pub(crate) fn new(library: &'a Ident) -> Self {
        Self {
            library,
            json: Vec::new(),
        }
    }

    /// The example, if the schema allows it, or a value of the schema.
    pub(super) fn value(&self, shown: Option<&Value>, schema: &Conjunction<'_>) -> Option<Value> {
        let shown = shown.filter(|shown| self.allows(schema, shown));
        shown.cloned().or_else(|| Samples::of_requests().value(schema))
    }

    #[allow(clippy::unused_self, reason = "as its neighbours")]
    pub(super) fn allows(&self, schema: &Conjunction<'_>, value: &Value) -> bool {
        Samples::of_requests().allows(schema, value)
    }

    pub(super) fn of_schema(
        &mut self,
        kind: &Kind,
        shown: Option<&Value>,
        schema: &Conjunction<'_>,
    ) -> Option<TokenStream> {
        let value = self.value(shown, schema)?;
        Some(self.typed(kind, &value))
    }

    /// A value as its type, by deserialization.
    pub(super) fn typed(&mut self, kind: &Kind, value: &Value) -> TokenStream {
        let json = self.json(value);
        match kind {
            Kind::Json => json,
            kind => {
                let ty = spelled(kind.code(), self.library);
                quote!(serde_json::from_value::<#ty>(#json)?)
            }
        }
    }

    fn json(&mut self, value: &Value) -> TokenStream {
        let variable = format_ident!("json_{}", self.json.len());
        self.json.push(value.clone());
        quote!(#variable)
    }

    /// The statements, with the values.
    pub(crate) fn filled(&self, statements: &str) -> String {
        let mut filled = statements.to_owned();
        // The higher first: `json_1` begins `json_10`.
        for (number, value) in self.json.iter().enumerate().rev() {
            let variable = format!("json_{number}");
            let Some(at) = filled.find(&variable) else { continue };
            let line = filled[..at].rsplit('\n').next().unwrap_or_default();
            let indent = line.len() - line.trim_start().len();
            let json = format!("serde_json::json!({})", literal(value, indent));
            filled.replace_range(at..at + variable.len(), &json);
        }
        filled
    }
}

impl Argument<'_> {
    /// An expression for it.
    pub(super) fn made(&self, shown: Option<&Value>, bindings: &Bindings, made: &mut Made<'_>) -> Option<TokenStream> {
        if self.location == Location::Part {
            return Some(match self.kind {
                Kind::List(_) => quote!([b"bytes".to_vec()]),
                _ => quote!(b"bytes".to_vec()),
            });
        }
        if self.is_flag() {
            return Some(quote!(true));
        }
        let value = made.value(shown.or_else(|| self.schema.example()), &self.schema)?;
        if let (Kind::List(inner), Value::Array(values)) = (&self.kind, &value)
            && self.is_plain(inner, bindings)
        {
            let literals: Option<Vec<_>> = values.iter().map(|value| self.literal(value, bindings)).collect();
            // An empty list has no element type.
            if let Some(literals) = literals.filter(|literals| !literals.is_empty()) {
                return Some(quote!([#(#literals),*]));
            }
        }
        let literal = self
            .is_plain(&self.kind, bindings)
            .then(|| self.literal(&value, bindings))
            .flatten();
        let own = || self.rust_type.is_none().then(|| made.typed(&self.kind, &value));
        literal.or_else(own)
    }

    /// Whether a literal converts to it.
    fn is_plain(&self, kind: &Kind, bindings: &Bindings) -> bool {
        match kind {
            Kind::Boolean | Kind::Integer(_) | Kind::Number | Kind::Text => true,
            Kind::Own(name) => self.rust_type.is_some() || bindings.is_enum(name) || name == "Decimal",
            Kind::Named(_) => self.id(bindings).is_some(),
            _ => false,
        }
    }
}

/// A type of the crate as another crate spells it.
fn spelled(code: TokenStream, library: &Ident) -> TokenStream {
    let mut after_colon = false;
    let tokens = code.into_iter().map(|token| {
        let follows = std::mem::replace(
            &mut after_colon,
            matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ':'),
        );
        match &token {
            TokenTree::Ident(ident) if !follows && ident == "crate" => quote!(#library),
            TokenTree::Ident(ident) if !follows && ident == "types" => quote!(#library::types),
            TokenTree::Ident(ident) if !follows && ident == "Value" => quote!(serde_json::Value),
            TokenTree::Ident(ident) if !follows && ident == "Bytes" => quote!(#library::openapi_runtime::Bytes),
            TokenTree::Group(group) => {
                let inner = spelled(group.stream(), library);
                let group = proc_macro2::Group::new(group.delimiter(), inner);
                quote!(#group)
            }
            _ => quote!(#token),
        }
    });
    tokens.collect()
}

/// JSON as the macro `json!` takes it.
fn literal(value: &Value, indent: usize) -> String {
    let inner = " ".repeat(indent + 4);
    let outer = " ".repeat(indent);
    match value {
        Value::String(text) => format!("{text:?}"),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(whole), _) if i32::try_from(whole).is_ok() => whole.to_string(),
            (Some(whole), _) => format!("{whole}_i64"),
            (None, Some(whole)) => format!("{whole}_u64"),
            (None, None) => format!("{:?}_f64", number.as_f64().unwrap_or_default()),
        },
        Value::Array(elements)
            if elements
                .iter()
                .all(|element| !element.is_array() && !element.is_object()) =>
        {
            let elements: Vec<String> = elements.iter().map(|element| literal(element, indent)).collect();
            format!("[{}]", elements.join(", "))
        }
        Value::Array(elements) => {
            let mut text = "[\n".to_owned();
            for element in elements {
                let _ = writeln!(text, "{inner}{},", literal(element, indent + 4));
            }
            text + &outer + "]"
        }
        Value::Object(fields) if fields.is_empty() => "{}".to_owned(),
        Value::Object(fields) => {
            let mut text = "{\n".to_owned();
            for (name, value) in fields {
                let _ = writeln!(text, "{inner}{name:?}: {},", literal(value, indent + 4));
            }
            text + &outer + "}"
        }
        Value::Null | Value::Bool(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn json_is_laid_out_in_its_line() {
        let library = format_ident!("pets");
        let mut made = Made::new(&library);
        let kind = Kind::List(Box::new(Kind::Named("Pet".to_owned())));
        let expression = made.typed(
            &kind,
            &json!([{"name": "R\u{7f}", "weight": 5_000_000_000_u64, "tags": ["a"], "none": {}}]),
        );
        assert_eq!(
            expression.to_string().replace(' ', ""),
            "serde_json::from_value::<Vec<pets::types::Pet>>(json_0)?"
        );
        let filled = made.filled("    send(json_0);");
        let expected = "    send(serde_json::json!([\n        {\n            \"name\": \"R\\u{7f}\",\n            \"none\": {},\n            \
                        \"tags\": [\"a\"],\n            \"weight\": 5000000000_i64,\n        },\n    ]));";
        assert_eq!(filled, expected);
    }
}
