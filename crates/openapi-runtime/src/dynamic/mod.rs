//! Any operation, called by its entry in the operation table.
//!
//! For programs that choose the operation at run time, for parameters that are texts, and for fields that the document
//! does not have yet. Such calls are validated and sent like all others.
//!
//! ```no_run
//! # async fn example(scope: openapi_runtime::Scope, operation: &'static openapi_runtime::Operation) -> openapi_runtime::Result<()> {
//! use openapi_runtime::dynamic::Request;
//!
//! let invoice = Request::<openapi_runtime::Error>::new(&scope, operation).parameter("invoiceId", 7001).send().await?;
//! println!("{}", invoice["number"]);
//! # Ok(())
//! # }
//! ```

mod json;
mod page;
mod request;

pub use json::Json;
pub use page::Page;
pub use request::Request;
