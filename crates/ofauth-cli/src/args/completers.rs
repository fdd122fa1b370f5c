//! Completions that depend on the current word and the config file alone.

use std::ffi::OsStr;

use clap_complete::engine::{CompletionCandidate, PathCompleter, ValueCompleter};
use ofauth_webhooks::Payload;

use crate::config::Config;

/// Names in a list that is separated by commas.
pub(crate) fn listed(current: &OsStr, known: &[&str]) -> Vec<CompletionCandidate> {
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
pub(crate) fn profiles(current: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(config), Some(current)) = (Config::of_system(), current.to_str()) else {
        return Vec::new();
    };
    let names = config.profiles().filter(|name| name.starts_with(current));
    names.map(CompletionCandidate::new).collect()
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
pub(crate) fn zones(current: &OsStr) -> Vec<CompletionCandidate> {
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

/// The names of the aliases.
pub(super) fn aliases(current: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(config), Some(current)) = (Config::of_system(), current.to_str()) else {
        return Vec::new();
    };
    let names = config.aliases().filter(|(name, _)| name.starts_with(current));
    names
        .map(|(name, line)| CompletionCandidate::new(name).help(Some(line.to_owned().into())))
        .collect()
}
