//! A request before it goes out: what has been set in it, checked by the operation table and then written.

use std::fmt::{self, Display};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use url::form_urlencoded;

use crate::call::{Answer, Call};
use crate::content::Content;
use crate::paging::{Cursor, Fetched};
use crate::{Body, BoxFuture, CallOptions, Error, Location, Operation, PagingStyle, Parameter, Scope, Violation};

/// What RFC 3986 lets stand in a path as it is.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One call of an operation, as far as it has been put together. The generated request builders are names for it.
#[derive(Clone)]
pub struct Request {
    operation: &'static Operation,
    scope: Scope,
    options: CallOptions,
    /// Values of the path and the query, as they go on the wire. A list is several of one name.
    parameters: Vec<(&'static str, String)>,
    fields: Map<String, Value>,
    bytes: Option<(Bytes, String)>,
    /// What is read anew for every attempt, and its media type.
    content: Option<(Content, String)>,
    /// Where to go on, as the cursor has it.
    resumed: Option<Cursor>,
}

impl Request {
    /// A call of `operation` in `scope`.
    #[must_use]
    pub fn new(scope: &Scope, operation: &'static Operation) -> Self {
        Self {
            operation,
            scope: scope.clone(),
            options: CallOptions::new(),
            parameters: Vec::new(),
            fields: Map::new(),
            bytes: None,
            content: None,
            resumed: None,
        }
    }

    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sets a parameter, in place of what it was.
    pub fn set(&mut self, name: &'static str, value: &dyn Display) {
        self.clear(name);
        self.parameters.push((name, value.to_string()));
    }

    /// Adds to a parameter that is a list.
    pub fn add(&mut self, name: &'static str, value: &dyn Display) {
        self.parameters.push((name, value.to_string()));
    }

    fn clear(&mut self, name: &str) {
        self.parameters.retain(|(known, _)| *known != name);
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Sets a field of the body.
    pub fn field(&mut self, name: &'static str, value: impl Into<Value>) {
        self.put(name, value.into());
    }

    /// Sets a field of the body that is a number.
    pub fn number(&mut self, name: &'static str, value: f64) {
        // JSON has no other numbers; the check then says what is wrong with it.
        let unwritten = || Value::String(value.to_string());
        let value = serde_json::Number::from_f64(value).map_or_else(unwritten, Value::Number);
        self.put(name, value);
    }

    /// Sets a field of the body that has a type of its own.
    pub fn object(&mut self, name: &'static str, value: &impl Serialize) {
        // A value that is no JSON has no place in the contract's types.
        self.put(name, serde_json::to_value(value).unwrap_or_default());
    }

    /// Sets all fields of the body that `draft` has.
    pub fn draft(&mut self, draft: &impl Serialize) {
        if let Ok(Value::Object(fields)) = serde_json::to_value(draft) {
            self.fields.extend(fields);
        }
    }

    /// Adds to a field of the body that is a list.
    pub fn extend(&mut self, name: &'static str, values: Vec<Value>) {
        match self.fields.get_mut(name) {
            Some(Value::Array(known)) => known.extend(values),
            _ => self.put(name, Value::Array(values)),
        }
    }

    /// Sets the whole body.
    pub fn set_fields(&mut self, fields: Map<String, Value>) {
        self.fields = fields;
    }

    fn put(&mut self, name: &'static str, value: Value) {
        self.fields.insert(name.to_owned(), value);
    }

    /// Sets the body, which is no JSON.
    pub fn bytes(&mut self, bytes: Bytes, media_type: String) {
        self.bytes = Some((bytes, media_type));
    }

    /// Sets the body, which is read while it is sent.
    pub fn content(&mut self, content: Content, media_type: String) {
        self.content = Some((content, media_type));
    }

    /// Sets time limits and retries, over those that are set.
    pub fn options(&mut self, options: CallOptions) {
        self.options = options.over(self.options);
    }

    /// Sends it and waits for the answer.
    pub fn answer(self) -> BoxFuture<'static, Result<Answer, Error>> {
        Box::pin(async move {
            let call = Call::new(self.scope.clone(), self.operation, self.options)
                .content(self.content.as_ref().map(|(content, _)| content.clone()))
                .hide(self.secrets())
                .about(self.ids());
            self.check()?;
            let request = self.write(call.base_url())?;
            call.send(request).await
        })
    }

    /// Checks all that has been set.
    pub fn check(&self) -> Result<(), Error> {
        let refused = |violation: Violation| Error::invalid_request(self.operation, violation.to_string());
        let broken = |broken| Error::invalid_request(self.operation, broken);
        let api = self.scope.core().api;
        for parameter in self.operation.parameters {
            let given = self.parameters.iter().filter(|(name, _)| *name == parameter.name);
            parameter.check_count(given.clone().count()).map_err(refused)?;
            for (_, value) in given {
                parameter.check(value).map_err(refused)?;
                // An address that is read drops such a segment, and the one before it.
                if parameter.location == Location::Path && matches!(value.as_str(), "." | "..") {
                    let message = format!("the parameter `{}` is `{value}`, expected an id", parameter.name);
                    return Err(Error::invalid_request(self.operation, message));
                }
            }
        }
        api.check_path(self.operation, &|name| self.get(name)).map_err(broken)?;
        if self.is_json() {
            self.operation.check_fields(&self.fields).map_err(refused)?;
            api.check_body(self.operation, &self.fields).map_err(broken)?;
        }
        Ok(())
    }

    /// What has been set and must not be repeated.
    fn secrets(&self) -> Vec<String> {
        let is_secret = |name: &str| self.operation.parameter(name).is_some_and(Parameter::is_secret);
        let parameters = self.parameters.iter().filter(|(name, _)| is_secret(name));
        let known = self.operation.body.as_ref().map_or(&[][..], Body::fields);
        let fields = known.iter().filter(|field| field.value.is_secret());
        let fields = fields.filter_map(|field| self.fields.get(field.name)?.as_str());
        parameters
            .map(|(_, value)| value.as_str())
            .chain(fields)
            .map(str::to_owned)
            .collect()
    }

    /// Ids in the path that may be repeated, in its order; for what deletes alone, which may find that they are gone.
    fn ids(&self) -> Vec<(&'static str, String)> {
        if self.operation.method != "DELETE" {
            return Vec::new();
        }
        let in_path = self
            .operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Path && !parameter.is_secret());
        let given = in_path.filter_map(|parameter| Some((parameter.name, self.get(parameter.name)?.to_owned())));
        given.collect()
    }

    /// Whether its body is JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        let body = self.operation.body.as_ref();
        body.is_some_and(|body| body.media_type == "application/json")
    }

    /// The request as it goes out, but for what the call adds to it.
    fn write(self, base_url: &str) -> Result<reqwest::Request, Error> {
        let unwritten = || {
            let message = "the request cannot be built from these parameters".to_owned();
            Error::invalid_request(self.operation, message)
        };
        let url = Url::parse(&self.address(base_url)).map_err(|_| unwritten())?;
        let method = Method::from_bytes(self.operation.method.as_bytes()).map_err(|_| unwritten())?;
        let mut request = reqwest::Request::new(method, url);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some((_, media_type)) = &self.content {
            let media_type = HeaderValue::from_str(media_type).map_err(|_| unwritten())?;
            headers.insert(CONTENT_TYPE, media_type);
        } else if self.is_json() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            *request.body_mut() = Some(Value::Object(self.fields).to_string().into());
        } else if let Some((bytes, media_type)) = &self.bytes {
            headers.insert(
                CONTENT_TYPE,
                HeaderValue::from_str(media_type).map_err(|_| unwritten())?,
            );
            *request.body_mut() = Some(bytes.clone().into());
        }
        Ok(request)
    }

    /// Path and query, behind the address of the API.
    fn address(&self, base_url: &str) -> String {
        let mut address = base_url.to_owned();
        for segment in self.operation.path.split('/').skip(1) {
            address.push('/');
            match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                Some(name) => address.extend(utf8_percent_encode(self.get(name).unwrap_or_default(), SEGMENT)),
                None => address.push_str(segment),
            }
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        for parameter in self.operation.parameters {
            if parameter.location == Location::Query {
                let given = self.parameters.iter().filter(|(name, _)| *name == parameter.name);
                query.extend_pairs(given.map(|(name, value)| (*name, value.as_str())));
            }
        }
        let query = query.finish();
        if !query.is_empty() {
            address.push('?');
            address.push_str(&query);
        }
        address
    }
}

/// What requests that page have besides.
impl Request {
    /// Asks for as many items a page as there may be, unless the caller has said how many.
    fn in_full_pages(&mut self) {
        if let Some(paging) = self.operation.paging
            && let (Some(limit), Some(size)) = (paging.limit, paging.size)
            && self.get(limit).is_none()
        {
            self.set(limit, &size);
        }
    }

    /// Goes on from a cursor.
    pub fn resume(&mut self, cursor: &Cursor) {
        let Some(paging) = self.operation.paging else { return };
        let mark = cursor.parameter(paging.style);
        self.clear(paging.cursor);
        if !mark.is_empty() {
            self.set(paging.cursor, &mark);
        }
        self.resumed = Some(cursor.clone());
    }

    /// Where the caller wants to start, if not at the beginning.
    pub fn start(&self) -> Option<Cursor> {
        let paging = self.operation.paging?;
        let mark = self.get(paging.cursor);
        // What was set later counts.
        let resumed = self.resumed.as_ref();
        let resumed = resumed.filter(|cursor| cursor.parameter(paging.style) == mark.unwrap_or_default());
        resumed
            .cloned()
            .or_else(|| mark.map(|mark| Cursor::mark(paging.style, mark)))
    }

    /// Asks for the page at `cursor`.
    pub fn page<P: DeserializeOwned, I: DeserializeOwned>(
        &self,
        cursor: Option<&Cursor>,
    ) -> BoxFuture<'static, Result<Fetched<P>, Error>> {
        let answer = self.page_answer(cursor);
        Box::pin(async move { answer.await?.page(|item| serde_json::from_str::<I>(item).map(drop)) })
    }

    /// The same, not decoded.
    pub fn page_answer(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Answer, Error>> {
        let mut request = self.clone();
        request.options = request.options.persistent();
        request.in_full_pages();
        if let (Some(cursor), Some(paging)) = (cursor, self.operation.paging) {
            let mark = cursor.parameter(paging.style);
            if !mark.is_empty() && self.get(paging.cursor) != Some(mark) {
                // These say where the first page starts, and the cursor says it for all others.
                for start in paging.starts {
                    request.clear(start);
                }
                request.set(paging.cursor, &mark);
            }
            // One more than the item by which the place is known again.
            if let Some(limit) = paging.limit
                && paging.style == PagingStyle::Offset
                && self.get(limit) == Some("1")
            {
                request.set(limit, &2);
            }
        }
        request.answer()
    }
}

/// Shows what has been set, and not to what.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters = self.parameters.iter().map(|(name, _)| *name);
        let set: Vec<_> = parameters.chain(self.fields.keys().map(String::as_str)).collect();
        f.debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("set", &set)
            .finish_non_exhaustive()
    }
}
