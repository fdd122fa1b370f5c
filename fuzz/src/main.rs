//! `fuzz SECONDS [TARGET]` runs the targets sequentially; `fuzz --replay TARGET FILE` runs one target with one input.
//! `cargo xtask fuzz` builds it with the right flags.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

mod engine;
mod targets;

use targets::{ALL, Target};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["--replay", name, file] => replay(name, file),
        ["--run", name, milliseconds, crashes] => run(name, milliseconds, Path::new(crashes)),
        [seconds] => run_each(seconds, ALL),
        [seconds, name] => find(name).and_then(|target| run_each(seconds, std::slice::from_ref(target))),
        _ => Err("expected SECONDS [TARGET], or --replay TARGET FILE".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(100)
        }
    }
}

fn find(name: &str) -> Result<&'static Target, Box<dyn std::error::Error>> {
    let names: Vec<_> = ALL.iter().map(|target| target.name).collect();
    let found = ALL.iter().find(|target| target.name == name);
    found.ok_or_else(|| format!("there is no target `{name}`, expected one of {}", names.join(", ")).into())
}

/// Runs each target in a separate process: a crash ends the process.
fn run_each(seconds: &str, targets: &[Target]) -> Outcome {
    let milliseconds = seconds.parse::<u64>()?.saturating_mul(1000) / targets.len().max(1) as u64;
    let folder = PathBuf::from(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
    let mut failed = Vec::new();
    for target in targets {
        let crashes = folder.join("crashes").join(target.name);
        if crashes.exists() {
            std::fs::remove_dir_all(&crashes)?;
        }
        let status = Command::new(std::env::current_exe()?)
            .args(["--run", target.name, &milliseconds.to_string()])
            .arg(&crashes)
            // The backtrace would show the fuzzer; `--replay` shows the target.
            .env("RUST_BACKTRACE", "0")
            .status()?;
        let found = inputs(&crashes)?;
        for path in &found {
            let input = std::fs::read(path)?;
            eprintln!("{} fails on: {}", target.name, input.escape_ascii());
            eprintln!("stored in {}", path.display());
            eprintln!("replay: cargo xtask fuzz --replay {} {}", path.display(), target.name);
        }
        if !status.success() || !found.is_empty() {
            failed.push(target.name);
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(format!("failed: {}", failed.join(", ")).into())
}

/// The inputs in a folder; the engine stores metadata beside each in a hidden file.
fn inputs(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.exists() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if !entry.file_name().as_encoded_bytes().starts_with(b".") {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

fn run(name: &str, milliseconds: &str, crashes: &Path) -> Outcome {
    let target = find(name)?;
    let report = engine::fuzz(target, Duration::from_millis(milliseconds.parse()?), crashes)?;
    println!("{name}: {report}");
    Ok(())
}

fn replay(name: &str, file: &str) -> Outcome {
    (find(name)?.check)(&std::fs::read(file)?);
    println!("{name}: {file} passes");
    Ok(())
}
