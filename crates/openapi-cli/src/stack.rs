//! A stack for documents that are nested as deep as they may be.

use std::process::ExitCode;
use std::thread;

/// Bytes of stack, of which only what is used takes memory.
const STACK: usize = 512 << 20;

/// Runs a command on a thread with a large stack: progenitor and syn recurse as deep as documents go.
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
