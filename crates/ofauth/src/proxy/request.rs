//! Requests through the proxy.

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

/// A request through the proxy. Made by the methods of [`Proxy`](crate::resources::Proxy).
///
/// GET and HEAD are retried after transient errors; others only if they certainly did not reach the server, or if
/// [`CallOptions::retry_unsafe`] is set.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProxyRequest {
    scope: Scope,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    /// The body and its media type, or why it is invalid.
    body: Option<Result<(Bytes, String), String>>,
    options: CallOptions,
}

impl ProxyRequest {
    #[cfg(feature = "blocking")]
    #[inline]
    pub(crate) fn scope(&self) -> &Scope {
        &self.scope
    }

    #[inline]
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

    /// Adds a pair to the query. A name may occur several times.
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets the body to this value as JSON. A value that cannot be serialized is an error when the request is sent.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        let json = serde_json::to_vec(body).map_err(|_| "the body cannot be serialized as JSON".to_owned());
        self.body = Some(json.map(|bytes| (bytes.into(), "application/json".to_owned())));
        self
    }

    /// Sets the body to these bytes, of this media type.
    pub fn body(mut self, bytes: impl Into<Bytes>, media_type: impl Into<String>) -> Self {
        self.body = Some(Ok((bytes.into(), media_type.into())));
        self
    }

    /// Sets timeouts and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options.merged_with_defaults(&self.options);
        self
    }

    /// Sends the request and deserializes the platform's response; use `serde_json::Value` for any JSON.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the path would leave the prefix of
    /// the proxy, or path, method or body cannot be sent; then any error of the network or the server.
    pub async fn send<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        Ok(self.answer().await?.decode()?)
    }

    /// Sends the request and returns the body of the response as bytes.
    ///
    /// # Errors
    ///
    /// As [`ProxyRequest::send`], deserialization apart.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.answer().await?.raw()?)
    }

    #[inline]
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

    #[inline]
    fn write(self, operation: &'static Operation, base_url: &str) -> Result<reqwest::Request, Error> {
        let refused = |message: String| Error::invalid_request(operation, message);
        let path = path::within(&self.path).map_err(refused)?;
        let prefix = format!("{base_url}{}", proxy::PREFIX);
        let url = Url::parse(&format!("{prefix}{path}")).ok();
        // A second check: the parsed URL must have the same path.
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
                .map_err(|_| refused(format!("the media type {media_type:?} is not a valid header value")))?;
            headers.insert(CONTENT_TYPE, media_type);
            *request.body_mut() = Some(bytes.into());
        }
        Ok(request)
    }
}

/// Shows neither query nor body: they are the caller's.
impl fmt::Debug for ProxyRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProxyRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
