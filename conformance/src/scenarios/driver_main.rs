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

/// Checks an outcome: status and content.
#[macro_export]
macro_rules! check {
    ($outcome:expr, $status:expr, $expected:expr) => {
        match $outcome {
            Ok(response) => {
                use $crate::{SeenBytes as _, SeenJson as _, SeenNothing as _};
                let (value, meta) = response.into_parts();
                if meta.status().as_u16() != $status {
                    return Err(format!("the status is {}, not {}", meta.status(), $status));
                }
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
