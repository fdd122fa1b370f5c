//! How much of the caller's work overlaps with the request for the next page.

use std::time::{Duration, Instant};

use ofauth::Connection;
use tokio::runtime::Builder;

use crate::cost::median;
use crate::processor::keep_to;
use crate::server::{CHAT, PAGE, Server};
use crate::table::section;

const ROUNDS: usize = 5;
/// The caller runs on its own core; server and runtime on another.
const CALLER: usize = 0;
const OTHERS: usize = 1;

/// The caller's work on each page.
#[derive(Clone, Copy)]
enum Work {
    /// Waits for I/O, on a single-threaded runtime.
    Waiting,
    /// Computes, on a runtime with two threads.
    Computing,
}

pub(crate) fn measure() {
    let mut rows = Vec::new();
    for (latency, work_time, pages) in [(0, 5, 40), (20, 15, 40), (100, 75, 25)] {
        eprintln!("prefetch at {latency} ms …");
        keep_to(OTHERS);
        let server = Server::start(Duration::from_millis(latency));
        keep_to(CALLER);
        for work in [Work::Waiting, Work::Computing] {
            rows.push(row(&server, work, latency, work_time, pages));
        }
    }
    section(
        "Prefetch",
        &format!(
            "A caller that works on each page before it requests the next, at a simulated latency; time in milliseconds per \
             page. Medians of {ROUNDS} rounds. The caller runs on its own core: if server or runtime shared it with a \
             computing caller, each page would be late by a time slice, some 3 ms. The work on every page but the last can \
             be hidden, up to the latency of a page; the target is 90 %."
        ),
        &[
            "latency, ms",
            "the caller",
            "without work",
            "with work",
            "with work and prefetch",
            "hidden",
        ],
        &rows,
    );
}

fn row(server: &Server, work: Work, latency: u64, work_time: u64, pages: usize) -> Vec<String> {
    let runtime = match work {
        Work::Waiting => Builder::new_current_thread().enable_all().build(),
        Work::Computing => Builder::new_multi_thread()
            .worker_threads(2)
            .on_thread_start(|| keep_to(OTHERS))
            .enable_all()
            .build(),
    };
    let runtime = runtime.expect("a runtime");
    let work_time = Duration::from_millis(work_time);
    let creator = server.creator();
    runtime.block_on(read(&creator, work, Duration::ZERO, false, 3));
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        let ways = [(Duration::ZERO, false), (work_time, false), (work_time, true)];
        for (times, (work_time, prefetch)) in times.iter_mut().zip(ways) {
            times.push(runtime.block_on(read(&creator, work, work_time, prefetch, pages)));
        }
    }
    let [idle, plain, ahead] = times.map(|times| median(times.into_iter()) * 1e3 / pages as f64);
    let wait = idle * pages as f64;
    let worked = (plain - idle) * pages as f64;
    // Work can overlap only with a longer wait.
    let hideable = (worked.min(wait)) * (pages - 1) as f64 / pages as f64;
    let hidden = if latency == 0 {
        "nothing to hide behind".to_owned()
    } else {
        format!("{:.0} %", 100.0 * (plain - ahead) * pages as f64 / hideable)
    };
    vec![
        latency.to_string(),
        match work {
            Work::Waiting => format!("waits {} ms", work_time.as_millis()),
            Work::Computing => format!("computes {} ms", work_time.as_millis()),
        },
        format!("{idle:.1}"),
        format!("{plain:.1}"),
        format!("{ahead:.1}"),
        hidden,
    ]
}

/// Reads pages and works on each; returns the duration in seconds.
async fn read(creator: &Connection, work: Work, work_time: Duration, prefetch: bool, pages: usize) -> f64 {
    let start = Instant::now();
    let mut stream = creator.chat(CHAT).messages().stream().limit((pages * PAGE) as u64);
    if prefetch {
        stream = stream.prefetch();
    }
    let mut messages = 0;
    while stream.try_next().await.expect("a message").is_some() {
        messages += 1;
        if messages % PAGE == 0 && !work_time.is_zero() {
            match work {
                Work::Waiting => tokio::time::sleep(work_time).await,
                Work::Computing => compute(work_time),
            }
        }
    }
    assert_eq!(messages, pages * PAGE);
    start.elapsed().as_secs_f64()
}

fn compute(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}
