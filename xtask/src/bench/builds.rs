//! Build times and binary size of a small program.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use tempfile::TempDir;

use crate::workspace;

/// Rounds of quick measurements.
const ROUNDS: usize = 5;

/// Rounds of clean builds, which alternate between the two programs.
const COLD_ROUNDS: usize = 3;

/// A program that reads messages.
struct Program {
    name: &'static str,
    main: &'static str,
    dependencies: String,
}

/// The figures of a program.
struct Figures {
    cold_debug: Duration,
    cold_release: Duration,
    incremental: Duration,
    dependencies: usize,
    binary: u64,
}

pub(super) fn measure() -> anyhow::Result<String> {
    let root = workspace::root();
    let by_hand = Program {
        name: "reqwest with gzip, rustls (ring), serde, tokio",
        main: include_str!("programs/by_hand.rs"),
        dependencies: r#"
reqwest = { version = "0.13.5", default-features = false, features = ["gzip", "http2", "json", "query", "rustls-no-provider", "system-proxy"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
serde = { version = "1", features = ["derive"] }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#
        .to_owned(),
    };
    let sdk = Program {
        name: "ofauth, tokio",
        main: include_str!("programs/sdk.rs"),
        dependencies: format!(
            "\nofauth = {{ path = {:?} }}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
            root.join("crates/ofauth")
        ),
    };
    let (hand_folder, sdk_folder) = (project(&by_hand)?, project(&sdk)?);
    let (mut hand_cold, mut sdk_cold) = (Vec::new(), Vec::new());
    for _ in 0..COLD_ROUNDS {
        hand_cold.push(from_nothing(&by_hand, hand_folder.path())?);
        sdk_cold.push(from_nothing(&sdk, sdk_folder.path())?);
    }
    let hand = figures(&by_hand, hand_folder.path(), median(hand_cold))?;
    let ofauth = figures(&sdk, sdk_folder.path(), median(sdk_cold))?;
    let check = check_of_bindings()?;
    let mut text = format!(
        "## Builds\n\nA program that prints the messages of a chat, with the SDK and by hand, without downloads. Clean \
         release builds are medians of {COLD_ROUNDS}, in turn; the clean debug build is measured once; the rest are \
         medians of {ROUNDS}. Both ask for gzip. The target for the release build is 1.15 times that by hand.\n\n\
         | | {} | {} | ratio |\n| --- | ---: | ---: | ---: |\n",
        by_hand.name, sdk.name
    );
    let seconds = |name: &str, of: fn(&Figures) -> Duration| {
        let (hand, sdk) = (of(&hand).as_secs_f64(), of(&ofauth).as_secs_f64());
        format!("| {name} | {hand:.1} s | {sdk:.1} s | {:.2} |\n", sdk / hand)
    };
    text += &seconds("release build from nothing", |figures| figures.cold_release);
    text += &seconds("debug build from nothing", |figures| figures.cold_debug);
    text += &seconds("debug build after a change", |figures| figures.incremental);
    let _ = writeln!(
        text,
        "| packages | {} | {} | {:.2} |",
        hand.dependencies,
        ofauth.dependencies,
        ofauth.dependencies as f64 / hand.dependencies as f64
    );
    let mib = |bytes: u64| bytes as f64 / f64::from(1 << 20);
    let _ = writeln!(
        text,
        "| release binary, stripped | {:.1} MiB | {:.1} MiB | {:.2} |\n",
        mib(hand.binary),
        mib(ofauth.binary),
        ofauth.binary as f64 / hand.binary as f64
    );
    let _ = writeln!(
        text,
        "`cargo check` of `ofauth-client` alone: {:.1} s. The target is 8 s.\n",
        check.as_secs_f64()
    );
    Ok(text)
}

/// A folder to build the program in.
fn project(program: &Program) -> anyhow::Result<TempDir> {
    let folder = tempfile::tempdir().context("cannot create a build folder")?;
    let project = folder.path();
    write(project, "Cargo.toml", &manifest(program))?;
    write(project, "src/main.rs", program.main)?;
    // The lock file of the workspace; cargo removes unused packages.
    let lock = workspace::root().join("Cargo.lock");
    fs::copy(&lock, project.join("Cargo.lock")).context("cannot copy Cargo.lock")?;
    Ok(folder)
}

fn from_nothing(program: &Program, project: &Path) -> anyhow::Result<Duration> {
    eprintln!("build of {} from nothing …", program.name);
    let target = project.join("target");
    if target.exists() {
        fs::remove_dir_all(&target).with_context(|| format!("cannot delete {}", target.display()))?;
    }
    timed(project, &["build", "--release"])
}

fn figures(program: &Program, project: &Path, cold_release: Duration) -> anyhow::Result<Figures> {
    eprintln!("builds of {} …", program.name);
    let cold_debug = timed(project, &["build"])?;
    let mut changes = Vec::new();
    for round in 0..ROUNDS {
        write(
            project,
            "src/main.rs",
            &format!("{}\n// Change {round}.\n", program.main),
        )?;
        changes.push(timed(project, &["build"])?);
    }
    let mut tree = cargo(
        project,
        &["tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"],
    );
    let tree = tree.output().context("cannot run cargo tree")?;
    let packages: BTreeSet<&str> = std::str::from_utf8(&tree.stdout)?
        .lines()
        .filter_map(|line| line.split(" (").next())
        .collect();
    let binary = project
        .join("target/release")
        .join(format!("program{}", std::env::consts::EXE_SUFFIX));
    Ok(Figures {
        cold_debug,
        cold_release,
        incremental: median(changes),
        // The program itself does not count.
        dependencies: packages.len().saturating_sub(1),
        binary: fs::metadata(&binary)
            .with_context(|| format!("{} is missing", binary.display()))?
            .len(),
    })
}

fn manifest(program: &Program) -> String {
    format!(
        "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[profile.release]\nstrip = true\n\n\
         [dependencies]{}",
        program.dependencies
    )
}

/// Check time of the bindings, with compiled dependencies.
fn check_of_bindings() -> anyhow::Result<Duration> {
    let root = workspace::root();
    let folder = tempfile::tempdir().context("cannot create a build folder")?;
    let target: PathBuf = folder.path().join("target");
    let check = |arguments: &[&str]| {
        let mut command = cargo(&root, arguments);
        command.arg("--target-dir").arg(&target);
        run(command)
    };
    eprintln!("check of ofauth-client …");
    check(&["check", "--package", "ofauth-client"])?;
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        check(&["clean", "--package", "ofauth-client"])?;
        times.push(check(&["check", "--package", "ofauth-client"])?);
    }
    Ok(median(times))
}

fn timed(project: &Path, arguments: &[&str]) -> anyhow::Result<Duration> {
    run(cargo(project, arguments))
}

fn run(mut command: Command) -> anyhow::Result<Duration> {
    let start = Instant::now();
    let output = command.output().context("cannot run cargo")?;
    let time = start.elapsed();
    if !output.status.success() {
        bail!("cargo failed:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    Ok(time)
}

fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Everything is downloaded already, because the workspace uses it, too.
    command.current_dir(folder).args(arguments).arg("--offline");
    // A target folder of the caller would contain artefacts that a clean build must produce.
    command.env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    command
}

fn write(project: &Path, file: &str, text: &str) -> anyhow::Result<()> {
    let path = project.join(file);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
