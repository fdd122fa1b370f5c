//! Measured costs.

use std::time::{Duration, Instant};

use cpu_time::ProcessTime;

/// CPU time of the client, and wall time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    pub(crate) processor: Duration,
    pub(crate) wall: Duration,
}

impl Cost {
    pub(crate) async fn of(work: impl Future<Output = ()>) -> Self {
        let (processor, wall) = (ProcessTime::now(), Instant::now());
        work.await;
        Self {
            processor: processor.elapsed(),
            wall: wall.elapsed(),
        }
    }
}

/// The costs of one variant, per round.
pub(crate) type Rounds = Vec<Cost>;

/// Runs `count` variants in turn, `rounds` times, after a warm-up round.
pub(crate) async fn in_turn(rounds: usize, count: usize, run: impl AsyncFn(usize) -> Cost) -> Vec<Rounds> {
    let mut costs = vec![Rounds::with_capacity(rounds); count];
    for round in 0..=rounds {
        for turn in 0..count {
            // Rotate the order.
            let index = (turn + round) % count;
            let cost = run(index).await;
            if round > 0 {
                costs[index].push(cost);
            }
        }
    }
    costs
}

pub(crate) fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// The median of a part of the costs, in microseconds per item, for `count` items.
pub(crate) fn each(rounds: &[Cost], count: usize, part: fn(&Cost) -> Duration) -> f64 {
    median(rounds.iter().map(part).map(|part| part.as_secs_f64())) * 1e6 / count as f64
}

/// The median over the rounds of the ratio of one variant's part to that of another.
pub(crate) fn ratio(rounds: &[Cost], base: &[Cost], part: fn(&Cost) -> Duration) -> f64 {
    let pairs = rounds.iter().zip(base);
    median(pairs.map(|(one, other)| part(one).as_secs_f64() / part(other).as_secs_f64()))
}

/// Peak memory of the process in KiB, if the system reports it.
pub(crate) fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
