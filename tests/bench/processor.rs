//! Where the work is done.

use std::thread;

/// Does `work`, and whatever it starts, on one processor.
///
/// Otherwise the system decides time and again whether the server is on the client's processor or on another. That alone
/// makes a page dearer by a third and more, and variants that run one after another do not meet it alike.
pub(crate) fn on_one(work: impl FnOnce() + Send) {
    let here = || {
        let processor = core_affinity::get_core_ids().and_then(|all| all.into_iter().next());
        if !processor.is_some_and(core_affinity::set_for_current) {
            eprintln!("this system does not let a program choose its processor: figures waver");
        }
        work();
    };
    // A thread of its own, so that what follows is free to go anywhere.
    thread::scope(|threads| threads.spawn(here).join().expect("no variant panics"));
}
