//! Promises of `SECURITY.md` that no other file tests.

use std::collections::BTreeSet;

use ofauth::{Client, ErrorKind};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

use crate::support::{CHAT, Clock};

const KEY: &str = "sk_planted_key_8c1f";

#[tokio::test]
async fn no_tls_below_1_2_is_offered() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
    let base_url = format!("https://{}", listener.local_addr().expect("a bound socket"));
    let greeting = async {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut record = vec![0; 5];
        stream.read_exact(&mut record).await.expect("a TLS record");
        let length = usize::from(u16::from_be_bytes([record[3], record[4]]));
        record.resize(5 + length, 0);
        stream.read_exact(&mut record[5..]).await.expect("a TLS record");
        record
    };
    let client = Client::builder()
        .api_key(KEY)
        .base_url(base_url)
        .timer(Clock::default())
        .max_retries(0)
        .build();
    let creator = client
        .expect("valid settings")
        .connection("conn_test")
        .expect("a valid id");
    let (greeting, outcome) = tokio::join!(greeting, creator.chat(CHAT).messages().send());
    assert_eq!(outcome.expect_err("no TLS").kind(), ErrorKind::Connect);
    assert_eq!(versions(&greeting), BTreeSet::from([0x0303, 0x0304]));
    let seen = String::from_utf8_lossy(&greeting).into_owned();
    assert!(!seen.contains(KEY));
}

/// The versions in the `supported_versions` of a ClientHello (RFC 8446, section 4.2.1).
fn versions(record: &[u8]) -> BTreeSet<u16> {
    let number = |at: usize| usize::from(u16::from_be_bytes([record[at], record[at + 1]]));
    // Record and handshake headers, version and random.
    let mut at = 5 + 4 + 2 + 32;
    at += 1 + usize::from(record[at]);
    at += 2 + number(at);
    at += 1 + usize::from(record[at]);
    let end = at + 2 + number(at);
    at += 2;
    while at < end {
        let (kind, length) = (number(at), number(at + 2));
        if kind == 43 {
            let list = &record[at + 5..at + 4 + length];
            return list
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
        }
        at += 4 + length;
    }
    BTreeSet::new()
}
