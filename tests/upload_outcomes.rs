//! The outcome of an upload when a response is lost and the retry is refused.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::FutureExt;
use md5::{Digest, Md5};
use ofauth::uploads::{Upload, UploadState};
use ofauth::{Connection, Error, ErrorKind, MediaRef};
use ofauth_mock::{Fault, MockServer};

use crate::support::{CHAT, ManualClock, builder, connect, connection};

const PART: usize = 1000;
const REFUSALS: [u16; 5] = [400, 404, 409, 410, 422];

async fn mock() -> MockServer {
    let builder = MockServer::builder().upload_part_size(PART as u64);
    builder.start().await.expect("a free port on loopback")
}

/// Bytes of which no two parts are the same.
fn bytes(length: usize) -> Bytes {
    let mut random = fastrand::Rng::with_seed(7);
    std::iter::repeat_with(|| random.u8(..))
        .take(length)
        .collect::<Vec<_>>()
        .into()
}

/// The upload of a file of so many parts, and the state that is saved of it.
fn upload(creator: &Connection, parts: usize) -> (Upload, Arc<Mutex<String>>) {
    let written = Arc::new(Mutex::new(String::new()));
    let writing = Arc::clone(&written);
    let upload = creator
        .uploads()
        .bytes("holiday.mp4", bytes(parts * PART))
        .parallel_parts(1);
    let upload = upload.on_state(move |state| {
        *writing.lock().expect("no panic") = serde_json::to_string(state).expect("JSON");
    });
    (upload, written)
}

fn state(written: &Mutex<String>) -> UploadState {
    serde_json::from_str(&written.lock().expect("no panic")).expect("a state")
}

/// The operation that completes a file of so many parts.
fn completing(parts: usize) -> &'static str {
    if parts == 1 { "uploadMedia" } else { "completeUpload" }
}

/// Lets the vault know nothing of any file.
fn forget(server: &MockServer) {
    let nothing = Fault::body(200, "application/json", *b"{\"exists\":false}");
    server.inject(nothing.operation("checkUpload").times(usize::MAX));
}

fn sent(server: &MockServer, operation: &str) -> usize {
    let requests = server.requests();
    requests
        .iter()
        .filter(|request| request.operation == Some(operation))
        .count()
}

/// Says that it may be complete, and that it does not go on.
fn assert_may_be_complete(error: &Error, server: &MockServer, case: &str) {
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{case}: {error}");
    assert!(error.earlier_attempt_may_have_succeeded(), "{case}: {error}");
    let id = server.uploads()[0].id.clone();
    assert_eq!(error.media_ref(), Some(MediaRef::upload(id)), "{case}");
    assert!(error.upload_state().is_none(), "{case}: it cannot be resumed");
    let text = error.to_string();
    assert!(
        text.contains("the upload may be complete, and cannot be resumed"),
        "{case}: {text}"
    );
    assert!(text.contains("attach it by its reference"), "{case}: {text}");
}

#[tokio::test]
async fn a_refusal_after_a_lost_answer_says_that_it_may_be_complete() {
    for parts in [1, 3] {
        for status in REFUSALS {
            for fault in [
                Fault::reset(),
                Fault::silence(),
                Fault::reset_after_head(),
                Fault::status(503),
            ] {
                let case = format!("{parts} parts, {fault:?}, {status}");
                let server = mock().await;
                forget(&server);
                server.inject(fault.operation(completing(parts)).then_refused(status));
                let clock = ManualClock::default();
                let creator = connection(&server, builder(&server).timer(clock.clone()));
                let (first, written) = upload(&creator, parts);
                let error = clock.run(first.send()).await.expect_err(&case);
                assert_may_be_complete(&error, &server, &case);
                assert_eq!(
                    (error.attempts(), error.status().map(|it| it.as_u16())),
                    (2, Some(status)),
                    "{case}"
                );

                // Nor does it fail in another way later.
                let state = state(&written);
                assert!(state.may_be_complete(), "{case}");
                let (again, _) = upload(&creator, parts);
                let error = clock.run(again.resume(state).send()).await.expect_err(&case);
                assert_may_be_complete(&error, &server, &case);
                assert_eq!(
                    sent(&server, "uploadPart"),
                    if parts == 1 { 0 } else { parts },
                    "{case}"
                );

                let media = error.media_ref();
                let message = creator.chat(CHAT).send_message("As promised.").media_items(media);
                let message = clock.run(message.send()).await.expect("it was complete");
                assert_eq!(message.media.len(), 1, "{case}");
            }
        }
    }
}

#[tokio::test]
async fn the_vault_is_asked() {
    for (parts, given) in [(1, true), (3, true), (3, false)] {
        let server = mock().await;
        server.inject(Fault::reset().operation(completing(parts)).then_refused(404));
        let creator = connect(&server);
        let (mut upload, _) = upload(&creator, parts);
        if given {
            // The server has no such file before.
            let md5 = Md5::digest(bytes(PART));
            upload = upload.etag(md5.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
        }
        let uploaded = upload.send().await.expect("it is there");
        let received = server.uploads().pop().expect("an upload");
        let media = received.media_id.expect("it is complete");
        assert_eq!(uploaded.media_ref(), MediaRef::from(media), "{parts} parts");
        assert_eq!(uploaded.media().map(|media| media.id.0), Some(media));
        assert_eq!(uploaded.media_upload_id(), Some(&*received.id));
        assert!(!uploaded.was_known(), "it was sent");
        assert_eq!(sent(&server, "checkUpload"), 1 + usize::from(given));
    }
}

#[tokio::test]
async fn that_the_vault_cannot_be_asked_changes_nothing() {
    let server = mock().await;
    server.inject(Fault::status(403).operation("checkUpload").times(9));
    server.inject(Fault::reset().operation("completeUpload").then_refused(400));
    let error = upload(&connect(&server), 2).0.send().await.expect_err("400");
    assert_may_be_complete(&error, &server, "403");
}

#[tokio::test]
async fn a_process_that_dies_before_the_answer_knows_it_later() {
    for parts in [1, 3] {
        for status in REFUSALS {
            let server = mock().await;
            forget(&server);
            server.inject(Fault::silence().operation(completing(parts)).then_refused(status));
            let (first, written) = upload(&connect(&server), parts);
            let mut sending = Box::pin(first.send());
            while server.uploads().first().is_none_or(|upload| upload.media_id.is_none()) {
                assert!(sending.as_mut().now_or_never().is_none(), "it is never answered");
                tokio::task::yield_now().await;
            }
            drop(sending);

            // A new process, which has no attempt before its first.
            let error = upload(&connect(&server), parts).0.resume(state(&written)).send().await;
            let error = error.expect_err("it is complete");
            assert_eq!(error.attempts(), 1);
            assert_may_be_complete(&error, &server, &format!("{parts} parts, {status}"));
        }
    }
}

#[tokio::test]
async fn where_the_server_completes_twice_the_state_leads_to_the_end() {
    for fault in [
        Fault::reset().carried_out(),
        Fault::status(503).carried_out(),
        Fault::status(401),
    ] {
        let server = mock().await;
        server.inject(fault.clone().operation("completeUpload").times(3));
        let (first, written) = upload(&connect(&server), 3);
        let error = first.send().await.expect_err("a fault");
        let doubt = error.kind() != ErrorKind::Unauthorized;
        let kept = error.upload_state().expect("it can be resumed");
        assert_eq!((kept, kept.may_be_complete()), (&state(&written), doubt), "{fault:?}");
        assert!(error.media_ref().is_none(), "{fault:?}");
        server.clear_faults();
        let uploaded = upload(&connect(&server), 3).0.resume(kept.clone()).send().await;
        assert!(uploaded.expect("it is complete").media().is_some(), "{fault:?}");
        assert_eq!(sent(&server, "uploadPart"), 3, "{fault:?}");
    }
}

#[tokio::test]
async fn a_state_of_before_is_read_with_doubt() {
    let server = mock().await;
    forget(&server);
    let (first, written) = upload(&connect(&server), 3);
    first.send().await.expect("an upload");
    let mut old: serde_json::Value = serde_json::to_value(state(&written)).expect("JSON");
    old.as_object_mut().expect("an object").remove("completing");
    let old: UploadState = serde_json::from_value(old).expect("a state");
    assert!(old.may_be_complete());
    server.inject(Fault::status(400).operation("completeUpload"));
    let error = upload(&connect(&server), 3)
        .0
        .resume(old)
        .send()
        .await
        .expect_err("400");
    assert_may_be_complete(&error, &server, "an old state");
}

#[tokio::test]
async fn what_is_certainly_refused_is_resumed_once_and_then_no_more() {
    for parts in [1, 3] {
        for status in REFUSALS {
            let server = mock().await;
            server.inject(Fault::status(429).operation(completing(parts)));
            server.inject(Fault::status(status).operation(completing(parts)).times(2));
            let (first, written) = upload(&connect(&server), parts);
            let error = first.send().await.expect_err("refused");
            assert!(!error.may_have_succeeded() && error.attempts() == 2, "{error}");
            let kept = error.upload_state().expect("it can be resumed").clone();
            assert!(!kept.may_be_complete() && kept == state(&written), "{error}");

            let error = upload(&connect(&server), parts)
                .0
                .resume(kept)
                .send()
                .await
                .expect_err("refused");
            assert_ne!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
            assert!(error.upload_state().is_none() && error.media_ref().is_none(), "{error}");
            let text = error.to_string();
            assert!(
                text.contains("upload it again") && text.contains("cannot be resumed"),
                "{text}"
            );
        }
    }
}

#[tokio::test]
async fn a_part_that_may_have_arrived_is_sent_again_and_not_for_ever() {
    for status in REFUSALS {
        let server = mock().await;
        server.inject(Fault::reset().operation("uploadPart").then_refused(status));
        let error = upload(&connect(&server), 3).0.send().await.expect_err("refused");
        assert_eq!(
            (error.kind(), error.part()),
            (ErrorKind::OutcomeUnknown, Some(1)),
            "{error}"
        );
        let state = error.upload_state().expect("it can be resumed").clone();
        assert!(error.media_ref().is_none() && !state.may_be_complete(), "{error}");

        let error = upload(&connect(&server), 3)
            .0
            .resume(state)
            .send()
            .await
            .expect_err("refused");
        assert_eq!(error.part(), Some(1), "{error}");
        assert!(error.upload_state().is_none() && error.media_ref().is_none(), "{error}");
        assert!(error.to_string().contains("upload it again"), "{error}");
    }
}

#[tokio::test]
async fn a_start_that_may_have_succeeded_leaves_nothing_to_resume() {
    let server = mock().await;
    server.inject(Fault::reset().operation("startUpload").then_refused(409));
    let error = upload(&connect(&server), 3).0.send().await.expect_err("409");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::OutcomeUnknown, 2));
    assert!(error.upload_state().is_none() && error.media_ref().is_none());
    assert!(error.to_string().contains("the upload has not begun"), "{error}");
}
