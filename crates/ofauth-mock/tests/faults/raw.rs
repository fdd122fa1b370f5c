//! A client on the raw socket.

use ofauth_mock::MockServer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Connects and requests a page of messages.
pub(crate) async fn ask(server: &MockServer) -> TcpStream {
    let address = server.base_url().trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.unwrap();
    ask_again(server, &mut stream).await.unwrap();
    stream
}

pub(crate) async fn ask_again(server: &MockServer, stream: &mut TcpStream) -> std::io::Result<()> {
    let request = format!(
        "GET /v2/access/chats/4101/messages HTTP/1.1\r\nhost: mock\r\napikey: {}\r\nx-connection-id: {}\r\n\r\n",
        server.api_key(),
        server.connection_id(),
    );
    stream.write_all(request.as_bytes()).await
}

/// The bytes until the connection ends, and how it ends.
pub(crate) async fn read(mut stream: TcpStream) -> (String, std::io::Result<usize>) {
    let mut bytes = Vec::new();
    let end = stream.read_to_end(&mut bytes).await;
    (String::from_utf8_lossy(&bytes).into_owned(), end)
}

/// A response that ends with its connection.
pub(crate) async fn response(server: &MockServer) -> (String, std::io::Result<usize>) {
    read(ask(server).await).await
}

/// The head and body of a response that ends orderly.
pub(crate) async fn parts(server: &MockServer) -> (String, String) {
    let (response, end) = response(server).await;
    end.unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    (format!("{head}\r\n"), body.to_owned())
}

/// The value of `Content-Length`.
pub(crate) fn announced(head: &str) -> usize {
    let mut lines = head.lines();
    let length = lines.find_map(|line| line.strip_prefix("content-length: "));
    length.unwrap().parse().unwrap()
}
