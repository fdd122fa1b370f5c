//! Connections that are reset, closed or frozen.

use std::io::{Error, ErrorKind};

use ofauth_mock::{Fault, MockServer};
use tokio::io::AsyncReadExt;

use crate::support::get_messages;
use crate::{faulty, raw};

fn is_reset(end: &Result<usize, Error>) -> bool {
    end.as_ref()
        .is_err_and(|error| error.kind() == ErrorKind::ConnectionReset)
}

#[tokio::test]
async fn reset() {
    let server = faulty(Fault::reset()).await;
    let (response, end) = raw::response(&server).await;
    assert!(response.is_empty() && is_reset(&end), "{response} {end:?}");
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
}

#[tokio::test]
async fn close() {
    let server = faulty(Fault::close()).await;
    let (response, end) = raw::response(&server).await;
    assert_eq!((response.as_str(), end.unwrap()), ("", 0));
}

#[tokio::test]
async fn reset_on_accept() {
    let server = faulty(Fault::reset_on_accept().times(2)).await;
    for _ in 0..2 {
        get_messages(&server, "").await.unwrap_err();
    }
    assert_eq!((server.request_count(), server.connection_count()), (0, 2));
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
}

#[tokio::test]
async fn freeze_on_accept() {
    let server = faulty(Fault::freeze_on_accept()).await;
    let mut stream = raw::ask(&server).await;
    // The next connection works.
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
    assert_eq!(server.request_count(), 1);
    assert_eq!(stream.try_read(&mut [0]).unwrap_err().kind(), ErrorKind::WouldBlock);
    server.stop().await.unwrap();
    assert!(is_reset(&stream.read(&mut [0]).await));
}

#[tokio::test]
async fn reset_mid_head() {
    let server = faulty(Fault::reset_mid_head()).await;
    let (response, end) = raw::response(&server).await;
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
    assert!(!response.contains("\r\n\r\n") && is_reset(&end), "{response} {end:?}");
}

#[tokio::test]
async fn reset_after_head() {
    let server = faulty(Fault::reset_after_head()).await;
    let (response, end) = raw::response(&server).await;
    assert!(response.ends_with("\r\n\r\n") && is_reset(&end), "{response} {end:?}");
    assert!(raw::announced(&response) > 0);
}

#[tokio::test]
async fn reset_mid_body() {
    let server = faulty(Fault::reset_mid_body()).await;
    let (response, end) = raw::response(&server).await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert_eq!(body.len(), raw::announced(head) / 2);
    assert!(is_reset(&end), "{end:?}");
}

#[tokio::test]
async fn connections_that_die_between_requests() {
    for (fault, resets) in [(Fault::stale(), false), (Fault::reset_when_reused(), true)] {
        let server = faulty(fault).await;
        let mut stream = raw::ask(&server).await;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        let head = String::from_utf8(head).unwrap();
        assert!(!head.contains("connection"), "{head}");
        let mut body = vec![0; raw::announced(&head)];
        stream.read_exact(&mut body).await.unwrap();
        serde_json::from_slice::<serde_json::Value>(&body).unwrap();

        if resets {
            assert_eq!(stream.try_read(&mut [0]).unwrap_err().kind(), ErrorKind::WouldBlock);
            raw::ask_again(&server, &mut stream).await.unwrap();
        }
        let end = stream.read(&mut [0]).await;
        assert_eq!(is_reset(&end), resets, "{end:?}");
        assert_eq!(server.request_count(), 1);
    }
}

#[tokio::test]
async fn the_operation_may_have_been_carried_out() {
    let carried_out = async |fault| {
        let server: MockServer = faulty(fault).await;
        let _ = get_messages(&server, "").await;
        server.requests()[0].granted
    };
    assert!(!carried_out(Fault::reset()).await);
    assert!(carried_out(Fault::reset().carried_out()).await);
    assert!(carried_out(Fault::reset_after_head()).await);
}
