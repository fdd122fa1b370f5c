//! `ofauth call`

use ofauth::dynamic::Request;
use ofauth::paging::Cursor;
use ofauth::{Error, Operation, Response};
use serde_json::Value;

use super::listing::show;
use super::{Context, answer, standard_input};
use crate::args::{Call, CallFormat, Format};
use crate::consent;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;
use crate::output::{self, print, write_json};
use crate::session::Session;

pub(super) async fn call(args: Call, context: &Context) -> Result<(), Failure> {
    let operation = args.operation;
    let session = Session::open(&context.global, operation).await?;
    let mut request = session.call(operation);
    for (name, value) in &args.parameters {
        request = request.parameter(name, value);
    }
    if let Some(body) = &args.body {
        request = with_body(request, body, context).await?;
    }
    // Nobody is asked about what cannot be sent.
    request.check().map_err(|error| {
        Failure::from(error).hint(format!("`ofauth operations {}` says what it takes", operation.id))
    })?;
    if args.all {
        return all(request, &args, context).await;
    }
    if operation.method != "GET" {
        let question = format!("{} ({} {})?", operation.summary, operation.method, operation.path);
        consent::ask(question, args.consent, &context.interrupt).await?;
    }
    if args.output == CallFormat::Raw {
        let answer = send(operation, request.into_raw(), context).await?;
        return print(answer.into_raw());
    }
    let answer = send(operation, request.send(), context).await?;
    if answer.raw_body().is_empty() {
        return Ok(());
    }
    if args.output == CallFormat::Table && items(operation, &answer).is_empty() && !context.global.quiet {
        notice::say("no items");
    }
    match args.output {
        CallFormat::Table => output::write_any(items(operation, &answer), Format::Table),
        CallFormat::Csv => output::write_any(items(operation, &answer), Format::Csv),
        CallFormat::Ndjson => output::write_any(items(operation, &answer), Format::Ndjson),
        CallFormat::Json | CallFormat::Raw => write_json(&answer),
    }
}

/// The items of a page or another list, or the answer as the only one.
fn items<'a>(operation: &Operation, answer: &'a Value) -> &'a [Value] {
    let page = operation.paging.and_then(|paging| answer.get(paging.items));
    let only = || {
        let fields = answer.as_object().filter(|fields| fields.len() == 1)?;
        fields.values().next()
    };
    let list = answer.as_array().or_else(|| page.or_else(only)?.as_array());
    list.map_or_else(|| std::slice::from_ref(answer), Vec::as_slice)
}

async fn send<T>(
    operation: &Operation,
    answer: impl Future<Output = Result<Response<T>, Error>>,
    context: &Context,
) -> Result<Response<T>, Failure> {
    if operation.method == "GET" {
        answer::read(answer, context).await
    } else {
        answer::write(answer, context).await
    }
}

/// Shows the items of all pages.
async fn all(mut request: Request, args: &Call, context: &Context) -> Result<(), Failure> {
    let format = match args.output {
        CallFormat::Json => Format::Json,
        CallFormat::Ndjson => Format::Ndjson,
        CallFormat::Table => Format::Table,
        CallFormat::Csv => Format::Csv,
        CallFormat::Raw => {
            let message = "all pages together have no bytes as they came, expected another --output than raw";
            return Err(Failure::new(Exit::Usage, message));
        }
    };
    if let Some(cursor) = &args.after_cursor {
        request = request.resume(Cursor::from(cursor.as_str()));
    }
    show(request.stream(), "items", format, output::any_sink, context).await
}

/// Sets the body: what is given, what a file holds, or what comes from stdin.
async fn with_body(request: Request, body: &str, context: &Context) -> Result<Request, Failure> {
    let bytes = match (body, body.strip_prefix('@')) {
        ("-", _) => standard_input::read(context).await?,
        (_, Some(path)) => std::fs::read(path)
            .map_err(|error| Failure::new(Exit::Usage, format!("the body in {path} cannot be read: {error}")))?,
        (_, None) => body.as_bytes().to_vec(),
    };
    let takes_json = request
        .operation()
        .body
        .as_ref()
        .is_none_or(|body| body.media_type == "application/json");
    if !takes_json {
        return Ok(request.bytes(bytes, "application/octet-stream"));
    }
    // What serde says may repeat what is in it, so that only the place is told.
    let body: Value = serde_json::from_slice(&bytes).map_err(|error| {
        let place = format!("line {} column {}", error.line(), error.column());
        Failure::new(Exit::Usage, format!("the body is not JSON, at {place}"))
    })?;
    Ok(request.body(body))
}
