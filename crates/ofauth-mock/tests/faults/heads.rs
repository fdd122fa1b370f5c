//! Invalid response heads.

use ofauth_mock::Fault;
use serde_json::Value;
use tokio::io::AsyncReadExt;

use crate::support::{error, get_messages};
use crate::{faulty, raw};

#[tokio::test]
async fn any_bytes() {
    let server = faulty(Fault::raw("rubbish")).await;
    let (response, end) = raw::response(&server).await;
    end.unwrap();
    assert_eq!(response, "rubbish");
}

#[tokio::test]
async fn status_lines() {
    for line in ["HTTP/1.1 2OO OK", "HTTP/9.9 200 OK", "", "HTTP/1.1 200"] {
        let server = faulty(Fault::status_line(line)).await;
        let (response, _) = raw::response(&server).await;
        assert!(response.starts_with(&format!("{line}\r\n")), "{response}");
        assert!(response.contains("\r\ncontent-type: application/json\r\n"));
        // The last one is valid.
        server.inject(Fault::status_line(line));
        assert_eq!(
            get_messages(&server, "").await.is_ok(),
            line == "HTTP/1.1 200",
            "{line}"
        );
    }
}

#[tokio::test]
async fn interim_responses() {
    let server = faulty(Fault::informational(&[103, 102, 199])).await;
    let (response, _) = raw::response(&server).await;
    let heads: Vec<_> = response
        .split("\r\n\r\n")
        .map(|head| head.lines().next().unwrap())
        .collect();
    let lines = ["103 Early Hints", "102 Processing", "199 ", "200 OK"].map(|line| format!("HTTP/1.1 {line}"));
    assert_eq!(heads[..4], lines);
    server.inject(Fault::informational(&[103, 103]));
    let response = get_messages(&server, "").await.unwrap();
    assert_eq!(response.status(), 200);
    serde_json::from_slice::<Value>(&response.bytes().await.unwrap()).unwrap();

    server.inject(Fault::informational(&[200]));
    assert_eq!(error(get_messages(&server, "").await.unwrap()).await.0, 500);
}

#[tokio::test]
async fn heads_without_end() {
    for (fault, repeated) in [
        (Fault::endless_head(), "x-filler: x\r\n"),
        (Fault::endless_informational(103), "HTTP/1.1 103 Early Hints\r\n\r\n"),
    ] {
        let server = faulty(fault).await;
        let mut stream = raw::ask(&server).await;
        let mut received = vec![0; 1024 * 1024];
        stream.read_exact(&mut received).await.unwrap();
        let received = String::from_utf8(received).unwrap();
        let times = received.matches(repeated).count();
        assert!(received.len() - times * repeated.len() < 64, "{times}");
    }
}

#[tokio::test]
async fn headers_in_plenty() {
    for count in [0, 1, 1_000_000] {
        let server = faulty(Fault::many_headers(count)).await;
        let (head, body) = raw::parts(&server).await;
        assert_eq!(head.matches("x-filler: x\r\n").count() as u64, count);
        assert_eq!(body.len(), raw::announced(&head));
    }
    let server = faulty(Fault::large_header(3_000_000)).await;
    let (head, _) = raw::parts(&server).await;
    let filler = head.lines().find_map(|line| line.strip_prefix("x-filler: "));
    assert_eq!(filler.map(str::len), Some(3_000_000));
}
