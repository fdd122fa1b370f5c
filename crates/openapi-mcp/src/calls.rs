//! The tool `call`.

use std::fmt::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openapi_model::Conjunction;
use openapi_runtime::dynamic::Request;
use openapi_runtime::paging::Cursor;
use openapi_runtime::{Operation, Parameter};
use secrecy::ExposeSecret;
use serde_json::{Map, Value};

use crate::arguments::{Call, unquoted};
use crate::catalog::Entry;
use crate::confirm::Confirm;
use crate::description::{cost, response_schema, within};
use crate::grants::needed;
use crate::marks::as_data;
use crate::notation::variants;
use crate::said::Said;
use crate::sender::{Sender, Started};
use crate::state::{Rest, State};

/// How many items of a list a result has at most, unless the call sets the size of pages.
const ITEMS: usize = 20;

/// A request that can be sent, or shown.
struct Ready<E> {
    request: Request<E>,
    account: Option<String>,
}

/// What comes of a call.
pub(crate) enum Outcome {
    Said(String),
    /// The user has to be asked: what would be sent, and the call.
    Ask(String, Call),
}

impl<S: Sender> State<S> {
    /// Runs the tool. `Err` is an error that the agent can correct.
    pub(crate) async fn call(&self, arguments: Map<String, Value>) -> Result<Outcome, String> {
        let call = Call::read(arguments).map_err(|error| self.redactor.text(&error))?;
        if let Some(cursor) = &call.cursor {
            return self.continued(cursor).await.map(Outcome::Said);
        }
        if let Some(token) = call.confirm.as_ref().filter(|_| self.confirm == Confirm::Preview) {
            let confirmed = self.confirmed(&call, token)?;
            return self.send_confirmed(&confirmed).await.map(Outcome::Said);
        }
        let (entry, ready) = self.ready(&call)?;
        if !entry.reads {
            return Ok(self.previewed(entry, &ready, call));
        }
        let said = match ready.request.operation().paging {
            Some(_) => self.items(ready, call, None).await,
            None => self.send(entry, ready).await,
        };
        said.map(Outcome::Said)
    }

    /// Sends a write that was shown and confirmed.
    pub(crate) async fn send_confirmed(&self, call: &Call) -> Said {
        let (entry, ready) = self.ready(call)?;
        self.send(entry, ready).await
    }

    /// The operation, granted, and its request, validated.
    fn ready(&self, call: &Call) -> Result<(&Entry, Ready<S::Error>), String> {
        let named = call
            .operation
            .as_deref()
            .ok_or("`operation` is missing, expected an id from `find`")?;
        let entry = self.entry(named)?;
        if !self.grants.allow(entry) {
            return Err(format!(
                "{} is a write, and this server has no grant for it. Only the person who starts the server can allow \
                 it, with: --allow {}",
                entry.id,
                needed(entry)
            ));
        }
        let Started { mut request, account } = self.sender.start(&entry.id, call.account.as_deref())?;
        for (name, value) in &call.parameters {
            let secret = request.operation().parameter(name).is_some_and(Parameter::is_secret);
            let known = value
                .as_str()
                .filter(|_| secret)
                .and_then(|shown| self.redactor.hidden(shown));
            request = match known {
                Some(known) => request.parameter(name, known.expose_secret()),
                None => request.json_parameter(name, value),
            };
        }
        if let Some(body) = &call.body {
            request = with_body(request, body.clone())?;
        }
        request.check().map_err(|error| {
            let error = self.redactor.text(&error.to_string());
            format!("Not sent: {error}. `describe` shows what {} takes.", entry.id)
        })?;
        Ok((entry, Ready { request, account }))
    }

    /// What a write would do, and the token that confirms it.
    fn previewed(&self, entry: &Entry, ready: &Ready<S::Error>, call: Call) -> Outcome {
        let mut text = preview(ready.request.operation(), &call);
        if let Some(account) = &ready.account {
            let _ = write!(text, "\naccount: {account}");
        }
        let text = self.redactor.text(&within(&text, self.limits.characters));
        let call = Call {
            operation: Some(entry.id.clone()),
            ..call
        };
        if self.confirm == Confirm::User {
            return Outcome::Ask(text, call);
        }
        let token = self.pending.keep(call);
        Outcome::Said(format!(
            "Nothing was sent yet. This write would be sent:\n{text}\nIf that is what the user wants, send it by \
             `call` with only `confirm`: {token} (valid once)."
        ))
    }

    /// The write that a token confirms.
    fn confirmed(&self, call: &Call, token: &str) -> Result<Call, String> {
        let unknown = "`confirm` is no token of a write that waits, expected the one that the last preview gave; \
                       call without `confirm` to see the write again";
        let pending = self.pending.take(token).ok_or(unknown)?;
        let named = call
            .operation
            .as_deref()
            .map(|operation| self.entry(operation).map(|entry| entry.id.clone()));
        let is_other = |given: bool, is_same: bool| given && !is_same;
        let changed = is_other(named.is_some(), named.transpose()? == pending.operation)
            || is_other(!call.parameters.is_empty(), call.parameters == pending.parameters)
            || is_other(call.body.is_some(), call.body == pending.body)
            || is_other(call.account.is_some(), call.account == pending.account);
        if changed {
            return Err(
                "the arguments differ from those that were shown, and nothing was sent; call without `confirm` \
                        to see the write that you mean"
                    .to_owned(),
            );
        }
        Ok(pending)
    }

    /// Sends a request and shows the response.
    async fn send(&self, entry: &Entry, ready: Ready<S::Error>) -> Said {
        let response = ready.request.send_raw().await.map_err(|error| {
            let unknown = !entry.reads && S::may_have_succeeded(&error);
            let note = if unknown {
                " It is not known whether the write was carried out; check before you repeat it."
            } else {
                ""
            };
            format!("{}{note}", self.failed(&error.to_string()))
        })?;
        let status = response.meta().status();
        let body = response.into_inner();
        let done = if entry.reads { "" } else { " The write was sent." };
        if body.is_empty() {
            return Ok(format!("Status {}, no content.{done}", status.as_u16()));
        }
        let shown = match serde_json::from_slice::<Value>(&body) {
            Ok(value) => self.redactor.value(value, self.response_of(entry).as_ref()).to_string(),
            Err(_) => match std::str::from_utf8(&body) {
                Ok(text) => self.redactor.text(text),
                Err(_) => {
                    return Ok(format!(
                        "Status {}, {} bytes that are no text.{done}",
                        status.as_u16(),
                        body.len()
                    ));
                }
            },
        };
        Ok(self.shown(&format!("Status {}.{done}", status.as_u16()), &shown))
    }

    /// Shows the next items of a list.
    async fn items(&self, ready: Ready<S::Error>, call: Call, from: Option<Cursor>) -> Said {
        let operation = ready.request.operation();
        let most = most_items(operation, &call);
        let schema = self.item_of(operation);
        let request = match &from {
            Some(cursor) => ready.request.resume(cursor.clone()),
            None => ready.request,
        };
        let mut stream = request.stream();
        let (mut lines, mut used, mut position) = (Vec::new(), 0, from);
        while lines.len() < most {
            let Some(item) = stream
                .try_next()
                .await
                .map_err(|error| self.failed(&error.to_string()))?
            else {
                break;
            };
            let line = self.redactor.value(item.into_value(), schema.as_ref()).to_string();
            used += cost(&line) + 2;
            // The first is shown in any case, or nothing would be.
            if used > self.limits.characters && !lines.is_empty() {
                return Ok(self.listed(&lines, position.map(|cursor| Rest::Items { call, cursor })));
            }
            lines.push(line);
            position = stream.cursor();
        }
        let more = position.filter(|_| stream.has_more());
        Ok(self.listed(&lines, more.map(|cursor| Rest::Items { call, cursor })))
    }

    /// The schema of the response of an operation.
    fn response_of(&self, entry: &Entry) -> Option<Conjunction<'_>> {
        let operation = self.catalog.operation(entry)?;
        response_schema(self.catalog.document(), &operation).map(|(.., schema)| schema)
    }

    /// The schema of the items of a list.
    fn item_of(&self, operation: &Operation) -> Option<Conjunction<'_>> {
        let schema = self.response_of(self.catalog.named(operation.id)?)?;
        let field = operation.paging.map(|paging| schema.property(paging.items));
        field.and_then(|field| field.inner("items")).or_else(|| {
            let mut variants = variants(&schema).into_iter();
            variants
                .find_map(|variant| variant.inner("items"))
                .or_else(|| schema.inner("items"))
        })
    }

    fn listed(&self, lines: &[String], rest: Option<Rest>) -> String {
        let count = match lines.len() {
            1 => "1 item".to_owned(),
            count => format!("{count} items"),
        };
        let head = match rest {
            Some(rest) => format!(
                "{count}; for more, `call` with only `cursor`: {}",
                self.rests.keep(rest)
            ),
            None => format!("{count}, the end of the list"),
        };
        match lines.is_empty() {
            true => format!("{head}."),
            false => self.shown(&format!("{head}."), &lines.join("\n")),
        }
    }

    async fn continued(&self, cursor: &str) -> Said {
        let unknown = "`cursor` is unknown or too old, expected one of the last results; call the operation again";
        match self.rests.get(cursor).ok_or(unknown)? {
            Rest::Text(text) => Ok(self.shown("The rest.", &text)),
            Rest::Items { call, cursor } => {
                let (_, ready) = self.ready(&call)?;
                self.items(ready, call, Some(cursor)).await
            }
        }
    }

    /// The text as data, cut to the limit; the rest is kept for a cursor.
    fn shown(&self, head: &str, text: &str) -> String {
        if cost(text) <= self.limits.characters {
            return format!("{head}\n{}", as_data(text));
        }
        let cut = within(text, self.limits.characters);
        let cut = cut.trim_end_matches('…');
        let rest = text.get(cut.len()..).unwrap_or_default();
        let cursor = self.rests.keep(Rest::Text(rest.to_owned()));
        format!(
            "{head} Cut; for the rest, `call` with only `cursor`: {cursor}\n{}",
            as_data(cut)
        )
    }

    /// An error of the API, which may contain texts of others.
    fn failed(&self, error: &str) -> String {
        let error = self.redactor.text(error);
        format!("The call failed.\n{}", as_data(&within(&error, self.limits.characters)))
    }

    /// The operation of a name, or an error with those that are like it.
    pub(crate) fn entry(&self, named: &str) -> Result<&Entry, String> {
        self.catalog.named(named).ok_or_else(|| {
            let like: Vec<&str> = self
                .index
                .find(named)
                .into_iter()
                .take(3)
                .map(|index| self.catalog.entries()[index].id.as_str())
                .collect();
            let named = within(&self.redactor.text(named), 100);
            match like.is_empty() {
                true => format!(
                    "`operation` is {named:?}, expected an id, or a method and a path; `find` searches by words"
                ),
                false => format!(
                    "`operation` is {named:?}, which is none; do you mean {}?",
                    like.join(", ")
                ),
            }
        })
    }
}

/// The number of items that the call asks for as the size of a page.
fn most_items(operation: &Operation, call: &Call) -> usize {
    let limit = operation.paging.and_then(|paging| call.parameters.get(paging.limit?));
    let number = limit.and_then(|limit| limit.as_u64().or_else(|| limit.as_str()?.parse().ok()));
    number
        .and_then(|number| usize::try_from(number).ok())
        .map_or(ITEMS, |number| number.clamp(1, 100))
}

fn with_body<E: From<openapi_runtime::Error> + Send + Unpin + 'static>(
    request: Request<E>,
    body: Value,
) -> Result<Request<E>, String> {
    let Some(known) = &request.operation().body else {
        return Err("`body` is set, but the operation takes none".to_owned());
    };
    let media_type = known.media_type;
    let is_text = ["json", "x-www-form-urlencoded", "multipart/form-data"]
        .iter()
        .all(|kind| !media_type.contains(kind));
    if !is_text {
        return Ok(request.body(unquoted(body)));
    }
    let bytes = match (&body, body.get("base64").and_then(Value::as_str)) {
        (Value::String(text), _) => text.clone().into_bytes(),
        (_, Some(encoded)) => STANDARD
            .decode(encoded)
            .map_err(|_| "`body.base64` is no base64, expected it with padding")?,
        _ => {
            return Err(format!(
                "`body` is JSON, expected {media_type}: a text, or an object with `base64`"
            ));
        }
    };
    Ok(request.bytes(bytes, media_type))
}

/// Method, path, query and body, as they would be sent.
fn preview(operation: &Operation, call: &Call) -> String {
    let shown = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut path = operation.path.to_owned();
    let mut others = String::new();
    for (name, value) in &call.parameters {
        let expression = format!("{{{name}}}");
        if path.contains(&expression) {
            path = path.replace(&expression, &shown(value));
        } else {
            let _ = write!(others, "\n{name}: {}", shown(value));
        }
    }
    let mut text = format!("{} {path} ({}){others}", operation.method, operation.summary);
    if let Some(body) = &call.body {
        let _ = write!(text, "\nbody: {body}");
    }
    text
}
