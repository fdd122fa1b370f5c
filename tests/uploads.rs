//! Uploads: in parts, in parallel, retried, resumed, within the memory limit.

use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use md5::{Digest, Md5};
use ofauth::uploads::{Progress, Upload, UploadState};
use ofauth::{CallOptions, Client, Connection, Error, ErrorKind, MediaRef, TimeLimit, types};
use ofauth_mock::{Fault, MockServer, ReceivedUpload, RecordedRequest};
use tempfile::TempDir;
use tokio::io::{AsyncRead, ReadBuf};

use crate::support::{Clock, PartServer, builder, connect, connect_unlimited_to, http};

const PART: usize = 100_000;

/// Bytes of which no two parts are the same.
fn bytes(length: usize) -> Bytes {
    let mut random = fastrand::Rng::with_seed(7);
    std::iter::repeat_with(|| random.u8(..))
        .take(length)
        .collect::<Vec<_>>()
        .into()
}

fn file(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("holiday.mp4");
    std::fs::write(&path, bytes).expect("a file");
    (folder, path)
}

async fn mock() -> MockServer {
    let builder = MockServer::builder().upload_part_size(PART as u64);
    builder.start().await.expect("a free port on loopback")
}

fn reader(bytes: &Bytes) -> io::Cursor<Bytes> {
    io::Cursor::new(bytes.clone())
}

/// The same bytes by all three ways.
fn ways(creator: &Connection, path: &PathBuf, bytes: &Bytes) -> [Upload; 3] {
    let uploads = creator.uploads();
    [
        uploads.file(path),
        uploads.bytes("holiday.mp4", bytes.clone()),
        uploads.reader("holiday.mp4", reader(bytes), bytes.len() as u64),
    ]
}

fn assert_is(upload: &ReceivedUpload, bytes: &[u8]) {
    let expected: Vec<_> = bytes
        .chunks(PART)
        .map(|part| {
            Md5::digest(part)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect::<String>()
        })
        .collect();
    let received: Vec<_> = upload.parts.iter().map(|part| part.md5.clone()).collect();
    assert_eq!(received, expected, "byte for byte");
    assert!(upload.media_id.is_some(), "it is complete");
}

fn requests(server: &MockServer, operation: &str) -> Vec<RecordedRequest> {
    let all = server.requests().into_iter();
    all.filter(|request| request.operation == Some(operation)).collect()
}

/// Where an upload was after each step.
fn states(upload: Upload) -> (Upload, Arc<Mutex<Vec<UploadState>>>) {
    let states = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&states);
    let upload = upload.on_state(move |state| seen.lock().expect("no panic").push(state.clone()));
    (upload, states)
}

#[tokio::test]
async fn a_small_file_goes_up_in_one_piece() {
    let server = mock().await;
    let bytes = bytes(PART);
    let (_folder, path) = file(&bytes);
    for upload in ways(&connect(&server), &path, &bytes) {
        let said = format!("{upload:?}");
        let uploaded = upload.send().await.expect(&said);
        let received = server.uploads().pop().expect("an upload");
        assert_is(&received, &bytes);
        assert_eq!((&*received.filename, received.size), ("holiday.mp4", PART as u64));
        assert_eq!(uploaded.media_upload_id(), Some(&*received.id));
        assert_eq!(uploaded.media_ref(), MediaRef::upload(received.id));
        assert!(!uploaded.was_known());
        assert_eq!(uploaded.media().map(|media| media.id.0), received.media_id);
    }
    let sent = requests(&server, "uploadMedia");
    assert_eq!(sent.len(), 3);
    for request in sent {
        assert!(
            request.path.starts_with("/v2/access/uploads/upload%3A"),
            "{}",
            request.path
        );
        assert_eq!(request.header("content-length"), Some("100000"));
        assert_eq!(request.header("content-type"), Some("video/mp4"));
        assert_eq!(request.header("transfer-encoding"), None);
    }
    assert!(requests(&server, "uploadPart").is_empty());
    assert!(requests(&server, "completeUpload").is_empty(), "it completes itself");
    assert!(
        requests(&server, "checkUpload").is_empty(),
        "there is no etag to ask for"
    );
}

#[tokio::test]
async fn an_upload_by_single_steps_sends_its_bytes() {
    let server = mock().await;
    let uploads = connect(&server).uploads();
    let whole = uploads.start("a.mp4", 4, "video/mp4").send().await.expect("it begins");
    let sent = uploads.media(&whole.media_upload_id, "four", "video/mp4").send().await;
    sent.expect("it is complete");
    let parted = uploads
        .start("b.mp4", 250_000, "video/mp4")
        .send()
        .await
        .expect("it begins");
    let said = |name: &str| parted.meta().headers()[name].to_str().expect("a text").to_owned();
    assert_eq!(said("x-ofauth-upload-total-parts"), "3");
    assert_eq!(said("x-ofauth-upload-part-size"), "100000");
    for (number, part) in (1..).zip(bytes(250_000).chunks(PART)) {
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
    assert_eq!(
        (lengths(0), lengths(1)),
        (vec![4], vec![PART as u64, PART as u64, 50_000])
    );
    assert!(received.iter().all(|upload| upload.media_id.is_some()));
}

#[tokio::test]
async fn a_large_one_goes_up_in_parts() {
    let server = mock().await;
    let bytes = bytes(9 * PART + 1);
    let (_folder, path) = file(&bytes);
    for upload in ways(&connect(&server), &path, &bytes) {
        let before = server.requests().len();
        let said = format!("{upload:?}");
        let uploaded = upload.send().await.expect(&said);
        let received = server.uploads().pop().expect("an upload");
        assert_is(&received, &bytes);
        let etags: Vec<_> = received.parts.iter().map(|part| part.md5.clone()).collect();
        assert_eq!(uploaded.etags(), etags, "{said}");
        let operations: Vec<_> = server.requests()[before..]
            .iter()
            .map(|request| request.operation)
            .collect();
        let mut expected = vec![Some("startUpload")];
        expected.extend([Some("uploadPart"); 10]);
        expected.push(Some("completeUpload"));
        assert_eq!(operations, expected, "{said}");
    }
}

#[tokio::test]
async fn parts_start_in_order() {
    let server = mock().await;
    let bytes = bytes(6 * PART);
    let upload = connect(&server).uploads().bytes("a.png", bytes).parallel_parts(1);
    upload.send().await.expect("an upload");
    let sent = requests(&server, "uploadPart");
    let numbers: Vec<_> = sent.iter().map(|request| request.path.rsplit('/').next()).collect();
    assert_eq!(numbers, ["1", "2", "3", "4", "5", "6"].map(Some));
}

#[tokio::test]
async fn no_more_parts_are_under_way_than_allowed() {
    let bytes = bytes(10 * PART);
    for (parallel, expected) in [(None, 4), (Some(1), 1), (Some(3), 3), (Some(0), 1), (Some(99), 10)] {
        let server = PartServer::start(PART, |_, _| 200).await;
        server.hold();
        let mut upload = connect_unlimited_to(&server.base_url)
            .uploads()
            .bytes("a.mp4", bytes.clone());
        if let Some(parallel) = parallel {
            upload = upload.parallel_parts(parallel);
        }
        let sending = tokio::spawn(upload.send());
        server.until(|seen| seen.live == expected).await;
        for _ in 0..200 {
            tokio::task::yield_now().await;
        }
        server.release();
        sending.await.expect("no panic").expect("an upload");
        assert_eq!(server.seen().most_live, expected, "{parallel:?}");
        assert_eq!(server.bytes(), bytes);
    }
}

#[tokio::test]
async fn a_part_that_fails_five_times_restarts_no_other() {
    let bytes = bytes(10 * PART);
    let (_folder, path) = file(&bytes);
    for way in 0..3 {
        let server = PartServer::start(PART, |part, before| if part == 3 && before < 5 { 503 } else { 200 }).await;
        let mut ways = ways(&connect_unlimited_to(&server.base_url), &path, &bytes).into_iter();
        ways.nth(way).expect("a way").send().await.expect("an upload");
        let attempts: Vec<_> = server.seen().attempts.values().copied().collect();
        assert_eq!(attempts, [1, 1, 6, 1, 1, 1, 1, 1, 1, 1]);
        assert_eq!(server.bytes(), bytes);
        let completed = "POST /v2/access/uploads/complete".to_owned();
        assert_eq!(
            server
                .seen()
                .requests
                .iter()
                .filter(|&request| *request == completed)
                .count(),
            1
        );
    }
}

#[tokio::test]
async fn a_part_that_fails_for_good_is_named_and_the_rest_is_kept() {
    let bytes = bytes(10 * PART);
    let (_folder, path) = file(&bytes);
    for way in 0..3 {
        let server = PartServer::start(PART, |part, before| if part == 3 && before < 3 { 503 } else { 200 }).await;
        let creator = connect_unlimited_to(&server.base_url);
        let upload = ways(&creator, &path, &bytes).into_iter().nth(way).expect("a way");
        let error = upload.parallel_parts(1).part_retries(2).send().await.expect_err("503");
        assert_eq!(
            (error.kind(), error.part(), error.attempts()),
            (ErrorKind::Server, Some(3), 3)
        );
        let text = error.to_string();
        assert!(
            text.contains("not part 3") && text.contains("part 3 of 10; the upload can be resumed"),
            "{text}"
        );
        assert!(format!("{error:?}").contains("part: 3"));
        let state = error.upload_state().expect("it has begun").clone();
        assert_eq!((state.arrived_parts(), state.total_parts()), (2, 10));
        assert_eq!(
            (state.arrived_bytes(), state.size()),
            (2 * PART as u64, 10 * PART as u64)
        );

        let upload = ways(&creator, &path, &bytes).into_iter().nth(way).expect("a way");
        upload.resume(state).send().await.expect("the rest");
        let attempts: Vec<_> = server.seen().attempts.values().copied().collect();
        assert_eq!(attempts, [1, 1, 4, 1, 1, 1, 1, 1, 1, 1]);
        assert_eq!(server.bytes(), bytes);
    }
}

/// Sends until so many parts have arrived, is killed, and returns the states that were saved by then.
async fn killed_after(parts: u64, upload: Upload) -> String {
    let written = Arc::new(Mutex::new((0, String::new())));
    let writing = Arc::clone(&written);
    let upload = upload.on_state(move |state| {
        let text = serde_json::to_string(state).expect("JSON");
        *writing.lock().expect("no panic") = (state.arrived_parts(), text);
    });
    let mut sending = Box::pin(upload.send());
    loop {
        assert!(
            sending.as_mut().now_or_never().is_none(),
            "killed before it is complete"
        );
        let written = written.lock().expect("no panic").clone();
        if written.0 >= parts {
            return written.1;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn killed_half_way_and_resumed_it_arrives_byte_for_byte() {
    let bytes = bytes(20 * PART + 77);
    let (_folder, path) = file(&bytes);
    for way in 0..3 {
        let server = mock().await;
        let upload = |creator| ways(&creator, &path, &bytes).into_iter().nth(way).expect("a way");
        let written = killed_after(10, upload(connect(&server))).await;
        let state: UploadState = serde_json::from_str(&written).expect("a state");
        assert!((10..=20).contains(&state.arrived_parts()), "{written}");

        // A new process: a client, a connection and a source of its own.
        let uploaded = upload(connect(&server)).resume(state).send().await.expect("the rest");
        let [received] = &server.uploads()[..] else {
            panic!("there is one upload")
        };
        assert_is(received, &bytes);
        assert_eq!(uploaded.media_upload_id(), Some(&*received.id));
        assert_eq!(uploaded.etags().len(), 21);
        let written: serde_json::Value = serde_json::from_str(&written).expect("JSON");
        let sent = requests(&server, "uploadPart");
        for number in written["arrived"].as_object().expect("an object").keys() {
            let again = sent
                .iter()
                .filter(|request| request.path.ends_with(&format!("/parts/{number}")));
            assert_eq!(again.count(), 1, "only what is missing is sent");
        }
        assert_eq!(requests(&server, "startUpload").len(), 1);
    }
}

#[tokio::test]
async fn what_has_all_arrived_is_only_completed() {
    let server = mock().await;
    let bytes = bytes(3 * PART);
    server.inject(Fault::status(403).operation("completeUpload"));
    let uploads = connect(&server).uploads();
    let error = uploads.bytes("a.mp4", bytes.clone()).send().await.expect_err("403");
    assert_eq!((error.kind(), error.part()), (ErrorKind::Forbidden, None));
    let state = error.upload_state().expect("it has begun").clone();
    assert_eq!(state.arrived_parts(), 3);
    uploads
        .bytes("a.mp4", bytes.clone())
        .resume(state)
        .send()
        .await
        .expect("completed");
    assert_eq!(requests(&server, "uploadPart").len(), 3);
    assert_is(&server.uploads()[0], &bytes);
}

async fn source_error(upload: Upload, server: &MockServer) -> Error {
    let before = server.request_count();
    let error = upload.send().await.expect_err("another source");
    assert_eq!(error.kind(), ErrorKind::Source, "{error}");
    assert!(!error.is_transient() && error.upload_state().is_some());
    assert_eq!(server.request_count(), before, "nothing was sent");
    error
}

#[tokio::test]
async fn a_source_that_has_changed_in_between_is_found_out() {
    let server = mock().await;
    let creator = connect(&server);
    let bytes = bytes(20 * PART);
    let upload = creator.uploads().bytes("holiday.mp4", bytes.clone()).parallel_parts(1);
    let written = killed_after(10, upload).await;
    let state: UploadState = serde_json::from_str(&written).expect("a state");

    let mut changed = bytes.to_vec();
    changed[PART + 5] ^= 1;
    let changed = Bytes::from(changed);
    let (_folder, path) = file(&changed);
    for upload in ways(&creator, &path, &changed) {
        // From a reader the first part is not sent either: it has arrived.
        let error = source_error(upload.resume(state.clone()), &server).await;
        assert_eq!(error.part(), Some(2));
        assert!(
            error.to_string().contains("part 2 of the source is not what it was"),
            "{error}"
        );
    }
    for other in [bytes.slice(1..), [&bytes[..], b"a"].concat().into()] {
        let (_folder, path) = file(&other);
        for upload in ways(&creator, &path, &other) {
            let error = source_error(upload.resume(state.clone()), &server).await;
            assert!(
                error.to_string().contains("expected 2000000 as when the upload began"),
                "{error}"
            );
        }
    }
    let gone = creator.uploads().file("no/such/file.mp4").resume(state);
    source_error(gone, &server).await;
}

#[tokio::test]
async fn a_file_that_changes_under_way_is_found_out() {
    let server = PartServer::start(PART, |_, _| 200).await;
    let (_folder, path) = file(&bytes(10 * PART));
    server.hold();
    let upload = connect_unlimited_to(&server.base_url)
        .uploads()
        .file(&path)
        .parallel_parts(2);
    let sending = tokio::spawn(upload.send());
    server.until(|seen| seen.requests.len() == 3).await;
    std::fs::write(&path, bytes(10 * PART - 1)).expect("a file");
    server.release();
    let error = sending.await.expect("no panic").expect_err("another file");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Source, 1), "{error}");
    assert!(
        error.to_string().contains("had 1000000 bytes, and now has 999999"),
        "{error}"
    );
    assert!(error.part().is_some());
}

#[tokio::test]
async fn a_state_that_makes_no_sense_is_refused() {
    let server = mock().await;
    let creator = connect(&server);
    let bytes = bytes(3 * PART);
    let (upload, states) = states(creator.uploads().bytes("a.mp4", bytes.clone()));
    upload.send().await.expect("an upload");
    let state = states.lock().expect("no panic").last().expect("a state").clone();
    let json = serde_json::to_value(&state).expect("JSON");
    assert!(json.to_string().len() < 500, "{json}");
    for (field, value) in [("version", 2), ("total_parts", 2), ("part_size", 0)] {
        let mut json = json.clone();
        json[field] = value.into();
        let state: UploadState = serde_json::from_value(json).expect("a state");
        let upload = creator.uploads().bytes("a.mp4", bytes.clone()).resume(state);
        let error = upload.send().await.expect_err("no sense");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
    let mut elsewhere = json.clone();
    elsewhere["media_upload_id"] = "..".into();
    elsewhere["arrived"] = serde_json::json!({});
    let before = server.request_count();
    let elsewhere = serde_json::from_value(elsewhere).expect("a state");
    let upload = creator.uploads().bytes("a.mp4", bytes).resume(elsewhere);
    assert_eq!(upload.send().await.expect_err("dots").kind(), ErrorKind::InvalidRequest);
    assert_eq!(server.request_count(), before);
}

/// Counts what is taken from it, and what is left of it.
struct Counted {
    bytes: io::Cursor<Bytes>,
    read: Arc<AtomicU64>,
    _alive: Arc<()>,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let done = Pin::new(&mut self.bytes).poll_read(context, buffer);
        let read = (buffer.filled().len() - before) as u64;
        self.read.fetch_add(read, Ordering::SeqCst);
        done
    }
}

#[tokio::test]
async fn of_a_reader_no_more_is_held_than_was_said() {
    let bytes = bytes(10 * PART);
    for (parallel, limit, expected) in [(4, 1 << 30, 4), (2, 1 << 30, 2), (4, 3 * PART + 1, 3), (4, PART, 1)] {
        let server = PartServer::start(PART, |_, _| 200).await;
        server.hold();
        let read = Arc::new(AtomicU64::new(0));
        let source = Counted {
            bytes: reader(&bytes),
            read: Arc::clone(&read),
            _alive: Arc::new(()),
        };
        let upload = connect_unlimited_to(&server.base_url)
            .uploads()
            .reader("a.mp4", source, bytes.len() as u64);
        let upload = upload.parallel_parts(parallel).buffer_limit(limit as u64);
        let sending = tokio::spawn(upload.send());
        server.until(|seen| seen.live == expected).await;
        for _ in 0..200 {
            tokio::task::yield_now().await;
        }
        assert_eq!(
            read.load(Ordering::SeqCst),
            (expected * PART) as u64,
            "{parallel} {limit}"
        );
        server.release();
        sending.await.expect("no panic").expect("an upload");
        assert_eq!(server.bytes(), bytes);
    }
}

#[tokio::test]
async fn a_part_that_may_not_be_held_is_an_error_of_readers_alone() {
    let server = mock().await;
    let creator = connect(&server);
    let bytes = bytes(3 * PART);
    let (_folder, path) = file(&bytes);
    let [file, at_hand, reader] = ways(&creator, &path, &bytes).map(|upload| upload.buffer_limit(PART as u64 - 1));
    file.send().await.expect("it is not held");
    at_hand.send().await.expect("it is held anyway");
    let error = reader.send().await.expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let text = error.to_string();
    assert!(
        text.contains("100000 bytes") && text.contains("99999") && text.contains("buffer_limit"),
        "{text}"
    );
}

#[tokio::test]
async fn of_a_reader_as_much_is_read_as_was_said() {
    let server = mock().await;
    let creator = connect(&server);
    let bytes = bytes(3 * PART);
    let more = creator.uploads().reader("a.mp4", reader(&bytes), 2 * PART as u64 + 1);
    more.send().await.expect("an upload");
    assert_is(&server.uploads()[0], &bytes[..2 * PART + 1]);
    let less = creator.uploads().reader("a.mp4", reader(&bytes), 4 * PART as u64);
    let error = less.send().await.expect_err("it ends early");
    assert_eq!((error.kind(), error.part()), (ErrorKind::Source, Some(4)), "{error}");
    assert!(error.to_string().contains("ends before the size"), "{error}");
}

#[tokio::test]
async fn progress_is_told_up_to_the_end() {
    let bytes = bytes(10 * PART);
    let total = bytes.len() as u64;
    for failures in [0, 2] {
        let judge = move |part, before| if part == 2 && before < failures { 503 } else { 200 };
        let server = PartServer::start(PART, judge).await;
        let told: Arc<Mutex<Vec<Progress>>> = Arc::default();
        let telling = Arc::clone(&told);
        let upload = connect_unlimited_to(&server.base_url)
            .uploads()
            .bytes("a.mp4", bytes.clone());
        let upload = upload.on_progress(move |progress| telling.lock().expect("no panic").push(progress));
        upload.send().await.expect("an upload");
        let told = told.lock().expect("no panic");
        assert!(told.len() >= 10);
        assert!(
            told.iter()
                .all(|progress| progress.sent <= total && progress.total == total)
        );
        assert_eq!(
            told.last().map(|progress| (progress.sent, progress.fraction())),
            Some((total, 1.0))
        );
        let back = told.windows(2).filter(|pair| pair[1].sent < pair[0].sent).count();
        assert_eq!(back, failures, "what was in vain is taken back");
    }
}

#[tokio::test]
async fn progress_goes_on_where_it_was() {
    let server = mock().await;
    let bytes = bytes(10 * PART);
    let written = killed_after(5, connect(&server).uploads().bytes("a.mp4", bytes.clone())).await;
    let state: UploadState = serde_json::from_str(&written).expect("a state");
    let arrived = state.arrived_bytes();
    let told: Arc<Mutex<Vec<u64>>> = Arc::default();
    let telling = Arc::clone(&told);
    let upload = connect(&server).uploads().bytes("a.mp4", bytes).resume(state);
    let upload = upload.on_progress(move |progress| telling.lock().expect("no panic").push(progress.sent));
    upload.send().await.expect("the rest");
    let told = told.lock().expect("no panic");
    assert_eq!((told.first(), told.last()), (Some(&arrived), Some(&(10 * PART as u64))));
    assert!(told.is_sorted());
}

#[tokio::test]
async fn dropped_it_ends_and_leaves_nothing() {
    let server = PartServer::start(PART, |_, _| 200).await;
    server.hold();
    let alive = Arc::new(());
    let told = Arc::clone(&alive);
    let source = Counted {
        bytes: reader(&bytes(10 * PART)),
        read: Arc::default(),
        _alive: Arc::clone(&alive),
    };
    let creator = connect_unlimited_to(&server.base_url);
    let upload = creator.uploads().reader("a.mp4", source, 10 * PART as u64);
    let sending = tokio::spawn(upload.on_state(move |_| drop(Arc::clone(&told))).send());
    server.until(|seen| seen.requests.len() == 5).await;
    sending.abort();
    assert!(sending.await.expect_err("aborted").is_cancelled());
    assert_eq!(Arc::strong_count(&alive), 1, "reader and listener are gone");
    server.until(|seen| seen.live == 0).await;
    server.release();
    assert!(server.seen().parts.is_empty());
    assert_eq!(server.seen().requests.len(), 5, "nothing has followed");
}

#[tokio::test]
async fn what_the_vault_has_is_not_sent() {
    let server = mock().await;
    let creator = connect(&server);
    let bytes = bytes(PART / 2);
    creator
        .uploads()
        .bytes("a.mp4", bytes.clone())
        .send()
        .await
        .expect("an upload");
    let first = server.uploads().pop().expect("an upload");
    let etag = &first.parts[0].md5;
    let before = server.request_count();
    let again = creator
        .uploads()
        .bytes("a.mp4", bytes.clone())
        .etag(etag)
        .send()
        .await
        .expect("it is there");
    assert!(again.was_known());
    assert_eq!(again.media_upload_id(), None);
    assert_eq!(again.media_ref(), MediaRef::from(first.media_id.expect("complete")));
    assert_eq!(server.request_count(), before + 1, "one question");
    let other = creator
        .uploads()
        .bytes("a.mp4", bytes)
        .etag("another")
        .send()
        .await
        .expect("an upload");
    assert!(!other.was_known());
    assert_eq!(server.uploads().len(), 2);
}

#[tokio::test]
async fn an_upload_is_attached_as_it_is() {
    let server = mock().await;
    let creator = connect(&server);
    let uploaded = creator
        .uploads()
        .bytes("a.mp4", bytes(10))
        .send()
        .await
        .expect("an upload");
    let message = creator.chat(4101).send_message("As promised.").media_items([&uploaded]);
    message.send().await.expect("a message");
    assert!(server.uploads()[0].used);
}

#[tokio::test]
async fn the_media_type_is_detected() {
    let server = mock().await;
    let creator = connect(&server);
    let png: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    let (_folder, path) = file(png);
    let mut uploads = Vec::from(ways(&creator, &path, &Bytes::from_static(png)));
    uploads.push(creator.uploads().bytes("a", png));
    for upload in uploads {
        upload.send().await.expect("an upload");
        let received = server.uploads().pop().expect("an upload");
        assert_eq!(received.content_type, "image/png", "by what is in it");
        assert_is(&received, png);
    }
    creator
        .uploads()
        .bytes("a.mov", &b"?"[..])
        .send()
        .await
        .expect("an upload");
    creator
        .uploads()
        .file(&path)
        .media_type("image/x-own")
        .name("b")
        .send()
        .await
        .expect("an upload");
    let received = server.uploads();
    let last: Vec<_> = received[4..]
        .iter()
        .map(|upload| (&*upload.filename, &*upload.content_type))
        .collect();
    assert_eq!(last, [("a.mov", "video/quicktime"), ("b", "image/x-own")]);
    let sent = requests(&server, "uploadMedia").pop().expect("a request");
    assert_eq!(sent.header("content-type"), Some("image/x-own"));
}

#[tokio::test]
async fn what_cannot_be_uploaded_is_said() {
    let server = mock().await;
    let creator = connect(&server);
    let uploads = creator.uploads();
    let folder = tempfile::tempdir().expect("a folder");
    for (upload, kind, why) in [
        (
            uploads.bytes("a", &b"?"[..]),
            ErrorKind::InvalidRequest,
            "set `media_type`",
        ),
        (uploads.bytes("a.mp4", &b""[..]), ErrorKind::InvalidRequest, "`size`"),
        (
            uploads.bytes("", &b"GIF89a"[..]),
            ErrorKind::InvalidRequest,
            "`filename`",
        ),
        (
            uploads.bytes("a", &b"?"[..]).media_type("a/b\n"),
            ErrorKind::InvalidRequest,
            "is not a valid header value",
        ),
        (
            uploads.file("no/such/file.mp4"),
            ErrorKind::Source,
            "cannot read the file to upload",
        ),
        (uploads.file(folder.path()), ErrorKind::Source, "it is no file"),
    ] {
        let said = format!("{upload:?}");
        let error = upload.send().await.expect_err(&said);
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(why), "{error}");
        assert!(error.upload_state().is_none(), "{error}");
        assert_eq!(server.request_count(), 0, "{error}");
    }
}

#[tokio::test]
async fn headers_that_contradict_one_another_are_an_error() {
    for (headers, parts) in [
        ("", 1),
        ("x-ofauth-upload-total-parts: 0\r\n", 1),
        ("x-ofauth-upload-total-parts: 1\r\nx-ofauth-upload-part-size: 4\r\n", 1),
        ("x-ofauth-upload-part-size: 4\r\n", 1),
        ("x-ofauth-upload-total-parts: 3\r\nx-ofauth-upload-part-size: 4\r\n", 3),
        ("x-ofauth-upload-total-parts: 3\r\n", 0),
        ("x-ofauth-upload-total-parts: 2\r\nx-ofauth-upload-part-size: 4\r\n", 0),
        ("x-ofauth-upload-total-parts: 4\r\nx-ofauth-upload-part-size: 4\r\n", 0),
        ("x-ofauth-upload-total-parts: many\r\n", 0),
        ("x-ofauth-upload-total-parts: -1\r\n", 0),
    ] {
        let server = PartServer::saying(headers).await;
        let upload = connect_unlimited_to(&server.base_url)
            .uploads()
            .bytes("a.mp4", &b"ten bytes."[..]);
        match upload.send().await {
            Ok(_) => assert!(parts > 0, "{headers}"),
            Err(error) => assert_eq!((error.kind(), parts), (ErrorKind::Decode, 0), "{headers}: {error}"),
        }
        let sent = server
            .seen()
            .requests
            .iter()
            .filter(|request| request.starts_with("PUT "))
            .count();
        assert_eq!(sent, parts, "{headers}");
    }
}

#[tokio::test]
async fn parts_have_time_limits_of_their_own() {
    let server = mock().await;
    let bytes = bytes(2 * PART);
    // On this clock a limit of less than 10 s strikes at once.
    let limit = |seconds| {
        let limit = Duration::from_secs(seconds);
        CallOptions::new()
            .read_timeout(limit)
            .attempt_timeout(limit)
            .timeout(limit)
    };
    let creator = connect(&server).with_options(limit(5));
    let upload = || creator.uploads().bytes("a.mp4", bytes.clone()).options(limit(20));
    upload()
        .send()
        .await
        .expect("those of the connection are not for parts");
    for (limits, which) in [
        (
            CallOptions::new().attempt_timeout(Duration::from_secs(5)),
            TimeLimit::Attempt,
        ),
        (CallOptions::new().timeout(Duration::from_secs(5)), TimeLimit::Overall),
        (CallOptions::new().read_timeout(Duration::from_secs(5)), TimeLimit::Read),
    ] {
        let error = upload()
            .part_options(limits)
            .part_retries(0)
            .send()
            .await
            .expect_err("out of time");
        assert_eq!(
            (error.kind(), error.time_limit()),
            (ErrorKind::Timeout, Some(which)),
            "{error}"
        );
        assert!(error.part().is_some() && error.upload_state().is_some());
    }
}

#[tokio::test]
async fn no_debug_form_error_or_state_holds_a_secret() {
    const KEY: &str = "sk_planted_key_8c1f";
    const CONNECTION: &str = "conn_planted_4d2e";
    let server = MockServer::builder()
        .api_key(KEY)
        .connection_id(CONNECTION)
        .upload_part_size(PART as u64);
    let server = server.start().await.expect("a free port on loopback");
    let creator = builder(&server)
        .build()
        .expect("valid")
        .connection(CONNECTION)
        .expect("valid");
    let destination = types::UploadDestination::default();
    let upload = creator
        .uploads()
        .bytes("a.mp4", bytes(3 * PART))
        .destination(destination);
    let mut text = format!("{:?} {upload:#?}", creator.uploads());
    let said = format!(r#"{{"error":"{KEY} {CONNECTION} https://a.example/?signature=1","type":"{KEY}"}}"#);
    server.inject(Fault::body(403, "application/json", said.as_bytes()).operation("uploadPart"));
    let (upload, states) = states(upload);
    let error = upload.send().await.expect_err("403");
    text.push_str(&format!("{error} {error:?} {error:#?} {:?}", error.upload_state()));
    text.push_str(&serde_json::to_string(&*states.lock().expect("no panic")).expect("JSON"));
    let uploaded = creator
        .uploads()
        .bytes("a.mp4", bytes(10))
        .send()
        .await
        .expect("an upload");
    text.push_str(&format!("{uploaded:#?}"));
    for secret in [KEY, CONNECTION, "signature="] {
        assert!(!text.contains(secret), "{secret} is in:\n{text}");
    }
}

#[tokio::test]
async fn it_can_be_spawned_and_sent_over_http_2() {
    let server = mock().await;
    let http = http().http2_prior_knowledge().build().expect("valid settings");
    let client = Client::builder().api_key(server.api_key()).base_url(server.base_url());
    let client = client
        .http_client(http)
        .timer(Clock::default())
        .build()
        .expect("valid settings");
    let creator = client.connection(server.connection_id()).expect("a valid id");
    let bytes = bytes(7 * PART + 1);
    let (_folder, path) = file(&bytes);
    for upload in ways(&creator, &path, &bytes) {
        tokio::spawn(upload.send()).await.expect("no panic").expect("an upload");
        assert_is(&server.uploads().pop().expect("an upload"), &bytes);
    }
    assert!(server.requests().iter().all(|request| request.version == "HTTP/2.0"));
}
