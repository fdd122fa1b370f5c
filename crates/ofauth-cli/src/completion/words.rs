//! Completions that depend on other words of the line.

use std::ffi::OsStr;

use clap_complete::engine::CompletionCandidate;

use super::ids;
use super::line::Line;
use crate::args::completers::{listed, profiles, zones};
use crate::args::config::Name;
use crate::config::Setting;

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

/// `ofauth config set NAME`: profiles for `profile`, time zones for `tz`.
pub(super) fn config_values(current: &OsStr) -> Vec<CompletionCandidate> {
    match Line::of_process().and_then(|line| line.config_name()) {
        Some(Name::Profile) => profiles(current),
        Some(Name::Setting(Setting::Tz)) => zones(current),
        _ => Vec::new(),
    }
}

fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text, |(first, _)| first)
}
