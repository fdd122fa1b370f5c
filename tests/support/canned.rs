//! A server of canned responses, also such as no real server sends.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Sends its responses in turn, the last one repeatedly. Each closes the connection.
pub(crate) struct Canned {
    pub(crate) base_url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Canned {
    /// Sends 200 with these JSON bodies.
    pub(crate) async fn json(bodies: &[&str]) -> Self {
        let response = |body: &&str| {
            let length = body.len();
            format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
            )
        };
        Self::raw(bodies.iter().map(response).collect()).await
    }

    /// Sends these bytes.
    pub(crate) async fn raw(responses: Vec<String>) -> Self {
        Self::serve(responses, false).await
    }

    /// Sends these bytes and keeps the connection open.
    pub(crate) async fn held_open(response: String) -> Self {
        Self::serve(vec![response], true).await
    }

    async fn serve(responses: Vec<String>, hold: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
        let address = listener.local_addr().expect("a bound socket");
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            let mut turn = 0;
            let mut held = Vec::new();
            while let Ok((mut stream, _)) = listener.accept().await {
                let head = read_head(&mut stream).await;
                seen.lock().expect("no test panics in here").push(head);
                let response: &String = &responses[turn.min(responses.len() - 1)];
                turn += 1;
                // The client may have gone away, which is its right.
                let _ = stream.write_all(response.as_bytes()).await;
                held.extend(hold.then_some(stream));
            }
        });
        Self {
            base_url: format!("http://{address}"),
            requests,
        }
    }

    /// The heads of all requests so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no test panics in here").clone()
    }
}

async fn read_head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => break,
        }
    }
    String::from_utf8_lossy(&head).into_owned()
}
