//! Servers over streamable HTTP.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use http::{HeaderMap, StatusCode};
use rmcp::ServerHandler;
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use secrecy::{ExposeSecret, SecretString};
use tokio::net::TcpListener;

/// The path that the protocol is served at.
pub const PATH: &str = "/mcp";

/// The longest request body, in bytes.
const LONGEST: usize = 1024 * 1024;

/// Who may talk to a server over HTTP.
#[derive(Debug, Default)]
pub struct Access {
    token: Option<SecretString>,
    hosts: Vec<String>,
    origins: Vec<String>,
}

impl Access {
    /// Programs on this machine: requests whose `Host` and `Origin` name the address of the server, or loopback with
    /// its port. Web pages of other origins are refused, also those that reach the server by a name of their own (DNS
    /// rebinding).
    #[must_use]
    pub fn local() -> Self {
        Self::default()
    }

    /// Requires this token of every request, as `Authorization: Bearer TOKEN`.
    #[must_use]
    pub fn token(mut self, token: SecretString) -> Self {
        self.token = Some(token);
        self
    }

    /// Accepts another `Host`: a name, or a name and a port.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.hosts.push(host.into());
        self
    }

    /// Accepts web pages of an origin: `https://agent.example`.
    #[must_use]
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origins.push(origin.into());
        self
    }
}

/// A server that listens.
#[derive(Debug)]
pub struct Listening {
    listener: TcpListener,
    address: SocketAddr,
    access: Access,
}

impl Listening {
    /// Listens on an address; with port 0, on a free port.
    ///
    /// # Errors
    ///
    /// [`PermissionDenied`](io::ErrorKind::PermissionDenied) if the address is not loopback and `access` has no token;
    /// if the address cannot be bound.
    pub async fn on(address: SocketAddr, access: Access) -> io::Result<Self> {
        if !address.ip().is_loopback() && access.token.is_none() {
            let message =
                format!("{address} can be reached from other machines, expected a token or an address of loopback");
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
        }
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        Ok(Self {
            listener,
            address,
            access,
        })
    }

    /// The URL of the server.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}{PATH}", self.address)
    }

    /// Serves the protocol at [`PATH`]. Each session gets a clone of `handler`.
    ///
    /// # Errors
    ///
    /// If the listener fails.
    pub async fn serve<H>(self, handler: H) -> io::Result<()>
    where
        H: ServerHandler + Clone,
    {
        axum::serve(self.listener, router(handler, self.address, self.access)).await
    }
}

fn router<H>(handler: H, address: SocketAddr, access: Access) -> Router
where
    H: ServerHandler + Clone,
{
    let own = own_hosts(address);
    let origins = own.iter().map(|host| format!("http://{host}"));
    let origins: Vec<String> = origins.chain(access.origins).collect();
    let hosts: Vec<String> = own.iter().cloned().chain(access.hosts).collect();
    let config = StreamableHttpServerConfig::default()
        .with_allowed_hosts(hosts)
        .with_allowed_origins(origins)
        .enforce_origin_validation()
        .with_max_request_body_bytes(LONGEST);
    let service = StreamableHttpService::new(
        move || Ok(handler.clone()),
        Arc::new(LocalSessionManager::default()),
        config,
    );
    let router = Router::new().route_service(PATH, service);
    match access.token {
        Some(token) => router.layer(middleware::from_fn_with_state(Arc::new(token), authorized)),
        None => router,
    }
}

/// What clients on this machine call the server.
fn own_hosts(address: SocketAddr) -> Vec<String> {
    let port = address.port();
    let mut hosts = vec![address.to_string()];
    hosts.extend(["localhost", "127.0.0.1", "[::1]"].map(|name| format!("{name}:{port}")));
    hosts.dedup();
    hosts
}

async fn authorized(State(token): State<Arc<SecretString>>, request: Request, next: Next) -> Response {
    if has_token(request.headers(), token.expose_secret()) {
        return next.run(request).await;
    }
    (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, "Bearer")]).into_response()
}

/// Whether the request has the token; in constant time for tokens of its length.
fn has_token(headers: &HeaderMap, token: &str) -> bool {
    let given = headers
        .get(AUTHORIZATION)
        .map(http::HeaderValue::as_bytes)
        .unwrap_or_default();
    let Some((scheme, given)) = given.split_at_checked("Bearer ".len()) else {
        return false;
    };
    let differences = given
        .iter()
        .zip(token.bytes())
        .fold(0, |sum, (left, right)| sum | (left ^ right));
    scheme.eq_ignore_ascii_case(b"Bearer ") && given.len() == token.len() && differences == 0
}
