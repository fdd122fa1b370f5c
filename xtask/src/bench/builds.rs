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
    main: String,
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
    let by_hand = include_str!("programs/by_hand.rs");
    // Its default features choose a TLS library.
    let by_default: String = by_hand
        .split_inclusive('\n')
        .filter(|line| !line.contains("rustls::"))
        .collect();
    let tokio = "tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n";
    let serde = "serde = { version = \"1\", features = [\"derive\"] }\n";
    let programs = [
        Program {
            name: "reqwest as lean as the SDK's: gzip, rustls (ring)",
            main: by_hand.to_owned(),
            dependencies: format!(
                r#"
reqwest = {{ version = "0.13.5", default-features = false, features = ["gzip", "http2", "json", "query", "rustls-no-provider", "system-proxy"] }}
rustls = {{ version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }}
{serde}{tokio}"#
            ),
        },
        Program {
            name: "reqwest with its default features",
            main: by_default,
            dependencies: format!(
                "\nreqwest = {{ version = \"0.13.5\", features = [\"json\", \"query\"] }}\n{serde}{tokio}"
            ),
        },
        Program {
            name: "ofauth",
            main: include_str!("programs/sdk.rs").to_owned(),
            dependencies: format!("\nofauth = {{ path = {:?} }}\n{tokio}", root.join("crates/ofauth")),
        },
    ];
    let mut folders = Vec::new();
    for program in &programs {
        folders.push((program, project(program)?, Vec::new()));
    }
    for _ in 0..COLD_ROUNDS {
        for (program, folder, times) in &mut folders {
            times.push(from_nothing(program, folder.path())?);
        }
    }
    let mut measured = Vec::new();
    for (program, folder, times) in folders {
        measured.push(figures(program, folder.path(), median(times))?);
    }
    let check = check_of_bindings()?;
    let mut text = format!(
        "## Builds\n\nA program that prints the messages of a chat, with the SDK and by hand, without downloads; all have tokio, \
         those by hand serde. Clean release builds are medians of {COLD_ROUNDS}, in turn; the clean debug build is measured once; \
         the rest are medians of {ROUNDS}. In brackets: what the SDK takes of it. The target for the release build is 1.15 times \
         that by hand.\n\n|"
    );
    for program in &programs {
        let _ = write!(text, " | {}", program.name);
    }
    text += " |\n| --- | ---: | ---: | ---: |\n";
    let seconds = |name: &str, of: fn(&Figures) -> Duration| {
        line(
            name,
            &measured,
            |figures| of(figures).as_secs_f64(),
            |seconds| format!("{seconds:.1} s"),
        )
    };
    text += &seconds("release build from nothing", |figures| figures.cold_release);
    text += &seconds("debug build from nothing", |figures| figures.cold_debug);
    text += &seconds("debug build after a change", |figures| figures.incremental);
    text += &line(
        "packages",
        &measured,
        |figures| figures.dependencies as f64,
        |number| number.to_string(),
    );
    let mib = |figures: &Figures| figures.binary as f64 / f64::from(1 << 20);
    text += &line("release binary, stripped", &measured, mib, |mib| {
        format!("{mib:.1} MiB")
    });
    text.push('\n');
    let _ = writeln!(
        text,
        "`cargo check` of `ofauth-client` alone: {:.1} s. The target is 8 s.\n",
        check.as_secs_f64()
    );
    Ok(text)
}

/// A line of the table: what each program takes, the SDK last, and what the SDK takes of that.
fn line(name: &str, measured: &[Figures], value: impl Fn(&Figures) -> f64, show: impl Fn(f64) -> String) -> String {
    let mut line = format!("| {name}");
    let sdk = measured.last().map(&value).unwrap_or_default();
    for (index, figures) in measured.iter().enumerate() {
        let of = value(figures);
        let _ = write!(line, " | {}", show(of));
        if index + 1 < measured.len() {
            let _ = write!(line, " ({:.2})", sdk / of);
        }
    }
    line + " |\n"
}

/// A folder to build the program in.
fn project(program: &Program) -> anyhow::Result<TempDir> {
    let folder = tempfile::tempdir().context("cannot create a build folder")?;
    let project = folder.path();
    write(project, "Cargo.toml", &manifest(program))?;
    write(project, "src/main.rs", &program.main)?;
    // The lock file of the workspace; cargo removes unused packages.
    let lock = workspace::root().join("Cargo.lock");
    fs::copy(&lock, project.join("Cargo.lock")).context("cannot copy Cargo.lock")?;
    // The program by hand has packages that the workspace has not.
    run(cargo(project, &["fetch"]))?;
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
    let mut tree = offline(
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
        let mut command = offline(&root, arguments);
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
    run(offline(project, arguments))
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

/// Cargo after a download.
fn offline(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = cargo(folder, arguments);
    command.arg("--offline");
    command
}

fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).args(arguments);
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
