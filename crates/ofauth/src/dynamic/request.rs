//! A call that is put together by name.

use std::fmt::{self, Display};

use bytes::Bytes;
use ofauth_client::{BoxFuture, Operation};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Json, Page};
use crate::call::Answer;
use crate::paging::{Cursor, Fetched, Items, Key, PageRequest, Pages, sealed};
use crate::{CallOptions, Client, Connection, Error, Response, request};

/// One call of any operation. Made by [`Client::call`] and [`Connection::call`].
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    request: request::Request,
    has_body: bool,
    /// What can be seen to be wrong already; the first counts.
    refused: Option<String>,
}

impl Request {
    pub(crate) fn of(client: &Client, operation: &'static Operation) -> Self {
        let mut request = Self::new(request::Request::of(client, operation));
        if operation.connection {
            request.refuse("it is for one account, expected a call by `Connection::call`".to_owned());
        }
        request
    }

    pub(crate) fn on(connection: &Connection, operation: &'static Operation) -> Self {
        // Others than the calls for an account are for the organisation, and name no account.
        if operation.connection {
            Self::new(request::Request::on(connection, operation))
        } else {
            Self::of(connection.client(), operation)
        }
    }

    fn new(request: request::Request) -> Self {
        Self {
            request,
            has_body: false,
            refused: None,
        }
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.request.operation()
    }

    /// Sets a parameter of the path or the query, by its name on the wire. One that is a list takes several values, one
    /// after another.
    pub fn parameter(mut self, name: &str, value: impl Display) -> Self {
        match self.operation().parameter(name) {
            Some(parameter) => self.request.add(parameter.name, &value),
            None => self.refuse(unknown(self.operation(), name)),
        }
        self
    }

    /// Sets the body, which is a JSON object. Fields that the contract does not know go out as they are.
    pub fn body(mut self, body: Value) -> Self {
        if !self.request.is_json() {
            let expected = if self.operation().body.is_some() {
                "bytes"
            } else {
                "none"
            };
            self.refuse(format!("the body is JSON, expected {expected}"));
            return self;
        }
        match body {
            Value::Object(fields) => {
                self.has_body = true;
                self.request.set_fields(fields);
            }
            _ => self.refuse("the body is not a JSON object, expected one".to_owned()),
        }
        self
    }

    /// Sets the body of an operation that takes bytes, as they are of this media type.
    pub fn bytes(mut self, bytes: impl Into<Bytes>, media_type: impl Into<String>) -> Self {
        match &self.operation().body {
            Some(_) if !self.request.is_json() => {
                self.has_body = true;
                self.request.bytes(bytes.into(), media_type.into());
            }
            Some(_) => self.refuse("the body is bytes, expected a JSON object".to_owned()),
            None => self.refuse("the body is bytes, expected none".to_owned()),
        }
        self
    }

    /// Time limits and retries of this call; in a stream, of each of its pages.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.request.options(options);
        self
    }

    /// Go on from a cursor that [`Items::cursor`] or [`Pages::cursor`] gave.
    #[allow(clippy::needless_pass_by_value)]
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.request.resume(&cursor);
        self
    }

    /// Checks it as [`Request::send`] does before anything goes out.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest): for names that the operation does not have, for
    /// what is missing, and for what breaks a bound.
    pub fn check(&self) -> Result<(), Error> {
        let refused = |why: &str| Err(Error::invalid_request(self.operation(), why.to_owned()));
        if let Some(why) = &self.refused {
            return refused(why);
        }
        match &self.operation().body {
            Some(body) if body.required && !self.has_body => {
                refused(&format!("the body is missing, expected {}", body.value))
            }
            _ => self.request.check(),
        }
    }

    /// Sends it and waits for the answer; an empty one is null.
    ///
    /// A write is sent once unless twice does no more than once, as by the methods of the resources.
    ///
    /// # Errors
    ///
    /// As [`Request::check`] before anything is sent; then whatever the way to the server and the server itself may
    /// bring, see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Response<Json>, Error> {
        let operation = self.operation();
        let answer = self.answer().await?;
        let value = if answer.is_empty() {
            answer.empty().map(|()| Value::Null)
        } else {
            answer.decode()?
        };
        Ok(value.map(|value| Json::new(operation, value)))
    }

    /// The same, with the answer as one of the [`types`](crate::types), or as a type of your own.
    ///
    /// ```no_run
    /// # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
    /// use ofauth::{operations, types::Whoami};
    ///
    /// let whoami = client.call(&operations::GET_WHOAMI).send_as::<Whoami>().await?;
    /// println!("{}", whoami.permissions.join(", "));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Request::send`].
    pub async fn send_as<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.answer().await?.decode()
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`Request::send`], decoding apart.
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.answer().await?.raw())
    }

    /// All pages, one after another.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut pages = creator.call(&ofauth::operations::LIST_CHATS).pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} chats", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// All items, one after another.
    pub fn stream(self) -> Items<Self> {
        Items::new(self)
    }

    fn refuse(&mut self, why: String) {
        self.refused.get_or_insert(why);
    }

    fn answer(self) -> BoxFuture<'static, Result<Answer, Error>> {
        match self.check() {
            Ok(()) => self.request.answer(),
            Err(error) => Box::pin(async move { Err(error) }),
        }
    }

    fn page(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Fetched<Page>, Error>> {
        let operation = self.operation();
        let unpaged = || Error::invalid_request(operation, "it does not answer in pages, expected `send`".to_owned());
        let ready = self.check().and_then(|()| operation.paging.ok_or_else(unpaged));
        let paging = match ready {
            Ok(paging) => paging,
            Err(error) => return Box::pin(async move { Err(error) }),
        };
        let answer = self.request.page_answer(cursor);
        Box::pin(async move {
            let page = answer.await?.read(|value| Page::read(operation, paging, value))?;
            Ok(page.into())
        })
    }
}

/// Says what the names are.
fn unknown(operation: &Operation, name: &str) -> String {
    let known: Vec<_> = operation.parameters.iter().map(|parameter| parameter.name).collect();
    let expected = match known.as_slice() {
        [] => "none".to_owned(),
        known => known.join(", "),
    };
    format!("`{}` is no parameter of it, expected {expected}", name.escape_debug())
}

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
        Request::of(self, operation)
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
        Request::on(self, operation)
    }
}

impl sealed::Sealed for Request {}

impl PageRequest for Request {
    type Page = Page;
    type Item = Json;

    fn operation(&self) -> &'static Operation {
        self.request.operation()
    }

    fn start(&self) -> Option<Cursor> {
        self.request.start()
    }

    fn fetch(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Fetched<Page>, Error>> {
        self.page(cursor)
    }

    fn has_more(page: &Page) -> Option<bool> {
        page.has_more
    }

    fn next_cursor(page: &Page) -> Option<Cursor> {
        page.next.clone()
    }

    fn items(page: &mut Page) -> &mut Vec<Json> {
        &mut page.items
    }

    fn identity(item: &Json) -> Option<Key> {
        item.outline().identity
    }

    fn place(item: &Json) -> Option<Key> {
        item.outline().place
    }
}

/// Shows what has been set, and not to what.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}
