//! One request by the proxy.

use std::fmt::{self, Display};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, Method};
use ofauth_client::{Operation, proxy};
use openapi_runtime::Scope;
use openapi_runtime::generated::{Answer, Call};
use reqwest::Url;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::path;
use crate::{CallOptions, Error, Response};

/// A request by the proxy. Made by the methods of [`Proxy`](crate::resources::Proxy).
///
/// GET and HEAD are sent again when they fail in passing; others only if they certainly never reached the server, or
/// [`CallOptions::retry_unsafe`] allows it.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProxyRequest {
    scope: Scope,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    /// The body and its media type, or why there is none.
    body: Option<Result<(Bytes, String), String>>,
    options: CallOptions,
}

impl ProxyRequest {
    #[cfg(feature = "blocking")]
    pub(crate) fn scope(&self) -> &Scope {
        &self.scope
    }

    pub(crate) fn new(scope: Scope, method: Method, path: String) -> Self {
        Self {
            scope,
            method,
            path,
            query: Vec::new(),
            body: None,
            options: CallOptions::new(),
        }
    }

    /// Adds a pair to the query. The same name can stand several times.
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets the body to this value as JSON. What is no JSON is an error when it is sent.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        let written = serde_json::to_vec(body).map_err(|_| "the body cannot be written as JSON".to_owned());
        self.body = Some(written.map(|bytes| (bytes.into(), "application/json".to_owned())));
        self
    }

    /// Sets the body to these bytes, which are of this media type.
    pub fn body(mut self, bytes: impl Into<Bytes>, media_type: impl Into<String>) -> Self {
        self.body = Some(Ok((bytes.into(), media_type.into())));
        self
    }

    /// Time limits and retries of this call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options.merged_with_defaults(&self.options);
        self
    }

    /// Sends it and decodes the answer, which is the platform's own: `serde_json::Value` takes any JSON.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent, when the path would lead
    /// out of the proxy, or path, method or body cannot be sent; then whatever the way to the server and the server itself
    /// may bring.
    pub async fn send<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        Ok(self.answer().await?.decode()?)
    }

    /// Sends it and returns the bytes of the response as they came.
    ///
    /// # Errors
    ///
    /// As [`ProxyRequest::send`], deserialization apart.
    pub async fn send_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.answer().await?.raw())
    }

    async fn answer(mut self) -> Result<Answer, Error> {
        let operation = proxy::operation(self.method.as_str()).ok_or_else(|| {
            let message = format!(
                "the method is {}, expected GET, HEAD, POST, PUT, PATCH or DELETE",
                self.method
            );
            Error::invalid_request(&proxy::GET, message)
        })?;
        let options = std::mem::take(&mut self.options);
        let call = Call::new(self.scope.clone(), operation, options);
        let request = self.write(operation, call.base_url())?;
        Ok(call.send(request).await?)
    }

    fn write(self, operation: &'static Operation, base_url: &str) -> Result<reqwest::Request, Error> {
        let refused = |message: String| Error::invalid_request(operation, message);
        let path = path::within(&self.path).map_err(refused)?;
        let prefix = format!("{base_url}{}", proxy::PREFIX);
        let url = Url::parse(&format!("{prefix}{path}")).ok();
        // Whatever was overlooked above: what is read as an address must still say the same.
        let inside = url.filter(|url| url.as_str().strip_prefix(&prefix).is_some_and(|rest| rest == path));
        let mut url = inside.ok_or_else(|| refused(format!("the path {:?} would lead elsewhere", self.path)))?;
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let mut request = reqwest::Request::new(self.method, url);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(body) = self.body {
            let (bytes, media_type) = body.map_err(refused)?;
            let media_type = HeaderValue::from_str(&media_type)
                .map_err(|_| refused(format!("the media type {media_type:?} cannot stand in a header")))?;
            headers.insert(CONTENT_TYPE, media_type);
            *request.body_mut() = Some(bytes.into());
        }
        Ok(request)
    }
}

/// Shows neither query nor body: they are the caller's.
impl fmt::Debug for ProxyRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProxyRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
