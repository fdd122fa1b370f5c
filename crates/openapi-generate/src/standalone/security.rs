//! Authentication: the security schemes of the document, as methods of the client's builder.

use std::collections::BTreeSet;

use openapi_model::{Node, is_token};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::document::Document;
use crate::{identifier, prose, quoting};

/// Names of methods of the builder, which no scheme can take.
const TAKEN: &[&str] = &[
    "attempt_timeout",
    "base_url",
    "build",
    "checked",
    "client_retry_budget",
    "configure",
    "connect_timeout",
    "credential",
    "default",
    "default_call_options",
    "fmt",
    "from",
    "http_client",
    "interceptor",
    "into",
    "max_response_bytes",
    "max_retries",
    "pool_idle_timeout",
    "rate_limiting",
    "read_timeout",
    "retry_policy",
    "server",
    "time_limits",
    "timeout",
    "timer",
    "tls",
    "user_agent",
];

/// Names of types of the crate, which no handle can take.
const TAKEN_TYPES: &[&str] = &[
    "Binary",
    "CallOptions",
    "Client",
    "ClientBuilder",
    "ClientCredentials",
    "Credential",
    "Date",
    "Duration",
    "Error",
    "ErrorKind",
    "HeaderName",
    "IsoDuration",
    "Nullable",
    "Part",
    "RateLimiting",
    "Response",
    "Result",
    "Scope",
    "ScopeBuilder",
    "Timer",
    "TimeOfDay",
    "Timestamp",
    "Uuid",
];

/// The code of credentials, and the unsupported schemes.
pub(super) struct Security {
    /// Methods of the client's builder.
    pub(super) methods: TokenStream,
    /// Handles: types that bind a credential of their own, and the methods of the client that return them.
    pub(super) handles: TokenStream,
    /// Names of the handles.
    pub(super) handle_names: Vec<String>,
    /// The builder's methods, for the documentation.
    pub(super) builders: Vec<Builder>,
    pub(super) unknown: Vec<String>,
    /// Whether a scheme is OAuth 2.0 client credentials.
    pub(super) client_credentials: bool,
}

/// A method of the client's builder that sets a credential.
pub(super) struct Builder {
    pub(super) name: String,
    /// The name of the scheme in the document.
    pub(super) scheme: String,
    /// Whether it requests an access token.
    pub(super) is_requested: bool,
    /// Its arguments in an example.
    pub(super) arguments: &'static str,
    /// What the credential is, in Markdown.
    pub(super) what: String,
}

impl Builder {
    fn of(name: String, known_as: &str, scheme: &Node<'_>) -> Self {
        let text = |name: &str| quoting::code_span(scheme.text(name).unwrap_or_default());
        let kind = scheme.text("scheme").unwrap_or_default().to_ascii_lowercase();
        let (arguments, what) = match (scheme.text("type"), kind.as_str()) {
            (Some("apiKey"), _) => {
                let holder = match scheme.text("in") {
                    Some("query") => "query parameter",
                    Some("cookie") => "cookie",
                    _ => "header",
                };
                ("\"your-key\"", format!("API key in the {holder} {}", text("name")))
            }
            (Some("http"), "basic") => ("\"user\", \"password\"", "user name and password (HTTP basic)".to_owned()),
            (Some("http"), "bearer") => ("\"your-token\"", "bearer token".to_owned()),
            (Some("oauth2"), _) if token_url(scheme).is_some() => (
                "\"client-id\", \"client-secret\", [\"scope\"]",
                "OAuth 2.0 client credentials; the token is requested with the first call and renewed before it expires".to_owned(),
            ),
            (Some("oauth2"), _) => ("\"your-token\"", "OAuth 2.0 access token".to_owned()),
            (Some("openIdConnect"), _) => ("\"your-token\"", "OpenID Connect access token".to_owned()),
            _ => ("\"your-credentials\"", format!("`Authorization` of the scheme {}", text("scheme"))),
        };
        Self {
            is_requested: scheme.text("type") == Some("oauth2") && token_url(scheme).is_some(),
            scheme: known_as.to_owned(),
            name,
            arguments,
            what,
        }
    }
}

pub(super) fn of(document: &Document) -> Security {
    let mut taken: BTreeSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    let mut security = Security {
        methods: TokenStream::new(),
        handles: TokenStream::new(),
        handle_names: Vec::new(),
        builders: Vec::new(),
        unknown: Vec::new(),
        client_credentials: false,
    };
    for (name, scheme) in document.model().components("securitySchemes") {
        let scheme = &document.model().resolve(scheme);
        if let (Some(handle), Some(secret)) = (handle(scheme), secret(name, scheme)) {
            security.handles.extend(handle_of(name, handle, &secret, scheme));
            security.handle_names.push(handle.to_owned());
            continue;
        }
        let method = identifier::fresh_function(name, &mut taken);
        let Some(code) = method_of(name, &method, scheme) else {
            security.unknown.push(name.to_owned());
            continue;
        };
        security.methods.extend(code);
        security.builders.push(Builder::of(method, name, scheme));
        security.client_credentials |= secret(name, scheme).is_none() && token_url(scheme).is_some();
    }
    security
}

impl Security {
    /// Names that methods of the client's builder have.
    pub(super) fn taken_methods(&self) -> BTreeSet<String> {
        let builders = self.builders.iter().map(|builder| builder.name.clone());
        TAKEN.iter().map(|name| (*name).to_owned()).chain(builders).collect()
    }
}

/// The name of the handle that binds the credential, if there is one: `x-handle`.
pub(super) fn handle<'a>(scheme: &Node<'a>) -> Option<&'a str> {
    let name = scheme.text("x-handle")?;
    let is_name = identifier::structure(name) == name && syn::parse_str::<syn::Ident>(name).is_ok();
    (is_name && !TAKEN_TYPES.contains(&name) && secret("", scheme).is_some()).then_some(name)
}

/// A credential of one text.
struct Secret {
    /// Its description.
    what: &'static str,
    /// The name of its argument.
    argument: syn::Ident,
    /// The expression that makes the credential.
    made: TokenStream,
}

fn secret(name: &str, scheme: &Node<'_>) -> Option<Secret> {
    let text = |name: &str| scheme.text(name).unwrap_or_default();
    let spoken = format!("the credential {}", quoting::line(name));
    let wire = text("name");
    let (what, argument, made) = match (text("type"), text("in"), text("scheme").to_ascii_lowercase().as_str()) {
        ("apiKey", "header", _) => {
            // Names of headers are compared in lower case.
            let header = wire.to_ascii_lowercase();
            if !is_token(&header) {
                return None;
            }
            let header = quote!(HeaderName::from_static(#header));
            (
                "The key",
                "key",
                quote!(Credential::header(#header, #spoken, key.as_ref())),
            )
        }
        ("apiKey", "query", _) => (
            "The key",
            "key",
            quote!(Credential::query(#wire, #spoken, key.as_ref())),
        ),
        ("apiKey", "cookie", _) => (
            "The cookie",
            "cookie",
            quote!(Credential::cookie(#wire, #spoken, cookie.as_ref())),
        ),
        ("http", _, "bearer") => (
            "The token",
            "token",
            quote!(Credential::bearer(#spoken, token.as_ref())),
        ),
        ("http", _, other) if !answers_a_challenge(other) && other != "basic" && is_token(text("scheme")) => {
            let scheme = text("scheme");
            (
                "The credentials",
                "credentials",
                quote!(Credential::authorization(#scheme, #spoken, credentials.as_ref())),
            )
        }
        ("openIdConnect", ..) => (
            "An access token",
            "token",
            quote!(Credential::bearer(#spoken, token.as_ref())),
        ),
        ("oauth2", ..) if token_url(scheme).is_none() => (
            "An access token",
            "token",
            quote!(Credential::bearer(#spoken, token.as_ref())),
        ),
        _ => return None,
    };
    let argument = format_ident!("{argument}");
    Some(Secret { what, argument, made })
}

/// Whether the credentials of a scheme are made from what the server asks first.
fn answers_a_challenge(scheme: &str) -> bool {
    ["digest", "hoba", "mutual", "negotiate", "ntlm"].contains(&scheme) || scheme.starts_with("scram-")
}

/// The token endpoint of OAuth 2.0's client credentials.
fn token_url<'a>(scheme: &Node<'a>) -> Option<&'a str> {
    scheme.member("flows")?.member("clientCredentials")?.text("tokenUrl")
}

fn documentation(name: &str, what: &str, scheme: &Node<'_>) -> TokenStream {
    let what = format!("{what}, {} of the document.", quoting::code_span(name));
    let description = scheme.text("description").unwrap_or_default();
    prose::paragraphs([what.as_str(), &prose::text(description)])
}

fn method_of(name: &str, method: &str, scheme: &Node<'_>) -> Option<TokenStream> {
    let ident = format_ident!("{method}");
    if let Some(Secret { what, argument, made }) = secret(name, scheme) {
        let documentation = documentation(name, what, scheme);
        return Some(quote! {
            #documentation
            pub fn #ident(self, #argument: impl AsRef<str>) -> Self {
                self.checked(#made)
            }
        });
    }
    let is_basic = scheme.text("scheme").is_some_and(|it| it.eq_ignore_ascii_case("basic"));
    match scheme.text("type") {
        Some("http") if is_basic => {
            let spoken = format!("the credential {}", quoting::line(name));
            let documentation = documentation(name, "User name and password", scheme);
            Some(quote! {
                #documentation
                pub fn #ident(self, user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
                    self.checked(Credential::basic(#spoken, user.as_ref(), password.as_ref()))
                }
            })
        }
        Some("oauth2") => {
            let url = token_url(scheme)?;
            let what = "Client id, client secret and the scopes to request: the first call requests an access token, which \
                        is renewed before it expires";
            let documentation = documentation(name, what, scheme);
            Some(quote! {
                #documentation
                pub fn #ident(
                    self,
                    client_id: impl Into<String>,
                    client_secret: impl Into<String>,
                    scopes: impl IntoIterator<Item = impl Into<String>>,
                ) -> Self {
                    let credentials = openapi_runtime::ClientCredentials::new(#url, client_id, client_secret);
                    self.credential(credentials.scopes(scopes))
                }
            })
        }
        _ => None,
    }
}

/// The handle of a credential, and the method of the client that returns it.
fn handle_of(name: &str, handle: &str, secret: &Secret, scheme: &Node<'_>) -> TokenStream {
    let Secret { what, argument, made } = secret;
    let documentation = documentation(
        name,
        &format!("Handle for calls that need {}", what.to_lowercase()),
        scheme,
    );
    let (ident, method) = (
        format_ident!("{handle}"),
        format_ident!("{}", identifier::function(handle)),
    );
    let made_by = format!(" Returned by [`Client::{method}`]; cheap to clone.");
    quote! {
        #documentation
        #[doc = ""]
        #[doc = #made_by]
        #[derive(Clone, Debug)]
        pub struct #ident {
            scope: Scope,
        }

        impl Client {
            #documentation
            ///
            /// # Errors
            ///
            /// [`ErrorKind::Configuration`](openapi_runtime::ErrorKind::Configuration) if the credential cannot be sent.
            pub fn #method(&self, #argument: impl AsRef<str>) -> Result<#ident, Error> {
                let credential = #made?;
                let scope = self.scope.within(#argument.as_ref(), vec![credential]);
                Ok(#ident { scope })
            }
        }

        impl #ident {
            /// The same handle, with other options for its calls.
            #[must_use]
            pub fn with_options(&self, options: CallOptions) -> Self {
                Self {
                    scope: self.scope.with_options(options),
                }
            }

            /// The scope of its requests.
            #[must_use]
            pub fn scope(&self) -> &Scope {
                &self.scope
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_scheme_of_the_standard_has_a_method() {
        let security = of(&Document::from(json!({"components": {"securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "api key": {"type": "apiKey", "in": "query", "name": "key"},
            "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
            "login": {"type": "http", "scheme": "Basic"},
            "timeout": {"type": "http", "scheme": "bearer"},
            "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {}}}},
            "web": {"type": "oauth2", "flows": {"authorizationCode": {}}},
            "id": {"type": "openIdConnect"},
            "odd": {"type": "http", "scheme": "digest"},
            "shared": {"type": "http", "scheme": "SharedKey"},
            "tls": {"type": "mutualTLS"},
            "shop": {"type": "apiKey", "in": "header", "name": "X-Shop", "x-handle": "Shop"},
            "depot": {"type": "http", "scheme": "basic", "x-handle": "Depot"},
            "error": {"type": "http", "scheme": "bearer", "x-handle": "Error"},
        }}})));
        let names: Vec<&str> = security.builders.iter().map(|builder| builder.name.as_str()).collect();
        assert_eq!(
            names,
            [
                "api_key", "depot", "error", "id", "key", "login", "oauth", "session", "shared", "timeout2", "web"
            ]
        );
        assert_eq!(security.unknown, ["odd", "tls"]);
        assert!(security.client_credentials);
        assert_eq!(security.handle_names, ["Shop"]);
        let code = security.methods.to_string();
        for expected in [
            r#"HeaderName :: from_static ("x-key")"#,
            r#"Credential :: query ("key" , "the credential api key""#,
            r#"Credential :: cookie ("sid""#,
            "Credential :: basic",
            r#"Credential :: authorization ("SharedKey""#,
            r#"openapi_runtime :: ClientCredentials :: new ("/token" , client_id"#,
        ] {
            assert!(code.contains(expected), "{expected}: {code}");
        }
    }
}
