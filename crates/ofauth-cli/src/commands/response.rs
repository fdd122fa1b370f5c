//! Waits for one answer.

use ofauth::{Error, Response};
use tokio::{pin, select};

use super::context::Context;
use crate::failure::Failure;
use crate::notice;
use crate::output;

/// Waits for the answer to a read.
pub(super) async fn read<T>(
    answer: impl Future<Output = Result<Response<T>, Error>>,
    context: &Context,
) -> Result<Response<T>, Failure> {
    let closed = output::closed();
    pin!(closed);
    select! {
        biased;
        stop = context.signals.raised() => Err(Failure::stopped(stop, "")),
        // Nobody is left to read it.
        () = &mut closed => Err(Failure::closed_pipe()),
        answer = answer => Ok(answer?),
    }
}

/// Waits for the answer to a write, whether or not somebody reads it: what has been begun is told in full.
pub(super) async fn write<T>(
    answer: impl Future<Output = Result<Response<T>, Error>>,
    context: &Context,
) -> Result<Response<T>, Failure> {
    select! {
        biased;
        stop = context.signals.raised() => Err(Failure::stopped_write(stop)),
        answer = answer => {
            let answer = answer.map_err(Failure::of_write)?;
            if answer.was_gone() && !context.global.quiet {
                notice::say("note: it was gone when it was asked for once more; an earlier attempt may have deleted it");
            }
            Ok(answer)
        }
    }
}
