//! `client.rs`, `api.rs` and `error.rs` of a standalone crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::security::Security;
use super::server_url::url;
use super::servers::Servers;
use crate::document::Document;
use crate::layout::unparse;
use crate::quoting;
use crate::requests::ErrorBodies;

/// The client and its builder.
pub(super) fn client(document: &Document, security: &Security, servers: Option<&Servers>) -> anyhow::Result<String> {
    let (methods, handles) = (&security.methods, &security.handles);
    let base_url = base_url(document);
    let default = match &base_url {
        Some(url) => quote!(Scope::builder(&Api).base_url(#url)),
        None => quote!(Scope::builder(&Api)),
    };
    let (variables, enums) = (servers.map(Servers::methods), servers.map(Servers::enums));
    let server_url = servers.map(Servers::code);
    let server_field = servers.map(|_| quote!(server: openapi_runtime::generated::ServerUrl,));
    let server_default = server_url.map(|url| quote!(server: #url,));
    let server = match &base_url {
        Some(url) => format!(" The server: `https`, or `http` on loopback. Default: `{url}`."),
        None => " The server: `https`, or `http` on loopback. Required.".to_owned(),
    };
    let code = quote! {
        //! The client and its builder.

        use std::time::Duration;

        #[allow(unused_imports)]
        use openapi_runtime::generated::http::HeaderName;
        #[allow(unused_imports)]
        use openapi_runtime::{
            CallOptions, Credential, Interceptor, RateLimiting, RetryBudget, RetryPolicy, Scope,
            ScopeBuilder, TimeLimits, Timer, TlsConfig,
        };

        use crate::api::Api;
        use crate::error::Error;

        /// Client of the API. Cheap to clone: clones share connections and settings.
        #[derive(Clone, Debug)]
        pub struct Client {
            scope: Scope,
        }

        impl Client {
            /// A builder with default settings.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::default()
            }

            /// The same client, with other options for its calls.
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

        #handles

        #enums

        /// Builds a [`Client`].
        #[must_use]
        #[derive(Debug)]
        pub struct ClientBuilder {
            scope: ScopeBuilder,
            #server_field
            refused: Option<Error>,
        }

        impl Default for ClientBuilder {
            fn default() -> Self {
                Self {
                    scope: #default,
                    #server_default
                    refused: None,
                }
            }
        }

        impl ClientBuilder {
            #[doc = #server]
            pub fn base_url(mut self, url: impl Into<String>) -> Self {
                self.scope = self.scope.base_url(url);
                self
            }

            #variables

            #methods

            /// Adds a credential that is sent with every request.
            pub fn credential(mut self, credential: impl Into<Credential>) -> Self {
                self.scope = self.scope.credential(credential);
                self
            }

            #[allow(dead_code)]
            fn checked(mut self, credential: Result<Credential, openapi_runtime::InvalidCredential>) -> Self {
                match credential {
                    Ok(credential) => self.credential(credential),
                    Err(invalid) => {
                        self.refused.get_or_insert(invalid.into());
                        self
                    }
                }
            }

            /// A prefix of the crate's own name in `User-Agent`; `shop/1.4`, for instance.
            pub fn user_agent(mut self, name: impl Into<String>) -> Self {
                self.scope = self.scope.user_agent(name);
                self
            }

            /// The default options of all calls: time limits, retries, headers, interceptors. Those of a call take precedence.
            pub fn default_call_options(mut self, options: CallOptions) -> Self {
                self.scope = self.scope.default_call_options(options);
                self
            }

            /// Which failures are retried, how often, and with which delays.
            pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
                self.scope = self.scope.retry_policy(policy);
                self
            }

            /// The maximum time of a call, and of its steps.
            pub fn time_limits(mut self, limits: TimeLimits) -> Self {
                self.scope = self.scope.time_limits(limits);
                self
            }

            /// The retry budget: how many retries all calls together may make in a row. Default: 5000.
            pub fn client_retry_budget(mut self, budget: impl Into<RetryBudget>) -> Self {
                self.scope = self.scope.client_retry_budget(budget);
                self
            }

            /// Adds an interceptor, which is called before and after every attempt.
            pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
                self.scope = self.scope.interceptor(interceptor);
                self
            }

            /// How the client keeps to the API's rate limits. Default: it adapts to the headers of responses.
            pub fn rate_limiting(mut self, rate_limiting: impl Into<RateLimiting>) -> Self {
                self.scope = self.scope.rate_limiting(rate_limiting);
                self
            }

            /// TLS settings: certificates, minimum version, provider.
            pub fn tls(mut self, tls: TlsConfig) -> Self {
                self.scope = self.scope.tls(tls);
                self
            }

            /// How long a connection may be idle and still be reused. Default: 45 s.
            pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
                self.scope = self.scope.pool_idle_timeout(limit);
                self
            }

            /// The maximum size of a response body in bytes, both compressed and decompressed. Default: 32 MiB.
            pub fn max_response_bytes(mut self, limit: usize) -> Self {
                self.scope = self.scope.max_response_bytes(limit);
                self
            }

            /// Changes settings of the runtime that this builder has no method for.
            pub fn configure(mut self, change: impl FnOnce(ScopeBuilder) -> ScopeBuilder) -> Self {
                self.scope = change(self.scope);
                self
            }

            /// The clock of the client, for times and delays. Default: tokio's.
            pub fn timer(mut self, timer: impl Timer) -> Self {
                self.scope = self.scope.timer(timer);
                self
            }

            /// Builds the client.
            ///
            /// # Errors
            ///
            /// [`ErrorKind::Configuration`](openapi_runtime::ErrorKind::Configuration) if the base URL is missing or
            /// invalid, or a credential cannot be sent.
            pub fn build(self) -> Result<Client, Error> {
                match self.refused {
                    Some(error) => Err(error),
                    None => Ok(Client { scope: self.scope.build()? }),
                }
            }
        }
    };
    code_file(code)
}

/// The properties of the API.
pub(super) fn api() -> anyhow::Result<String> {
    code_file(quote! {
        //! The properties of the API, as the runtime needs them.

        /// The API, as the runtime needs it.
        #[derive(Debug)]
        pub(crate) struct Api;

        impl openapi_runtime::Api for Api {
            fn user_agent(&self) -> &'static str {
                concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"))
            }
        }
    })
}

/// The crate's error.
pub(super) fn error(bodies: &ErrorBodies<'_>, not_modified: bool) -> anyhow::Result<String> {
    let if_modified = not_modified.then(|| {
        quote! {
            openapi_runtime::if_modified! {
                /// Tells "not modified" (304) from other errors.
                pub trait IfModified for Error;
            }
        }
    });
    let bodies = bodies.code();
    code_file(quote! {
        //! The error of the crate.

        openapi_runtime::api_error! {
            /// Error of a call: a wrapper around [`openapi_runtime::Error`].
            pub struct Error;
        }

        #if_modified

        #bodies
    })
}

fn code_file(code: TokenStream) -> anyhow::Result<String> {
    let mut file = syn::parse2(code)?;
    quoting::document(&mut file);
    Ok(unparse(&file))
}

/// The documentation of the first server.
pub(super) fn base_url(document: &Document) -> Option<String> {
    url(&document.model().root().elements("servers").next()?)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn a_server_is_the_default_where_it_can_be_called() {
        let of = |server: Value| base_url(&Document::from(json!({"servers": [server]})));
        let variables = json!({"url": "https://{region}.example/v1/", "variables": {"region": {"default": "eu"}}});
        assert_eq!(of(variables).as_deref(), Some("https://eu.example/v1/"));
        for (url, taken) in [
            ("https://api.example", true),
            ("http://127.0.0.1:1/v1", true),
            ("http://localhost", true),
            ("http://api.example", false),
            ("http://localhost.example", false),
            ("/v1", false),
            ("https://{region}.example", false),
            ("https://.example", false),
            ("http://a`\n\nuse std::fs;", false),
            ("https://user@api.example", false),
        ] {
            assert_eq!(of(json!({"url": url})).is_some(), taken, "{url}");
        }
        assert_eq!(base_url(&Document::from(json!({}))), None);
    }
}
