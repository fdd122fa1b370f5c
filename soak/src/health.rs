//! Resource use of the process: memory, file handles, tasks.

use std::fmt;
use std::time::Duration;

use tokio::runtime::Handle;

/// A sample of the process. Values that the system does not report are absent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sample {
    memory_kib: Option<u64>,
    handles: Option<u64>,
    tasks: u64,
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(memory) = self.memory_kib {
            write!(f, "{:.1} MiB, ", memory as f64 / 1024.0)?;
        }
        if let Some(handles) = self.handles {
            write!(f, "{handles} handles, ")?;
        }
        write!(f, "{} tasks", self.tasks)
    }
}

#[derive(Debug, Default)]
pub(crate) struct Health(Vec<Sample>);

impl Health {
    pub(crate) fn sample(&mut self) -> Sample {
        let sample = Sample {
            memory_kib: memory(),
            handles: std::fs::read_dir("/proc/self/fd")
                .ok()
                .map(|entries| entries.count() as u64),
            tasks: Handle::current().metrics().num_alive_tasks() as u64,
        };
        self.0.push(sample);
        sample
    }

    /// Values that grew after warm-up: compares the last third with the second, with some tolerance.
    pub(crate) fn growth(&self) -> Vec<String> {
        let third = self.0.len() / 3;
        if third < 2 {
            println!("the run is too short to detect growth");
            return Vec::new();
        }
        let (before, after) = (&self.0[third..2 * third], &self.0[2 * third..]);
        let grown = |name: &str, room: u64, of: fn(&Sample) -> Option<u64>| {
            let most = |samples: &[Sample]| samples.iter().filter_map(of).max();
            let (before, after) = (most(before)?, most(after)?);
            let limit = before + before / 10 + room;
            (after > limit).then(|| format!("{name}: {before} at most after warming up, {after} at the end"))
        };
        [
            grown("KiB of memory", 4096, |sample| sample.memory_kib),
            grown("file handles", 50, |sample| sample.handles),
            grown("tasks", 100, |sample| Some(sample.tasks)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Resident memory, on Linux.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// After the client is dropped, its tasks must have ended.
pub(crate) async fn tasks_left() -> Option<String> {
    let metrics = Handle::current().metrics();
    for _ in 0..100 {
        if metrics.num_alive_tasks() == 0 {
            return None;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Some(format!("{} tasks outlive the client", metrics.num_alive_tasks()))
}
