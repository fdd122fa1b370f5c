//! `ofauth doctor`: what is set and from where, what works, and what to do.

use std::env;
use std::fmt::Write;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use ofauth::operations::{self, GET_SELF, GET_WHOAMI};
use ofauth::reqwest::Url;
use ofauth::types::{CurrentUser, Whoami};
use ofauth::{CallOptions, Error, ErrorKind, Response, servers};
use secrecy::ExposeSecret;
use serde::Serialize;
use tokio::net::lookup_host;
use tokio::time::timeout;

use super::context::Context;
use super::response;
use crate::args::{Doctor, ReportFormat};
use crate::config::{Setting, is_readable_by_others};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{print, wrapped};
use crate::session::Session;
use crate::settings::Settings;
use crate::text::printable;

/// Time limit of a check.
const LIMIT: Duration = Duration::from_secs(15);

/// By how much the clock may differ: webhooks are rejected from five minutes on.
const TOLERANCE: i64 = 60;

/// The variables that name a proxy for `https`.
const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

pub(super) async fn run(args: &Doctor, context: &Context) -> Result<(), Failure> {
    let mut report = Report::default();
    let outcome = tokio::select! {
        biased;
        stop = context.signals.raised() => return Err(Failure::stopped(stop, "")),
        outcome = examine(&mut report, context) => outcome,
    };
    outcome?;
    print(match args.output {
        ReportFormat::Lines => report.lines(),
        ReportFormat::Json => report.json(),
    })?;
    match report.failed {
        None => Ok(()),
        Some(exit) => Err(Failure::silent(exit)),
    }
}

async fn examine(report: &mut Report, context: &Context) -> Result<(), Failure> {
    let settings = if context.global.demo {
        None
    } else {
        opened(report, context)
    };
    if report.failed.is_some() {
        return Ok(());
    }
    let base_url = match &settings {
        Some(settings) => set(report, settings)?,
        None => {
            report.ok("settings", "those of the demo server");
            None
        }
    };
    if report.failed.is_some() {
        return Ok(());
    }
    let session = match Session::open(&context.global, &GET_WHOAMI).await {
        Ok(session) => session,
        Err(failure) => {
            report.failed("client", failure);
            return Ok(());
        }
    };
    let base_url = base_url.unwrap_or_else(|| session.base_url().to_owned());
    if !resolves(report, &base_url).await {
        return Ok(());
    }
    let options = options(context);
    let started = Instant::now();
    let called = session.call(&GET_WHOAMI).options(options.clone()).send().await;
    let permissions = match called {
        Ok(called) => {
            let took = started.elapsed().as_millis();
            report.ok("server", format!("{base_url} responds ({took} ms)"));
            clock(report, &called);
            let whoami: Whoami = called.decode()?;
            let name = whoami
                .name
                .as_deref()
                .map(|name| format!(" ({name})"))
                .unwrap_or_default();
            report.ok("key", format!("of the organisation {}{name}", whoami.id));
            whoami.permissions.clone()
        }
        Err(error) => {
            unreachable_or_refused(report, error);
            return Ok(());
        }
    };
    permitted(report, &permissions);
    connection(report, context, options).await
}

/// Reads the config file and the credentials file.
fn opened(report: &mut Report, context: &Context) -> Option<Settings> {
    match Settings::open(&context.global) {
        Ok(settings) => {
            let config = settings.config();
            let path = config.path().display();
            if !config.exists() {
                report.skipped("config file", format!("there is none at {path}"));
            } else if is_readable_by_others(config.path()) {
                report.warn(
                    "config file",
                    format!("{path} can be read by other users"),
                    format!("chmod 600 {path}"),
                );
            } else {
                report.ok("config file", format!("{path}, profile {}", settings.profile()));
            }
            Some(settings)
        }
        Err(failure) => {
            report.failed("config file", failure);
            None
        }
    }
}

/// Shows where each setting is from; returns the base URL.
fn set(report: &mut Report, settings: &Settings) -> Result<Option<String>, Failure> {
    let mut base_url = None;
    for setting in Setting::ALL {
        let name = setting.name();
        let found = settings.get(setting)?;
        let wrong = found.as_ref().map(|found| setting.check(found.value.expose_secret()));
        match (found, wrong) {
            (Some(found), Some(Err(wrong))) => {
                let message = format!("{}: {}", found.source, printable(&wrong));
                let hint = format!("`ofauth config set {name}`, or correct it in {}", found.source);
                report.failed(name, Failure::new(Exit::Unauthorised, message).hint(hint));
            }
            (Some(found), _) => {
                let source = format!("from {}", found.source);
                if setting.is_secret() {
                    report.ok(name, source);
                } else {
                    let value = printable(found.value.expose_secret());
                    report.ok(name, format!("{value}, {source}"));
                }
                if setting == Setting::BaseUrl {
                    base_url = Some(found.value.expose_secret().to_owned());
                }
            }
            (None, _) => match setting {
                Setting::ApiKey => report.failed(name, settings.missing(setting)),
                Setting::ConnectionId => report.skipped(name, "not set; needed for operations on an account"),
                Setting::BaseUrl => report.skipped(name, format!("not set; it is {}", servers::DEFAULT.url)),
                Setting::WebhookSecret => report.skipped(name, "not set; needed for webhooks"),
                Setting::Tz => report.skipped(name, "not set; it is UTC"),
            },
        }
    }
    Ok(base_url)
}

/// Looks up the server's name.
async fn resolves(report: &mut Report, base_url: &str) -> bool {
    let Ok(url) = Url::parse(base_url) else {
        return true;
    };
    let (Some(host), Some(port)) = (url.host_str(), url.port_or_known_default()) else {
        return true;
    };
    let started = Instant::now();
    // An address of IPv6 is in brackets.
    let name = host.trim_matches(['[', ']']);
    let why = match timeout(LIMIT, lookup_host((name, port))).await {
        Ok(Ok(mut addresses)) => match addresses.next() {
            Some(address) => {
                let took = started.elapsed().as_millis();
                report.ok("DNS", format!("{host} is {} ({took} ms)", address.ip()));
                return true;
            }
            None => "no address".to_owned(),
        },
        Ok(Err(error)) => error.to_string(),
        Err(_) => format!("no response within {} s", LIMIT.as_secs()),
    };
    let found = format!("{host} cannot be resolved: {why}");
    // Names are then looked up by the proxy.
    if let Some(proxy) = PROXIES
        .into_iter()
        .find(|name| env::var_os(name).is_some_and(|url| !url.is_empty()))
    {
        report.warn("DNS", found, format!("nothing, if the proxy of {proxy} resolves it"));
        return true;
    }
    let failure = Failure::new(Exit::Unavailable, found);
    report.failed("DNS", failure.hint("check the network, the DNS server, and base_url"));
    false
}

fn unreachable_or_refused(report: &mut Report, error: Error) {
    let name = match error.kind() {
        ErrorKind::Connect if !error.is_transient() => "TLS",
        ErrorKind::Unauthorized | ErrorKind::Forbidden => "key",
        _ => "server",
    };
    if name == "key" {
        report.ok("server", "it responds");
    }
    report.failed(name, Failure::from(error));
}

/// Compares the clock with the server's.
fn clock<T>(report: &mut Report, response: &Response<T>) {
    let date = response
        .meta()
        .headers()
        .get("date")
        .and_then(|date| date.to_str().ok());
    let Some(server) = date.and_then(|date| rfc2822::parse(date).ok()) else {
        report.skipped("clock", "the server does not say its time");
        return;
    };
    let ahead = Timestamp::now().as_second() - server.timestamp().as_second();
    let differs = match ahead {
        // The server's time has whole seconds.
        -1..=1 => "it agrees with the server's".to_owned(),
        ahead if ahead > 0 => format!("{ahead} s ahead of the server's"),
        behind => format!("{} s behind the server's", -behind),
    };
    if ahead.abs() > TOLERANCE {
        let hint = "set the clock, by NTP for instance; webhooks are rejected when it is five minutes off";
        report.warn("clock", differs, hint.to_owned());
    } else {
        report.ok("clock", differs);
    }
}

/// Shows which permissions the organisation has, of those that operations need.
fn permitted(report: &mut Report, granted: &[String]) {
    let mut needed: Vec<&str> = operations::ALL
        .iter()
        .filter_map(|operation| operation.permission)
        .collect();
    needed.sort_unstable();
    needed.dedup();
    let has = |permission: &&str| granted.iter().any(|granted| granted == permission);
    let missing: Vec<_> = needed.iter().copied().filter(|permission| !has(permission)).collect();
    if missing.is_empty() {
        report.ok("permissions", "all");
    } else if granted.is_empty() {
        let hint = "give the key permissions; `ofauth operations NAME` shows which one an operation needs";
        report.warn("permissions", "none".to_owned(), hint.to_owned());
    } else if missing.len() == needed.len() {
        let granted = granted.join(", ");
        report.skipped(
            "permissions",
            format!("{granted}; no operation is known to need one of them"),
        );
    } else {
        let count = needed.len() - missing.len();
        report.ok(
            "permissions",
            format!("{count} of {}; missing: {}", needed.len(), missing.join(", ")),
        );
    }
}

/// Tries the connection.
async fn connection(report: &mut Report, context: &Context, options: CallOptions) -> Result<(), Failure> {
    let is_set = context.global.demo || Settings::open(&context.global)?.get(Setting::ConnectionId)?.is_some();
    if !is_set {
        report.skipped(
            "connection",
            "no connection_id; `ofauth connections` lists those that there are",
        );
        return Ok(());
    }
    let session = Session::open(&context.global, &GET_SELF).await?;
    match response::read(session.call(&GET_SELF).options(options).send(), context).await {
        Ok(account) => {
            let account: CurrentUser = account.decode()?;
            let name = account.username.or(account.name).unwrap_or_default();
            if account.is_auth {
                report.ok("connection", format!("logged in as {}", printable(&name)));
            } else {
                let hint = "let its owner log in again, by a Link session";
                report.failed(
                    "connection",
                    Failure::new(Exit::Unauthorised, "its session is logged out").hint(hint),
                );
            }
        }
        Err(failure) => report.failed("connection", failure),
    }
    Ok(())
}

/// One attempt within the limit, unless the arguments say otherwise.
fn options(context: &Context) -> CallOptions {
    CallOptions::new()
        .timeout(context.global.timeout.unwrap_or(LIMIT))
        .max_retries(context.global.retries.unwrap_or(0))
}

/// The results of all checks.
#[derive(Default)]
struct Report {
    checks: Vec<Check>,
    /// The exit code of the first failed check.
    failed: Option<Exit>,
}

#[derive(Serialize)]
struct Check {
    name: &'static str,
    state: State,
    detail: String,
    /// What to do.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hints: Vec<String>,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Ok,
    Warning,
    Failed,
    Skipped,
}

impl Report {
    fn add(&mut self, name: &'static str, state: State, detail: &str, hints: Vec<String>) {
        let detail = printable(detail);
        self.checks.push(Check {
            name,
            state,
            detail,
            hints,
        });
    }

    fn ok(&mut self, name: &'static str, detail: impl Into<String>) {
        self.add(name, State::Ok, &detail.into(), Vec::new());
    }

    fn skipped(&mut self, name: &'static str, detail: impl Into<String>) {
        self.add(name, State::Skipped, &detail.into(), Vec::new());
    }

    fn warn(&mut self, name: &'static str, detail: impl Into<String>, hint: String) {
        self.add(name, State::Warning, &detail.into(), vec![hint]);
    }

    fn failed(&mut self, name: &'static str, failure: Failure) {
        let (exit, message, notes) = failure.into_parts();
        self.failed.get_or_insert(exit);
        let hints = notes.into_iter().map(|note| match note.strip_prefix("hint: ") {
            Some(hint) => hint.to_owned(),
            None => note,
        });
        self.add(name, State::Failed, &message, hints.collect());
    }

    fn lines(&self) -> String {
        let longest = self
            .checks
            .iter()
            .map(|check| check.name.len())
            .max()
            .unwrap_or_default();
        let mut text = String::new();
        for check in &self.checks {
            let state = match check.state {
                State::Ok => "ok",
                State::Warning => "warning",
                State::Failed => "FAILED",
                State::Skipped => "-",
            };
            let line = format!("{state:8} {:longest$}  {}", check.name, check.detail);
            let indent = longest + 11;
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{}", wrapped(&line, indent));
            for hint in &check.hints {
                let line = format!("{:indent$}→ {hint}", "");
                let _ = writeln!(text, "{}", wrapped(&line, indent + 2));
            }
        }
        text
    }

    fn json(&self) -> String {
        let checks = serde_json::to_value(&self.checks).unwrap_or_default();
        format!("{checks:#}\n")
    }
}
