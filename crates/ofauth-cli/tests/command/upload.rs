//! `ofauth upload`

use std::fs;
use std::path::{Path, PathBuf};

use ofauth_mock::{Fault, MockServer};
use serde_json::Value;
use tempfile::TempDir;

#[cfg(feature = "demo")]
use crate::support::demo;
use crate::support::{code, run, stderr, stdout};

/// A file of this many bytes, with distinct parts and a recognizable type.
fn file(size: usize) -> (TempDir, PathBuf, Vec<u8>) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("holiday.jpg");
    let start = [0xff, 0xd8, 0xff, 0xe0];
    let rest = (0u64..).flat_map(|number| number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes());
    let bytes: Vec<u8> = start.into_iter().chain(rest).take(size).collect();
    fs::write(&path, &bytes).expect("our own folder");
    (folder, path, bytes)
}

fn received(server: &MockServer) -> Vec<u64> {
    let uploads = server.uploads();
    assert_eq!(uploads.len(), 1, "one upload is resumed");
    uploads[0].parts.iter().map(|part| part.length).collect()
}

fn shown(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_can_be_sent() {
    let server = MockServer::start().await.expect("a free port");
    let (folder, path, bytes) = file(5_000);
    let done = run(&server, &["upload", shown(&path), "--yes"]).await;
    assert_eq!((code(&done), stderr(&done)), (0, String::new()));
    let reference = stdout(&done).trim_end().to_owned();
    assert!(reference.starts_with("upload:"), "{reference}");
    assert_eq!(received(&server).iter().sum::<u64>(), bytes.len() as u64);
    assert_eq!(server.uploads()[0].filename, "holiday.jpg");
    assert_eq!(server.uploads()[0].content_type, "image/jpeg");
    let left: Vec<_> = fs::read_dir(folder.path()).expect("our own folder").collect();
    assert_eq!(left.len(), 1, "no state is left");

    let sent = run(
        &server,
        &["send", "4101", "--media", &reference, "--yes", "--output", "ndjson"],
    )
    .await;
    assert_eq!(code(&sent), 0, "{}", stderr(&sent));
    let message: Value = serde_json::from_slice(&sent.stdout).expect("JSON");
    assert_eq!(message["media"].as_array().map(Vec::len), Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_upload_resumes() {
    let server = MockServer::builder()
        .upload_part_size(1_000)
        .start()
        .await
        .expect("a free port");
    let (folder, path, bytes) = file(10_500);
    let args = ["upload", shown(&path), "--parallel", "1", "--yes"];
    // Too late for the first parts, and without retries.
    server.inject(Fault::status(403).operation("completeUpload"));
    let cut = run(&server, &args).await;
    assert_eq!((code(&cut), stdout(&cut)), (3, String::new()), "{}", stderr(&cut));
    assert!(stderr(&cut).contains("run it again to continue"), "{}", stderr(&cut));
    let state = folder.path().join("holiday.jpg.upload");
    assert!(state.exists());
    let before = server.request_count();

    let done = run(&server, &args).await;
    assert_eq!((code(&done), stderr(&done)), (0, String::new()));
    assert!(stdout(&done).starts_with("upload:"));
    assert_eq!(received(&server).iter().sum::<u64>(), bytes.len() as u64);
    assert_eq!(server.request_count(), before + 1, "no part is sent twice");
    assert!(!state.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_has_changed_is_not_gone_on_with() {
    let server = MockServer::builder()
        .upload_part_size(1_000)
        .start()
        .await
        .expect("a free port");
    let (folder, path, bytes) = file(3_500);
    let args = ["upload", shown(&path), "--yes"];
    server.inject(Fault::status(403).operation("completeUpload"));
    assert_eq!(code(&run(&server, &args).await), 3);
    fs::write(&path, [&bytes[..], &[0]].concat()).expect("our own folder");
    let refused = run(&server, &args).await;
    assert_eq!(
        (code(&refused), stdout(&refused)),
        (2, String::new()),
        "{}",
        stderr(&refused)
    );
    assert!(stderr(&refused).contains("to start over"), "{}", stderr(&refused));
    assert!(folder.path().join("holiday.jpg.upload").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_that_may_be_complete_is_not_resumed() {
    let server = MockServer::builder().upload_part_size(1_000).start().await;
    let server = server.expect("a free port");
    let (folder, path, _) = file(3_500);
    let args = ["upload", shown(&path), "--yes"];
    let nothing = Fault::body(200, "application/json", *b"{\"exists\":false}");
    server.inject(nothing.operation("checkUpload"));
    server.inject(Fault::reset().operation("completeUpload").then_refused(400));
    let unknown = run(&server, &args).await;
    assert_eq!(
        (code(&unknown), stdout(&unknown)),
        (8, String::new()),
        "{}",
        stderr(&unknown)
    );
    let said = stderr(&unknown);
    assert!(
        said.contains("may be complete") && !said.contains("run it again to continue"),
        "{said}"
    );
    assert!(!folder.path().join("holiday.jpg.upload").exists());
    let reference = server.uploads()[0].id.clone();
    assert!(said.contains(&format!("--media {reference}")), "{said}");
    let sent = run(&server, &["send", "4101", "--media", &reference, "--yes"]).await;
    assert_eq!(code(&sent), 0, "{}", stderr(&sent));

    // The vault may have it.
    server.inject(Fault::reset().operation("completeUpload").then_refused(404));
    let found = run(&server, &args).await;
    assert_eq!((code(&found), server.uploads().len()), (0, 2), "{}", stderr(&found));
    let media = server.uploads()[1].media_id.expect("it is complete");
    assert!(
        [media, server.uploads()[0].media_id.expect("complete")]
            .iter()
            .any(|id| stdout(&found).trim() == id.to_string())
    );
}

#[cfg(feature = "demo")]
#[test]
fn invalid_uploads_are_rejected_with_a_reason() {
    let (folder, path, _) = file(10);
    let state = folder.path().join("other");
    fs::write(&state, "no state").expect("our own folder");
    for (args, expected) in [
        (&["no-such-file"][..], "no-such-file cannot be read"),
        (&[shown(folder.path())], "it is not a file"),
        (&[shown(&path), "--parallel", "0"], "0 is not in 1..=32"),
        (&[shown(&path), "--state", shown(&state)], "not an upload state file"),
        (&[shown(&path)], "hint: add --yes"),
    ] {
        let output = demo(&[&["upload"], args].concat());
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        assert!(stderr(&output).contains(expected), "{args:?}: {}", stderr(&output));
    }
}

#[cfg(feature = "demo")]
#[test]
fn the_media_item_is_shown_when_asked_for() {
    let (_folder, path, _) = file(5_000);
    let done = demo(&["upload", shown(&path), "--yes", "--output", "json"]);
    assert_eq!(code(&done), 0, "{}", stderr(&done));
    let media: Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert!(media.is_null() || media["id"].is_number(), "{media}");
}
