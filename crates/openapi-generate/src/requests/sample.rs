//! Values of arguments in examples.

use openapi_model::Limit;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::arguments::{Argument, Location};
use super::bindings::{Bindings, Kind};
use super::body::Body;
use super::builder::Operation;
use super::calls::id;
use super::made::Made;

/// Setters that are enough for an example.
const MOST_SET: usize = 4;

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

impl<'a> Operation<'a> {
    /// An example value for each argument of the signature; `None` if one is not known.
    pub(crate) fn samples(&self, bindings: &Bindings) -> Option<Vec<TokenStream>> {
        if self.draft.is_some() {
            return None;
        }
        let sample = |argument: &Argument<'_>| {
            let shown = self.shown(argument);
            argument
                .sample(shown, bindings)
                .or_else(|| argument.any_sample(bindings))
        };
        let mut samples = self.required().map(sample).collect::<Option<Vec<_>>>()?;
        match &self.body {
            Body::Bytes(Some(_)) => samples.push(quote!(b"bytes".to_vec())),
            Body::Bytes(None) => samples.extend([quote!(b"bytes".to_vec()), quote!("application/octet-stream")]),
            Body::Whole { required: true, .. } => return None,
            Body::Nothing | Body::Fields(_) | Body::Whole { .. } => {}
        }
        Some(samples)
    }

    /// The same with values that are made where the document has none; `None` if a value cannot be made.
    pub(crate) fn made_samples(&self, bindings: &Bindings, made: &mut Made<'_>) -> Option<Vec<TokenStream>> {
        let mut samples = Vec::new();
        for argument in self.required() {
            samples.push(argument.made(self.shown(argument), bindings, made)?);
        }
        match (&self.body, &self.draft) {
            (Body::Bytes(media_type), _) => {
                samples.push(quote!(b"bytes".to_vec()));
                let sent = self.media_types.of_example();
                samples.extend(media_type.is_none().then(|| quote!(#sent)));
            }
            (
                Body::Whole {
                    kind,
                    required: true,
                    schema,
                    ..
                },
                _,
            ) => samples.push(made.of_schema(kind, self.body_example, schema)?),
            (_, Some(draft)) => {
                let required = self.arguments.iter();
                let required = required.filter(|argument| argument.required && argument.location == Location::Body);
                let fields: Option<serde_json::Map<String, Value>> = required
                    .map(|argument| {
                        let value = made.value(self.shown(argument), &argument.schema)?;
                        Some((argument.wire.clone(), value))
                    })
                    .collect();
                samples.push(made.typed(draft, &Value::Object(fields?)));
            }
            _ => {}
        }
        Some(samples)
    }

    /// Calls of setters for the other fields in the example of the body, as far as the document allows these.
    pub(crate) fn made_setters(&self, bindings: &Bindings, made: &mut Made<'_>) -> Vec<TokenStream> {
        let optional = self.arguments.iter().filter(|argument| !argument.required);
        let set = optional.filter_map(|argument| {
            let shown = self.shown(argument).or_else(|| argument.schema.example());
            let shown = shown.filter(|shown| made.allows(&argument.schema, shown))?;
            let value = argument.made(Some(shown), bindings, made)?;
            let setter = argument.ident();
            Some(quote!(.#setter(#value)))
        });
        set.take(MOST_SET).collect()
    }

    /// Calls of setters for the other fields in the example of the body.
    pub(crate) fn sample_setters(&self, bindings: &Bindings) -> Vec<TokenStream> {
        let optional = self.arguments.iter().filter(|argument| !argument.required);
        let set = optional.filter_map(|argument| {
            let value = argument.sample(Some(self.shown(argument)?), bindings)?;
            let setter = argument.ident();
            Some(quote!(.#setter(#value)))
        });
        set.take(MOST_SET).collect()
    }

    /// The value of an argument in the example of the body.
    fn shown(&self, argument: &Argument<'_>) -> Option<&'a Value> {
        self.body_example?
            .get(&argument.wire)
            .filter(|_| argument.location == Location::Body)
    }
}
