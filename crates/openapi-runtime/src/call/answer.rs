//! Reads the response to a call: as a value, a page, bytes, or nothing.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Call;
use crate::error::from_json;
use crate::paging::{Fetched, Outline, Undecoded, is_bare, raw_items, with_items};
use crate::readable::readable;
use crate::response::Received;
use crate::{Error, Operation, Paging, Response};

/// Responses of an operation whose bodies differ by status.
pub trait ByStatus: Sized {
    /// Deserializes the body of a response.
    fn read(status: u16, body: &Bytes) -> serde_json::Result<Self>;
}

/// A response, and the call that it belongs to.
pub struct Answer {
    pub(super) call: Box<Call>,
    pub(super) received: Received,
}

impl Answer {
    /// Deserializes the body.
    pub fn decode<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let (value, answer) = self.value()?;
        Ok(Response::new(value, answer.received))
    }

    fn value<T: DeserializeOwned>(self) -> Result<(T, Self), Error> {
        let Self { call, received } = self;
        if received.was_gone() {
            return match from_json(Value::Object(call.core().api.deleted(&call.ids)).to_string().as_bytes()) {
                Ok(value) => Ok((value, Self { call, received })),
                Err(_) => Err(Error::gone(call.operation, received)),
            };
        }
        match from_json(&json_body(call.operation, &received)) {
            Ok(value) => Ok((value, Self { call, received })),
            Err(error) => Err(Error::decode(call.operation, received, &error, &call.reading())),
        }
    }

    /// Deserializes it, unless the body is empty.
    pub fn optional<T: DeserializeOwned>(self) -> Result<Response<Option<T>>, Error> {
        if self.received.body.is_empty() || self.received.was_gone() {
            return Ok(Response::new(None, self.received));
        }
        self.decode()
    }

    /// Deserializes it by its status.
    pub fn by_status<T: ByStatus>(self) -> Result<Response<T>, Error> {
        let Self { call, received } = self;
        match T::read(received.status.as_u16(), &json_body(call.operation, &received)) {
            Ok(value) => Ok(Response::new(value, received)),
            Err(error) => Err(Error::decode(call.operation, received, &error, &call.reading())),
        }
    }

    /// Deserializes a page. If some items do not deserialize, and are to be yielded as errors, the page is returned
    /// without them.
    pub fn page<T: DeserializeOwned>(self, decodes: fn(&str) -> serde_json::Result<()>) -> Result<Fetched<T>, Error> {
        let Self { call, received } = self;
        let sent = call.sent();
        let error = match from_json::<T>(&received.body) {
            Ok(page) => {
                return Ok(Fetched {
                    page: Response::new(page, received),
                    undecoded: Vec::new(),
                    sent,
                });
            }
            Err(error) => error,
        };
        let sifted = call
            .operation
            .paging
            .filter(|_| call.options.yields_undecodable())
            .and_then(|paging| sift(&call, &received, &paging, decodes));
        let sifted = sifted.and_then(|(text, undecoded)| Some((from_json::<T>(text.as_bytes()).ok()?, undecoded)));
        if let Some((page, undecoded)) = sifted {
            let page = Response::new(page, received);
            return Ok(Fetched { page, undecoded, sent });
        }
        Err(Error::decode(call.operation, received, &error, &call.reading()))
    }

    /// Deserializes the body as JSON and passes it to `read`, whose error names a JSON path and what was expected
    /// there.
    pub(crate) fn read<T>(
        self,
        read: impl FnOnce(Value) -> Result<T, (&'static str, &'static str)>,
    ) -> Result<Response<T>, Error> {
        let (value, Self { call, received }) = self.value::<Value>()?;
        match read(value) {
            Ok(page) => Ok(Response::new(page, received)),
            Err((path, said)) => Err(Error::misshapen(call.operation, received, path, said, &call.reading())),
        }
    }

    /// Whether the body is empty.
    pub fn is_empty(&self) -> bool {
        self.received.body.is_empty() && !self.received.was_gone()
    }

    /// The body, unchanged. Like the other ways to read an answer, it is a function with a result.
    pub fn raw(self) -> Result<Response<Bytes>, Error> {
        Ok(Response::new(self.received.body.clone(), self.received))
    }

    /// The response without a body.
    pub fn empty(self) -> Result<Response<()>, Error> {
        Ok(Response::new((), self.received))
    }
}

/// The body as JSON: as it came, or made of XML. What is no XML stays as it is, and is then no JSON either.
fn json_body(operation: &Operation, received: &Received) -> Bytes {
    #[cfg(feature = "xml")]
    if let Some(element) = &operation.xml.response {
        if let Ok(value) = crate::xml::decode(element, &received.body) {
            return value.to_string().into();
        }
    }
    let _ = operation;
    received.body.clone()
}

/// Shows the call and the status only.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("call", &self.call)
            .field("status", &self.received.status)
            .finish_non_exhaustive()
    }
}

/// The maximum number of items of a page that do not deserialize. Each is an error of its own, which takes more memory
/// than the item.
const MOST_UNDECODED: usize = 1000;

/// The page without the items that do not deserialize, and those; `None` if there are too many of them.
fn sift(
    call: &Call,
    received: &Received,
    paging: &Paging,
    decodes: fn(&str) -> serde_json::Result<()>,
) -> Option<(String, Vec<Undecoded>)> {
    let text = readable(&received.body);
    let items = raw_items(&text, paging)?;
    let mut good = Vec::with_capacity(items.len());
    let mut undecoded = Vec::new();
    for (position, item) in items.into_iter().enumerate() {
        let Err(error) = decodes(item.get()) else {
            good.push(item);
            continue;
        };
        if undecoded.len() == MOST_UNDECODED {
            return None;
        }
        let path = format!("{}[{position}]", if is_bare(&text) { "" } else { paging.items });
        undecoded.push(Undecoded {
            position,
            item: Outline::read(item.get(), paging),
            error: Error::decode_item(call.operation, received, item.get(), &path, &error, &call.reading()),
        });
    }
    Some((with_items(&text, paging, &good)?, undecoded))
}
