//! Waits for a response.

use ofauth::{Error, Response};
use tokio::{pin, select};

use super::context::Context;
use crate::failure::Failure;
use crate::notice;
use crate::output;

/// Waits for the response to a read.
pub(super) async fn read<T>(
    response: impl Future<Output = Result<Response<T>, Error>>,
    context: &Context,
) -> Result<Response<T>, Failure> {
    let closed = output::closed();
    pin!(closed);
    select! {
        biased;
        stop = context.signals.raised() => Err(Failure::stopped(stop, "")),
        // The reader of stdout is gone.
        () = &mut closed => Err(Failure::closed_pipe()),
        response = response => Ok(response?),
    }
}

/// Waits for the response to a write, even if stdout is closed: the outcome of a write is always reported.
pub(super) async fn write<T>(
    response: impl Future<Output = Result<Response<T>, Error>>,
    context: &Context,
) -> Result<Response<T>, Failure> {
    select! {
        biased;
        stop = context.signals.raised() => Err(Failure::stopped_write(stop)),
        response = response => {
            let response = response.map_err(Failure::of_write)?;
            if response.meta().was_gone() && !context.global.quiet {
                notice::say("note: it was already gone when the deletion was retried; an earlier attempt may have deleted it");
            }
            Ok(response)
        }
    }
}
