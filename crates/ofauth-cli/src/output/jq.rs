//! jq filters on JSON, by jaq.

use std::fmt;
use std::io::{self, Write};
use std::sync::Arc;

use jaq_core::load::{self, Arena, File, Loader, lex};
use jaq_core::{Compiler, Ctx, Vars, compile, data, unwrap_valr};
use jaq_json::{Val, read};
use serde::Serialize;

use super::format::Format;
use super::sink::Sink;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::text::printable;

/// Bytes of results that may wait for the end of an item.
const MAX_WAITING: usize = 64 * 1024;

/// Formats of jq that jaq's libraries do not have.
const ROWS: &str = r#"
def @csv: [.[] |
  if . == null then "" elif isstring then "\"" + (split("\"") | join("\"\"")) + "\""
  elif isnumber or isboolean then tojson else error("\(type) cannot be in a row: \(tojson)") end] | join(",");
def @tsv: [.[] |
  if . == null then "" elif isstring then
    split("\\") | join("\\\\") | split("\t") | join("\\t") | split("\n") | join("\\n") | split("\r") | join("\\r")
  elif isnumber or isboolean then tojson else error("\(type) cannot be in a row: \(tojson)") end] | join("\t");
"#;

type Program = jaq_core::Filter<data::JustLut<Val>>;

/// A compiled filter.
#[derive(Clone)]
pub(crate) struct JqFilter(Arc<Program>);

impl fmt::Debug for JqFilter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JqFilter")
    }
}

impl JqFilter {
    /// Compiles a filter; the error says what is wrong and where.
    pub(crate) fn parse(code: &str) -> Result<Self, String> {
        let rows = load::parse(ROWS, |parser| parser.defs()).ok_or("the definitions of @csv and @tsv are wrong")?;
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let definitions = definitions.chain(rows);
        let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let arena = Arena::default();
        let modules = Loader::new(definitions)
            .load(&arena, File { code, path: () })
            .map_err(|errors| unreadable(code, errors))?;
        let program = Compiler::default()
            .with_funs(functions)
            .compile(modules)
            .map_err(|errors| undefined(code, errors))?;
        Ok(Self(Arc::new(program)))
    }

    /// Writes the results for a JSON text, one per line. There may be any number of them, even without end.
    pub(crate) fn run(&self, json: &str, writer: &mut impl Write) -> Result<(), Failure> {
        let unwritable = |error| Failure::output(&error);
        let failed = |error: &dyn fmt::Display| {
            let message = format!("the filter of --jq failed: {error}");
            Failure::new(Exit::Usage, printable(&message))
        };
        let input = read::parse_single(json.as_bytes()).map_err(|error| failed(&error))?;
        let context = Ctx::<data::JustLut<Val>>::new(&self.0.lut, Vars::new([]));
        let mut waiting = 0;
        for result in self.0.id.run((context, input)).map(unwrap_valr) {
            let mut line = match result.map_err(|error| failed(&error))? {
                Val::TStr(text) => text.to_vec(),
                value => value.to_string().into_bytes(),
            };
            line.push(b'\n');
            writer.write_all(&line).map_err(unwritable)?;
            waiting += line.len();
            if waiting > MAX_WAITING {
                writer.flush().map_err(unwritable)?;
                waiting = 0;
            }
        }
        Ok(())
    }
}

fn unreadable(code: &str, errors: load::Errors<&str, ()>) -> String {
    let error = errors.into_iter().next().map(|(_, error)| error);
    let first = match error {
        Some(load::Error::Lex(errors)) => errors.into_iter().next().map(|(expected, found)| {
            let opened = match expected {
                lex::Expect::Delim(open) => format!(" for {open}"),
                _ => String::new(),
            };
            (format!("{}{opened}", expected.as_str()), found)
        }),
        Some(load::Error::Parse(errors)) => errors
            .into_iter()
            .next()
            .map(|(expected, found)| (expected.as_str().to_owned(), found)),
        Some(load::Error::Io(_)) => return "expected a filter without modules".to_owned(),
        None => None,
    };
    match first {
        Some((expected, found)) => format!("expected {expected} {}", position(code, found)),
        None => "expected a jq filter".to_owned(),
    }
}

fn undefined(code: &str, errors: compile::Errors<&str, ()>) -> String {
    let mut errors = errors.into_iter().flat_map(|(_, errors)| errors);
    match errors.next() {
        Some((found, what)) => format!("there is no {} `{found}` {}", what.as_str(), position(code, found)),
        None => "expected a jq filter".to_owned(),
    }
}

/// Where a part of the filter begins.
fn position(code: &str, part: &str) -> String {
    let start = load::span(code, part).start;
    match code.get(start..) {
        Some("") | None => "at the end".to_owned(),
        Some(rest) => format!("at {rest:?}"),
    }
}

/// Writes the results for each item, or for the array of all.
pub(super) struct Filtered<W> {
    writer: W,
    filter: JqFilter,
    /// The array so far, if the filter runs on it.
    array: Option<String>,
}

impl<W: Write> Filtered<W> {
    pub(super) fn new(writer: W, filter: &JqFilter, format: Format) -> Self {
        Self {
            writer,
            filter: filter.clone(),
            array: (format == Format::Json).then(String::new),
        }
    }

    fn write(&mut self, json: &str) -> Result<(), Failure> {
        self.filter.run(json, &mut self.writer)
    }
}

impl<T: Serialize, W: Write> Sink<T> for Filtered<W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        let json = serde_json::to_string(item).map_err(|error| Failure::output(&error.into()))?;
        match &mut self.array {
            Some(array) => {
                array.push(if array.is_empty() { '[' } else { ',' });
                array.push_str(&json);
                Ok(())
            }
            None => self.write(&json),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }

    fn finish(&mut self, complete: bool) -> Result<(), Failure> {
        if let (Some(mut array), true) = (self.array.take(), complete) {
            array.push_str(if array.is_empty() { "[]" } else { "]" });
            self.write(&array)?;
        }
        self.writer.flush().map_err(|error| Failure::output(&error))
    }
}
