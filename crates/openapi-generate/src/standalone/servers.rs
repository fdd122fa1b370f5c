//! The variables of the server's URL, as methods of the client's builder.

use std::collections::BTreeSet;

use openapi_model::Node;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::client::url;
use crate::document::Document;
use crate::{identifier, prose, quoting};

/// The variables of the server that a client calls by default.
pub(super) struct Server {
    template: String,
    variables: Vec<Variable>,
}

/// One of them.
pub(super) struct Variable {
    name: String,
    default: String,
    description: String,
    /// The name of its method.
    pub(super) method: String,
    /// The enum of its values, if they are listed, and each value by the name of its variant.
    values: Option<(String, Vec<(String, String)>)>,
}

/// The first server that can be called, or the first one. `methods` are the names that the builder has, `types` those of the crate.
pub(super) fn of(document: &Document, mut methods: BTreeSet<String>, types: &[String]) -> Option<Server> {
    let mut types: BTreeSet<String> = types.iter().cloned().collect();
    let root = document.model().root();
    let server = root.elements("servers").find(|server| url(server).is_some());
    let server = server.or_else(|| root.elements("servers").next())?;
    let template = server.text("url")?.to_owned();
    let used = |name: &str| template.contains(&format!("{{{name}}}"));
    let variables = server.entries("variables").filter(|(name, _)| used(name));
    let variables: Vec<Variable> = variables
        .map(|(name, variable)| Variable::of(name, &variable, &mut methods, &mut types))
        .collect();
    (!variables.is_empty()).then_some(Server { template, variables })
}

impl Variable {
    fn of(name: &str, variable: &Node<'_>, methods: &mut BTreeSet<String>, types: &mut BTreeSet<String>) -> Self {
        let mut listed: Vec<String> = Vec::new();
        for value in variable.texts("enum") {
            if !listed.iter().any(|known| known == value) {
                listed.push(value.to_owned());
            }
        }
        let mut variants = BTreeSet::new();
        let values: Vec<(String, String)> = listed
            .into_iter()
            .map(|value| (identifier::fresh_variant(&value, &mut variants), value))
            .collect();
        let ty = identifier::fresh_type(&format!("server {name}"), types);
        Self {
            name: name.to_owned(),
            default: variable.text("default").unwrap_or_default().to_owned(),
            description: variable.text("description").unwrap_or_default().to_owned(),
            method: identifier::fresh_function(name, methods),
            values: (!values.is_empty()).then_some((ty, values)),
        }
    }

    /// What it is, with its default.
    pub(super) fn documentation(&self) -> String {
        let name = quoting::code_span(&self.name);
        let default = match self.default.as_str() {
            "" => String::new(),
            default => format!(" Default: {}.", quoting::code_span(default)),
        };
        format!("The variable {name} of the server's URL.{default}")
    }

    /// An argument of its method that is not the default, if there is another value.
    fn argument(&self, krate: &str) -> String {
        match &self.values {
            Some((ty, values)) => {
                let other = values.iter().find(|(_, value)| *value != self.default);
                let variant = other.or(values.first()).map_or("", |(variant, _)| variant.as_str());
                format!("{krate}::{ty}::{variant}")
            }
            None => format!(
                "{:?}",
                if self.default.is_empty() {
                    "value"
                } else {
                    &self.default
                }
            ),
        }
    }

    fn method_code(&self) -> TokenStream {
        let documentation = self.documentation();
        let documentation = prose::paragraphs([self.description.as_str(), &documentation]);
        let (method, name) = (format_ident!("{}", self.method), &self.name);
        let (ty, value) = match &self.values {
            Some((ty, _)) => {
                let ty = format_ident!("{ty}");
                (quote!(#ty), quote!(#method.as_str()))
            }
            None => (quote!(impl Into<String>), quote!(#method)),
        };
        quote! {
            #documentation
            ///
            /// It replaces a `base_url` that was set before.
            pub fn #method(mut self, #method: #ty) -> Self {
                self.server.set(#name, #value);
                self.scope = self.scope.server_url(self.server.clone());
                self
            }
        }
    }

    fn enum_code(&self) -> Option<TokenStream> {
        let (ty, values) = self.values.as_ref()?;
        let ty = format_ident!("{ty}");
        let documentation = prose::paragraphs([self.documentation().as_str()]);
        let is_listed = values.iter().any(|(_, value)| *value == self.default);
        let derived = is_listed.then(|| quote!(#[derive(Default)]));
        let variants = values.iter().map(|(variant, value)| {
            let text = format!(" {}", quoting::code_span(value));
            let variant = format_ident!("{variant}");
            let default = (*value == self.default).then(|| quote!(#[default]));
            quote!(#[doc = #text] #default #variant)
        });
        let arms = values.iter().map(|(variant, value)| {
            let variant = format_ident!("{variant}");
            quote!(Self::#variant => #value)
        });
        Some(quote! {
            #documentation
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #derived
            #[non_exhaustive]
            pub enum #ty {
                #(#variants,)*
            }

            impl #ty {
                /// The value, as it is in the URL.
                #[must_use]
                pub const fn as_str(self) -> &'static str {
                    match self {
                        #(#arms,)*
                    }
                }
            }

            impl std::fmt::Display for #ty {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(self.as_str())
                }
            }
        })
    }
}

impl Server {
    pub(super) fn variables(&self) -> &[Variable] {
        &self.variables
    }

    pub(super) fn template(&self) -> &str {
        &self.template
    }

    /// The enums of the variables.
    pub(super) fn types(&self) -> impl Iterator<Item = &str> {
        let values = self.variables.iter().filter_map(|variable| variable.values.as_ref());
        values.map(|(ty, _)| ty.as_str())
    }

    /// A call of the builder that sets every variable.
    pub(super) fn calls(&self, krate: &str) -> Vec<String> {
        let calls = self.variables.iter();
        calls
            .map(|variable| format!(".{}({})", variable.method, variable.argument(krate)))
            .collect()
    }

    pub(super) fn methods(&self) -> TokenStream {
        self.variables.iter().map(Variable::method_code).collect()
    }

    pub(super) fn enums(&self) -> TokenStream {
        self.variables.iter().filter_map(Variable::enum_code).collect()
    }

    /// The expression of its URL with the defaults.
    pub(super) fn code(&self) -> TokenStream {
        let template = &self.template;
        let defaults = self.variables.iter().map(|variable| {
            let (name, default) = (&variable.name, &variable.default);
            quote!((#name, #default))
        });
        quote!(openapi_runtime::generated::ServerUrl::new(#template, &[#(#defaults),*]))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn each_variable_of_the_url_is_a_method() {
        let of = |servers: Value| {
            let taken = BTreeSet::from(["base_url".to_owned(), "tls".to_owned()]);
            super::of(&Document::from(json!({"servers": servers})), taken, &[])
        };
        let server = of(
            json!([{"url": "http://a.example"}, {"url": "https://{region}.example/{tls}", "variables": {
                "region": {"enum": ["eu", "us-1", "eu"], "default": "eu"}, "tls": {"default": "a-b"}, "unused": {"default": ""}
            }}]),
        );
        let server = server.expect("a server with variables");
        let methods: Vec<&str> = server
            .variables()
            .iter()
            .map(|variable| variable.method.as_str())
            .collect();
        assert_eq!(methods, ["region", "tls2"]);
        assert_eq!(server.types().collect::<Vec<_>>(), ["ServerRegion"]);
        assert_eq!(
            server.calls("shop"),
            [".region(shop::ServerRegion::Us1)", ".tls2(\"a-b\")"]
        );
        assert!(of(json!([{"url": "https://a.example"}])).is_none());
    }
}
