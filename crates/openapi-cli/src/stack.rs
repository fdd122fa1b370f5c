//! A stack large enough for the deepest documents that are accepted.

use std::process::ExitCode;
use std::thread;

/// Size of the stack in bytes; only the used part takes memory.
const STACK: usize = 512 << 20;

/// Runs a command on a thread with a large stack: progenitor and syn recurse as deep as a document is nested.
///
/// # Errors
///
/// If a thread cannot be started.
pub fn on_large_stack(run: fn() -> ExitCode) -> std::io::Result<ExitCode> {
    let worker = thread::Builder::new().stack_size(STACK).spawn(run)?;
    match worker.join() {
        Ok(code) => Ok(code),
        Err(panic) => std::panic::resume_unwind(panic),
    }
}
