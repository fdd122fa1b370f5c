//! The server over standard input and output.

use std::io;

use rmcp::ServiceExt;

use crate::sender::Sender;
use crate::server::Server;

impl<S: Sender> Server<S> {
    /// Serves one client over stdin and stdout, until it closes stdin.
    ///
    /// # Errors
    ///
    /// If the client does not begin with a handshake of the protocol, or the transport fails.
    pub async fn serve_stdio(self) -> io::Result<()> {
        let running = match self.serve(rmcp::transport::stdio()).await {
            Ok(running) => running,
            // A client that says nothing wants nothing.
            Err(rmcp::service::ServerInitializeError::ConnectionClosed(_)) => return Ok(()),
            Err(error) => return Err(io::Error::other(error.to_string())),
        };
        running.waiting().await.map_err(io::Error::other)?;
        Ok(())
    }
}
