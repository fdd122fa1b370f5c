#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]

#[cfg(feature = "client")]
#[cfg_attr(not(feature = "client-credentials"), allow(dead_code))]
mod access_token;
#[cfg(feature = "client")]
mod api;
#[cfg(feature = "client")]
mod base_url;
#[cfg(feature = "client")]
mod binary;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "client")]
mod body;
#[cfg(feature = "client")]
mod body_kind;
mod box_future;
#[cfg(feature = "client")]
mod call;
mod checks;
#[cfg(feature = "client-credentials")]
mod client_credentials;
#[cfg(feature = "client")]
mod connect;
#[cfg(feature = "client")]
mod content;
#[cfg(feature = "client")]
mod content_coding;
#[cfg(feature = "client")]
#[cfg_attr(not(feature = "client-credentials"), allow(dead_code))]
mod credential;
mod decimal;
#[cfg(feature = "client")]
pub mod dynamic;
mod entries;
#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
mod form;
mod formats;
#[cfg(all(any(fuzzing, fuzz_targets), feature = "client"))]
#[doc(hidden)]
pub mod fuzzing;
pub mod generated;
#[cfg(feature = "client")]
mod http_client;
mod id_ref;
#[cfg(feature = "client")]
mod interceptor;
#[cfg(feature = "client")]
mod invalid_credential;
mod limit;
mod listing;
#[cfg(feature = "client")]
mod multipart;
mod nullable;
mod open;
mod open_enum;
mod open_union;
mod operation;
#[cfg(feature = "client")]
mod options;
#[cfg(feature = "client")]
pub mod paging;
#[cfg(feature = "client")]
mod parameters;
mod pattern;
#[cfg(feature = "client")]
mod pool;
#[cfg(feature = "client")]
pub mod rate_limit;
mod readable;
#[cfg(feature = "client")]
mod redact;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
mod request_checks;
#[cfg(feature = "client")]
mod response;
#[cfg(feature = "client")]
mod response_future;
#[cfg(feature = "client")]
mod retry;
#[cfg(feature = "client")]
mod scope;
#[cfg(feature = "client")]
mod scope_builder;
mod secret;
#[cfg(feature = "client")]
mod server_url;
mod short_forms;
mod signed_url;
#[cfg(feature = "streams")]
mod streams;
#[cfg(feature = "client")]
pub mod telemetry;
#[cfg(feature = "test-util")]
pub mod test_util;
#[cfg(feature = "client")]
mod time_limit;
#[cfg(feature = "client")]
mod timer;
mod timestamp;
#[cfg(feature = "client")]
mod tls;
mod value;
#[cfg(feature = "xml")]
mod xml;
mod xml_shape;

#[cfg(feature = "client")]
pub use api::Api;
#[cfg(feature = "client")]
pub use binary::Binary;
pub use box_future::BoxFuture;
#[cfg(feature = "client")]
pub use bytes::Bytes;
#[cfg(feature = "client-credentials")]
#[cfg_attr(docsrs, doc(cfg(feature = "client-credentials")))]
pub use client_credentials::ClientCredentials;
#[cfg(feature = "client")]
pub use credential::Credential;
pub use decimal::{Decimal, InvalidDecimal};
pub use entries::Entries;
#[cfg(feature = "client")]
pub use error::{Details, Error, ErrorBody, ErrorFormat, ErrorKind, IfModified, UsualErrors};
pub use formats::{Date, InvalidFormat, IsoDuration, TimeOfDay, Uuid};
#[cfg(feature = "client")]
pub use http::{HeaderMap, Method, StatusCode};
pub use id_ref::{IdRef, IdValue};
#[cfg(feature = "client")]
pub use interceptor::{AttemptOutcome, AttemptRequest, Interceptor, InvalidHeader};
#[cfg(feature = "client")]
pub use invalid_credential::InvalidCredential;
pub use limit::Limit;
pub use listing::{Listing, OneOrMany};
#[cfg(feature = "client")]
pub use multipart::Part;
pub use nullable::Nullable;
pub use open::Open;
pub use operation::{
    Body, ErrorSchema, Location, Operation, Paging, PagingStyle, Parameter, Retry, Server, Stability, Style,
};
#[cfg(feature = "client")]
pub use options::CallOptions;
pub use pattern::{Pattern, State};
#[cfg(feature = "client")]
pub use rate_limit::{RateLimit, RateLimiting};
#[cfg(feature = "client")]
#[doc(no_inline)]
pub use reqwest;
#[cfg(feature = "client")]
pub use response::{Response, ResponseMeta};
#[cfg(feature = "client")]
pub use response_future::ResponseFuture;
#[cfg(feature = "client")]
pub use retry::{Backoff, Jitter, RetryBudget, RetryPolicy};
#[cfg(feature = "client")]
pub use scope::Scope;
#[cfg(feature = "client")]
pub use scope_builder::ScopeBuilder;
pub use secret::Secret;
pub use signed_url::SignedUrl;
#[cfg(feature = "streams")]
#[cfg_attr(docsrs, doc(cfg(feature = "streams")))]
pub use streams::{Event, EventStream, JsonLines};
#[cfg(feature = "client")]
pub use time_limit::{TimeLimit, TimeLimits};
#[cfg(feature = "client")]
pub use timer::Timer;
pub use timestamp::{InvalidTimestamp, Timestamp};
#[cfg(feature = "client")]
pub use tls::{TlsConfig, TlsProvider, TlsVersion};
pub use value::{Field, Format, Value, Violation};
pub use xml_shape::{Xml, XmlElement, XmlField, XmlShape};

/// A result whose error is [`Error`].
#[cfg(feature = "client")]
pub type Result<T, E = Error> = std::result::Result<T, E>;
