//! Values of arguments in examples.

use openapi_model::Limit;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::arguments::Argument;
use super::bindings::{Bindings, Kind};
use super::calls::id;

impl Argument<'_> {
    /// A value from the operation's example, or else from the schema; `None` if there is none.
    pub(super) fn sample(&self, shown: Option<&Value>, bindings: &Bindings) -> Option<TokenStream> {
        let value = shown.or_else(|| self.schema.example())?;
        if let (Kind::List(_), Value::Array(values)) = (&self.kind, value) {
            let values: Option<Vec<_>> = values.iter().map(|value| self.literal(value, bindings)).collect();
            // An empty list has no element type.
            let values = values.filter(|values| !values.is_empty())?;
            return Some(quote!([#(#values),*]));
        }
        self.literal(value, bindings)
    }

    /// A value of a required argument whose schema has none.
    pub(super) fn any_sample(&self, bindings: &Bindings) -> Option<TokenStream> {
        match &self.kind {
            Kind::Integer(_) => {
                let bounds = self.schema.bounds();
                let least = bounds.get(&Limit::Minimum);
                let least = least.map(|least| least.value.clone().among_whole_numbers(Limit::Minimum));
                let least = least.and_then(|least| least.number.as_i64()).unwrap_or(1);
                self.literal(&Value::from(least), bindings)
            }
            Kind::Text => Some(quote!("…")).filter(|_| self.takes_text(bindings)),
            Kind::Optional(inner) if **inner == Kind::Text => {
                let takes_text = self.ty(bindings).to_string().contains("Option < String >");
                Some(quote!(String::from("…"))).filter(|_| takes_text)
            }
            _ => None,
        }
    }

    pub(super) fn literal(&self, value: &Value, bindings: &Bindings) -> Option<TokenStream> {
        let kind = match &self.kind {
            Kind::List(inner) => inner,
            kind => kind,
        };
        let is_id = self.id(bindings).is_some() || self.rust_type.is_some();
        let integer = |number: i64| {
            if is_id {
                return id(number);
            }
            let literal = Literal::i64_unsuffixed(number);
            quote!(#literal)
        };
        match (kind, value) {
            (Kind::Boolean, Value::Bool(flag)) => Some(quote!(#flag)),
            (Kind::Number | Kind::Own(_), Value::Number(number)) => {
                let number = Literal::f64_unsuffixed(number.as_f64()?);
                Some(quote!(#number))
            }
            (Kind::Integer(_), Value::Number(number)) => {
                let number = integer(number.as_i64()?);
                Some(quote!(#number))
            }
            (Kind::Text, Value::String(text)) => {
                // An id, which callers have as a number.
                let number = text.parse().ok().filter(|_| !self.takes_text(bindings)).map(integer);
                Some(match number {
                    Some(number) => quote!(#number),
                    None => quote!(#text),
                })
            }
            (Kind::Own(_), Value::String(text)) if !self.is_flag() => Some(quote!(#text)),
            (Kind::Named(_), Value::String(text)) if bindings.wrapped_format(kind).is_some() => Some(quote!(#text)),
            (Kind::Named(_), Value::Number(number)) if bindings.wrapped(kind).is_some() => {
                let number = integer(number.as_i64()?);
                Some(quote!(#number))
            }
            _ => None,
        }
    }

    /// Whether its argument is a text, too.
    fn takes_text(&self, bindings: &Bindings) -> bool {
        self.ty(bindings).to_string().contains("Into < String >")
    }
}
