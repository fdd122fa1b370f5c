//! `ofauth call`

use ofauth::dynamic::Request;
use ofauth::{Error, Operation, Response};
use serde_json::Value;

use super::context::Context;
use super::listing::{List, Rows, show};
use super::query::Query;
use super::{dry_run, response, standard_input};
use crate::args::Call;
use crate::consent;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;
use crate::output::{Columns, Format, any_sink, print, unknown_column, write_any, write_json};
use crate::session::Session;

pub(super) async fn call(args: Call, context: &Context) -> Result<(), Failure> {
    let operation = args.operation;
    let style = args.style(&context.zone)?;
    if let Some(style) = &style {
        check_columns(&style.columns, operation.response_fields)?;
    }
    let session = Session::open(&context.global, operation).await?;
    let query = Query {
        operation,
        parameters: args.parameters,
        is_relative: false,
    }
    .with_times_resolved(&context.zone)?;
    let mut request = query.request(&session);
    if let Some(body) = &args.body {
        request = with_body(request, body, context).await?;
    }
    // Validated before the confirmation.
    request.check().map_err(|error| {
        Failure::from(error).hint(format!("`ofauth operations {}` describes its parameters", operation.id))
    })?;
    if args.consent.dry_run {
        return dry_run::print(&session, context, |options| request.options(options).send_raw()).await;
    }
    if let Some(style) = &style
        && args.extent.is_given()
    {
        if operation.paging.is_none() {
            let message = format!("{} is not paginated", operation.id);
            let hint = "omit --limit, --all, --after-cursor and --append";
            return Err(Failure::new(Exit::Usage, message).hint(hint));
        }
        let columns = Columns::known(operation.response_fields);
        let rows = Rows {
            item_name: "items",
            columns: columns.header().map(str::to_owned).collect(),
            sink: |style: &_, output| Ok(any_sink(style, output, columns)),
        };
        let list = List {
            query: &query,
            session: &session,
            request,
        };
        return show(list, &args.extent, style.clone(), rows, context).await;
    }
    if operation.method != "GET" {
        let question = format!("{} ({} {})?", operation.summary, operation.method, operation.path);
        consent::ask(question, args.consent, &context.signals).await?;
    }
    let Some(style) = style else {
        let response = send(operation, request.send_raw(), context).await?;
        return print(response.into_inner());
    };
    let response = send(operation, request.send(), context).await?;
    if response.meta().raw_body().is_empty() {
        return Ok(());
    }
    if style.format == Format::Json {
        return write_json(&response, &style);
    }
    let items = items(operation, &response);
    if style.format == Format::Table && items.is_empty() && !context.global.quiet {
        notice::say("no items");
    }
    let columns = match operation.response_fields {
        [] => {
            let found = Columns::of(items);
            check_columns(&style.columns, &found.header().collect::<Vec<_>>())?;
            found
        }
        known => Columns::known(known),
    };
    write_any(items, &style, columns)
}

/// Checks that each name is a known field or a path in one, if any are known.
fn check_columns(names: &[String], known: &[&str]) -> Result<(), Failure> {
    let is_known = |name: &&String| known.iter().any(|field| name.split('.').next() == Some(field));
    match names.iter().find(|name| !is_known(name)) {
        Some(name) if !known.is_empty() => {
            let failure = unknown_column(name, known.iter().copied());
            Err(failure.hint("a path selects a nested field: user.name"))
        }
        _ => Ok(()),
    }
}

/// The items of a page or another list, or the response as a single item.
fn items<'a>(operation: &Operation, response: &'a Value) -> &'a [Value] {
    let page = operation.paging.and_then(|paging| response.get(paging.items));
    // A documented field of the response is a column.
    let only = || {
        let fields = response.as_object().filter(|fields| fields.len() == 1)?;
        let (name, value) = fields.iter().next()?;
        Some(value).filter(|_| !operation.response_fields.contains(&name.as_str()))
    };
    let list = response.as_array().or_else(|| page.or_else(only)?.as_array());
    list.map_or_else(|| std::slice::from_ref(response), Vec::as_slice)
}

async fn send<T>(
    operation: &Operation,
    response: impl Future<Output = Result<Response<T>, Error>>,
    context: &Context,
) -> Result<Response<T>, Failure> {
    if operation.method == "GET" {
        response::read(response, context).await
    } else {
        response::write(response, context).await
    }
}

/// Sets the body: from the argument, a file or stdin.
async fn with_body(request: Request, body: &str, context: &Context) -> Result<Request, Failure> {
    let bytes = match (body, body.strip_prefix('@')) {
        ("-", _) => standard_input::read(context).await?,
        (_, Some(path)) => std::fs::read(path)
            .map_err(|error| Failure::new(Exit::Usage, format!("cannot read the body in {path}: {error}")))?,
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
    // The message of serde may quote the body, so that only the position is reported.
    let body: Value = serde_json::from_slice(&bytes).map_err(|error| {
        let position = format!("line {} column {}", error.line(), error.column());
        Failure::new(Exit::Usage, format!("the body is not JSON, at {position}"))
    })?;
    Ok(request.body(body))
}
