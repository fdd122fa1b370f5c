//! A process with its processor time and its memory, ended at a limit together with all that it started.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context;

/// How often memory is looked at.
const TICK: Duration = Duration::from_millis(5);
/// How often the processor time of a group is looked at: all processes of the system are read for it.
const LOOK: Duration = Duration::from_millis(200);
/// The unit of processor times in `/proc`.
const TICKS_IN_A_SECOND: f64 = 100.0;
/// How many times its limit of processor time a process may take by the clock: one that waits for ever ends, too, and one on
/// a busy machine is not ended for that.
const PATIENCE: u32 = 20;

/// A process that has ended, or was ended at the limit.
pub(super) struct Ran {
    pub(super) success: bool,
    /// Why it was ended, if it did not end by itself.
    pub(super) ended: Option<String>,
    /// Processor time, user and system, of it and of the processes that it started; elapsed time where the system does not
    /// say.
    pub(super) seconds: f64,
    /// The most memory that it had, where the system says.
    pub(super) megabytes: Option<u64>,
    /// All that it wrote.
    pub(super) text: String,
}

impl Ran {
    /// Runs a command, with what it writes in a file. An interrupt from the keyboard does not reach it: it is in a group of
    /// its own.
    pub(super) fn of(command: &mut Command, log: &Path, limit: Duration) -> anyhow::Result<Self> {
        let file = std::fs::File::create(log).with_context(|| log.display().to_string())?;
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        own_group(command);
        let before = time_of_children();
        let start = Instant::now();
        let mut child = command.spawn().context("cannot start a process")?;
        let (mut peak, mut ended, mut looked) = (None, None, start);
        let (status, seconds) = loop {
            peak = peak.max(memory(child.id()));
            if let Some(status) = child.try_wait()? {
                let used = time_of_children().zip(before).map(|(after, before)| after - before);
                break (status, used.unwrap_or_else(|| start.elapsed().as_secs_f64()));
            }
            if looked.elapsed() >= LOOK {
                looked = Instant::now();
                let used = time_of_group(child.id()).unwrap_or_else(|| start.elapsed());
                if used > limit || start.elapsed() > limit * PATIENCE {
                    ended = Some(reason(used, limit, start.elapsed()));
                    end(&mut child)?;
                    break (child.wait()?, used.as_secs_f64());
                }
            }
            std::thread::sleep(TICK);
        };
        Ok(Self {
            success: ended.is_none() && status.success(),
            ended,
            seconds,
            megabytes: peak,
            text: String::from_utf8_lossy(&std::fs::read(log)?).into_owned(),
        })
    }
}

fn reason(used: Duration, limit: Duration, elapsed: Duration) -> String {
    if used > limit {
        return format!("ended at the limit of {} s", limit.as_secs());
    }
    format!("ended after {} s by the clock", elapsed.as_secs())
}

/// What it starts is ended with it.
fn own_group(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(not(unix))]
    let _ = command;
}

/// Ends a process and, on Unix, all of its group: cargo's compiler would run on.
fn end(child: &mut Child) -> anyhow::Result<()> {
    if cfg!(unix) {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("kill -s KILL -- -{}", child.id())]);
        let status = shell.status().context("cannot run sh")?;
        anyhow::ensure!(status.success(), "cannot end the processes of group {}", child.id());
        return Ok(());
    }
    child.kill().context("cannot end a process")
}

/// The most memory that a process has had so far, in megabytes: Linux says.
fn memory(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes / 1024)
}

/// The processor time so far of the processes of a group, and of those that they waited for: Linux says.
fn time_of_group(group: u32) -> Option<Duration> {
    let mut used: Option<f64> = None;
    for entry in std::fs::read_dir("/proc").ok()?.flatten() {
        // A process may end while it is read.
        let of = std::fs::read_to_string(entry.path().join("stat")).ok();
        let of = of.and_then(|line| time_in_group(&line, group));
        used = of.map(|ticks| ticks + used.unwrap_or_default()).or(used);
    }
    Some(Duration::from_secs_f64(used? / TICKS_IN_A_SECOND))
}

/// The processor time of a process and of its children that have ended, if it is of a group.
fn time_in_group(line: &str, group: u32) -> Option<f64> {
    // The name of the program, in parentheses, may have spaces.
    let (_, fields) = line.rsplit_once(')')?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    if fields.get(2)?.parse() != Ok(group) {
        return None;
    }
    fields.get(11..15)?.iter().map(|field| field.parse::<f64>().ok()).sum()
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
        }
    }

    /// Whether a process is there and does not wait to be collected.
    fn runs(process: &str) -> bool {
        let line = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        line.rsplit_once(") ")
            .is_some_and(|(_, fields)| !fields.starts_with('Z'))
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn what_a_process_started_ends_with_it_and_counts() {
        let folder = tempfile::tempdir().unwrap();
        let mut waiting = Command::new("sh");
        // It uses no time of the processor itself.
        waiting.args(["-c", "sh -c 'while :; do :; done' & echo $!; wait"]);
        let limit = Duration::from_millis(200);
        let ran = Ran::of(&mut waiting, &folder.path().join("log"), limit).unwrap();
        assert_eq!(ran.ended.as_deref(), Some("ended at the limit of 0 s"));
        assert!(
            !ran.success && ran.seconds > 0.2 && ran.seconds < 5.0,
            "{}",
            ran.seconds
        );
        let busy = ran.text.trim().to_owned();
        let start = Instant::now();
        while runs(&busy) && start.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(TICK);
        }
        assert!(!runs(&busy), "{busy} runs on");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_process_that_only_waits_is_ended_by_the_clock() {
        let folder = tempfile::tempdir().unwrap();
        let mut asleep = Command::new("sleep");
        asleep.arg("100");
        let ran = Ran::of(&mut asleep, &folder.path().join("log"), Duration::from_millis(50)).unwrap();
        assert_eq!(ran.ended.as_deref(), Some("ended after 1 s by the clock"));
        assert!(!ran.success && ran.seconds < 0.05, "{}", ran.seconds);
    }
}
