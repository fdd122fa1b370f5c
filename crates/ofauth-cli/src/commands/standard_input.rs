//! Reads stdin.

use std::io::Read;

use super::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;

/// Reads stdin to the end.
pub(super) async fn read(context: &Context) -> Result<Vec<u8>, Failure> {
    let read = tokio::task::spawn_blocking(|| {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    });
    let read = tokio::select! {
        biased;
        stop = context.signals.raised() => return Err(Failure::stopped(stop, "; nothing was done")),
        read = read => read,
    };
    match read {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) => Err(Failure::new(Exit::Usage, format!("cannot read stdin: {error}"))),
        Err(_) => Err(Failure::new(Exit::Failure, "this is a bug: a task has panicked")),
    }
}
