//! Files on their way up.

use std::io::Cursor;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use ofauth::ErrorKind;
use ofauth_mock::MockServer;
use serde_json::{Value, json};
use tokio::io::{AsyncRead, ReadBuf};

use crate::support::{PartServer, connect, connect_unlimited_to};

const PART: usize = 10_000;

fn bytes(parts: usize) -> Bytes {
    (0..parts * PART).map(|at| (at / PART) as u8).collect::<Vec<_>>().into()
}

async fn mock() -> MockServer {
    let builder = MockServer::builder().upload_part_size(PART as u64);
    builder.start().await.expect("a port")
}

/// Fault 7: the calls that upload bytes sent none, and what the server says of parts could not be reached.
#[tokio::test]
async fn an_upload_by_single_steps_sends_its_bytes() {
    let server = mock().await;
    let uploads = connect(&server).uploads();
    let whole = uploads.start("a.mp4", 4, "video/mp4").send().await.expect("it begins");
    let sent = uploads.media(&whole.media_upload_id, "four", "video/mp4").send().await;
    sent.expect("it is complete");
    let parted = uploads
        .start("b.mp4", 25_000, "video/mp4")
        .send()
        .await
        .expect("it begins");
    let said = |name: &str| parted.headers()[name].to_str().expect("a text").to_owned();
    assert_eq!(said("x-ofauth-upload-total-parts"), "3");
    assert_eq!(said("x-ofauth-upload-part-size"), "10000");
    for (number, part) in (1..).zip(bytes(3)[..25_000].chunks(PART)) {
        let part = Bytes::copy_from_slice(part);
        let sent = uploads
            .part(&parted.media_upload_id, number, part, "video/mp4")
            .send()
            .await;
        sent.expect("a part");
    }
    uploads
        .complete(&parted.media_upload_id)
        .send()
        .await
        .expect("it is complete");
    let received = server.uploads();
    let lengths = |at: usize| received[at].parts.iter().map(|part| part.length).collect::<Vec<_>>();
    assert_eq!((lengths(0), lengths(1)), (vec![4], vec![10_000, 10_000, 5000]));
    assert!(received.iter().all(|upload| upload.media_id.is_some()));
}

/// Fault 8: helpers named size and media type by names that the API does not take, and sent a null that it refuses.
#[tokio::test]
async fn an_upload_begins_with_the_fields_that_the_api_takes() {
    let server = mock().await;
    let upload = connect(&server).uploads().bytes("a.mp4", bytes(1));
    upload.send().await.expect("the server takes it");
    let begun = server
        .requests()
        .into_iter()
        .find(|it| it.operation == Some("startUpload"));
    let body: Value = serde_json::from_slice(&begun.expect("it has begun").body).expect("JSON");
    assert_eq!(
        body,
        json!({"filename": "a.mp4", "size": 10_000, "contentType": "video/mp4"})
    );
}

/// Counts what is taken from it.
struct Counted(Cursor<Bytes>, Arc<AtomicUsize>);

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let before = into.filled().len();
        let done = Pin::new(&mut self.0).poll_read(context, into);
        self.1.fetch_add(into.filled().len() - before, Ordering::Relaxed);
        done
    }
}

/// Fault 9: the whole file was held in memory, and its parts went up one after another.
#[tokio::test]
async fn parts_go_up_side_by_side_and_no_more_is_read_than_they_hold() {
    let server = PartServer::start(PART, |_, _| 200).await;
    server.hold();
    let (file, read) = (bytes(50), Arc::new(AtomicUsize::new(0)));
    let source = Counted(Cursor::new(file.clone()), Arc::clone(&read));
    let upload = connect_unlimited_to(&server.base_url)
        .uploads()
        .reader("a.mp4", source, file.len() as u64);
    let sending = tokio::spawn(upload.parallel_parts(4).send());
    server.until(|seen| seen.live == 4).await;
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
    assert_eq!(read.load(Ordering::Relaxed), 4 * PART, "of 50 parts");
    server.release();
    sending.await.expect("no panic").expect("an upload");
    assert_eq!(server.bytes(), file);
}

/// Fault 9: an upload that failed began anew, and what the server said of the part was lost.
#[tokio::test]
async fn a_part_that_fails_keeps_the_servers_words_and_the_upload_goes_on_from_it() {
    let server = PartServer::start(PART, |part, before| if part == 3 && before == 0 { 403 } else { 200 }).await;
    let uploads = connect_unlimited_to(&server.base_url).uploads();
    let upload = || uploads.bytes("a.mp4", bytes(5)).parallel_parts(1);
    let error = upload().send().await.expect_err("part 3 is refused");
    assert_eq!((error.kind(), error.part()), (ErrorKind::Forbidden, Some(3)));
    assert_eq!(error.message(), "not part 3");
    let state = error.upload_state().cloned().expect("it has begun");
    upload().resume(state).send().await.expect("the rest");
    let attempts: Vec<_> = server.seen().attempts.values().copied().collect();
    assert_eq!(attempts, [1, 1, 2, 1, 1]);
    assert_eq!(server.bytes(), bytes(5));
}

/// Fault 9: a size beyond the end of the file ended the program.
#[tokio::test]
async fn a_size_beyond_the_end_of_the_source_is_an_error() {
    let server = mock().await;
    let source = Cursor::new(bytes(2));
    let upload = connect(&server).uploads().reader("a.mp4", source, 3 * PART as u64);
    let error = upload.send().await.expect_err("it ends early");
    assert_eq!((error.kind(), error.part()), (ErrorKind::Source, Some(3)), "{error}");
}
