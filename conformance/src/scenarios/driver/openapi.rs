//! What the driver has for crates of `openapi generate`.

use std::fmt::Display;

use openapi_runtime::XmlElement;
use openapi_runtime::generated::xml;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Fault, Item, Outcome, Seen, arg, compare_items, events, file, filled, lines, response, text};

pub fn no_retries() -> openapi_runtime::RetryPolicy {
    openapi_runtime::RetryPolicy::off()
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
pub fn from_xml<T: DeserializeOwned>(text: &str, element: Option<XmlElement>) -> Result<T, Fault> {
    let element = element.ok_or_else(|| "the operation's body is not XML".to_owned())?;
    let value = xml::decode(&element, filled(text).as_bytes())?;
    arg(&value.to_string())
}

/// A field of it.
pub fn field_of_xml<T: DeserializeOwned>(text: &str, element: Option<XmlElement>, field: &str) -> Result<T, Fault> {
    let value: Value = from_xml(text, element)?;
    arg(&value[field].to_string())
}

/// What a typed response is: XML again, if it came as XML.
pub fn typed(seen: Seen, element: Option<XmlElement>) -> Seen {
    match (seen, element) {
        (Seen::Json(value), Some(element)) => Seen::Xml(xml::encode(&element, &value)),
        (seen, _) => seen,
    }
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
        return Err(response(format!("{} events came, not {}", seen.len(), expected.len() * responses)));
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
        return Err(response(format!("{} lines came, not {}", seen.len(), expected.len())));
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

/// Checks an outcome: status, headers and content.
#[macro_export]
macro_rules! check {
    ($outcome:expr, $status:expr, $expected:expr, $headers:expr, $element:expr) => {
        match $outcome {
            Ok(response) => {
                use $crate::{SeenBytes as _, SeenJson as _, SeenNothing as _};
                let (value, meta) = response.into_parts();
                if meta.status().as_u16() != $status {
                    return Err($crate::response(format!("the status is {}, not {}", meta.status(), $status)));
                }
                $crate::compare_headers(|name| meta.headers().get(name)?.to_str().ok(), $headers)?;
                let seen = $crate::typed((&&&$crate::Probe(value)).seen(), $element);
                $crate::compare(&seen, &$expected)?;
            }
            Err(error) => {
                let status = error.status().map(|status| status.as_u16());
                if $status < 400 || status != Some($status) {
                    return Err($crate::text(error).into());
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
