//! How callers say who they are: the security schemes of the document, as methods of the client's builder.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::document::Document;
use crate::{identifier, prose, quoting};

/// Methods of the builder that no scheme can take the name of.
const TAKEN: &[&str] = &[
    "attempt_timeout",
    "base_url",
    "build",
    "checked",
    "configure",
    "client_retry_budget",
    "connect_timeout",
    "credential",
    "default",
    "fmt",
    "from",
    "http_client",
    "into",
    "max_response_bytes",
    "max_retries",
    "options",
    "pool_idle_timeout",
    "rate_limiting",
    "read_timeout",
    "server",
    "timeout",
    "timer",
    "user_agent",
];

/// The methods, and the schemes that have none.
pub(super) struct Security {
    pub(super) methods: TokenStream,
    /// Names of the methods, for the documentation.
    pub(super) names: Vec<String>,
    pub(super) unknown: Vec<String>,
}

pub(super) fn of(document: &Document) -> Security {
    let mut taken: BTreeSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    let mut security = Security {
        methods: TokenStream::new(),
        names: Vec::new(),
        unknown: Vec::new(),
    };
    let schemes = document.value()["components"]["securitySchemes"].as_object();
    for (name, scheme) in schemes.into_iter().flatten() {
        let scheme = document.resolve(scheme);
        let method = identifier::fresh_function(name, &mut taken);
        let Some(code) = method_of(name, &method, scheme) else {
            security.unknown.push(name.clone());
            continue;
        };
        security.methods.extend(code);
        security.names.push(method);
    }
    security
}

fn method_of(name: &str, method: &str, scheme: &Value) -> Option<TokenStream> {
    let text = |name: &str| scheme[name].as_str().unwrap_or_default();
    let spoken = format!("the credential {}", quoting::line(name));
    let documentation = |what: &str| {
        let what = format!("{what}, {} of the document.", quoting::code_span(name));
        prose::paragraphs([what.as_str(), &prose::text(text("description"))])
    };
    let ident = format_ident!("{method}");
    let one = |what: &str, argument: &str, made: TokenStream| {
        let (documentation, argument) = (documentation(what), format_ident!("{argument}"));
        quote! {
            #documentation
            pub fn #ident(self, #argument: impl AsRef<str>) -> Self {
                self.checked(#made)
            }
        }
    };
    let wire = text("name");
    let bearer = |what: &str| one(what, "token", quote!(Credential::bearer(#spoken, token.as_ref())));
    let code = match (text("type"), text("in"), text("scheme").to_ascii_lowercase().as_str()) {
        ("apiKey", "header", _) => {
            // Names of headers are compared in lower case.
            let header = wire.to_ascii_lowercase();
            let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
            if header.is_empty() || !header.bytes().all(is_token) {
                return None;
            }
            let header = quote!(HeaderName::from_static(#header));
            one(
                "The key",
                "key",
                quote!(Credential::header(#header, #spoken, key.as_ref())),
            )
        }
        ("apiKey", "query", _) => one(
            "The key",
            "key",
            quote!(Credential::query(#wire, #spoken, key.as_ref())),
        ),
        ("apiKey", "cookie", _) => one(
            "The cookie",
            "cookie",
            quote!(Credential::cookie(#wire, #spoken, cookie.as_ref())),
        ),
        ("http", _, "basic") => {
            let documentation = documentation("User name and password");
            quote! {
                #documentation
                pub fn #ident(self, user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
                    self.checked(Credential::basic(#spoken, user.as_ref(), password.as_ref()))
                }
            }
        }
        ("http", _, "bearer") => bearer("The token"),
        ("openIdConnect", ..) => bearer("An access token"),
        ("oauth2", ..) => {
            let Some(url) = scheme["flows"]["clientCredentials"]["tokenUrl"].as_str() else {
                return Some(bearer("An access token"));
            };
            let documentation = documentation(
                "Id and secret of a client, and what its access token shall be good for: the token is got when the first \
                 call needs it, and renewed",
            );
            quote! {
                #documentation
                pub fn #ident(
                    self,
                    client_id: impl Into<String>,
                    client_secret: impl Into<String>,
                    scopes: impl IntoIterator<Item = impl Into<String>>,
                ) -> Self {
                    let credentials = ClientCredentials::new(#url, client_id, client_secret);
                    self.credential(credentials.scopes(scopes))
                }
            }
        }
        _ => return None,
    };
    Some(code)
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
            "tls": {"type": "mutualTLS"},
        }}})));
        assert_eq!(
            security.names,
            ["api_key", "id", "key", "login", "oauth", "session", "timeout2", "web"]
        );
        assert_eq!(security.unknown, ["odd", "tls"]);
        let code = security.methods.to_string();
        for expected in [
            r#"HeaderName :: from_static ("x-key")"#,
            r#"Credential :: query ("key" , "the credential api key""#,
            r#"Credential :: cookie ("sid""#,
            "Credential :: basic",
            r#"ClientCredentials :: new ("/token" , client_id"#,
        ] {
            assert!(code.contains(expected), "{expected}: {code}");
        }
    }
}
