//! `--dry-run`: prints the request instead of sending it.

use std::error::Error as StdError;
use std::fmt::Write;
use std::sync::{Arc, OnceLock};

use ofauth::reqwest::Url;
use ofauth::{AttemptRequest, CallOptions, Error, Field, Interceptor, Operation};
use serde_json::Value;

use super::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;
use crate::output;
use crate::session::Session;

/// What is shown instead of a secret.
const REDACTED: &str = "[redacted]";

/// Prints the first request of a call. The call ends before the request is sent.
pub(super) async fn print<T, F>(
    session: &Session,
    context: &Context,
    call: impl FnOnce(CallOptions) -> F,
) -> Result<(), Failure>
where
    F: Future<Output = Result<T, Error>>,
{
    let recorder = Recorder {
        origin: origin(session.base_url()),
        recorded: Arc::default(),
    };
    let outcome = call(CallOptions::new().interceptor(recorder.clone())).await;
    let text = match (recorder.recorded.get(), outcome) {
        (Some(text), _) => text,
        (None, Err(error)) => return Err(error.into()),
        (None, Ok(_)) => return Err(Failure::new(Exit::Failure, "this is a bug: no request was recorded")),
    };
    output::print(text)?;
    if !context.global.quiet {
        notice::say("note: nothing was sent; omit --dry-run to send it");
    }
    Ok(())
}

fn origin(base_url: &str) -> String {
    Url::parse(base_url)
        .map(|url| url.origin().ascii_serialization())
        .unwrap_or_default()
}

/// Records a request and keeps it from being sent.
#[derive(Clone)]
struct Recorder {
    origin: String,
    recorded: Arc<OnceLock<String>>,
}

impl Interceptor for Recorder {
    fn before_attempt(&self, attempt: &mut AttemptRequest<'_>) -> Result<(), Box<dyn StdError + Send + Sync>> {
        self.recorded.get_or_init(|| shown(attempt, &self.origin));
        Err("not sent, because of --dry-run".into())
    }
}

/// The request: method and URL, headers, body.
fn shown(attempt: &AttemptRequest<'_>, origin: &str) -> String {
    let operation = attempt.operation();
    let mut text = format!("{} {origin}{}", attempt.method(), path(attempt.path(), operation));
    if let Some(query) = attempt.query() {
        text.push('?');
        text.push_str(&redacted_query(query, operation));
    }
    text.push('\n');
    for name in attempt.header_names() {
        let value = attempt
            .header(name.as_str())
            .map(|value| String::from_utf8_lossy(value.as_bytes()));
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{name}: {}", value.as_deref().unwrap_or(REDACTED));
    }
    match attempt.body() {
        None => text.push_str("\n(the bytes of a file)\n"),
        Some([]) => {}
        Some(body) => match serde_json::from_slice::<Value>(body) {
            Ok(mut json) => {
                redact(&mut json, operation.body.as_ref().map_or(&[], |body| body.fields()));
                let _ = writeln!(text, "\n{json:#}");
            }
            Err(_) => {
                let _ = writeln!(text, "\n({} bytes)", body.len());
            }
        },
    }
    text
}

/// A path without the values of secret parameters.
fn path(path: &str, operation: &Operation) -> String {
    let template: Vec<_> = operation.path.split('/').collect();
    let segments: Vec<_> = path.split('/').collect();
    // The base URL may have a path, too.
    let Some(before) = segments.len().checked_sub(template.len()) else {
        return path.to_owned();
    };
    let shown = segments.iter().enumerate().map(|(index, segment)| {
        let variable = index.checked_sub(before).and_then(|index| template.get(index));
        let name = variable.and_then(|part| part.strip_prefix('{')?.strip_suffix('}'));
        if name.is_some_and(|name| is_secret(name, operation)) {
            REDACTED
        } else {
            segment
        }
    });
    shown.collect::<Vec<_>>().join("/")
}

fn redacted_query(query: &str, operation: &Operation) -> String {
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_secret(name, operation) => format!("{name}={REDACTED}"),
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}

fn is_secret(name: &str, operation: &Operation) -> bool {
    let parameter = operation.parameter(name);
    parameter.is_some_and(|parameter| parameter.secret || parameter.value.is_secret())
}

/// Redacts secret fields, and the queries of URLs, which may hold a signature.
fn redact(value: &mut Value, fields: &'static [Field]) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match fields.iter().find(|field| field.name == name) {
                    Some(field) if field.value.is_secret() => *value = Value::from(REDACTED),
                    Some(field) => redact(value, field.value.fields()),
                    None if sounds_secret(name) => *value = Value::from(REDACTED),
                    None => redact(value, &[]),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| redact(item, fields)),
        Value::String(text) => {
            if text.contains("://")
                && let Some((url, _)) = text.split_once('?')
            {
                *text = format!("{url}?{REDACTED}");
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a field that the contract does not describe may be a secret.
fn sounds_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["secret", "password", "token", "cookie", "session", "apikey", "api_key"]
        .iter()
        .any(|word| name.contains(word))
}
