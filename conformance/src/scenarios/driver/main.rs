//! Calls of the scenarios through the generated crates. Prints a line of JSON for each.
#![allow(unused_imports, unused_mut, clippy::all)]

mod library;
mod scenarios;

use std::fmt::{Debug, Display};
use std::sync::OnceLock;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub use library::*;

/// Why a scenario failed: in a value, in the response, or in the call otherwise.
#[derive(Debug)]
pub struct Fault {
    kind: &'static str,
    text: String,
}

pub type Outcome = Result<(), Fault>;

impl From<String> for Fault {
    fn from(text: String) -> Self {
        Self { kind: "call", text }
    }
}

/// The response is not as it has to be.
pub fn response(text: impl Into<String>) -> Fault {
    Fault { kind: "response", text: text.into() }
}

static BASE_URL: OnceLock<String> = OnceLock::new();

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    BASE_URL.get_or_init(|| arguments[0].clone());
    let only = arguments.get(1);
    for (name, run) in scenarios::ALL {
        if only.is_some_and(|only| !name.contains(only.as_str())) {
            continue;
        }
        // A panic is the failure of one scenario, and so is a call that does not end.
        let tasks = tokio::task::LocalSet::new();
        let run = tasks.run_until(async { tokio::task::spawn_local(run()).await });
        let fault = match tokio::time::timeout(std::time::Duration::from_secs(30), run).await {
            Ok(Ok(outcome)) => outcome.err(),
            Ok(Err(error)) => Some(Fault::from(format!("panicked: {error}"))),
            Err(_) => Some(Fault::from("the call does not end within 30 seconds".to_owned())),
        };
        let (kind, error) = fault.map(|fault| (fault.kind, fault.text)).unzip();
        println!("{}", json!({"name": name, "kind": kind, "error": error}));
    }
}

/// A text of a scenario with the server's base URL.
pub fn filled(text: &str) -> String {
    text.replace("{baseUrl}", BASE_URL.get().map_or("", String::as_str))
}

pub fn text(error: impl Display) -> String {
    error.to_string()
}

/// A typed value. The text of a parameter may be a number or a truth value, and a part of a form a text.
pub fn arg<T: DeserializeOwned>(json: &str) -> Result<T, Fault> {
    let json = filled(json);
    let refused = match serde_json::from_str(&json) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let value: Value = serde_json::from_str(&json).map_err(text)?;
    let other = match &value {
        Value::String(text) => serde_json::from_str(text).ok(),
        Value::Array(items) => {
            let items = items.iter().map(|item| item.as_str().and_then(|text| serde_json::from_str(text).ok()));
            items.collect::<Option<Vec<Value>>>().map(Value::Array)
        }
        Value::Number(_) | Value::Bool(_) => Some(Value::String(value.to_string())),
        _ => None,
    };
    other
        .and_then(|other| serde_json::from_value(other).ok())
        .ok_or_else(|| Fault {
            kind: "value",
            text: format!("{json} is no {}: {refused}", std::any::type_name::<T>()),
        })
}

pub fn file(name: &str) -> Result<Vec<u8>, String> {
    std::fs::read(format!("{}/{name}", env!("FILES"))).map_err(text)
}

/// What an XML document says: each attribute and each text with the names around it, in the order of names.
fn said(text: &str) -> Result<Vec<(String, String)>, String> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut path, mut said) = (Vec::<String>::new(), Vec::new());
    loop {
        let event = reader.read_event().map_err(crate::text)?;
        if let Event::Start(start) | Event::Empty(start) = &event {
            path.push(start.name().as_ref().to_owned());
            said.push((path.join("/"), String::new()));
            for attribute in start.attributes() {
                let attribute = attribute.map_err(crate::text)?;
                let name = attribute.key.as_ref();
                if !name.starts_with("xmlns") {
                    let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map_err(crate::text)?;
                    said.push((format!("{}@{name}", path.join("/")), value.into_owned()));
                }
            }
        }
        match event {
            Event::End(_) | Event::Empty(_) => drop(path.pop()),
            Event::Text(content) => {
                let content = content.into_inner().trim().to_owned();
                if !content.is_empty() {
                    said.push((format!("{}/text", path.join("/")), content));
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    said.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(said)
}

/// What a response has to hold.
pub enum Expected {
    Nothing,
    Json(&'static str),
    Text(&'static str),
    Xml(&'static str),
    File(&'static str),
}

/// What a response holds: the typed value as JSON, written as XML, or bytes.
pub enum Seen {
    Json(Value),
    Xml(String),
    Bytes(Vec<u8>),
    Nothing,
}

pub struct Probe<T>(pub T);

pub trait SeenBytes {
    fn seen(&self) -> Seen;
}
impl SeenBytes for &&Probe<bytes::Bytes> {
    fn seen(&self) -> Seen {
        Seen::Bytes(self.0.to_vec())
    }
}

pub trait SeenNothing {
    fn seen(&self) -> Seen;
}
impl SeenNothing for &Probe<()> {
    fn seen(&self) -> Seen {
        Seen::Nothing
    }
}

pub trait SeenJson {
    fn seen(&self) -> Seen;
}
impl<T: Serialize> SeenJson for Probe<T> {
    fn seen(&self) -> Seen {
        Seen::Json(serde_json::to_value(&self.0).unwrap_or_else(|error| Value::from(error.to_string())))
    }
}

/// Compares what came with what the scenario answers.
pub fn compare(seen: &Seen, expected: &Expected) -> Outcome {
    let differs = |seen: &dyn Debug, expected: &dyn Debug| {
        Err(response(format!("the response is {seen:?}, not {expected:?}")))
    };
    match (seen, expected) {
        (_, Expected::Nothing) => Ok(()),
        (Seen::Nothing, _) => Err(response("the content of the response is not read")),
        (Seen::Json(seen), Expected::Json(json)) => {
            let json: Value = serde_json::from_str(&filled(json)).map_err(text)?;
            if equal(seen, &json) { Ok(()) } else { differs(seen, &json) }
        }
        (Seen::Xml(written), Expected::Xml(expected)) => {
            if said(written)? == said(&filled(expected))? { Ok(()) } else { differs(written, expected) }
        }
        (_, Expected::Xml(_)) => Err(response("the response is not typed")),
        (Seen::Json(seen), Expected::Text(text)) => {
            if seen.as_str() == Some(&*filled(text)) { Ok(()) } else { differs(seen, text) }
        }
        (Seen::Json(seen), Expected::File(_)) => differs(seen, &"bytes"),
        (Seen::Xml(written), _) => differs(written, &"XML"),
        (Seen::Bytes(seen), expected) => {
            let expected = match expected {
                Expected::File(name) => file(name)?,
                Expected::Text(text) | Expected::Json(text) | Expected::Xml(text) => filled(text).into_bytes(),
                Expected::Nothing => Vec::new(),
            };
            let (seen, expected) = (String::from_utf8_lossy(seen), String::from_utf8_lossy(&expected));
            let json = |text: &str| serde_json::from_str::<Value>(text).ok();
            let same = seen == expected || json(&seen).is_some_and(|seen| json(&expected) == Some(seen));
            if same { Ok(()) } else { differs(&seen, &expected) }
        }
    }
}

/// Equal as JSON: an absent member is null, and 1 is 1.0.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => one.keys().chain(other.keys()).all(|key| {
            let member = |object: &serde_json::Map<String, Value>| object.get(key).cloned().unwrap_or_default();
            equal(&member(one), &member(other))
        }),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}

/// An event or a line of a stream.
#[derive(Debug, Default)]
pub struct Item {
    pub name: Option<String>,
    pub id: Option<String>,
    pub retry: Option<std::time::Duration>,
    pub data: Value,
}

/// The events of a stream, as the standard reads them.
pub fn events(text: &str) -> Vec<Item> {
    let mut events = Vec::new();
    for block in text.split("\n\n") {
        let (mut event, mut data) = (Item::default(), Vec::new());
        for line in block.lines() {
            let (field, value) = line.split_once(':').unwrap_or((line, ""));
            let value = value.strip_prefix(' ').unwrap_or(value);
            match field {
                "data" => data.push(value),
                "event" => event.name = Some(value.to_owned()),
                "id" if !value.contains('\0') => event.id = Some(value.to_owned()),
                "retry" => event.retry = value.parse().ok().map(std::time::Duration::from_millis),
                _ => {}
            }
        }
        let data = data.join("\n");
        // The end of a stream is no event.
        if data.eq_ignore_ascii_case("[done]") {
            break;
        }
        if !data.is_empty() {
            event.data = Value::from(data);
            events.push(event);
        }
    }
    events
}

/// The lines of a stream.
pub fn lines(text: &str) -> Vec<Item> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let item = |line: &str| Item { data: Value::from(line), ..Item::default() };
    lines.map(item).collect()
}

/// Compares the first items of a stream with those of a file, whose data are texts: typed data are their JSON.
pub fn compare_items(seen: &[Item], expected: &[Item]) -> Outcome {
    let same = |seen: &Item, expected: &Item| {
        let text = expected.data.as_str().unwrap_or_default();
        let json = serde_json::from_str::<Value>(text);
        let data = seen.data == expected.data || json.is_ok_and(|json| equal(&seen.data, &json));
        data && seen.name == expected.name && seen.id == expected.id && seen.retry == expected.retry
    };
    let all = seen.len() >= expected.len() && !expected.is_empty();
    if all && seen.iter().zip(expected).all(|(seen, expected)| same(seen, expected)) {
        return Ok(());
    }
    Err(response(format!("the stream is {seen:?}, not {expected:?}")))
}

/// Compares the headers of a response.
pub fn compare_headers<'a>(header: impl Fn(&str) -> Option<&'a str>, expected: &[(&str, &str)]) -> Outcome {
    for (name, value) in expected {
        let (seen, value) = (header(name), filled(value));
        if seen != Some(&value) {
            return Err(response(format!("the header {name} is {seen:?}, not {value:?}")));
        }
    }
    Ok(())
}
