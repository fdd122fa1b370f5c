//! Completions that depend on other words of the line.

use std::ffi::OsStr;

use clap_complete::engine::{CompletionCandidate, PathCompleter, ValueCompleter};
use ofauth::{Operation, operations};
use ofauth_webhooks::Payload;

use crate::config::Config;

/// `--param`: the names of the operation's parameters, then the values that are listed for one.
pub(super) fn parameters(current: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(current), Some(operation)) = (current.to_str(), operation()) else {
        return Vec::new();
    };
    match current.split_once('=') {
        Some((name, value)) => {
            let values = operation
                .parameter(name)
                .map(|parameter| parameter.value.one_of())
                .unwrap_or_default();
            let values = values.iter().filter(|known| known.starts_with(value));
            values
                .map(|value| CompletionCandidate::new(format!("{name}={value}")))
                .collect()
        }
        None => {
            let known = operation
                .parameters
                .iter()
                .filter(|parameter| parameter.name.starts_with(current));
            known
                .map(|parameter| {
                    let help = first_sentence(parameter.description);
                    CompletionCandidate::new(format!("{}=", parameter.name)).help(Some(help.to_owned().into()))
                })
                .collect()
        }
    }
}

/// `--columns` of `ofauth call`: the fields of the operation's response.
pub(super) fn fields(current: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(current), Some(operation)) = (current.to_str(), operation()) else {
        return Vec::new();
    };
    listed(OsStr::new(current), operation.response_fields)
}

/// Names in a list that is separated by commas.
pub(super) fn listed(current: &OsStr, known: &[&str]) -> Vec<CompletionCandidate> {
    let current = current.to_str().unwrap_or_default();
    let (before, last) = current
        .rsplit_once(',')
        .map_or(("", current), |(before, last)| (before, last));
    let comma = if current.contains(',') { "," } else { "" };
    let given: Vec<_> = before.split(',').collect();
    let known = known
        .iter()
        .filter(|name| name.starts_with(last) && !given.contains(name));
    known
        .map(|name| CompletionCandidate::new(format!("{before}{comma}{name}")))
        .collect()
}

/// `--body`: a file after `@`.
pub(super) fn body(current: &OsStr) -> Vec<CompletionCandidate> {
    let Some(path) = current.to_str().and_then(|current| current.strip_prefix('@')) else {
        return Vec::new();
    };
    let files = PathCompleter::file().complete(OsStr::new(path));
    files.into_iter().map(|file| file.add_prefix("@")).collect()
}

/// The profiles of the config file.
pub(super) fn profiles(current: &OsStr) -> Vec<CompletionCandidate> {
    let config = Config::path_of_system().and_then(|path| Config::read(path, true));
    let (Ok(config), Some(current)) = (config, current.to_str()) else {
        return Vec::new();
    };
    let names = config.profiles().filter(|name| name.starts_with(current));
    names.map(CompletionCandidate::new).collect()
}

/// Webhook events.
pub(super) fn events(current: &OsStr) -> Vec<CompletionCandidate> {
    let current = current.to_str().unwrap_or_default();
    let known = Payload::KNOWN.iter().copied().chain(["all"]);
    known
        .filter(|name| name.starts_with(current))
        .map(CompletionCandidate::new)
        .collect()
}

/// Time zones.
pub(super) fn zones(current: &OsStr) -> Vec<CompletionCandidate> {
    let current = current.to_str().unwrap_or_default();
    let known = jiff::tz::db()
        .available()
        .map(|name| name.to_string())
        .chain(["local".to_owned()]);
    known
        .filter(|name| name.starts_with(current))
        .map(CompletionCandidate::new)
        .collect()
}

/// The operation that the line names: `ofauth call OPERATION`.
fn operation() -> Option<&'static Operation> {
    let words: Vec<String> = std::env::args().collect();
    words.iter().find_map(|word| operations::by_id(word))
}

fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text, |(first, _)| first)
}
