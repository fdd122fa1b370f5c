//! Errors, responses, pages and streams without a server: for unit tests of code that uses the client.
//!
//! ```
//! use openapi_runtime::test_util::{self, Listed};
//! use openapi_runtime::paging::PageRequest;
//! use openapi_runtime::{Error, ErrorKind};
//!
//! /// The code under test.
//! async fn count(mut invoices: openapi_runtime::paging::Items<impl PageRequest<Error = Error>>) -> Result<usize, Error> {
//!     let mut count = 0;
//!     while invoices.try_next().await?.is_some() {
//!         count += 1;
//!     }
//!     Ok(count)
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! assert_eq!(count(Listed::new(["a", "b"]).stream()).await.unwrap(), 2);
//!
//! let limited = test_util::error(ErrorKind::RateLimited).code("slow_down").build();
//! let failing = test_util::results::<Listed<&str>>([Ok("a"), Err(limited)]);
//! assert!(count(failing).await.unwrap_err().is_rate_limited());
//! # });
//! ```

mod defaults;
mod error;
mod listed;
mod response;
mod streams;

pub use error::{ErrorBuilder, error};
pub use listed::{Listed, ListedPage};
pub use response::{ResponseBuilder, response};
pub use streams::{items, pages, results};
