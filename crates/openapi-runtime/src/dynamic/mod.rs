//! Any operation, called by its entry in the operation table.
//!
//! For programs that learn at run time what to call, for parameters that come as text, and for fields that the document
//! does not know yet. A call is checked and goes out as all others do.
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
