//! The bodies of errors that a document declares: one type for all operations.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::bindings::Kind;

/// Every type of an error's body, and the variant that holds it.
pub(crate) struct ErrorBodies<'a>(BTreeMap<&'a Kind, String>);

/// The codes that a status of the document stands for.
fn codes(status: &str) -> (u16, u16) {
    let range = |first: u16| (first, first + 99);
    match (status.parse(), status.as_bytes().first()) {
        (Ok(code), _) => (code, code),
        (Err(_), Some(b'4')) => range(400),
        (Err(_), Some(b'5')) => range(500),
        // What is no success and not listed.
        _ => (300, 599),
    }
}

impl<'a> ErrorBodies<'a> {
    pub(super) fn of(errors: impl Iterator<Item = &'a (String, Kind)>) -> Self {
        let kinds: BTreeSet<&Kind> = errors.map(|(_, kind)| kind).collect();
        let mut names = BTreeSet::new();
        // Those of generated types keep their names.
        let (named, others): (Vec<&Kind>, Vec<&Kind>) =
            kinds.into_iter().partition(|kind| matches!(kind, Kind::Named(_)));
        let kinds = named.into_iter().chain(others);
        let mut fresh = |kind| {
            let wanted = name(kind);
            let numbered = (2..).map(|number| format!("{wanted}{number}"));
            let mut candidates = std::iter::once(wanted.clone()).chain(numbered);
            candidates
                .find(|name| names.insert(name.clone()))
                .unwrap_or(wanted.clone())
        };
        Self(kinds.map(|kind| (kind, fresh(kind))).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entries of an operation's table.
    pub(super) fn table(&self, errors: &[(String, Kind)]) -> Vec<TokenStream> {
        let mut entries: Vec<_> = errors
            .iter()
            .filter_map(|(status, kind)| Some((codes(status), self.0.get(kind)?)))
            .collect();
        // The narrower comes first, and counts.
        entries.sort_by_key(|((first, last), _)| (last - first, *first));
        let entry = |((first, last), name)| {
            let [from, to] = [first, last].map(Literal::u16_unsuffixed);
            if first == last {
                quote!(openapi_runtime::ErrorSchema::of(#from, #name))
            } else {
                quote!(openapi_runtime::ErrorSchema::within(#from, #to, #name))
            }
        };
        entries.into_iter().map(entry).collect()
    }

    /// For the documentation of an operation.
    pub(super) fn text(&self, errors: &[(String, Kind)]) -> String {
        let bodies = errors
            .iter()
            .filter_map(|(status, kind)| Some(format!("`{}` ({status})", self.0.get(kind)?)));
        let bodies: Vec<String> = bodies.collect();
        if bodies.is_empty() {
            return String::new();
        }
        format!(
            "[`Error::body`](crate::Error::body) decodes what its errors hold: {}.",
            bodies.join(", ")
        )
    }

    /// The enum of them, and the method of the error that decodes one.
    pub(crate) fn code(&self) -> Option<TokenStream> {
        if self.is_empty() {
            return None;
        }
        let variants: Vec<_> = self.0.values().map(|name| format_ident!("{name}")).collect();
        let (names, contents) = (self.0.values(), self.0.keys().map(|kind| kind.code()));
        Some(quote! {
            use openapi_runtime::Bytes;
            use openapi_runtime::generated::from_json;
            #[allow(unused_imports)]
            use serde_json::Value;

            #[allow(unused_imports)]
            use crate::types;

            /// The body of an error, by the schema that the document declares for operation and status.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum ErrorBody {
                #(#[allow(missing_docs)] #variants(#contents),)*
            }

            impl ErrorBody {
                fn read(schema: &str, body: &Bytes) -> Option<Self> {
                    match schema {
                        #(#names => from_json(body).ok().map(Self::#variants),)*
                        _ => None,
                    }
                }
            }

            impl Error {
                /// The body of the response, decoded by the schema that the document declares for this operation and
                /// status. `None` if there was no response, none is declared, or the body is not of that schema: it is in
                /// [`Error::raw_body`] then.
                #[must_use]
                pub fn body(&self) -> Option<ErrorBody> {
                    self.0.declared_body(ErrorBody::read)
                }
            }
        })
    }
}

/// The name of a type, for a variant.
fn name(kind: &Kind) -> String {
    match kind {
        Kind::Named(name) => name.clone(),
        Kind::Own(name) => name.rsplit("::").next().unwrap_or(name).to_upper_camel_case(),
        Kind::Around(name, inner) => name.clone() + &self::name(inner),
        Kind::List(inner) => self::name(inner) + "List",
        Kind::Map(inner) => self::name(inner) + "Map",
        Kind::Optional(inner) => self::name(inner),
        Kind::Boolean => "Boolean".to_owned(),
        Kind::Integer(_) => "Integer".to_owned(),
        Kind::Number => "Number".to_owned(),
        Kind::Text => "Text".to_owned(),
        Kind::Nothing => "Empty".to_owned(),
        Kind::Bytes => "Raw".to_owned(),
        Kind::Json => "Json".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_narrower_status_counts_before_the_wider() {
        let named = |name: &str| Kind::Named(name.to_owned());
        let errors = [
            ("404".to_owned(), named("Gone")),
            ("4XX".to_owned(), Kind::List(Box::new(named("Gone")))),
            ("default".to_owned(), Kind::Json),
        ];
        let bodies = ErrorBodies::of(errors.iter());
        let table: Vec<String> = bodies
            .table(&errors)
            .iter()
            .map(|entry| entry.to_string().replace(' ', ""))
            .collect();
        assert_eq!(
            table,
            [
                r#"openapi_runtime::ErrorSchema::of(404,"Gone")"#,
                r#"openapi_runtime::ErrorSchema::within(400,499,"GoneList")"#,
                r#"openapi_runtime::ErrorSchema::within(300,599,"Json")"#,
            ]
        );
        assert_eq!(
            bodies.text(&errors),
            "[`Error::body`](crate::Error::body) decodes what its errors hold: `Gone` (404), `GoneList` (4XX), `Json` (default)."
        );
        assert_eq!(bodies.text(&[]), "");
    }
}
