//! Completions that depend on other words of the line, on the config file, or on the API.

mod aliases;
mod ids;
mod line;

use std::ffi::OsStr;

use clap_complete::engine::{CompletionCandidate, PathCompleter, ValueCompleter};
use ofauth_webhooks::Payload;

use self::line::Line;
use super::config::Name;
use crate::config::{Config, Setting};

pub(super) use aliases::aliases;
pub(crate) use aliases::command;
pub(super) use ids::{accounts, media, messages, user_lists, users, vault_lists};

/// `--param`: the names of the operation's parameters, then the values that are listed for one, or the ids that it takes.
pub(super) fn parameters(current: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(current), Some(line)) = (current.to_str(), Line::of_process()) else {
        return Vec::new();
    };
    let Some(operation) = line.operation() else {
        return Vec::new();
    };
    let Some((name, value)) = current.split_once('=') else {
        let known = operation.parameters.iter();
        let known = known.filter(|parameter| parameter.name.starts_with(current));
        return known
            .map(|parameter| {
                let help = first_sentence(parameter.description);
                CompletionCandidate::new(format!("{}=", parameter.name)).help(Some(help.to_owned().into()))
            })
            .collect();
    };
    let Some(parameter) = operation.parameter(name) else {
        return Vec::new();
    };
    let values = match parameter.value.one_of() {
        [] => ids::of_parameter(&line, operation, name, value),
        known => known
            .iter()
            .filter(|known| known.starts_with(value))
            .map(CompletionCandidate::new)
            .collect(),
    };
    values
        .into_iter()
        .map(|value| value.add_prefix(format!("{name}=")))
        .collect()
}

/// `--columns` of `ofauth call`: the fields of the operation's response.
pub(super) fn fields(current: &OsStr) -> Vec<CompletionCandidate> {
    let operation = Line::of_process().and_then(|line| line.operation());
    operation
        .map(|operation| listed(current, operation.response_fields))
        .unwrap_or_default()
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

/// `ofauth config set NAME`: profiles for `profile`, time zones for `tz`.
pub(super) fn config_values(current: &OsStr) -> Vec<CompletionCandidate> {
    match Line::of_process().and_then(|line| line.config_name()) {
        Some(Name::Profile) => profiles(current),
        Some(Name::Setting(Setting::Tz)) => zones(current),
        _ => Vec::new(),
    }
}

/// The streams of a copy.
#[cfg(feature = "sync")]
pub(super) fn streams(current: &OsStr) -> Vec<CompletionCandidate> {
    let names: Vec<_> = ofauth_sync::STREAMS.iter().map(|stream| stream.name).collect();
    listed(current, &names)
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

fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text, |(first, _)| first)
}
