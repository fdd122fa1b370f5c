//! A large upload, killed half-way and resumed: checks the received bytes and measures peak memory.
//!
//! `cargo run --release -p ofauth-benchmarks --bin large_upload 5000` sends 5,000 MiB; the default is 300. The server
//! runs in this process, the upload in others, whose memory is measured (only on Linux).
#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout)]

use std::env;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use md5::{Digest, Md5};
use ofauth::Client;
use ofauth::uploads::UploadState;
use ofauth_mock::MockServer;

const MIB: usize = 1024 * 1024;
const PART: usize = 8 * MIB;

fn main() {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    match &arguments[..] {
        [way, base_url, file, state] => runtime.block_on(upload(way, base_url, Path::new(file), Path::new(state))),
        rest => {
            let size = rest.first().map_or(300, |size| size.parse().expect("a number of MiB"));
            runtime.block_on(measure(size * MIB));
        }
    }
}

/// In a separate process: uploads, resumes from the state file, and prints its memory use.
async fn upload(way: &str, base_url: &str, file: &Path, state: &Path) {
    let client = Client::builder()
        .api_key(ofauth_mock::API_KEY)
        .base_url(base_url)
        .build()
        .expect("valid");
    let uploads = client.connection(ofauth_mock::CONNECTION).expect("valid").uploads();
    let size = fs::metadata(file).expect("a file").len();
    let mut upload = match way {
        "file" => uploads.file(file),
        _ => uploads.reader("large.mp4", tokio::fs::File::open(file).await.expect("a file"), size),
    };
    upload = upload.media_type("video/mp4");
    if let Ok(text) = fs::read_to_string(state) {
        upload = upload.resume(serde_json::from_str(&text).expect("a state"));
    }
    let (current, next) = (state.to_owned(), state.with_extension("next"));
    let upload = upload.on_state(move |state| {
        fs::write(&next, serde_json::to_string(state).expect("JSON")).expect("the state is saved");
        fs::rename(&next, &current).expect("an atomic rename");
    });
    upload.send().await.expect("an upload");
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{}", peak.unwrap_or("unknown").trim());
}

async fn measure(size: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("large.mp4");
    let expected = write(&file, size);
    for way in ["file", "reader"] {
        let server = MockServer::builder()
            .upload_part_size(PART as u64)
            .start()
            .await
            .expect("a free port");
        let state = folder.path().join(format!("{way}.state"));
        let run = || {
            let mut command = Command::new(env::current_exe().expect("this program"));
            command
                .arg(way)
                .arg(server.base_url())
                .arg(&file)
                .arg(&state)
                .stdout(Stdio::piped());
            command.spawn().expect("this program")
        };
        let started = Instant::now();
        let mut first = run();
        let half = expected.len() as u64 / 2;
        while arrived(&state) < half {
            assert!(first.try_wait().expect("a child").is_none(), "it ended too early");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let peak = memory(first.id());
        first.kill().expect("it runs");
        first.wait().expect("it is gone");
        let resumed = arrived(&state);
        let rest = ended(run()).await;
        let [received] = &server.uploads()[..] else {
            panic!("one upload")
        };
        let sums: Vec<_> = received.parts.iter().map(|part| part.md5.clone()).collect();
        assert_eq!(sums, expected, "byte for byte");
        assert!(received.media_id.is_some(), "complete");
        println!(
            "{way}: {} MiB in {} parts, killed after {resumed} and resumed, {:.1} s; peak {peak}, then {rest}",
            size / MIB,
            expected.len(),
            started.elapsed().as_secs_f64(),
        );
    }
}

/// Waits without blocking the server, which runs on this thread.
async fn ended(mut child: Child) -> String {
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child") {
            break status;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    };
    assert!(status.success());
    let mut said = String::new();
    child
        .stdout
        .take()
        .expect("it is piped")
        .read_to_string(&mut said)
        .expect("a text");
    said.trim().to_owned()
}

/// Peak memory of a process so far.
fn memory(process: u32) -> String {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.unwrap_or("unknown").trim().to_owned()
}

fn arrived(state: &Path) -> u64 {
    let text = fs::read_to_string(state).unwrap_or_default();
    serde_json::from_str::<UploadState>(&text).map_or(0, |state| state.arrived_parts())
}

/// Writes a file with distinct parts, and returns the MD5 of each part.
fn write(path: &Path, size: usize) -> Vec<String> {
    let mut file = File::create(path).expect("a file");
    let mut random = fastrand::Rng::with_seed(7);
    let mut part = vec![0; PART];
    let mut left = size;
    let mut sums = Vec::new();
    while left > 0 {
        let part = &mut part[..left.min(PART)];
        random.fill(part);
        file.write_all(part).expect("the file is written");
        sums.push(Md5::digest(&*part).iter().map(|byte| format!("{byte:02x}")).collect());
        left -= part.len();
    }
    sums
}
