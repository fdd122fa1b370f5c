//! The servers of the document: which one a client calls, and the variables of its URL, as methods of the client's builder.

use std::collections::BTreeSet;

use openapi_model::Node;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::server_url::url;
use crate::document::Document;
use crate::{identifier, prose, quoting};

/// Longer descriptions, in words, are no names.
const MOST_WORDS: usize = 4;

/// The servers that a client can call, if there is a choice: several, or one with variables.
pub(super) struct Servers {
    choices: Vec<Choice>,
    variables: Vec<Variable>,
    /// The name of the enum of the servers, which the method `server` takes, if there are several.
    chosen_by: Option<String>,
    /// The URLs of servers that a client cannot call.
    pub(super) left_out: Vec<String>,
}

/// One of them.
struct Choice {
    variant: String,
    template: String,
    description: String,
    /// Its variables.
    variables: Vec<Stated>,
    /// Whether it can be called with these.
    is_complete: bool,
}

/// What a server says of a variable.
struct Stated {
    name: String,
    default: String,
    listed: Vec<String>,
}

/// A variable, of one server or of several.
pub(super) struct Variable {
    name: String,
    default: String,
    description: String,
    /// The name of its method.
    pub(super) method: String,
    /// The enum of its values, if they are listed, and each value by the name of its variant.
    values: Option<(String, Vec<(String, String)>)>,
}

/// Those of a document. `methods` are the names that the builder has, `types` those of the crate.
pub(super) fn of(document: &Document, mut methods: BTreeSet<String>, types: &[String]) -> Option<Servers> {
    let mut types: BTreeSet<String> = types.iter().cloned().collect();
    let root = document.model().root();
    let mut taken = BTreeSet::new();
    let (mut stated, mut choices, mut left_out): (Vec<Node<'_>>, Vec<Choice>, Vec<String>) = Default::default();
    for server in root.elements("servers") {
        let Some(choice) = Choice::of(&server) else {
            left_out.extend(server.text("url").map(str::to_owned));
            continue;
        };
        if choices.iter().all(|known| known.template != choice.template) {
            choices.push(choice);
            stated.push(server);
        }
    }
    // The one that is called by default is the first that can be.
    if let Some(first) = choices.iter().position(|choice| choice.is_complete) {
        choices[..=first].rotate_right(1);
    }
    for choice in &mut choices {
        choice.variant = identifier::fresh_variant(&choice.variant, &mut taken);
    }
    let names = choices.iter().flat_map(|choice| &choice.variables);
    let names: Vec<String> = names.map(|variable| variable.name.clone()).collect();
    let mut variables: Vec<Variable> = Vec::new();
    for name in names {
        if variables.iter().all(|known| known.name != name) {
            let of_servers = stated.iter().filter(|server| uses(server, &name));
            let of_servers = of_servers.filter_map(|server| server.entry("variables", &name));
            variables.push(Variable::of(
                &name,
                &of_servers.collect::<Vec<_>>(),
                &mut methods,
                &mut types,
            ));
        }
    }
    // No credential and no variable has the name of the method.
    let chosen_by = (choices.len() > 1).then(|| identifier::fresh_type("server", &mut types));
    let has_choice = chosen_by.is_some() || !variables.is_empty();
    has_choice.then_some(Servers {
        choices,
        variables,
        chosen_by,
        left_out,
    })
}

/// Whether the URL of a server has a variable.
fn uses(server: &Node<'_>, name: &str) -> bool {
    let template = server.text("url").unwrap_or_default();
    template.contains(&format!("{{{name}}}"))
}

impl Choice {
    /// A server that can be called, at least with other values of its variables than the defaults.
    fn of(server: &Node<'_>) -> Option<Self> {
        let template = server.text("url")?;
        let used = server.entries("variables").filter(|(name, _)| uses(server, name));
        let variables: Vec<Stated> = used
            .map(|(name, variable)| Stated {
                name: name.to_owned(),
                default: variable.text("default").unwrap_or_default().to_owned(),
                listed: variable.texts("enum").map(str::to_owned).collect(),
            })
            .collect();
        let is_complete = url(server).is_some();
        let description = server.text("description").unwrap_or_default();
        (is_complete || !variables.is_empty()).then(|| Self {
            variant: wanted(server, description, template),
            template: template.to_owned(),
            description: description.to_owned(),
            variables,
            is_complete,
        })
    }

    fn defaults(&self) -> TokenStream {
        let defaults = self.variables.iter().map(|variable| {
            let (name, default) = (&variable.name, &variable.default);
            quote!((#name, #default))
        });
        quote!(&[#(#defaults),*])
    }

    fn variable(&self, name: &str) -> Option<&Stated> {
        self.variables.iter().find(|variable| variable.name == name)
    }
}

/// What a server is to be called: its name, a short description, or its URL.
fn wanted(server: &Node<'_>, description: &str, template: &str) -> String {
    let stated = server.text("name").or_else(|| server.text("x-name"));
    if let Some(name) = stated.filter(|name| !name.trim().is_empty()) {
        return name.to_owned();
    }
    let words = description.split_whitespace().count();
    let is_name = (1..=MOST_WORDS).contains(&words) && !description.contains("://");
    if is_name {
        return description.to_owned();
    }
    template.split_once("://").map_or(template, |(_, rest)| rest).to_owned()
}

impl Variable {
    fn of(name: &str, stated: &[Node<'_>], methods: &mut BTreeSet<String>, types: &mut BTreeSet<String>) -> Self {
        let mut listed: Vec<String> = Vec::new();
        // One server that takes any value is enough for a text.
        let is_listed = stated.iter().all(|variable| variable.texts("enum").next().is_some());
        for value in stated
            .iter()
            .filter(|_| is_listed)
            .flat_map(|variable| variable.texts("enum"))
        {
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
        let text = |member: &str| {
            stated
                .iter()
                .find_map(|variable| variable.text(member))
                .unwrap_or_default()
                .to_owned()
        };
        Self {
            name: name.to_owned(),
            default: text("default"),
            description: text("description"),
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

    /// An argument of its method for a server, that is not the default if there is another value.
    fn argument(&self, stated: &Stated, krate: &str) -> String {
        match &self.values {
            Some((ty, values)) => {
                let mut own = values.iter().filter(|(_, value)| stated.listed.contains(value));
                let other = own.clone().find(|(_, value)| *value != stated.default);
                let variant = other.or_else(|| own.next()).map_or("", |(variant, _)| variant.as_str());
                format!("{krate}::{ty}::{variant}")
            }
            None if stated.default.is_empty() => "\"value\"".to_owned(),
            None => format!("{:?}", stated.default),
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

impl Servers {
    pub(super) fn variables(&self) -> &[Variable] {
        &self.variables
    }

    /// The URL of the one that is called by default.
    pub(super) fn template(&self) -> &str {
        self.choices.first().map_or("", |choice| &choice.template)
    }

    /// Each by its variant, if there are several: the path of the variant, URL and description.
    pub(super) fn choices(&self, krate: &str) -> Vec<(String, &str, &str)> {
        let Some(ty) = &self.chosen_by else {
            return Vec::new();
        };
        let choices = self.choices.iter();
        choices
            .map(|choice| {
                let path = format!("{krate}::{ty}::{}", choice.variant);
                (path, choice.template.as_str(), choice.description.as_str())
            })
            .collect()
    }

    /// The enums of the servers and of the variables.
    pub(super) fn types(&self) -> impl Iterator<Item = &str> {
        let values = self.variables.iter().filter_map(|variable| variable.values.as_ref());
        let servers = self.chosen_by.as_deref();
        servers.into_iter().chain(values.map(|(ty, _)| ty.as_str()))
    }

    /// Calls of the builder that choose another server, if one can be called by the defaults of its variables, and set every
    /// variable of it.
    pub(super) fn calls(&self, krate: &str) -> Vec<String> {
        let other = self.choices.iter().skip(1).find(|choice| choice.is_complete);
        let chosen = other.or(self.choices.first());
        let choice = self.chosen_by.iter().zip(chosen);
        let choice = choice.map(|(ty, choice)| format!(".server({krate}::{ty}::{})", choice.variant));
        let variables = self.variables.iter().filter_map(|variable| {
            let argument = variable.argument(chosen?.variable(&variable.name)?, krate);
            Some(format!(".{}({argument})", variable.method))
        });
        choice.chain(variables).collect()
    }

    /// For an explanation.
    pub(super) fn explained(&self) -> String {
        let mut text = String::new();
        if let Some(ty) = &self.chosen_by {
            text = format!(
                "servers ({}): chosen by `server` of the client's builder\n",
                self.choices.len()
            );
            for choice in &self.choices {
                text.push_str(&format!(
                    "  {ty}::{}: {}\n",
                    choice.variant,
                    quoting::line(&choice.template)
                ));
            }
        }
        for url in &self.left_out {
            let url = quoting::line(url);
            text.push_str(&format!(
                "  {url}: left out, it is neither https nor on loopback; `base_url` sets any URL\n"
            ));
        }
        text
    }

    pub(super) fn methods(&self) -> TokenStream {
        let variables: TokenStream = self.variables.iter().map(Variable::method_code).collect();
        let Some(ty) = &self.chosen_by else {
            return variables;
        };
        let ty = format_ident!("{ty}");
        quote! {
            /// The server of the document that is called. Variables that were set keep their values.
            ///
            /// It replaces a `base_url` that was set before.
            pub fn server(mut self, server: #ty) -> Self {
                self.server.choose(server.url(), server.defaults());
                self.scope = self.scope.server_url(self.server.clone());
                self
            }

            #variables
        }
    }

    pub(super) fn enums(&self) -> TokenStream {
        let variables: TokenStream = self.variables.iter().filter_map(Variable::enum_code).collect();
        let Some(ty) = &self.chosen_by else {
            return variables;
        };
        let ty = format_ident!("{ty}");
        let names: Vec<_> = self
            .choices
            .iter()
            .map(|choice| format_ident!("{}", choice.variant))
            .collect();
        let has_default = self.choices.first().is_some_and(|choice| choice.is_complete);
        let derived = has_default.then(|| quote!(#[derive(Default)]));
        let variants = self
            .choices
            .iter()
            .zip(&names)
            .enumerate()
            .map(|(index, (choice, name))| {
                let url = format!("{}.", quoting::code_span(&choice.template));
                let documentation = prose::paragraphs([prose::text(&choice.description).as_str(), url.as_str()]);
                let default = (index == 0 && has_default).then(|| quote!(#[default]));
                quote!(#documentation #default #name)
            });
        let urls = self.choices.iter().map(|choice| &choice.template);
        let defaults = self.choices.iter().map(Choice::defaults);
        quote! {
            /// A server of the document.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #derived
            #[non_exhaustive]
            pub enum #ty {
                #(#variants,)*
            }

            impl #ty {
                /// All of them, the one that is called by default first.
                pub const ALL: &'static [Self] = &[#(Self::#names),*];

                /// Its URL, with variables in braces.
                #[must_use]
                pub const fn url(self) -> &'static str {
                    match self {
                        #(Self::#names => #urls,)*
                    }
                }

                /// The variables of its URL, with their defaults.
                const fn defaults(self) -> &'static [(&'static str, &'static str)] {
                    match self {
                        #(Self::#names => #defaults,)*
                    }
                }
            }

            #variables
        }
    }

    /// The expression of the default URL.
    pub(super) fn code(&self) -> TokenStream {
        let template = self.template();
        let defaults = self.choices.first().map(Choice::defaults);
        quote!(openapi_runtime::generated::ServerUrl::new(#template, #defaults))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn servers_of(servers: &Value) -> Option<Servers> {
        let taken = BTreeSet::from(["base_url".to_owned(), "tls".to_owned()]);
        of(&Document::from(json!({"servers": servers})), taken, &[])
    }

    #[test]
    fn each_variable_of_the_url_is_a_method() {
        let servers = servers_of(
            &json!([{"url": "http://a.example"}, {"url": "https://{region}.example/{tls}", "variables": {
                "region": {"enum": ["eu", "us-1", "eu"], "default": "eu"}, "tls": {"default": "a-b"}, "unused": {"default": ""}
            }}]),
        );
        let servers = servers.expect("a server with variables");
        let methods: Vec<&str> = servers
            .variables()
            .iter()
            .map(|variable| variable.method.as_str())
            .collect();
        assert_eq!(methods, ["region", "tls2"]);
        assert_eq!(servers.types().collect::<Vec<_>>(), ["ServerRegion"]);
        assert_eq!(
            servers.calls("shop"),
            [".region(shop::ServerRegion::Us1)", ".tls2(\"a-b\")"]
        );
        assert_eq!(servers.left_out, ["http://a.example"]);
        assert!(servers_of(&json!([{"url": "https://a.example"}])).is_none());
        assert!(servers_of(&json!([])).is_none());
    }

    #[test]
    fn several_servers_are_a_choice() {
        let servers = servers_of(&json!([
            {"url": "https://{tenant}.example", "variables": {"tenant": {"default": ""}}},
            {"url": "https://api.example/v1", "description": "Production"},
            {"url": "https://api.example/v1", "description": "The same"},
            {"url": "https://test.example", "name": "sandbox", "description": "Where nothing is kept."},
            {"url": "https://{region}.example:{port}", "variables": {
                "region": {"default": "eu", "enum": ["eu"]}, "port": {"default": "443"}
            }},
            {"url": "https://test-{region}.example", "variables": {"region": {"default": "us", "enum": ["us", "eu"]}}}
        ]));
        let servers = servers.expect("a choice");
        let choices = servers.choices("shop");
        let choices: Vec<(&str, &str)> = choices.iter().map(|(path, url, _)| (path.as_str(), *url)).collect();
        assert_eq!(
            choices,
            [
                ("shop::Server::Production", "https://api.example/v1"),
                ("shop::Server::TenantExample", "https://{tenant}.example"),
                ("shop::Server::Sandbox", "https://test.example"),
                ("shop::Server::RegionExamplePort", "https://{region}.example:{port}"),
                ("shop::Server::TestRegionExample", "https://test-{region}.example"),
            ]
        );
        assert_eq!(servers.calls("shop"), [".server(shop::Server::Sandbox)"]);
        assert_eq!(servers.types().collect::<Vec<_>>(), ["Server", "ServerRegion"]);
        let region = servers.variables().iter().find(|variable| variable.name == "region");
        let (_, values) = region.and_then(|region| region.values.as_ref()).expect("an enum");
        assert_eq!(values.iter().map(|(_, value)| value).collect::<Vec<_>>(), ["eu", "us"]);
    }
}
