//! Calls of the scenarios through the generated crates. Prints a line of JSON for each.
#![allow(unused_imports, unused_mut, clippy::all)]

mod scenarios;

use std::fmt::{Debug, Display};
use std::sync::OnceLock;

use openapi_runtime::XmlElement;
use openapi_runtime::generated::xml;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Why a scenario failed.
pub type Outcome = Result<(), String>;

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
        // A panic is the failure of one scenario.
        let outcome = match tokio::spawn(run()).await {
            Ok(outcome) => outcome,
            Err(error) => Err(format!("panicked: {error}")),
        };
        println!("{}", json!({"name": name, "error": outcome.err()}));
    }
}

/// A text of a scenario with the server's base URL.
pub fn filled(text: &str) -> String {
    text.replace("{baseUrl}", BASE_URL.get().map_or("", String::as_str))
}

pub fn text(error: impl Display) -> String {
    error.to_string()
}

pub fn no_retries() -> openapi_runtime::RetryPolicy {
    openapi_runtime::RetryPolicy::off()
}

/// A typed value. The text of a parameter may be a number or a truth value, and a part of a form a text.
pub fn arg<T: DeserializeOwned>(json: &str) -> Result<T, String> {
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
        .ok_or_else(|| format!("{json} is no {}: {refused}", std::any::type_name::<T>()))
}

pub fn file(name: &str) -> Result<Vec<u8>, String> {
    std::fs::read(format!("{}/{name}", env!("FILES"))).map_err(text)
}

pub fn file_part(file_name: &str, name: &str, media_type: &str) -> Result<openapi_runtime::Part, String> {
    Ok(openapi_runtime::Part::new(file(file_name)?).file_name(name).media_type(media_type))
}

pub fn text_part(text: &str) -> openapi_runtime::Part {
    openapi_runtime::Part::new(text.as_bytes().to_vec())
}

pub fn json_part(json: &str) -> openapi_runtime::Part {
    openapi_runtime::Part::new(json.as_bytes().to_vec()).media_type("application/json")
}

/// A typed value from XML, as the document of the API describes it.
pub fn from_xml<T: DeserializeOwned>(text: &str, element: Option<XmlElement>) -> Result<T, String> {
    let element = element.ok_or("the operation's body is not XML")?;
    let value = xml::decode(&element, filled(text).as_bytes())?;
    arg(&value.to_string())
}

/// A field of it.
pub fn field_of_xml<T: DeserializeOwned>(text: &str, element: Option<XmlElement>, field: &str) -> Result<T, String> {
    let value: Value = from_xml(text, element)?;
    arg(&value[field].to_string())
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
    Xml(&'static str, Option<XmlElement>),
    File(&'static str),
}

/// What a response holds: the typed value as JSON, or bytes.
pub enum Seen {
    Json(Value),
    Bytes(Vec<u8>),
    Nothing,
}

pub struct Probe<T>(pub T);

pub trait SeenBytes {
    fn seen(&self) -> Seen;
}
impl SeenBytes for &&Probe<openapi_runtime::Bytes> {
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
    let differs = |seen: &dyn Debug, expected: &dyn Debug| Err(format!("the response is {seen:?}, not {expected:?}"));
    match (seen, expected) {
        (_, Expected::Nothing) => Ok(()),
        (Seen::Nothing, _) => Err("the content of the response is not read".to_owned()),
        (Seen::Json(seen), Expected::Json(json)) => {
            let json: Value = serde_json::from_str(&filled(json)).map_err(text)?;
            if equal(seen, &json) { Ok(()) } else { differs(seen, &json) }
        }
        (Seen::Json(value), Expected::Xml(expected, element)) => {
            let element = element.ok_or("the operation's response is not XML")?;
            let written = xml::encode(&element, value);
            if said(&written)? == said(&filled(expected))? { Ok(()) } else { differs(&written, expected) }
        }
        (Seen::Bytes(_), Expected::Xml(..)) => Err("the response is not typed".to_owned()),
        (Seen::Json(seen), Expected::Text(text)) => {
            if seen.as_str() == Some(&*filled(text)) { Ok(()) } else { differs(seen, text) }
        }
        (Seen::Json(seen), Expected::File(_)) => differs(seen, &"bytes"),
        (Seen::Bytes(seen), expected) => {
            let expected = match expected {
                Expected::File(name) => file(name)?,
                Expected::Text(text) | Expected::Json(text) | Expected::Xml(text, _) => filled(text).into_bytes(),
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
fn events(text: &str) -> Vec<Item> {
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
fn lines(text: &str) -> Vec<Item> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let item = |line: &str| Item { data: Value::from(line), ..Item::default() };
    lines.map(item).collect()
}

/// Compares the first items of a stream with those of a file, whose data are texts: typed data are their JSON.
fn compare_items(seen: &[Item], expected: &[Item]) -> Outcome {
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
    Err(format!("the stream is {seen:?}, not {expected:?}"))
}

/// Reads events, as many as that number of responses have.
pub async fn compare_events<T: Serialize, E: Display + From<openapi_runtime::Error>>(
    mut stream: openapi_runtime::EventStream<T, E>,
    name: &str,
    responses: usize,
) -> Outcome {
    let bytes = file(name)?;
    let expected = events(&String::from_utf8_lossy(&bytes));
    let mut seen = Vec::new();
    while responses == 1 || seen.len() < expected.len() * responses {
        let Some(event) = stream.next().await else { break };
        let event = event.map_err(text)?;
        let data = serde_json::to_value(&event.data).map_err(text)?;
        seen.push(Item { name: event.name, id: event.id, retry: event.retry, data });
    }
    if seen.len() != expected.len() * responses {
        return Err(format!("{} events came, not {}", seen.len(), expected.len() * responses));
    }
    compare_items(&seen, &expected)
}

pub async fn compare_lines<T: Serialize, E: Display + From<openapi_runtime::Error>>(
    mut stream: openapi_runtime::JsonLines<T, E>,
    name: &str,
) -> Outcome {
    let bytes = file(name)?;
    let expected = lines(&String::from_utf8_lossy(&bytes));
    let mut seen = Vec::new();
    while let Some(line) = stream.next().await {
        let data = serde_json::to_value(line.map_err(text)?).map_err(text)?;
        seen.push(Item { data, ..Item::default() });
    }
    if seen.len() != expected.len() {
        return Err(format!("{} lines came, not {}", seen.len(), expected.len()));
    }
    compare_items(&seen, &expected)
}

/// Compares server-sent events.
#[macro_export]
macro_rules! events {
    ($stream:expr, $file:expr, $responses:expr) => {
        $crate::compare_events($stream.map_err($crate::text)?, $file, $responses).await?;
    };
}

/// Compares lines of JSON.
#[macro_export]
macro_rules! lines {
    ($stream:expr, $file:expr) => {
        $crate::compare_lines($stream.map_err($crate::text)?, $file).await?;
    };
}

/// Compares the headers of a response.
pub fn compare_headers<'a>(header: impl Fn(&str) -> Option<&'a str>, expected: &[(&str, &str)]) -> Outcome {
    for (name, value) in expected {
        let (seen, value) = (header(name), filled(value));
        if seen != Some(&value) {
            return Err(format!("the header {name} is {seen:?}, not {value:?}"));
        }
    }
    Ok(())
}

/// Checks an outcome: status, headers and content.
#[macro_export]
macro_rules! check {
    ($outcome:expr, $status:expr, $expected:expr, $headers:expr) => {
        match $outcome {
            Ok(response) => {
                use $crate::{SeenBytes as _, SeenJson as _, SeenNothing as _};
                let (value, meta) = response.into_parts();
                if meta.status().as_u16() != $status {
                    return Err(format!("the status is {}, not {}", meta.status(), $status));
                }
                $crate::compare_headers(|name| meta.headers().get(name)?.to_str().ok(), $headers)?;
                let seen = (&&&$crate::Probe(value)).seen();
                $crate::compare(&seen, &$expected)?;
            }
            Err(error) => {
                let status = error.status().map(|status| status.as_u16());
                if $status < 400 || status != Some($status) {
                    return Err($crate::text(error));
                }
            }
        }
    };
}

/// Requests all pages.
#[macro_export]
macro_rules! all_pages {
    ($pages:expr) => {
        let mut pages = $pages;
        while let Some(page) = pages.next().await {
            page.map_err($crate::text)?;
        }
    };
}
