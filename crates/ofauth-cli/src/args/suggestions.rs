//! Suggestions for options that have another name here than in other commands.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory};

use super::Args;

/// Names of options in other commands, and their names here.
const KNOWN: &[(&[&str], &str)] = &[
    (
        &["format", "fmt", "output-format", "out-format", "as", "style", "f"],
        "--output",
    ),
    (&["json"], "--output json"),
    (&["ndjson", "jsonl", "json-lines", "jsonlines"], "--output ndjson"),
    (&["csv"], "--output csv"),
    (&["table", "text", "pretty"], "--output table"),
    (&["raw"], "--output raw"),
    (
        &[
            "count",
            "max",
            "max-items",
            "max-results",
            "n",
            "num",
            "number",
            "per-page",
            "page-size",
            "pagesize",
            "first",
            "top",
            "take",
            "head",
            "l",
        ],
        "--limit",
    ),
    (&["paginate", "auto-paginate", "all-pages", "everything", "a"], "--all"),
    (
        &[
            "after",
            "cursor",
            "starting-after",
            "start-cursor",
            "page-token",
            "next-token",
            "starting-token",
            "next",
            "resume",
            "last-id",
            "marker",
            "offset",
            "page",
            "skip",
        ],
        "--after-cursor",
    ),
    (
        &["file", "out", "output-file", "outfile", "append-to", "save", "write"],
        "--append",
    ),
    (
        &[
            "no-headers",
            "noheader",
            "noheaders",
            "skip-header",
            "skip-headers",
            "without-header",
        ],
        "--no-header",
    ),
    (
        &["excel", "spreadsheet", "escape-formulas", "safe-csv"],
        "--csv-for-spreadsheets",
    ),
    (&["search", "contains", "grep", "filter", "match", "q"], "--query"),
    (
        &[
            "from",
            "start",
            "start-date",
            "startdate",
            "begin",
            "after-date",
            "newer-than",
        ],
        "--since",
    ),
    (
        &[
            "to",
            "end",
            "end-date",
            "enddate",
            "before",
            "before-date",
            "older-than",
        ],
        "--until",
    ),
    (&["kind", "types", "t"], "--type"),
    (&["order-by", "orderby", "sort", "sortby"], "--sort-by"),
    (
        &[
            "parameter",
            "parameters",
            "params",
            "field",
            "raw-field",
            "query-param",
            "arg",
            "set",
        ],
        "--param",
    ),
    (
        &["data", "json-body", "input", "request-body", "payload", "d"],
        "--body",
    ),
    (
        &[
            "force",
            "no-confirm",
            "no-prompt",
            "assume-yes",
            "confirm",
            "auto-approve",
        ],
        "--yes",
    ),
    (
        &["dryrun", "simulate", "preview", "what-if", "noop", "plan"],
        "--dry-run",
    ),
    (&["timezone", "time-zone", "zone"], "--tz"),
    (&["fields", "column", "cols", "select"], "--columns"),
    (&["query-filter", "jmespath", "template", "expr"], "--jq"),
    (&["silent", "no-progress", "s"], "--quiet"),
    (&["debug", "trace", "log", "log-level"], "--verbose"),
    (&["max-time", "deadline", "wait", "request-timeout"], "--timeout"),
    (&["retry", "max-retries", "max-attempts"], "--retries"),
    (&["env-file", "env", "config", "c"], "--credentials"),
    (&["context", "account-profile"], "--profile"),
    (&["test", "mock", "sandbox", "fake"], "--demo"),
    (&["attach", "attachment", "attachments", "medias"], "--media"),
    (&["amount", "cost"], "--price"),
    (&["in-reply-to", "reply", "reply-to-id"], "--reply-to"),
    (&["concurrency", "parallelism", "jobs", "threads", "j"], "--parallel"),
];

/// Names of secrets, which must not be arguments, and the variable that sets them.
const SECRETS: &[(&[&str], &str)] = &[
    (
        &[
            "token",
            "api-key",
            "apikey",
            "api-token",
            "key",
            "auth",
            "auth-token",
            "access-token",
            "password",
            "k",
        ],
        "OFAUTH_API_KEY",
    ),
    (
        &["connection", "connection-id", "conn", "account-id", "session"],
        "OFAUTH_CONNECTION_ID",
    ),
    (&["webhook-secret", "secret", "signing-secret"], "OFAUTH_WEBHOOK_SECRET"),
    (
        &["base-url", "api-url", "server", "host", "hostname", "endpoint"],
        "OFAUTH_BASE_URL",
    ),
];

/// The error with a suggestion.
pub(super) fn with(mut error: clap::Error) -> clap::Error {
    let suggestion = match (
        error.kind(),
        error.get(ContextKind::InvalidArg),
        error.get(ContextKind::InvalidSubcommand),
    ) {
        (ErrorKind::UnknownArgument, Some(ContextValue::String(given)), _) => suggestion(given),
        (ErrorKind::InvalidSubcommand, _, Some(ContextValue::String(given))) => subcommand(given),
        _ => None,
    };
    let Some(suggestion) = suggestion else {
        return error;
    };
    // Suggestions by similar spelling would mislead.
    error.remove(ContextKind::SuggestedArg);
    error.remove(ContextKind::SuggestedSubcommand);
    error.insert(
        ContextKind::Suggested,
        ContextValue::StyledStrs(vec![suggestion.into()]),
    );
    error
}

/// A suggestion for a word instead of a subcommand.
fn subcommand(given: &str) -> Option<String> {
    let is_id = given.bytes().all(|byte| byte.is_ascii_digit());
    let of_messages = command().get_name() == "messages";
    (is_id && of_messages).then(|| format!("did you mean messages list {given}?"))
}

/// A suggestion for an unknown argument.
fn suggestion(given: &str) -> Option<String> {
    if given == "list" {
        return Some("omit it: the command lists by default".to_owned());
    }
    let given = given.trim_start_matches('-').split('=').next().unwrap_or_default();
    let given = given.to_ascii_lowercase().replace('_', "-");
    let given = given.as_str();
    let find = |known: &'static [(&[&str], &'static str)]| {
        let mut known = known.iter();
        known.find(|(names, _)| names.contains(&given)).map(|(_, meant)| *meant)
    };
    if let Some(variable) = find(SECRETS) {
        return Some(format!(
            "set {variable} in the environment, or in the file of --credentials; an argument could be seen by others"
        ));
    }
    let (option, value) = parts(find(KNOWN)?);
    let command = command();
    let option = command.get_arguments().find(|known| known.get_long() == Some(option))?;
    let possible = option.get_possible_values();
    let value = value.filter(|value| possible.iter().any(|possible| possible.matches(value, false)));
    let name = option.get_long().unwrap_or_default();
    Some(match value {
        Some(value) => format!("did you mean --{name} {value}?"),
        None => format!("did you mean --{name}?"),
    })
}

/// An option and its value: `--output json`.
fn parts(meant: &str) -> (&str, Option<&str>) {
    let meant = meant.trim_start_matches('-');
    meant
        .split_once(' ')
        .map_or((meant, None), |(option, value)| (option, Some(value)))
}

/// The subcommand whose arguments are wrong.
fn command() -> Command {
    let mut command = Args::command();
    command.build();
    for argument in std::env::args().skip(1) {
        if let Some(inner) = command.find_subcommand(&argument) {
            command = inner.clone();
        }
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_options_that_there_are_are_suggested() {
        fn find(command: &Command, name: &str) -> bool {
            let mut options = command.get_arguments();
            options.any(|option| option.get_long() == Some(name))
                || command.get_subcommands().any(|inner| find(inner, name))
        }
        let mut command = Args::command();
        command.build();
        for (names, meant) in KNOWN {
            let (option, _) = parts(meant);
            assert!(find(&command, option), "{meant}");
            assert!(!names.contains(&option), "{meant}");
        }
    }
}
