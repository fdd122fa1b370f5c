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

use ofauth_client::Operation;

use crate::client::Client;
use crate::connection::Connection;
use ofauth_client::Error;

/// One call of any operation. Made by [`Client::call`] and [`Connection::call`].
pub type Request = openapi_runtime::dynamic::Request<Error>;

/// An answer, or an item of a page, as JSON with all of its fields.
pub type Json = openapi_runtime::dynamic::Json<Error>;

/// A page of an operation that pages.
pub type Page = openapi_runtime::dynamic::Page<Error>;

impl Client {
    /// Calls any operation that is not for one account, by its entry in the operation table; see
    /// [`dynamic`](crate::dynamic).
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// let whoami = client.call(&ofauth::operations::GET_WHOAMI).send().await?;
    /// println!("{}", whoami["name"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(&self, operation: &'static Operation) -> Request {
        let mut request = Request::new(self.scope(), operation);
        if operation.scoped {
            request.refuse("it is for one account, expected a call by `Connection::call`".to_owned());
        }
        request
    }
}

impl Connection {
    /// Calls any operation by its entry in the operation table; see [`dynamic`](crate::dynamic). One that is for the
    /// organisation goes out without the account.
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
    pub fn call(&self, operation: &'static Operation) -> Request {
        if operation.scoped {
            Request::new(self.scope(), operation)
        } else {
            self.client().call(operation)
        }
    }
}
