//! Any operation, called by its entry in the operation table.
//!
//! Every operation has a method of its own in [`resources`](crate::resources). This is for programs that learn at run
//! time what to call, for parameters that come as text, and for fields that the contract does not know yet. A call is
//! checked and goes out as all others do.
//!
//! ```no_run
//! # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
//! use ofauth::operations;
//!
//! if let Some(operation) = operations::by_id("getPost") {
//!     let post = creator.call(operation).parameter("postId", 7001).send().await?;
//!     println!("{}", post["text"]);
//! }
//! # Ok(())
//! # }
//! ```

mod json;
mod page;
mod request;

pub use json::Json;
pub use page::Page;
pub use request::Request;
