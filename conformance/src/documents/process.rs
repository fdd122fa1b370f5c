//! A process with its processor time and its memory, ended at a limit.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context;

/// How often memory is looked at.
const TICK: Duration = Duration::from_millis(5);
/// The unit of processor times in `/proc`.
const TICKS_IN_A_SECOND: f64 = 100.0;

/// A process that has ended, or was ended at the limit.
pub(super) struct Ran {
    pub(super) success: bool,
    /// Processor time, user and system, of it and of the processes that it started; elapsed time where the system does not
    /// say.
    pub(super) seconds: f64,
    /// The most memory that it had, where the system says.
    pub(super) megabytes: Option<u64>,
    /// All that it wrote.
    pub(super) text: String,
}

impl Ran {
    /// Runs a command, with what it writes in a file.
    pub(super) fn of(command: &mut Command, log: &Path, limit: Duration) -> anyhow::Result<Self> {
        let file = std::fs::File::create(log).with_context(|| log.display().to_string())?;
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        let before = time_of_children();
        let start = Instant::now();
        let mut child = command.spawn().context("cannot start a process")?;
        let (mut peak, mut is_ended) = (None, false);
        let status = loop {
            peak = peak.max(memory(child.id()));
            if let Some(status) = child.try_wait()? {
                break status;
            }
            let used = own_time(child.id()).unwrap_or_else(|| start.elapsed());
            // What its children use counts once they have ended.
            if used > limit || start.elapsed() > limit * 5 {
                is_ended = true;
                child.kill()?;
                break child.wait()?;
            }
            std::thread::sleep(TICK);
        };
        let elapsed = start.elapsed().as_secs_f64();
        let text = String::from_utf8_lossy(&std::fs::read(log)?).into_owned();
        Ok(Self {
            success: status.success(),
            seconds: time_of_children()
                .zip(before)
                .map_or(elapsed, |(after, before)| after - before),
            megabytes: peak,
            text: if is_ended {
                format!("{text}\nerror: ended after {} s\n", limit.as_secs())
            } else {
                text
            },
        })
    }
}

/// The most memory that a process has had so far, in megabytes: Linux says.
fn memory(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes / 1024)
}

/// The processor time of a process so far, with that of its children that have ended: Linux says.
fn own_time(process: u32) -> Option<Duration> {
    let line = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = line.rsplit_once(')')?;
    let ticks = fields
        .split_whitespace()
        .skip(11)
        .take(4)
        .map(|field| field.parse::<f64>().ok());
    Some(Duration::from_secs_f64(ticks.sum::<Option<f64>>()? / TICKS_IN_A_SECOND))
}

/// The processor time of all children that have ended, and of theirs, in seconds: Linux says.
fn time_of_children() -> Option<f64> {
    let line = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may have spaces.
    let (_, fields) = line.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(13);
    let ticks = |field: &str| field.parse::<f64>().ok();
    Some((ticks(fields.next()?)? + ticks(fields.next()?)?) / TICKS_IN_A_SECOND)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_process_writes_and_uses_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        command.args([
            "-c",
            "echo said; i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; exit 3",
        ]);
        let ran = Ran::of(&mut command, &folder.path().join("log"), Duration::from_secs(60)).unwrap();
        assert!(!ran.success);
        assert_eq!(ran.text, "said\n");
        assert!(ran.seconds > 0.0 && ran.seconds < 60.0, "{}", ran.seconds);
        if cfg!(target_os = "linux") {
            assert!(ran.megabytes.is_some());
            let mut endless = Command::new("sh");
            endless.args(["-c", "while :; do :; done"]);
            let ran = Ran::of(&mut endless, &folder.path().join("log"), Duration::from_millis(50)).unwrap();
            assert!(!ran.success && ran.text.contains("ended after"), "{}", ran.text);
        }
    }
}
