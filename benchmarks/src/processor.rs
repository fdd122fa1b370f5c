//! Where the work is done.
//!
//! Otherwise the system decides time and again who shares a processor with whom. With server and client apart, a page is
//! dearer by a third and more; with the server behind a caller that computes, it answers late. Variants that run one after
//! another do not meet that alike.

use std::sync::LazyLock;
use std::thread;

use core_affinity::CoreId;

/// All that there are: read before the first choice, since a thread that has chosen sees its own alone.
static ALL: LazyLock<Vec<CoreId>> = LazyLock::new(|| core_affinity::get_core_ids().unwrap_or_default());

/// Keeps this thread, and whatever it starts from now on, to a processor; with too few of them, some share one.
pub(crate) fn keep_to(number: usize) {
    let processor = ALL.get(number % ALL.len().max(1));
    if !processor.is_some_and(|processor| core_affinity::set_for_current(*processor)) {
        eprintln!("this system does not let a program choose its processor: figures waver");
    }
}

/// Does `work` in a thread of its own, so that what follows is free to go anywhere.
pub(crate) fn apart(work: impl FnOnce() + Send) {
    thread::scope(|threads| threads.spawn(work).join().expect("no variant panics"));
}

/// Does `work`, and whatever it starts, on one processor.
pub(crate) fn on_one(work: impl FnOnce() + Send) {
    apart(|| {
        keep_to(0);
        work();
    });
}
