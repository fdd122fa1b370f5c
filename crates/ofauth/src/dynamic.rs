//! Any operation, called by its entry in the operation table.
//!
//! Every operation has a method in [`resources`](crate::resources). This module is for programs that choose the
//! operation at run time, for parameters that are texts, and for fields that the contract does not have yet. Such calls
//! are validated and sent like all others.
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

use ofauth_client::Operation;

use crate::client::Client;
use crate::connection::Connection;
use ofauth_client::Error;

/// One call of any operation. Made by [`Client::call`] and [`Connection::call`].
pub type Request = openapi_runtime::dynamic::Request<Error>;

/// A response, or an item of a page, as JSON with all of its fields.
pub type Json = openapi_runtime::dynamic::Json<Error>;

/// A page of a paginated operation.
pub type Page = openapi_runtime::dynamic::Page<Error>;

impl Client {
    /// Calls any operation that is not for an account, by its entry in the operation table; see
    /// [`dynamic`](crate::dynamic).
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let whoami = client.call(&ofauth::operations::GET_WHOAMI).send().await?;
    /// println!("{}", whoami["name"]);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn call(&self, operation: &'static Operation) -> Request {
        let mut request = Request::new(self.scope(), operation);
        if operation.scoped {
            request.refuse("it is for one account, expected a call by `Connection::call`".to_owned());
        }
        request
    }
}

impl Connection {
    /// Calls any operation by its entry in the operation table; see [`dynamic`](crate::dynamic). An operation
    /// for the organisation is sent without the account.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// use ofauth::operations;
    /// use serde_json::json;
    ///
    /// let note = creator.call(&operations::SET_SUBSCRIBER_NOTE).parameter("userId", 4101);
    /// note.body(json!({"notice": "Asked for an invoice."})).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn call(&self, operation: &'static Operation) -> Request {
        if operation.scoped {
            Request::new(self.scope(), operation)
        } else {
            self.client().call(operation)
        }
    }
}
