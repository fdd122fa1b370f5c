//! Bodies with wrong framing.

use ofauth_mock::Fault;
use serde_json::Value;

use crate::support::get_messages;
use crate::{faulty, raw};

fn is_whole(body: &str) -> bool {
    serde_json::from_str::<Value>(body).is_ok()
}

#[tokio::test]
async fn truncate() {
    for bytes in [0, 1, 100, usize::MAX] {
        let server = faulty(Fault::truncate(bytes)).await;
        let (head, body) = raw::parts(&server).await;
        let announced = raw::announced(&head);
        assert_eq!(body.len(), bytes.min(announced - 1));

        server.inject(Fault::truncate(bytes));
        let response = get_messages(&server, "").await.unwrap();
        assert_eq!(response.content_length(), Some(announced as u64));
        response.bytes().await.unwrap_err();
    }
}

#[tokio::test]
async fn chunks_without_the_last() {
    let server = faulty(Fault::truncate_chunked(100)).await;
    let (head, body) = raw::parts(&server).await;
    assert!(head.contains("transfer-encoding: chunked\r\n") && !head.contains("content-length"));
    let (size, chunk) = body.split_once("\r\n").unwrap();
    assert_eq!((size, chunk.len()), ("64", 102));

    for bytes in [100, usize::MAX] {
        server.inject(Fault::truncate_chunked(bytes));
        get_messages(&server, "").await.unwrap().bytes().await.unwrap_err();
    }
}

#[tokio::test]
async fn no_length_at_all() {
    for (bytes, whole) in [(100, false), (usize::MAX, true)] {
        let server = faulty(Fault::close_delimited(bytes)).await;
        let (head, body) = raw::parts(&server).await;
        assert!(head.contains("connection: close\r\n"));
        assert!(!head.contains("content-length") && !head.contains("chunked"));
        assert_eq!(is_whole(&body), whole);
        // The client cannot detect the truncation.
        server.inject(Fault::close_delimited(bytes));
        let received = get_messages(&server, "").await.unwrap().text().await.unwrap();
        assert_eq!(received, body);
    }
}

#[tokio::test]
async fn wrong_lengths() {
    for off_by in [-7, 0, 7] {
        let server = faulty(Fault::content_length_off_by(off_by)).await;
        let (head, body) = raw::parts(&server).await;
        assert!(is_whole(&body));
        assert_eq!(raw::announced(&head) as i64, body.len() as i64 + off_by);
    }
}

#[tokio::test]
async fn any_lengths() {
    let server = faulty(Fault::content_lengths(&["10", "-1", ""])).await;
    let (head, body) = raw::parts(&server).await;
    assert!(
        head.ends_with("content-length: 10\r\ncontent-length: -1\r\ncontent-length: \r\n"),
        "{head}"
    );
    assert!(is_whole(&body));
    server.inject(Fault::content_lengths(&["10", "11"]));
    get_messages(&server, "").await.unwrap_err();
}

#[tokio::test]
async fn broken_chunks() {
    for size in ["zz", "-1", "fffffffffffffffff", ""] {
        let server = faulty(Fault::chunk_size(size)).await;
        let (_, body) = raw::parts(&server).await;
        assert!(body.starts_with(&format!("{size}\r\n{{")) && body.ends_with("}\r\n0\r\n\r\n"));
        server.inject(Fault::chunk_size(size));
        get_messages(&server, "").await.unwrap().bytes().await.unwrap_err();
    }
    let server = faulty(Fault::chunk_without_end()).await;
    let (_, body) = raw::parts(&server).await;
    assert!(body.ends_with("}0\r\n\r\n"), "{body}");
    server.inject(Fault::chunk_without_end());
    get_messages(&server, "").await.unwrap().bytes().await.unwrap_err();
}
