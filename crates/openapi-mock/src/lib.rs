#![doc = include_str!("../README.md")]

mod checks;
mod credentials;
mod message;
mod mock;
mod parameters;
mod reply;
mod routes;
mod schemas;
mod server;

pub use message::{Request, Response};
pub use mock::{Error, Mock};
#[doc(no_inline)]
pub use openapi_model::Document;
