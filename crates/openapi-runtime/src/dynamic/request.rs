//! Calls of operations by name.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Json, Page};
#[cfg(feature = "blocking")]
use crate::blocking;
use crate::call::Answer;
use crate::paging::{Cursor, Fetched, Items, Key, PageRequest, Pages};
use crate::{Binary, BoxFuture, CallOptions, Error, Operation, Parameter, Response, Scope, request};

/// One call of any operation.
///
/// Parameters and body are validated before the request is sent; invalid ones are an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest).
///
/// `E` is its error type.
#[must_use = "a request does nothing until it is sent"]
pub struct Request<E = Error> {
    request: request::Request,
    has_body: bool,
    /// The first error so far.
    refused: Option<String>,
    error: PhantomData<fn() -> E>,
}

impl<E: From<Error> + Send + Unpin + 'static> Request<E> {
    /// A call of `operation` in `scope`.
    pub fn new(scope: &Scope, operation: &'static Operation) -> Self {
        Self {
            request: request::Request::new(scope, operation),
            has_body: false,
            refused: None,
            error: PhantomData,
        }
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.request.operation()
    }

    /// Sets a parameter of the path or the query, by its name on the wire. Call it repeatedly for the elements of a
    /// list.
    pub fn parameter(mut self, name: &str, value: impl Display) -> Self {
        match self.operation().parameter(name) {
            Some(parameter) => self.request.add(parameter.key(), &value),
            None => self.refuse(unknown(self.operation(), name)),
        }
        self
    }

    /// Sets a parameter from JSON: a list, an object or a scalar, serialized by the parameter's style. Null unsets it.
    pub fn json_parameter(mut self, name: &str, value: &Value) -> Self {
        match self.operation().parameter(name) {
            Some(parameter) => self.request.set_json(parameter.key(), value),
            None => self.refuse(unknown(self.operation(), name)),
        }
        self
    }

    /// Sets the body: JSON, usually an object; of a form, an object with its fields. Fields that the document does not
    /// have are sent unchanged.
    pub fn body(mut self, body: Value) -> Self {
        if !self.request.has_fields() {
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
            body if self.request.takes_any_json() => {
                self.has_body = true;
                self.request.body(&body);
            }
            _ => self.refuse("the body is not a JSON object, expected one".to_owned()),
        }
        self
    }

    /// Sets the body of an operation that takes bytes, of this media type.
    pub fn bytes(mut self, bytes: impl Into<Binary>, media_type: impl Into<String>) -> Self {
        match &self.operation().body {
            Some(_) if !self.request.has_fields() => {
                self.has_body = true;
                self.request.bytes(bytes.into(), media_type.into());
            }
            Some(_) => self.refuse("the body is bytes, expected a JSON object".to_owned()),
            None => self.refuse("the body is bytes, expected none".to_owned()),
        }
        self
    }

    /// Sets timeouts and retries of this call; in a stream, of each page.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.request.options(options);
        self
    }

    /// Continues from a cursor that [`Items::cursor`] or [`Pages::cursor`] gave.
    #[allow(clippy::needless_pass_by_value)]
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.request.resume(&cursor);
        self
    }

    /// Validates it, as [`Request::send`] does.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest): for names that the operation does not have, for
    /// missing parameters, and for values that violate a bound.
    pub fn check(&self) -> Result<(), E> {
        Ok(self.checked()?)
    }

    fn checked(&self) -> Result<(), Error> {
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

    /// Sends the request and returns the response; an empty one is null.
    ///
    /// A write is only retried if it is idempotent, as with the methods of the resource groups.
    ///
    /// # Errors
    ///
    /// Those of [`Request::check`]; then any error of the network or the server, see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Response<Json<E>>, E> {
        let operation = self.operation();
        let answer = self.answer().await?;
        let value = if answer.is_empty() {
            answer.empty()?.map(|()| Value::Null)
        } else {
            answer.decode()?
        };
        Ok(value.map(|value| Json::new(operation, value)))
    }

    /// The same, with the response as one of the API's types, or as a type of your own.
    ///
    /// ```no_run
    /// # async fn example(get_invoice: openapi_runtime::dynamic::Request) -> openapi_runtime::Result<()> {
    /// #[derive(serde::Deserialize)]
    /// struct Invoice {
    ///     number: String,
    /// }
    ///
    /// let invoice = get_invoice.send_as::<Invoice>().await?;
    /// println!("{}", invoice.number);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Request::send`].
    pub async fn send_as<T: DeserializeOwned>(self) -> Result<Response<T>, E> {
        Ok(self.answer().await?.decode()?)
    }

    /// Sends it and returns the bytes of the response as they came, without deserializing them.
    ///
    /// # Errors
    ///
    /// As [`Request::send`], deserialization apart.
    pub async fn send_raw(self) -> Result<Response<Bytes>, E> {
        Ok(self.answer().await?.raw()?)
    }

    /// As [`Request::send`], and waits on the calling thread; see [`blocking`](crate::blocking).
    ///
    /// # Errors
    ///
    /// As [`Request::send`]; [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) in an async runtime.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<Json<E>>, E> {
        let scope = self.request.scope().clone();
        blocking::wait(&scope, self.send())
    }

    /// As [`Request::send_as`], and waits on the calling thread.
    ///
    /// # Errors
    ///
    /// As [`Request::send_blocking`].
    #[cfg(feature = "blocking")]
    pub fn send_as_blocking<T: DeserializeOwned>(self) -> Result<Response<T>, E> {
        let scope = self.request.scope().clone();
        blocking::wait(&scope, self.send_as())
    }

    /// As [`Request::send_raw`], and waits on the calling thread.
    ///
    /// # Errors
    ///
    /// As [`Request::send_blocking`], deserialization apart.
    #[cfg(feature = "blocking")]
    pub fn send_raw_blocking(self) -> Result<Response<Bytes>, E> {
        let scope = self.request.scope().clone();
        blocking::wait(&scope, self.send_raw())
    }

    /// An iterator of all pages.
    #[cfg(feature = "blocking")]
    pub fn pages_blocking(self) -> blocking::Pages<Self> {
        let scope = self.request.scope().clone();
        blocking::Pages::new(scope, self.pages())
    }

    /// An iterator of all items.
    #[cfg(feature = "blocking")]
    pub fn stream_blocking(self) -> blocking::Items<Self> {
        let scope = self.request.scope().clone();
        blocking::Items::new(scope, self.stream())
    }

    /// A stream of all pages.
    ///
    /// ```no_run
    /// # async fn example(list_invoices: openapi_runtime::dynamic::Request) -> openapi_runtime::Result<()> {
    /// let mut pages = list_invoices.pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} invoices", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// A stream of all items.
    pub fn stream(self) -> Items<Self> {
        Items::new(self)
    }

    /// Makes it fail with this error when it is sent.
    #[doc(hidden)]
    pub fn refuse(&mut self, why: String) {
        self.refused.get_or_insert(why);
    }

    fn answer(self) -> BoxFuture<'static, Result<Answer, Error>> {
        match self.checked() {
            Ok(()) => self.request.answer(),
            Err(error) => Box::pin(async move { Err(error) }),
        }
    }

    fn page(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Fetched<Page<E>>, Error>> {
        let operation = self.operation();
        let unpaged = || Error::invalid_request(operation, "it is not paginated, expected `send`".to_owned());
        let ready = self.checked().and_then(|()| operation.paging.ok_or_else(unpaged));
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
#[inline]
fn unknown(operation: &Operation, name: &str) -> String {
    let known: Vec<_> = operation.parameters.iter().map(Parameter::key).collect();
    let expected = match known.as_slice() {
        [] => "none".to_owned(),
        known => known.join(", "),
    };
    format!("`{}` is no parameter of it, expected {expected}", name.escape_debug())
}

impl<E> Clone for Request<E> {
    fn clone(&self) -> Self {
        Self {
            request: self.request.clone(),
            has_body: self.has_body,
            refused: self.refused.clone(),
            error: PhantomData,
        }
    }
}

impl<E: From<Error> + Send + Unpin + 'static> PageRequest for Request<E> {
    type Page = Page<E>;
    type Item = Json<E>;
    type Error = E;

    fn operation(&self) -> &'static Operation {
        self.request.operation()
    }

    fn start(&self) -> Option<Cursor> {
        self.request.start()
    }

    fn fetch(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Fetched<Page<E>>, Error>> {
        self.page(cursor)
    }

    fn has_more(page: &Page<E>) -> Option<bool> {
        page.has_more
    }

    fn next_cursor(page: &Page<E>) -> Option<Cursor> {
        page.next.clone()
    }

    fn items(page: &mut Page<E>) -> &mut Vec<Json<E>> {
        &mut page.items
    }

    fn identity(item: &Json<E>) -> Option<Key> {
        item.outline().identity
    }

    fn start_key(item: &Json<E>) -> Option<Key> {
        item.outline().start_key
    }
}

/// Shows the names of the parameters that are set, not the values.
impl<E> fmt::Debug for Request<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}
