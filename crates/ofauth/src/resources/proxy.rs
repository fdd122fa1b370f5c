//! The platform's own API.

use http::Method;
use openapi_runtime::Scope;

use crate::connection::Connection;
use crate::proxy::ProxyRequest;

impl Connection {
    /// The platform's own API by the vendor's proxy, for what no other method does.
    pub fn proxy(&self) -> Proxy {
        Proxy::new(self.scope().clone())
    }
}

/// The platform's own API, by the vendor's proxy: any method, path and body under `/v2/access/proxy/`, and nowhere else.
/// Made by [`Connection::proxy`].
///
/// Paths are the platform's: `/users/me`. `/api2/v2` before them is taken off. What would lead out of the proxy is
/// refused before anything is sent: segments of dots, empty ones, backslashes, addresses, control characters, also when
/// they are percent-encoded; and so is a query in the path, for which there is [`ProxyRequest::query`]. The platform may
/// change what it answers at any time, and the vendor vouches for none of it.
#[derive(Clone, Debug)]
pub struct Proxy {
    scope: Scope,
}

impl Proxy {
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
    /// let answer = creator.proxy().put("/lists/7").body("name=Regulars", "text/plain").send_raw().await?;
    /// println!("{} bytes", answer.len());
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
