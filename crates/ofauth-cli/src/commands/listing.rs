//! Shows a list, whatever it is of.

use std::future::ready;

use ofauth::dynamic::{Json, Request};
use ofauth::paging::{Cursor, Items};
use tokio::{pin, select};

use super::Context;
use crate::args::{Format, Listing};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;
use crate::output::{self, Output, Sink, Tabular};
use crate::progress::Progress;
use crate::text::printable;

/// Writes the items of all pages to stdout, as many as asked for; of each, a table shows what a `T` has. `things` are
/// what they are called.
pub(super) async fn list<T: Tabular>(
    mut request: Request,
    things: &'static str,
    args: &Listing,
    context: &Context,
) -> Result<(), Failure> {
    if let Some(cursor) = &args.after_cursor {
        request = request.resume(Cursor::from(cursor.as_str()));
    }
    let limit = args.limit();
    if let Some(size) = limit.and_then(|limit| page_size(&request, limit)) {
        // No more than are shown, where one page has them all.
        request = request.parameter("limit", size);
    }
    let mut items = request.stream();
    if let Some(limit) = limit {
        items = items.limit(limit);
    }
    show(items, things, args.output, output::sink::<T>, context).await
}

/// Items to ask for in a page when so many are to be shown, where the operation says how many there can be.
fn page_size(request: &Request, limit: u64) -> Option<u64> {
    let operation = request.operation();
    operation.parameter("limit")?;
    let largest = operation.paging?.size?;
    Some(limit.min(u64::try_from(largest).ok()?))
}

/// Writes `items` to stdout, in the way of `sink`.
pub(super) async fn show(
    mut items: Items<Request>,
    things: &'static str,
    format: Format,
    sink: impl FnOnce(Format, Output) -> Box<dyn Sink<Json> + Send>,
    context: &Context,
) -> Result<(), Failure> {
    let quiet = context.global.quiet;
    let progress = Progress::start(things, quiet || context.global.verbose);
    let mut sink = sink(format, Output::new(progress.bar()));
    let mut shown = 0;
    let outcome = copy(&mut items, sink.as_mut(), context, || {
        shown += 1;
        progress.advance();
    })
    .await;
    // What has come is shown in any case.
    let finished = sink.finish(outcome.is_ok()).map_err(|error| Failure::output(&error));
    drop(progress);
    let place = items.cursor();
    match outcome {
        Ok(()) => finished?,
        Err(stop) => return Err(stop.into_failure(finished, shown, things, format, place.as_ref())),
    }
    if quiet {
        return Ok(());
    }
    if shown == 0 && format == Format::Table {
        notice::say(format_args!("no {things}"));
    }
    if items.has_more()
        && notice::is_read_by_a_person()
        && let Some(place) = &place
    {
        notice::say(continuation(place));
    }
    Ok(())
}

/// Why a list is not complete.
enum Stop {
    Interrupted,
    /// Nobody reads on, or an item cannot be written.
    Output(Failure),
    Call(ofauth::Error),
}

/// Copies items until they end, handing on whole pages as they come.
async fn copy(
    items: &mut Items<Request>,
    sink: &mut (dyn Sink<Json> + Send),
    context: &Context,
    mut count: impl FnMut(),
) -> Result<(), Stop> {
    let unwritable = |error| Stop::Output(Failure::output(&error));
    let closed = output::closed();
    pin!(closed);
    loop {
        let item = select! {
            biased;
            item = items.next() => item,
            // None is at hand: those before go out before the next page is waited for.
            () = ready(()) => {
                sink.flush().map_err(unwritable)?;
                select! {
                    biased;
                    () = context.interrupt.raised() => return Err(Stop::Interrupted),
                    () = &mut closed => return Err(Stop::Output(Failure::closed_pipe())),
                    item = items.next() => item,
                }
            }
        };
        match item {
            Some(Ok(item)) => sink.push(&item).map_err(Stop::Output)?,
            Some(Err(error)) => return Err(Stop::Call(error)),
            None => return Ok(()),
        }
        count();
    }
}

impl Stop {
    fn into_failure(
        self,
        finished: Result<(), Failure>,
        shown: u64,
        things: &str,
        format: Format,
        place: Option<&Cursor>,
    ) -> Failure {
        let mut failure = match (self, finished) {
            (Self::Output(failure), _) | (_, Err(failure)) => return failure,
            (Self::Interrupted, Ok(())) => {
                Failure::new(Exit::Interrupted, format!("interrupted after {shown} {things}"))
            }
            (Self::Call(error), Ok(())) => Failure::from(error),
        };
        if format == Format::Json && shown > 0 {
            failure = failure.note("the JSON array is incomplete, and left open");
        }
        match place {
            // Where nothing has come, the place is the one that was given.
            Some(place) if shown > 0 => failure.note(continuation(place)),
            _ => failure,
        }
    }
}

fn continuation(place: &Cursor) -> String {
    format!("continue with: --after-cursor {}", printable(place.as_str()))
}
