//! Pins work to processors.
//!
//! Otherwise the scheduler keeps changing which threads share a core. With server and client on different cores, a page
//! costs a third more; with the server on the core of a computing caller, responses are late. Sequential variants would
//! be affected differently.

use std::sync::LazyLock;
use std::thread;

use core_affinity::CoreId;

/// All cores: read before the first pinning, because a pinned thread only sees its own core.
static ALL: LazyLock<Vec<CoreId>> = LazyLock::new(|| core_affinity::get_core_ids().unwrap_or_default());

/// Pins this thread and its later children to a core; with too few cores, some are shared.
pub(crate) fn keep_to(number: usize) {
    let processor = ALL.get(number % ALL.len().max(1));
    if !processor.is_some_and(|processor| core_affinity::set_for_current(*processor)) {
        eprintln!("this system does not support pinning to a core: figures will vary");
    }
}

/// Runs `work` in a new thread, so that the caller stays unpinned.
pub(crate) fn apart(work: impl FnOnce() + Send) {
    thread::scope(|threads| threads.spawn(work).join().expect("no variant panics"));
}

/// Runs `work` and its children on one core.
pub(crate) fn on_one(work: impl FnOnce() + Send) {
    apart(|| {
        keep_to(0);
        work();
    });
}
