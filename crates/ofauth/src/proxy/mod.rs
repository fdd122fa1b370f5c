//! The platform's own API, through the vendor's proxy.

mod path;
mod request;

pub use request::ProxyRequest;
