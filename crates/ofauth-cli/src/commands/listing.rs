//! Prints a list of any kind.

use std::future::{pending, ready};
use std::path::Path;

use ofauth::dynamic::{Json, Request};
use ofauth::paging::{Cursor, Items};
use tokio::{pin, select};

use super::context::Context;
use super::query::Query;
use crate::args::{Columned, Extent, Listing};
use crate::exit::Exit;
use crate::export::{Contents, Export};
use crate::failure::Failure;
use crate::notice;
use crate::output::{self, Destination, Format, Output, Sink, Style, Tabular};
use crate::progress::Progress;
use crate::session::Session;
use crate::signals;
use crate::text::quoted;

/// Prints the requested items of all pages; a table and CSV show the columns of `T`. `item_name` is the plural name of
/// the items.
pub(super) async fn list<T: Tabular + Columned>(
    query: Query,
    item_name: &'static str,
    args: &Listing<T>,
    context: &Context,
) -> Result<(), Failure> {
    let style = args.style(&context.zone)?;
    let session = Session::open(&context.global, query.operation).await?;
    let rows = Rows {
        item_name,
        columns: T::FIELDS.iter().map(|(name, _)| (*name).to_owned()).collect(),
        sink: output::sink::<T>,
    };
    let list = List {
        query: &query,
        session: &session,
        request: query.request(&session),
    };
    show(list, &args.extent, style, rows, context).await
}

/// The query, the session and the request.
pub(super) struct List<'a> {
    pub(super) query: &'a Query,
    pub(super) session: &'a Session,
    pub(super) request: Request,
}

/// The output of the items.
pub(super) struct Rows<S> {
    /// Plural name of the items.
    pub(super) item_name: &'static str,
    /// The columns of CSV.
    pub(super) columns: Vec<String>,
    pub(super) sink: S,
}

/// Prints the requested items of all pages to stdout or to a file.
pub(super) async fn show<S>(
    List {
        query,
        session,
        request,
    }: List<'_>,
    extent: &Extent,
    mut style: Style,
    rows: Rows<S>,
    context: &Context,
) -> Result<(), Failure>
where
    S: FnOnce(&Style, Destination) -> Result<Box<dyn Sink<Json> + Send>, Failure>,
{
    let Rows {
        item_name,
        columns,
        sink,
    } = rows;
    request.check()?;
    let mut export = match &extent.append {
        Some(path) => Some(open(path, query, session, &style, columns)?),
        None => None,
    };
    if let Some(export) = &export {
        if export.is_complete() {
            if !context.global.quiet {
                notice::say(export.completeness());
            }
            return Ok(());
        }
        style.header &= export.is_empty();
    }
    let given = extent.after_cursor.as_deref().map(Cursor::from);
    let start = export.as_ref().and_then(Export::cursor).or(given);
    let mut items = items(request, start, extent.limit());

    let quiet = context.global.quiet;
    let progress = Progress::start(item_name, quiet || context.global.verbose);
    let destination: Destination = match &export {
        Some(export) => Box::new(export.writer()?),
        None => Box::new(Output::new(progress.bar())),
    };
    let mut sink = sink(&style, destination)?;
    let mut shown = 0;
    let outcome = copy(&mut items, sink.as_mut(), export.as_mut(), context, || {
        shown += 1;
        progress.advance();
    })
    .await;
    // The items received so far are printed in any case.
    let mut finished = sink.finish(outcome.is_ok());
    drop(progress);
    let cursor = items.cursor();
    // A partially written row does not count.
    if let (Some(export), Ok(()), false) = (&mut export, &finished, matches!(outcome, Err(End::Output(_)))) {
        finished = export.finish(cursor.clone(), outcome.is_ok() && !items.has_more());
    }
    let continuation = match &export {
        Some(export) => Some(export.continuation()),
        // Without any item, the cursor is the given one.
        None if shown > 0 || outcome.is_ok() => cursor.as_ref().map(continuation),
        None => None,
    };
    if let Err(end) = outcome {
        return Err(end.into_failure(finished, shown, item_name, style.format, continuation));
    }
    finished?;
    if quiet {
        return Ok(());
    }
    if shown == 0 && style.format == Format::Table {
        notice::say(format_args!("no {item_name}"));
    }
    if items.has_more()
        && notice::is_read_by_a_person()
        && let Some(continuation) = continuation
    {
        notice::say(continuation);
    }
    Ok(())
}

/// Opens the file to append to.
fn open(path: &Path, query: &Query, session: &Session, style: &Style, columns: Vec<String>) -> Result<Export, Failure> {
    if query.is_relative {
        let message = "a time that is relative to now is another one in the next run, expected a date or a timestamp";
        return Err(Failure::new(Exit::Usage, message).hint("--append continues the same list in each run"));
    }
    let csv = style.format == Format::Csv;
    Export::open(
        path,
        Contents {
            operation: query.operation.id.to_owned(),
            parameters: query.parameters.clone(),
            account: session.account().map(str::to_owned),
            format: if csv { "csv" } else { "ndjson" }.to_owned(),
            columns: match (csv, style.columns.is_empty()) {
                (true, true) => columns,
                (true, false) => style.columns.clone(),
                (false, _) => Vec::new(),
            },
            for_spreadsheets: style.for_spreadsheets,
        },
    )
}

/// The requested items after the cursor.
fn items(mut request: Request, start: Option<Cursor>, limit: Option<u64>) -> Items<Request> {
    if let Some(cursor) = start {
        request = request.resume(cursor);
    }
    let Some(limit) = limit else {
        return request.stream();
    };
    if let Some(size) = page_size(&request, limit) {
        // Request no more than needed if one page suffices.
        request = request.parameter("limit", size);
    }
    request.stream().limit(limit)
}

/// The page size for this number of items, if the operation has a maximum page size.
fn page_size(request: &Request, limit: u64) -> Option<u64> {
    let operation = request.operation();
    operation.parameter("limit")?;
    let largest = operation.paging?.size?;
    Some(limit.min(u64::try_from(largest).ok()?))
}

/// Why a list is not complete.
enum End {
    Stopped(signals::Stop),
    /// The reader is gone, or an item cannot be written.
    Output(Failure),
    Call(ofauth::Error),
}

/// Copies items to the end, and flushes after each page.
async fn copy(
    items: &mut Items<Request>,
    sink: &mut (dyn Sink<Json> + Send),
    mut export: Option<&mut Export>,
    context: &Context,
    mut count: impl FnMut(),
) -> Result<(), End> {
    let unwritable = |error| End::Output(Failure::output(&error));
    let to_stdout = export.is_none();
    let closed = async {
        if to_stdout {
            output::closed().await;
        } else {
            pending::<()>().await;
        }
    };
    pin!(closed);
    loop {
        let item = select! {
            biased;
            item = items.next() => item,
            // No item is ready: flush before waiting for the next page.
            () = ready(()) => {
                sink.flush().map_err(unwritable)?;
                if let Some(export) = &mut export {
                    export.advance(items.cursor()).map_err(End::Output)?;
                }
                select! {
                    biased;
                    stop = context.signals.raised() => return Err(End::Stopped(stop)),
                    () = &mut closed => return Err(End::Output(Failure::closed_pipe())),
                    item = items.next() => item,
                }
            }
        };
        match item {
            Some(Ok(item)) => sink.push(&item).map_err(End::Output)?,
            Some(Err(error)) => return Err(End::Call(error)),
            None => return Ok(()),
        }
        count();
    }
}

impl End {
    fn into_failure(
        self,
        finished: Result<(), Failure>,
        shown: u64,
        item_name: &str,
        format: Format,
        continuation: Option<String>,
    ) -> Failure {
        let mut failure = match (self, finished) {
            (Self::Output(failure), _) | (_, Err(failure)) => return failure,
            (Self::Stopped(stop), Ok(())) => Failure::stopped(stop, &format!(" after {shown} {item_name}")),
            (Self::Call(error), Ok(())) => Failure::from(error),
        };
        if format == Format::Json && shown > 0 {
            failure = failure.note("the JSON array is incomplete and not closed");
        }
        match continuation {
            Some(continuation) => failure.note(continuation),
            None => failure,
        }
    }
}

fn continuation(cursor: &Cursor) -> String {
    format!("continue with: --after-cursor {}", quoted(cursor.as_str()))
}
