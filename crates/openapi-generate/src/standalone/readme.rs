//! The README of a crate of its own, and the first entry of its change log.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::package::{self, Parts};
use super::security::{Builder, Security};
use super::servers::Servers;
use super::{Target, client, info};
use crate::document::Document;
use crate::identifier::function;
use crate::resources::{Form, Listed};
use crate::{prose, quoting};

/// More operations than this are listed by their groups.
const MOST_LISTED: usize = 100;

/// What a README tells about.
pub(super) struct Readme<'a> {
    pub(super) document: &'a Document,
    pub(super) contract: &'a Document,
    pub(super) target: &'a Target,
    pub(super) security: &'a Security,
    pub(super) servers: Option<&'a Servers>,
    pub(super) methods: &'a [Listed],
    /// A header of the responses of a request: the trait that has it, and its method.
    pub(super) headers: BTreeMap<String, (String, String)>,
    pub(super) parts: Parts,
    /// The command that generates the crate.
    pub(super) command: &'a str,
}

impl Readme<'_> {
    pub(super) fn text(&self) -> String {
        let sections = [
            self.head(),
            self.install(),
            self.first_call(),
            self.credentials(),
            self.servers(),
            self.operations(),
            self.pages(),
            self.streams(),
            self.response_headers(),
            self.errors(),
            self.settings(),
            self.features(),
            self.tests(),
            self.generation(),
        ];
        let sections = sections.into_iter().filter(|section| !section.is_empty());
        sections.collect::<Vec<_>>().join("\n")
    }

    /// The name of the crate in code.
    fn krate(&self) -> String {
        self.target.name.replace('-', "_")
    }

    fn head(&self) -> String {
        let title = quoting::markdown(info::title(self.document));
        let version = info::version(self.document);
        let mut text = format!("# {title}\n\nA Rust client for {title}");
        if !version.is_empty() {
            let _ = write!(text, " (version {})", quoting::markdown(&version));
        }
        text.push_str(", generated from its OpenAPI document.\n");
        if let Some(summary) = info::summary(self.document) {
            let _ = write!(text, "\n{}\n", quoting::markdown(&prose::sentence(&summary)));
        }
        text
    }

    fn install(&self) -> String {
        let name = &self.target.name;
        let rust = package::RUST_VERSION;
        format!(
            "## Install\n\n```toml\n[dependencies]\n{name} = {{ path = \"path/to/{name}\" }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```\n\n\
             Rust {rust} or later.\n"
        )
    }

    /// The statement that builds a client.
    fn client(&self) -> String {
        let mut calls = vec!["Client::builder()".to_owned()];
        if client::base_url(self.contract).is_none() {
            calls.push(".base_url(\"https://api.example\")".to_owned());
        }
        for Builder { name, arguments, .. } in self.required() {
            calls.push(format!(".{name}({arguments})"));
        }
        calls.push(".build()?".to_owned());
        // As rustfmt does.
        let is_short = calls.iter().map(String::len).sum::<usize>() <= 60;
        let separator = if is_short { "" } else { "\n    " };
        format!("let client = {};", calls.join(separator))
    }

    /// The credentials of the first requirement that the client can meet; else the first that there is.
    fn required(&self) -> Vec<&Builder> {
        let builders = &self.security.builders;
        let stated = self.document.value().get("security").and_then(Value::as_array);
        let met = stated.into_iter().flatten().filter_map(|requirement| {
            let schemes = requirement.as_object()?.keys();
            let found = schemes.map(|scheme| builders.iter().find(|builder| builder.scheme == *scheme));
            found.collect::<Option<Vec<_>>>()
        });
        let met = met.into_iter().find(|found| !found.is_empty());
        met.unwrap_or_else(|| builders.first().into_iter().collect())
    }

    /// The method of this form that is the easiest to call.
    fn easiest(&self, fits: impl Fn(&Listed, Form) -> bool) -> Option<(&Listed, &str)> {
        let examples = self.methods.iter().filter_map(|method| {
            let example = method.example.as_ref()?;
            (!method.is_deprecated && fits(method, example.form)).then_some((method, example.statements.as_str()))
        });
        examples.min_by_key(|(method, statements)| {
            let is_read = method.request.starts_with("GET ");
            (!is_read, method.handle != "Client", statements.len())
        })
    }

    /// The statements, behind one that makes the handle that they need.
    fn on_handle(method: &Listed, statements: &str) -> String {
        let handle = function(&method.handle);
        match method.handle.as_str() {
            "Client" => statements.to_owned(),
            _ => format!("let {handle} = client.{handle}(\"its-credential\")?;\n{statements}"),
        }
    }

    /// The program of the README.
    pub(super) fn program(&self) -> String {
        let krate = self.krate();
        let easiest = self.easiest(|_, form| matches!(form, Form::Value | Form::Pages));
        let call = match easiest {
            Some((method, statements)) => Self::on_handle(method, statements),
            None => "println!(\"{client:?}\");".to_owned(),
        };
        let is_fallible = easiest.is_some_and(|(_, statements)| statements.contains("serde_json::"));
        let result = match is_fallible {
            true => "Result<(), Box<dyn std::error::Error>>".to_owned(),
            false => format!("{krate}::Result<()>"),
        };
        let inner = format!("{}\n{call}\nOk(())", self.client());
        format!(
            "use {krate}::Client;\n\n#[tokio::main]\nasync fn main() -> {result} {{\n{}}}\n",
            indented(&inner)
        )
    }

    fn first_call(&self) -> String {
        format!(
            "## First call\n\n```rust\n{}```\n\n`send` returns a `Response`: the body, to which it derefs, and `meta()` with \
             status, headers and rate limit. A value that the document does not allow is an error before anything is sent.\n",
            self.program()
        )
    }

    fn credentials(&self) -> String {
        if self.security.builders.is_empty() {
            return String::new();
        }
        let mut text =
            "## Credentials\n\nEach is a method of the client's builder:\n\n| method | credential |\n| --- | --- |\n"
                .to_owned();
        for Builder {
            name, arguments, what, ..
        } in &self.security.builders
        {
            let call = quoting::code_span(&format!("{name}({arguments})"));
            let _ = writeln!(text, "| {} | {} |", cell(&call), cell(what));
        }
        text.push_str("\nThey never appear in an error, in a log or in `Debug`.\n");
        text
    }

    /// The code that sets the variables of the server's URL.
    fn servers_code(&self) -> Option<String> {
        let krate = self.krate();
        let calls = self.servers?.calls(&krate).join("\n    ");
        Some(format!("let builder = {krate}::Client::builder()\n    {calls};"))
    }

    fn servers(&self) -> String {
        let (Some(server), Some(code)) = (self.servers, self.servers_code()) else {
            return String::new();
        };
        let choices = server.choices(&self.krate());
        let chosen = match choices.is_empty() {
            true => "`base_url` of the client's builder sets any other URL.",
            false => "`server` of the client's builder chooses another server of the document, and `base_url` any URL.",
        };
        let url = quoting::code_span(server.template());
        let mut text = format!("## Server\n\nThe URL is {url}. {chosen}\n");
        if !choices.is_empty() {
            text.push_str("\n| server | URL | what it is |\n| --- | --- | --- |\n");
        }
        for (path, url, description) in choices {
            let [path, url] = [&path, url].map(|code| cell(&quoting::code_span(code)));
            let _ = writeln!(text, "| {path} | {url} | {} |", cell(&quoting::markdown(description)));
        }
        if !server.variables().is_empty() {
            text.push_str(
                "\nIts variables are methods of the builder, too:\n\n| method | what it sets |\n| --- | --- |\n",
            );
        }
        for variable in server.variables() {
            let method = quoting::code_span(&variable.method);
            let _ = writeln!(text, "| {} | {} |", cell(&method), cell(&variable.documentation()));
        }
        let _ = writeln!(text, "\n```rust\n{code}\n```");
        text
    }

    /// The program of a test that compiles the code of the README, but for the first call, which is an example.
    pub(super) fn test(&self) -> String {
        let krate = self.krate();
        let mut text = format!(
            "//! The code of the README.\n#![allow(dead_code, deprecated, unused_imports, unused_variables, clippy::all)]\n\n\
             use ::{krate}::Client;\n\n{}\n/// Options of calls.\nfn settings() -> ::{krate}::CallOptions {{\n{}    options\n}}\n",
            self.errors_code(),
            indented(&self.settings_code())
        );
        for (name, form) in [("pages", Form::Pages), ("streams", Form::Stream)] {
            if let Some((method, statements)) = self.easiest(|_, other| other == form) {
                let statements = Self::on_handle(method, statements);
                let _ = write!(
                    text,
                    "\nasync fn {name}(client: Client) -> Result<(), Box<dyn std::error::Error>> {{\n{}    Ok(())\n}}\n",
                    indented(&statements)
                );
            }
        }
        if let Some((name, code)) = self.headers_code() {
            let _ = write!(
                text,
                "\nasync fn headers(client: Client) -> Result<(), Box<dyn std::error::Error>> {{\n    \
                 use ::{krate}::headers::{name} as _;\n{}    Ok(())\n}}\n",
                indented(&code)
            );
        }
        if let Some(code) = self.servers_code() {
            let test = if client::base_url(self.contract).is_some() {
                "#[test]\n"
            } else {
                ""
            };
            let _ = write!(
                text,
                "\n{test}fn a_server_has_a_url() {{\n{}    let client = builder.build().expect(\"a valid URL\");\n    \
                 assert!(!client.scope().base_url().contains('{{'));\n}}\n",
                indented(&code)
            );
        }
        text.push_str(
            "\n#[test]\nfn options_show_the_names_of_headers() {\n    \
             assert!(format!(\"{:?}\", settings()).contains(\"x-trace\"));\n}\n",
        );
        text
    }

    fn operations(&self) -> String {
        let mut text = "## Operations\n\n".to_owned();
        if self.methods.len() > MOST_LISTED {
            text.push_str("| group | operations |\n| --- | --- |\n");
            let mut groups: Vec<(String, usize)> = Vec::new();
            for method in self.methods {
                let group = way(method);
                match groups.last_mut() {
                    Some((last, count)) if *last == group => *count += 1,
                    _ => groups.push((group, 1)),
                }
            }
            for (group, count) in groups {
                let _ = writeln!(text, "| {} | {count} |", cell(&quoting::code_span(&group)));
            }
            text.push_str("\n`cargo doc --open` shows them all.\n");
            return text;
        }
        text.push_str("| method | request | what it does |\n| --- | --- | --- |\n");
        for method in self.methods {
            let call = quoting::code_span(&format!("{}.{}", way(method), method.name));
            let request = quoting::code_span(&method.request);
            let mut summary = quoting::markdown(&method.summary);
            if method.is_deprecated {
                summary = format!("(deprecated) {summary}").trim_end().to_owned();
            }
            let _ = writeln!(text, "| {} | {} | {} |", cell(&call), cell(&request), cell(&summary));
        }
        text
    }

    fn pages(&self) -> String {
        let Some((method, statements)) = self.easiest(|_, form| form == Form::Pages) else {
            return String::new();
        };
        format!(
            "## Pages\n\n`stream` requests one page after the other and returns their items, `pages` the pages themselves:\n\n\
             ```rust\n{}\n```\n\n`items.cursor()` is where to go on later: `resume` of the request takes it.\n",
            Self::on_handle(method, statements)
        )
    }

    fn streams(&self) -> String {
        let Some((method, statements)) = self.easiest(|_, form| form == Form::Stream) else {
            return String::new();
        };
        format!(
            "## Streams\n\nItems of a response are read as they arrive:\n\n```rust\n{}\n```\n",
            Self::on_handle(method, statements)
        )
    }

    /// The trait and the statements that read a header.
    fn headers_code(&self) -> Option<(&str, String)> {
        let has_one = |method: &Listed, form| form == Form::Value && self.headers.contains_key(&method.request);
        let (method, statements) = self.easiest(has_one)?;
        let (name, header) = self.headers.get(&method.request)?;
        let statements = Self::on_handle(method, statements);
        let code = statements
            .lines()
            .map(|line| match line.starts_with("println!(\"{response") {
                true => format!("println!(\"{{:?}}\", response.{header}());\n"),
                false => format!("{line}\n"),
            });
        Some((name, code.collect()))
    }

    fn response_headers(&self) -> String {
        let krate = self.krate();
        let code = self
            .headers_code()
            .map(|(name, code)| format!("\n```rust\nuse {krate}::headers::{name} as _;\n\n{code}```\n"));
        match self.parts.headers {
            true => format!(
                "## Headers of responses\n\nThose that the document declares are methods of the response, by one trait for each operation in \
                 `{krate}::headers`. The traits are also for the `HeaderMap` that `headers` of an error returns. One that \
                 is absent is `None`, and one that is not of its type an error of its method alone.\n{}",
                code.unwrap_or_default()
            ),
            false => String::new(),
        }
    }

    fn errors_code(&self) -> String {
        let krate = self.krate();
        let body = if self.parts.error_bodies {
            "    if let Some(body) = error.body() {\n        println!(\"{body:?}\"); // by the schema of the document\n    }\n"
        } else {
            ""
        };
        format!(
            "use {krate}::{{Error, ErrorKind}};\n\nfn explain(error: &Error) {{\n    \
             match error.kind() {{\n        ErrorKind::NotFound => println!(\"there is none\"),\n        \
             ErrorKind::RateLimited => println!(\"again after {{:?}}\", error.retry_after()),\n        \
             kind => println!(\"{{kind:?}}, status {{:?}}: {{error}}\", error.status()),\n    }}\n{body}}}\n"
        )
    }

    fn errors(&self) -> String {
        let (krate, code) = (self.krate(), self.errors_code());
        let not_modified = match self.parts.not_modified {
            true => format!(
                "\nA request with `If-None-Match` or `If-Modified-Since` may be answered by 304: with `use {krate}::IfModified as _`, \
                 `send().await.if_modified()?` is `None` then.\n"
            ),
            false => String::new(),
        };
        format!(
            "## Errors\n\nAll are `{krate}::Error`:\n\n```rust\n{code}```\n\n\
             `raw_body` has the bytes of the response. A failure that may pass is retried where the operation is idempotent, and a \
             429 after its `Retry-After`; `may_have_been_sent` says whether the server may have carried the request out.\n{not_modified}"
        )
    }

    fn settings_code(&self) -> String {
        let krate = self.krate();
        format!(
            "use std::time::Duration;\n\nlet options = {krate}::CallOptions::new()\n    .timeout(Duration::from_secs(20))\n    .max_retries(5)\n    \
             .header(\"x-trace\", \"7\");\n"
        )
    }

    fn settings(&self) -> String {
        let code = self.settings_code();
        format!(
            "## Retries, timeouts, headers\n\nFor all calls by `Client::builder()`, for one by its `options`:\n\n```rust\n{code}```\n"
        )
    }

    fn features(&self) -> String {
        let mut text = "## Features\n\n| feature | what it adds |\n| --- | --- |\n".to_owned();
        for (name, what) in package::features(self.parts) {
            let _ = writeln!(text, "| `{name}` | {what} |");
        }
        text
    }

    fn tests(&self) -> String {
        if !self.target.tests {
            return String::new();
        }
        "## Tests\n\n`cargo test` compiles the code above and calls each operation by its example. The server is a mock that is drawn from `openapi.json`: it refuses a \
         request that the document does not allow.\n"
            .to_owned()
    }

    fn generation(&self) -> String {
        format!(
            "## Generation\n\nFiles that begin with `@generated` are written by {}. Generating again replaces them and \
             keeps all others: `CHANGELOG.md`, files of your own, and in `Cargo.toml` the version and what you add.\n",
            quoting::code_span(self.command)
        )
    }
}

/// The change log of a new crate.
pub(super) fn changelog(document: &Document) -> String {
    let title = quoting::markdown(info::title(document));
    let version = info::version(document);
    let version = match version.as_str() {
        "" => String::new(),
        version => format!(" {}", quoting::markdown(version)),
    };
    format!(
        "# Changelog\n\nAll notable changes of this crate, in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/). The crate follows\n\
         [Semantic Versioning](https://semver.org/spec/v2.0.0.html).\n\n## Unreleased\n\n### Added\n\n- The client, generated from {title}{version}.\n"
    )
}

/// How a group is reached.
fn way(method: &Listed) -> String {
    let mut way = function(&method.handle);
    for group in &method.group {
        let _ = write!(way, ".{group}()");
    }
    way
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace("\\|", "|").replace('|', "\\|")
}

fn indented(code: &str) -> String {
    let lines = code.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_hold_what_separates_cells() {
        assert_eq!(cell("`a|b`"), "`a\\|b`");
        assert_eq!(cell(&quoting::markdown("a|b")), "a\\|b");
    }
}
