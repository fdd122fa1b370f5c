//! HTTP/2 with prior knowledge, and the frames that end a stream or the connection.

use bytes::Bytes;
use h2::Reason;
use h2::client::{ResponseFuture, SendRequest, handshake};
use http::{Request, StatusCode, Version};
use ofauth_mock::{BUSY_CHAT, Fault, MockServer};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

use crate::faulty;
use crate::support::path;

struct Client {
    sender: SendRequest<Bytes>,
    /// Ends with the connection.
    connection: JoinHandle<Result<(), h2::Error>>,
}

async fn connect(server: &MockServer) -> Client {
    let address = server.base_url().trim_start_matches("http://");
    let stream = TcpStream::connect(address).await.unwrap();
    let (sender, connection) = handshake(stream).await.unwrap();
    let connection = tokio::spawn(connection);
    Client { sender, connection }
}

impl Client {
    async fn ask(&mut self, server: &MockServer) -> ResponseFuture {
        let request = Request::get(format!("{}{}", server.base_url(), path(BUSY_CHAT, "")))
            .version(Version::HTTP_2)
            .header("apikey", server.api_key())
            .header("x-connection-id", server.connection_id())
            .body(())
            .unwrap();
        let mut sender = self.sender.clone().ready().await.unwrap();
        sender.send_request(request, true).unwrap().0
    }

    /// Status, the bytes of the body and how they end.
    async fn get(&mut self, server: &MockServer) -> Result<(StatusCode, usize, Option<h2::Error>), h2::Error> {
        let response = self.ask(server).await.await?;
        let (head, mut body) = response.into_parts();
        let mut length = 0;
        while let Some(data) = body.data().await {
            match data {
                Ok(data) => {
                    let _ = body.flow_control().release_capacity(data.len());
                    length += data.len();
                }
                Err(error) => return Ok((head.status, length, Some(error))),
            }
        }
        Ok((head.status, length, None))
    }
}

#[tokio::test]
async fn requests_share_a_connection() {
    let server = MockServer::start().await.unwrap();
    let mut client = connect(&server).await;
    let (one, other) = (client.ask(&server).await, client.ask(&server).await);
    for response in [one, other] {
        assert_eq!(response.await.unwrap().status(), 200);
    }
    for request in server.requests() {
        assert_eq!((request.version.as_str(), request.connection), ("HTTP/2.0", 1));
        assert_eq!((request.whole, request.status), (true, Some(200)));
    }
}

#[tokio::test]
async fn streams_are_reset() {
    for code in [
        Reason::REFUSED_STREAM,
        Reason::INTERNAL_ERROR,
        Reason::ENHANCE_YOUR_CALM,
    ] {
        let server = faulty(Fault::reset_stream(code.into())).await;
        let mut client = connect(&server).await;
        let error = client.get(&server).await.unwrap_err();
        assert!(error.is_reset() && error.is_remote(), "{error}");
        assert_eq!(error.reason(), Some(code));
        // The connection stays open.
        assert_eq!(client.get(&server).await.unwrap().0, 200);
    }
}

#[tokio::test]
async fn streams_are_reset_in_the_middle() {
    let server = faulty(Fault::reset_stream_mid_body(Reason::CANCEL.into())).await;
    let mut client = connect(&server).await;
    let (status, length, error) = client.get(&server).await.unwrap();
    assert_eq!(error.and_then(|error| error.reason()), Some(Reason::CANCEL));
    let (_, whole, _) = client.get(&server).await.unwrap();
    assert_eq!((status.as_u16(), length), (200, whole / 2));
}

#[tokio::test]
async fn goaway() {
    for code in [Reason::NO_ERROR, Reason::ENHANCE_YOUR_CALM] {
        let server = faulty(Fault::goaway(code.into())).await;
        let mut client = connect(&server).await;
        let error = client.get(&server).await.unwrap_err();
        assert!(error.is_go_away() && error.is_remote(), "{error}");
        assert_eq!(error.reason(), Some(code));
        assert!(!server.requests()[0].granted);
    }
}

#[tokio::test]
async fn goaway_in_the_middle() {
    let server = faulty(Fault::goaway_mid_body(Reason::INTERNAL_ERROR.into())).await;
    let mut client = connect(&server).await;
    let (status, length, error) = client.get(&server).await.unwrap();
    assert_eq!((status, error.is_some()), (StatusCode::OK, true));
    let (_, whole, _) = connect(&server).await.get(&server).await.unwrap();
    assert_eq!(length, whole / 2);
    let end = client.connection.await.unwrap().unwrap_err();
    assert_eq!(end.reason(), Some(Reason::INTERNAL_ERROR));
}

#[tokio::test]
async fn goaway_followed_by_the_response() {
    let server = faulty(Fault::goaway_then_response()).await;
    let mut client = connect(&server).await;
    let (status, length, error) = client.get(&server).await.unwrap();
    assert!(status == 200 && length > 0 && error.is_none());
    client.connection.await.unwrap().unwrap();
}

#[tokio::test]
async fn connections_over_which_nothing_comes_any_more() {
    for (fault, heard) in [
        (Fault::silent_when_reused(), true),
        (Fault::frozen_when_reused(), false),
    ] {
        let server = faulty(fault).await;
        let mut client = connect(&server).await;
        assert_eq!(client.get(&server).await.unwrap().0, 200);
        let mut pending = client.ask(&server).await;
        // Once another connection has a response, this one would have had one, too.
        assert_eq!(connect(&server).await.get(&server).await.unwrap().0, 200);
        while heard && server.request_count() < 3 {
            tokio::task::yield_now().await;
        }
        tokio::select! {
            biased;
            response = &mut pending => panic!("{response:?}"),
            () = std::future::ready(()) => assert!(!client.connection.is_finished()),
        }
        assert_eq!(server.request_count(), if heard { 3 } else { 2 });
        let last = server
            .requests()
            .into_iter()
            .rfind(|request| request.connection == 1)
            .unwrap();
        assert_eq!(last.status, (!heard).then_some(200));
    }
}

#[tokio::test]
async fn faults_of_both_versions() {
    for (fault, received) in [
        (Fault::status(503), Some((503, true))),
        (Fault::trailing_rubbish(), Some((200, true))),
        (Fault::truncate(10), Some((200, false))),
        (Fault::reset_mid_body(), Some((200, false))),
        (Fault::reset_after_head(), Some((200, false))),
        (Fault::reset(), None),
        (Fault::close(), None),
        // It is HTTP/1.1 only, and the response says so.
        (Fault::chunk_size("zz"), Some((500, true))),
        (Fault::raw("rubbish"), Some((500, true))),
    ] {
        let shown = format!("{fault:?}");
        let server = faulty(fault).await;
        let response = connect(&server).await.get(&server).await.ok();
        let response = response.map(|(status, _, error)| (status.as_u16(), error.is_none()));
        assert_eq!(response, received, "{shown}");
    }
}
