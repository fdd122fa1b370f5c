#![doc = include_str!("../README.md")]

mod checks;
mod credentials;
mod error;
mod message;
mod mock;
mod parameters;
mod reply;
mod routes;
mod schemas;
mod server;

pub use error::Error;
pub use message::{Request, Response};
pub use mock::Mock;
#[doc(no_inline)]
pub use openapi_model::Document;
