//! The platform's own API, by the vendor's proxy.

mod path;
mod request;

pub use request::ProxyRequest;
