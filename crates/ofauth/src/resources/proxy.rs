//! The platform's own API.

use http::Method;
use openapi_runtime::Scope;

use crate::connection::Connection;
use crate::proxy::ProxyRequest;

impl Connection {
    /// The platform's own API through the vendor's proxy, for requests that no other method makes.
    #[inline]
    pub fn proxy(&self) -> Proxy {
        Proxy::new(self.scope().clone())
    }
}

/// The platform's own API, through the vendor's proxy: any method, path and body, below `/v2/access/proxy/` only. Made
/// by [`Connection::proxy`].
///
/// Paths are the platform's: `/users/me`; a prefix `/api2/v2` is removed. A path that would leave the proxy is refused
/// before the request is sent: with dot segments, empty segments, backslashes, URLs or control characters,
/// percent-encoded ones included. A query in the path is refused, too; use [`ProxyRequest::query`]. The platform may
/// change its responses at any time, and the vendor does not guarantee them.
#[derive(Clone, Debug)]
pub struct Proxy {
    scope: Scope,
}

impl Proxy {
    #[inline]
    pub(crate) fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// `GET /v2/access/proxy/{path}`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let me = creator.proxy().get("/users/me").query("view", "s").send::<serde_json::Value>().await?;
    /// println!("{}", me["name"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, path: impl Into<String>) -> ProxyRequest {
        self.request(Method::GET, path)
    }

    /// `POST /v2/access/proxy/{path}`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let body = serde_json::json!({"name": "Regulars"});
    /// let list = creator.proxy().post("/lists").json(&body).send::<serde_json::Value>().await?;
    /// println!("{}", list["id"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn post(&self, path: impl Into<String>) -> ProxyRequest {
        self.request(Method::POST, path)
    }

    /// `PUT /v2/access/proxy/{path}`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let bytes = creator.proxy().put("/lists/7").body("name=Regulars", "text/plain").send_raw().await?;
    /// println!("{} bytes", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self, path: impl Into<String>) -> ProxyRequest {
        self.request(Method::PUT, path)
    }

    /// `PATCH /v2/access/proxy/{path}`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let body = serde_json::json!({"name": "Regulars"});
    /// creator.proxy().patch("/lists/7").json(&body).send_raw().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, path: impl Into<String>) -> ProxyRequest {
        self.request(Method::PATCH, path)
    }

    /// `DELETE /v2/access/proxy/{path}`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.proxy().delete("/lists/7").send_raw().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, path: impl Into<String>) -> ProxyRequest {
        self.request(Method::DELETE, path)
    }

    /// The same with any method: GET, HEAD, POST, PUT, PATCH or DELETE.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let head = creator.proxy().request(ofauth::Method::HEAD, "/users/me").send_raw().await?;
    /// println!("{}", head.meta().status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> ProxyRequest {
        ProxyRequest::new(self.scope.clone(), method, path.into())
    }
}
