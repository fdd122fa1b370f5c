//! Ids, which the API is asked for: one read request, for the first page of a list.
//!
//! A shell shows nothing but candidates, so that every failure means none.

use std::ffi::OsStr;
use std::time::Duration;

use clap_complete::engine::CompletionCandidate;
use ofauth::Operation;
use ofauth::operations::{
    self, LIST_CHAT_MESSAGES, LIST_CHATS, LIST_CONNECTIONS, LIST_POSTS, LIST_SENT_MASS_MESSAGES, LIST_STORED_MEDIA,
    LIST_USER_LISTS, LIST_VAULT_LISTS, LIST_VAULT_MEDIA,
};
use serde_json::Value;

use super::line::Line;
use crate::session::Session;
use crate::text;

/// How long a shell waits for the API.
const LIMIT: Duration = Duration::from_secs(2);

/// The users of chats.
pub(super) fn users(current: &OsStr) -> Vec<CompletionCandidate> {
    of_list(&LIST_CHATS, current)
}

/// The messages of the chat that the line names.
pub(super) fn messages(current: &OsStr) -> Vec<CompletionCandidate> {
    of_list(&LIST_CHAT_MESSAGES, current)
}

/// The media of the vault.
pub(super) fn media(current: &OsStr) -> Vec<CompletionCandidate> {
    of_list(&LIST_VAULT_MEDIA, current)
}

/// The lists of the vault.
pub(super) fn vault_lists(current: &OsStr) -> Vec<CompletionCandidate> {
    of_list(&LIST_VAULT_LISTS, current)
}

/// The lists of users.
pub(super) fn user_lists(current: &OsStr) -> Vec<CompletionCandidate> {
    of_list(&LIST_USER_LISTS, current)
}

/// The connections of the organisation, as `ID` or `NAME=ID`.
pub(super) fn accounts(current: &OsStr) -> Vec<CompletionCandidate> {
    let Some((name, id)) = current.to_str().and_then(|current| current.split_once('=')) else {
        return of_list(&LIST_CONNECTIONS, current);
    };
    let found = of_list(&LIST_CONNECTIONS, OsStr::new(id));
    found
        .into_iter()
        .map(|candidate| candidate.add_prefix(format!("{name}=")))
        .collect()
}

/// The ids that a parameter of an operation takes.
pub(super) fn of_parameter(line: &Line, operation: &Operation, name: &str, start: &str) -> Vec<CompletionCandidate> {
    let list = list_of(operation, name);
    list.map(|list| found(line, list, start)).unwrap_or_default()
}

/// The list that has the ids of a parameter: the one at the path before it, or else the usual one of its name.
fn list_of(operation: &Operation, name: &str) -> Option<&'static Operation> {
    let before = operation.path.split_once(&format!("/{{{name}}}"));
    let at_path = before.and_then(|(path, _)| {
        let mut lists = operations::ALL.iter().copied();
        lists.find(|list| list.method == "GET" && list.paging.is_some() && list.path == path)
    });
    at_path.or(match name {
        "userId" | "userIds" => Some(&LIST_CHATS),
        "postId" => Some(&LIST_POSTS),
        "listId" => Some(&LIST_VAULT_LISTS),
        "userListId" => Some(&LIST_USER_LISTS),
        "mediaId" => Some(&LIST_STORED_MEDIA),
        "massMessageId" => Some(&LIST_SENT_MASS_MESSAGES),
        "connectionId" => Some(&LIST_CONNECTIONS),
        _ => None,
    })
}

fn of_list(list: &'static Operation, current: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(start), Some(line)) = (current.to_str(), Line::of_process()) else {
        return Vec::new();
    };
    found(&line, list, start)
}

fn found(line: &Line, list: &'static Operation, start: &str) -> Vec<CompletionCandidate> {
    // An option is completed, or there is no such id.
    if !start.chars().all(is_of_an_id) || start.starts_with('-') {
        return Vec::new();
    }
    let candidates = items(line, list).unwrap_or_default().into_iter().filter_map(|item| {
        let id = id(&item).filter(|id| id.starts_with(start))?;
        Some(CompletionCandidate::new(id).help(label(&item).map(Into::into)))
    });
    candidates.collect()
}

/// The items of the first page, if it comes in time.
fn items(line: &Line, list: &'static Operation) -> Option<Vec<Value>> {
    let mut parameters = Vec::new();
    for parameter in list.parameters.iter().filter(|parameter| parameter.required) {
        parameters.push((parameter.name, line.parameter(parameter.name)?.to_owned()));
    }
    if let Some(paging) = list.paging {
        parameters.extend(
            paging
                .limit
                .zip(paging.size)
                .map(|(limit, size)| (limit, size.to_string())),
        );
    }
    let mut global = line.global.clone();
    global.quiet = true;
    global.retries = Some(0);
    global.timeout = Some(LIMIT);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .ok()?;
    // On a worker, so that a file that blocks does not block the shell.
    let asked = runtime.spawn(async move {
        let session = Session::open(&global, list).await.ok()?;
        let request = parameters.iter().fold(session.call(list), |request, (name, value)| {
            request.parameter(name, value)
        });
        let response = request.send().await.ok()?;
        Some(response.into_inner().into_value())
    });
    let response = runtime.block_on(async { tokio::time::timeout(LIMIT, asked).await });
    runtime.shutdown_background();
    match response.ok()?.ok()?? {
        Value::Array(items) => Some(items),
        Value::Object(members) => members.into_iter().find_map(|(name, value)| match value {
            Value::Array(items) if list.paging.is_none_or(|paging| paging.items == name) => Some(items),
            _ => None,
        }),
        _ => None,
    }
}

/// The id of an item; of a chat, that of its user.
fn id(item: &Value) -> Option<String> {
    let id = match item.get("id").or_else(|| item.pointer("/withUser/id"))? {
        Value::String(id) => id.clone(),
        Value::Number(id) => id.to_string(),
        _ => return None,
    };
    // The shell puts it on the line.
    (!id.is_empty() && id.chars().all(is_of_an_id)).then_some(id)
}

fn is_of_an_id(char: char) -> bool {
    char.is_ascii_alphanumeric() || "-_.".contains(char)
}

/// What the item is, for shells that show it.
fn label(item: &Value) -> Option<String> {
    const LONGEST: usize = 50;
    let texts = LABELS.iter().filter_map(|pointer| item.pointer(pointer)?.as_str());
    let mut lines = texts.map(text::line).filter(|line| !line.is_empty());
    lines.next().map(|line| line.chars().take(LONGEST).collect())
}

/// Where items have a name or a text.
const LABELS: [&str; 9] = [
    "/name",
    "/withUser/name",
    "/userData/name",
    "/userData/username",
    "/trialLinkName",
    "/title",
    "/text",
    "/message",
    "/type",
];
