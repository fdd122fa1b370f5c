//! Requests: parameters and body, checked against the operation table and serialized.

mod pages;

use std::fmt::{self, Display};

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::body_kind::BodyKind;
use crate::call::{Answer, Call};
use crate::content::Content;
use crate::form;
use crate::multipart::{self, Part};
use crate::paging::Cursor;
use crate::parameters::Parameters;
use crate::{Binary, Body, BoxFuture, CallOptions, Error, Location, Operation, Parameter, Scope, Violation};

/// A request under construction. The generated request builders wrap it.
///
/// It is in a box, since each setter and each step of sending moves it.
#[derive(Clone)]
pub struct Request(Box<Contents>);

#[derive(Clone)]
struct Contents {
    operation: &'static Operation,
    scope: Scope,
    options: CallOptions,
    parameters: Parameters,
    /// The body, if it has fields.
    fields: Map<String, Value>,
    /// The body, if it is JSON other than an object.
    whole: Option<Value>,
    /// Parts of a multipart body that are not fields.
    parts: Vec<(&'static str, Part)>,
    bytes: Option<(Binary, String)>,
    /// The media type that the fields are sent in, if it is not the first of the operation.
    media_type: Option<&'static str>,
    /// A body that is sent instead, in another media type.
    replaced: Option<(Binary, String)>,
    /// The id of the last event of a stream that is continued.
    #[cfg(feature = "streams")]
    last_event_id: Option<String>,
    /// Content that is read again for every attempt, and its media type.
    content: Option<(Content, String)>,
    /// The position to resume from.
    resumed: Option<Cursor>,
    /// Path and query of a linked page, which is requested instead.
    link: Option<String>,
}

impl Request {
    /// A call of `operation` in `scope`.
    #[must_use]
    pub fn new(scope: &Scope, operation: &'static Operation) -> Self {
        Self(Box::new(Contents {
            operation,
            scope: scope.clone(),
            options: CallOptions::new(),
            parameters: Parameters::default(),
            fields: Map::new(),
            whole: None,
            parts: Vec::new(),
            bytes: None,
            media_type: None,
            replaced: None,
            #[cfg(feature = "streams")]
            last_event_id: None,
            content: None,
            resumed: None,
            link: None,
        }))
    }

    /// The scope that it is sent in.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation
    }

    /// Sets a parameter.
    pub fn set(&mut self, name: &'static str, value: &dyn Display) {
        self.0.parameters.clear(name);
        self.0.parameters.add(name, value.to_string());
    }

    /// Adds to a parameter that is a list.
    #[inline]
    pub fn add(&mut self, name: &'static str, value: &dyn Display) {
        self.0.parameters.add(name, value.to_string());
    }

    /// Sets a parameter that is a list or an object.
    pub fn set_json(&mut self, name: &'static str, value: &impl Serialize) {
        self.0.parameters.clear(name);
        // The contract's types can always be serialized to JSON.
        let value = serde_json::to_value(value).unwrap_or_default();
        self.0.parameters.add_json(name, &value);
    }

    /// Sets a field of the body.
    pub fn field(&mut self, name: &'static str, value: impl Into<Value>) {
        self.put(name, value.into());
    }

    /// Sets a field of the body that is a number.
    #[inline]
    pub fn number(&mut self, name: &'static str, value: f64) {
        // JSON has no other numbers; the check reports it.
        let unwritten = || Value::String(value.to_string());
        let value = serde_json::Number::from_f64(value).map_or_else(unwritten, Value::Number);
        self.put(name, value);
    }

    /// Sets a field of the body that has a type of its own.
    pub fn object(&mut self, name: &'static str, value: &impl Serialize) {
        // The contract's types can always be serialized to JSON.
        self.put(name, serde_json::to_value(value).unwrap_or_default());
    }

    /// Sets all fields of `draft` in the body.
    pub fn draft(&mut self, draft: &impl Serialize) {
        if let Ok(Value::Object(fields)) = serde_json::to_value(draft) {
            self.0.fields.extend(fields);
        }
    }

    /// Adds to a field of the body that is a list.
    #[inline]
    pub fn extend(&mut self, name: &'static str, values: Vec<Value>) {
        match self.0.fields.get_mut(name) {
            Some(Value::Array(known)) => known.extend(values),
            _ => self.put(name, Value::Array(values)),
        }
    }

    /// Sets the whole body.
    #[inline]
    pub fn set_fields(&mut self, fields: Map<String, Value>) {
        self.0.fields = fields;
    }

    /// Sets the whole body to any JSON.
    pub fn body(&mut self, body: &impl Serialize) {
        match serde_json::to_value(body).unwrap_or_default() {
            Value::Object(fields) => self.0.fields = fields,
            other => self.0.whole = Some(other),
        }
    }

    /// Adds a part to a multipart body.
    pub fn part(&mut self, name: &'static str, part: impl Into<Part>) {
        self.0.parts.push((name, part.into()));
    }

    /// Adds a part that has this media type, unless it names another one.
    pub fn part_of(&mut self, name: &'static str, media_type: &'static str, part: impl Into<Part>) {
        self.0.parts.push((name, part.into().or_media_type(media_type)));
    }

    /// Adds a part that is a value as JSON.
    pub fn json_part(&mut self, name: &'static str, value: &impl Serialize) {
        self.0.parts.push((name, Part::json(value)));
    }

    fn put(&mut self, name: &'static str, value: Value) {
        self.0.fields.insert(name.to_owned(), value);
    }

    /// Sets a body that is not JSON.
    #[inline]
    pub fn bytes(&mut self, bytes: Binary, media_type: String) {
        self.0.bytes = Some((bytes, media_type));
    }

    /// Sends the fields of the body in another media type: JSON, a form, or parts.
    pub fn encode_as(&mut self, media_type: &'static str) {
        self.0.media_type = Some(media_type);
    }

    /// Sends a body that the caller has written, in another media type of the operation.
    #[inline]
    pub fn replace_body(&mut self, bytes: Binary, media_type: String) {
        self.0.replaced = Some((bytes, media_type));
    }

    /// Asks for a response of this media type.
    #[inline]
    pub fn accept(&mut self, media_type: &str) {
        self.options(CallOptions::new().header("accept", media_type));
    }

    /// Continues a stream of events after the one of this id.
    #[cfg(feature = "streams")]
    pub(crate) fn continue_after(&mut self, id: Option<String>) {
        self.0.last_event_id = id;
    }

    /// Sets a body that is streamed.
    #[inline]
    pub fn content(&mut self, content: Content, media_type: String) {
        self.0.content = Some((content, media_type));
    }

    /// Sets timeouts and retries, in addition to those that are set.
    #[inline]
    pub fn options(&mut self, options: CallOptions) {
        self.0.options = options.merged_with_defaults(&self.0.options);
    }

    /// Sends the request and returns the response.
    pub fn answer(self) -> BoxFuture<'static, Result<Answer, Error>> {
        match self.prepared() {
            Ok((call, request)) => Box::pin(call.answer(request)),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    /// Sends the request and returns the response, whose body is one of these media types and read while it is received.
    /// Sets a boolean field `stream` of the body to true, unless the caller has set it.
    #[cfg(feature = "streams")]
    pub fn open(
        mut self,
        media_types: &'static [&'static str],
    ) -> BoxFuture<'static, Result<crate::call::Opened, Error>> {
        Box::pin(async move {
            let known = self.0.operation.body.as_ref().map_or(&[][..], Body::fields);
            let switch = known.iter().find(|field| field.name == "stream");
            if let Some(switch) = switch.filter(|switch| matches!(switch.value, crate::Value::Boolean)) {
                self.0.fields.entry(switch.name).or_insert(Value::Bool(true));
            }
            let last_event_id = self.0.last_event_id.take();
            let (call, mut request) = self.prepared()?;
            let accept = HeaderValue::try_from(media_types.join(", "));
            let accept =
                accept.map_err(|_| Error::configuration("the media type of the stream is no header".to_owned()))?;
            request.headers_mut().insert(ACCEPT, accept);
            if let Some(id) = last_event_id.and_then(|id| HeaderValue::try_from(id).ok()) {
                request.headers_mut().insert("last-event-id", id);
            }
            call.open(request, media_types).await
        })
    }

    /// Sets the header `Idempotency-Key`, if the operation has one that is not set: one key for a call, the same in its retries.
    fn identify(&mut self) {
        let mut headers = self.0.operation.parameters_at(Location::Header);
        let header = headers.find(|header| header.name.eq_ignore_ascii_case("idempotency-key"));
        let unset = header.filter(|header| self.0.parameters.get(header.key()).is_none());
        if let Some(header) = unset {
            self.0.parameters.add(header.key(), random_uuid());
        }
    }

    /// Makes files content that is read again for every attempt.
    fn stream_files(&mut self) {
        let is_file = |given: &mut (Binary, String)| given.0.in_memory().is_none();
        let streamed = match self.body_kind() {
            _ if self.0.replaced.is_some() => self.0.replaced.take_if(is_file),
            Some(BodyKind::Multipart) => {
                let has_files = self.0.parts.iter().any(|(_, part)| part.is_file());
                has_files.then(|| multipart::encode(&self.0.fields, &self.0.parts))
            }
            Some(BodyKind::Bytes) | None => self.0.bytes.take_if(is_file),
            _ => None,
        };
        if let Some((body, media_type)) = streamed {
            self.0.content = Some((body.content(), media_type));
        }
    }

    fn prepared(mut self) -> Result<(Box<Call>, Box<reqwest::Request>), Error> {
        self.identify();
        self.stream_files();
        let options = std::mem::take(&mut self.0.options);
        let call = Box::new(Call::new(self.0.scope.clone(), self.0.operation, options))
            .content(self.0.content.as_ref().map(|(content, _)| content.clone()))
            .hide(self.secrets())
            .about(self.ids());
        self.check()?;
        let mut request = Box::new(self.head()?);
        let call = call.sends_to(request.url());
        let Some((media_type, body)) = self.take_body()? else {
            // Few requests are sent again: it is written again for that, instead of copied each time.
            return Ok((call.written_by(move || self.head()), request));
        };
        request.headers_mut().insert(CONTENT_TYPE, media_type);
        *request.body_mut() = body;
        Ok((call, request))
    }

    /// Validates parameters and body.
    pub fn check(&self) -> Result<(), Error> {
        let refused = |violation: Violation| Error::invalid_request(self.0.operation, violation.to_string());
        let broken = |broken| Error::invalid_request(self.0.operation, broken);
        let api = self.0.scope.core().api;
        for parameter in self.0.operation.parameters {
            let given = self.0.parameters.of(parameter.key());
            let mut members = self.0.parameters.members_of(parameter.key());
            if members.clone().next().is_none() {
                parameter.check_count(given.clone().count()).map_err(refused)?;
            }
            if parameter.value.is_unique() {
                let values: Vec<&str> = given.clone().collect();
                parameter.check_unique(&values).map_err(refused)?;
            }
            for value in given {
                parameter.check(value).map_err(refused)?;
                parameter.check_text(value).map_err(refused)?;
            }
            members
                .try_for_each(|(_, value)| parameter.check_text(value))
                .map_err(refused)?;
        }
        let parameter = |name: &str| self.0.parameters.get(name);
        api.check_path(self.0.operation, &parameter).map_err(broken)?;
        match (&self.0.whole, self.body_kind()) {
            _ if self.omits_body() => {}
            (Some(body), Some(BodyKind::Json | BodyKind::Xml)) => self.0.operation.check_body(body).map_err(refused)?,
            (None, Some(BodyKind::Json | BodyKind::Form | BodyKind::Xml)) => {
                self.0.operation.check_fields(&self.0.fields).map_err(refused)?;
                api.check_body(self.0.operation, &self.0.fields).map_err(broken)?;
            }
            (None, Some(BodyKind::Multipart)) => {
                self.0
                    .operation
                    .check_parts(&self.0.fields, &self.0.parts)
                    .map_err(refused)?;
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether it is sent without a body: the body is optional, none of it was set, and an object without fields is invalid.
    fn omits_body(&self) -> bool {
        let Some(body) = self.0.operation.body.as_ref().filter(|body| !body.required) else {
            return false;
        };
        let is_set = self.0.whole.is_some() || self.0.bytes.is_some() || self.0.content.is_some();
        let is_set = is_set || !self.0.fields.is_empty() || !self.0.parts.is_empty();
        !is_set && body.kind() != BodyKind::Bytes && self.0.operation.check_fields(&self.0.fields).is_err()
    }

    fn body_kind(&self) -> Option<BodyKind> {
        let body = self.0.operation.body.as_ref()?;
        if let Some(media_type) = self.0.media_type {
            return Some(BodyKind::of(media_type));
        }
        Some(match self.0.operation.xml.request {
            Some(_) => BodyKind::Xml,
            None => body.kind(),
        })
    }

    /// The secret values.
    fn secrets(&self) -> Vec<String> {
        let is_secret = |name: &str| self.0.operation.parameter(name).is_some_and(Parameter::is_secret);
        let parameters = self.0.parameters.values().filter(|(name, _)| is_secret(name));
        let known = self.0.operation.body.as_ref().map_or(&[][..], Body::fields);
        let fields = known.iter().filter(|field| field.value.is_secret());
        let fields = fields.filter_map(|field| self.0.fields.get(field.name)?.as_str());
        parameters
            .map(|(_, value)| value)
            .chain(fields)
            .map(str::to_owned)
            .collect()
    }

    /// Path parameters that are ids and may be repeated, in order; only for deletions, which may find that they are
    /// gone.
    fn ids(&self) -> Vec<(&'static str, String)> {
        if self.0.operation.method != "DELETE" {
            return Vec::new();
        }
        let in_path = self
            .0
            .operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Path && !parameter.is_secret());
        let given =
            in_path.filter_map(|parameter| Some((parameter.name, self.0.parameters.get(parameter.key())?.to_owned())));
        given.collect()
    }

    /// Whether its body is JSON.
    #[must_use]
    #[inline]
    pub fn is_json(&self) -> bool {
        self.body_kind() == Some(BodyKind::Json)
    }

    /// Whether its body is made of fields: JSON or a form.
    pub(crate) fn has_fields(&self) -> bool {
        matches!(
            self.body_kind(),
            Some(BodyKind::Json | BodyKind::Form | BodyKind::Multipart)
        )
    }

    /// Whether its body is JSON that need not be an object.
    #[inline]
    pub(crate) fn takes_any_json(&self) -> bool {
        let body = self.0.operation.body.as_ref().filter(|_| self.is_json());
        body.is_some_and(|body| !matches!(body.value.bare(), crate::Value::Object { .. }))
    }

    /// Writes the request without its body and the body's media type.
    fn head(&self) -> Result<reqwest::Request, Error> {
        // The host is parsed already.
        let mut url = self.0.scope.core().pool.origin().clone();
        let mut address = url.path().trim_end_matches('/').to_owned();
        self.0.parameters.write_address(self.0.operation, &mut address);
        // Another question mark is written as `%3F`.
        match address.split_once('?') {
            Some((path, query)) => {
                url.set_path(path);
                url.set_query(Some(query));
            }
            None => url.set_path(&address),
        }
        if let Some(link) = &self.0.link {
            let linked = url.join(link).map_err(|_| unwritten(self.0.operation))?;
            // A cursor may come from anywhere; credentials do not follow it to another server.
            if linked.origin() != url.origin() {
                return Err(unwritten(self.0.operation));
            }
            url = linked;
        }
        let method = Method::from_bytes(self.0.operation.method.as_bytes()).map_err(|_| unwritten(self.0.operation))?;
        let mut request = reqwest::Request::new(method, url);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static(self.0.operation.accept));
        self.write_headers(headers).ok_or_else(|| unwritten(self.0.operation))?;
        Ok(request)
    }

    /// Takes the body: its media type, and its bytes unless they are streamed.
    fn take_body(&mut self) -> Result<Option<(HeaderValue, Option<reqwest::Body>)>, Error> {
        if self.0.replaced.is_none() && self.omits_body() {
            return Ok(None);
        }
        let operation = self.0.operation;
        let media_type = |media_type: &str| HeaderValue::from_str(media_type).map_err(|_| unwritten(operation));
        if let Some((bytes, given)) = self.0.replaced.take() {
            return Ok(Some((media_type(&given)?, bytes.in_memory().cloned().map(Into::into))));
        }
        let media = self.0.operation.body.as_ref();
        let media = media.map(|body| self.0.media_type.unwrap_or(body.media_type));
        let fields = std::mem::take(&mut self.0.fields);
        let whole = self.0.whole.take();
        let written = match (&self.0.content, self.body_kind().zip(media)) {
            (Some((_, given)), _) => (media_type(given)?, None),
            (None, Some((BodyKind::Json, known))) => {
                let body = whole.unwrap_or(Value::Object(fields));
                (HeaderValue::from_static(known), Some(body.to_string().into()))
            }
            (None, Some((BodyKind::Xml, known))) => {
                let body = whole.unwrap_or(Value::Object(fields));
                (
                    HeaderValue::from_static(known),
                    Some(xml_of(self.0.operation, &body)?.into()),
                )
            }
            (None, Some((BodyKind::Form, known))) => {
                let form = form::encode(&fields, self.0.operation.form);
                (HeaderValue::from_static(known), Some(form.into()))
            }
            (None, Some((BodyKind::Multipart, _))) => {
                let (body, boundary) = multipart::encode(&fields, &self.0.parts);
                (media_type(&boundary)?, body.in_memory().cloned().map(Into::into))
            }
            (None, Some((BodyKind::Bytes, _)) | None) => match self.0.bytes.take() {
                Some((bytes, given)) => (media_type(&given)?, bytes.in_memory().cloned().map(Into::into)),
                None => return Ok(None),
            },
        };
        Ok(Some(written))
    }

    /// `None` if one of them is not a valid header.
    fn write_headers(&self, headers: &mut HeaderMap) -> Option<()> {
        for parameter in self.0.operation.parameters_at(Location::Header) {
            if let Some(value) = self.0.parameters.header(parameter) {
                let mut value = HeaderValue::from_str(&value).ok()?;
                value.set_sensitive(parameter.is_secret());
                headers.insert(HeaderName::from_bytes(parameter.name.as_bytes()).ok()?, value);
            }
        }
        let cookies = self.0.operation.parameters_at(Location::Cookie);
        let cookies = cookies.flat_map(|parameter| self.0.parameters.cookies(parameter));
        let cookies: Vec<String> = cookies.map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            let mut cookies = HeaderValue::try_from(cookies.join("; ")).ok()?;
            cookies.set_sensitive(true);
            headers.insert(COOKIE, cookies);
        }
        Some(())
    }
}

fn unwritten(operation: &'static Operation) -> Error {
    let message = "the request cannot be built from these parameters".to_owned();
    Error::invalid_request(operation, message)
}

/// A UUID of version 4 (RFC 9562).
fn random_uuid() -> String {
    let random = fastrand::u128(..) & !(0xF << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{random:032x}");
    format!(
        "{}-{}-{}-{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..]
    )
}

/// A body as XML.
#[cfg(feature = "xml")]
fn xml_of(operation: &'static Operation, body: &Value) -> Result<String, Error> {
    let element = operation.xml.request.as_ref();
    Ok(element
        .map(|element| crate::xml::encode(element, body))
        .unwrap_or_default())
}

#[cfg(not(feature = "xml"))]
fn xml_of(operation: &'static Operation, _: &Value) -> Result<String, Error> {
    let message = "the body is XML, which needs the feature `xml` of openapi-runtime".to_owned();
    Err(Error::invalid_request(operation, message))
}

/// Shows the names of what is set, not the values.
impl fmt::Debug for Request {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters = self.0.parameters.names();
        let set: Vec<_> = parameters.chain(self.0.fields.keys().map(String::as_str)).collect();
        f.debug_struct("Request")
            .field("operation", &self.0.operation.id)
            .field("set", &set)
            .finish_non_exhaustive()
    }
}
