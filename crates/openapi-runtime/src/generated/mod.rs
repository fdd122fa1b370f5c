//! The support of generated code: how types deserialize, and the parts of request builders. It may change with every
//! version.

#[cfg(feature = "client")]
pub mod header;
#[cfg(feature = "client")]
mod methods;
pub mod object;
pub mod seeds;
mod text;
pub mod untyped;
pub mod whole;

#[cfg(feature = "client")]
pub use bytes;
#[cfg(feature = "client")]
pub use http;
#[cfg(feature = "schemars")]
pub use schemars;
pub use serde;
pub use serde_json;
pub use text::Text;

pub use crate::open_union::{Kind, Tag};
pub use crate::readable::readable;

#[cfg(feature = "client")]
pub use crate::call::{Answer, ByStatus, Call};
#[cfg(feature = "client")]
pub use crate::content::{Content, Meter, Origin, file};
#[cfg(feature = "client")]
pub use crate::error::from_json;
#[cfg(feature = "client")]
pub use crate::paging::{Fetched, Key};
#[cfg(feature = "client")]
pub use crate::request::Request;
#[cfg(feature = "client")]
pub use crate::server_url::ServerUrl;
#[cfg(feature = "streams")]
pub use crate::streams::{as_json, as_text};

/// XML documents as JSON values.
#[cfg(feature = "xml")]
pub mod xml {
    pub use crate::xml::{decode, encode};
}
