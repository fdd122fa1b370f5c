//! What a call has to say, as expressions of arguments.

use serde_json::{Map, Value};

use super::documents::Matched;
use super::interface::{Argument, Target};
use super::scenario::{Call, Content};

/// What a call has to say, by what it is on the wire; each is taken once.
pub(super) struct Values<'a> {
    parameters: Vec<(String, Value)>,
    pub(super) fields: Map<String, Value>,
    body: Option<&'a Content>,
    pub(super) media_type: String,
    /// The media type that the response is asked for in, until an argument has it.
    accept: Option<String>,
    is_accept_set: bool,
    /// The expression of how the operation's bodies are XML, if there is one.
    pub(super) xml: String,
    files: Vec<&'a super::scenario::File>,
}

impl<'a> Values<'a> {
    pub(super) fn of(matched: &Matched<'_>, call: &'a Call) -> Self {
        let mut parameters = Vec::new();
        let in_path = matched
            .in_path
            .iter()
            .map(|(name, value)| ("path", name, Value::from(value.as_str())));
        let in_query = call.query.iter().map(|(name, value)| ("query", name, value.clone()));
        let in_headers = call.headers.iter().map(|(name, value)| ("header", name, value.clone()));
        let mut accept = None;
        for (location, name, value) in in_path.chain(in_query).chain(in_headers) {
            if location == "header" && name.eq_ignore_ascii_case("accept") {
                accept = value.as_str().map(str::to_owned);
                continue;
            }
            parameters.extend(matched.value(location, name, &value));
        }
        let body = call.body.as_ref();
        let stated = call
            .headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let media_type = stated.and_then(|(_, value)| value.as_str()).map(str::to_owned);
        let media_type = media_type
            .or_else(|| Some(body?.media_type.clone()))
            .unwrap_or_default();
        let json = body.and_then(|body| body.json.as_ref()).and_then(Value::as_object);
        let mut fields = json.cloned().unwrap_or_default();
        fields.extend(body.map(|body| body.parts.clone()).unwrap_or_default());
        let files = body.map(|body| body.files.iter().collect()).unwrap_or_default();
        Self {
            parameters,
            fields,
            body,
            media_type,
            accept,
            is_accept_set: false,
            xml: String::new(),
            files,
        }
    }

    /// The expression of an argument, if the call has a value for it.
    pub(super) fn take(&mut self, argument: &Argument) -> Option<String> {
        match &argument.target {
            Target::Parameter(name) => {
                let name = name.split_once(':').map_or(name.as_str(), |(_, name)| name);
                let at = self.parameters.iter().position(|(known, _)| known == name);
                match at {
                    Some(at) => Some(json(argument, &self.parameters.remove(at).1)),
                    None if name.eq_ignore_ascii_case("accept") => Some(json(argument, &self.accept.take()?.into())),
                    None => None,
                }
            }
            Target::Field(name) => {
                if let Some(value) = self.fields.remove(name) {
                    return Some(json(argument, &value));
                }
                self.file(name, argument)
            }
            Target::Part(name) => {
                if let Some(value) = self.fields.remove(name) {
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    let part = match &value {
                        Value::Array(_) | Value::Object(_) => format!("crate::json_part({text:?})"),
                        _ => format!("crate::text_part({text:?})"),
                    };
                    return Some(if argument.list { format!("vec![{part}]") } else { part });
                }
                self.file(name, argument)
            }
            Target::Body => {
                let body = self.body.take()?;
                self.fields.clear();
                self.files.clear();
                match (&body.json, &body.text) {
                    (Some(value), _) => Some(json(argument, value)),
                    (None, Some(text)) if self.xml.is_empty() => Some(format!("crate::filled({text:?})")),
                    (None, Some(text)) => Some(format!(
                        "crate::from_xml::<{}>({text:?}, {}.request)?",
                        argument.ty, self.xml
                    )),
                    (None, None) => body.file.as_ref().map(|file| format!("crate::file({file:?})?")),
                }
            }
            Target::Bytes => self.bytes(),
            Target::MediaType => Some(format!("{:?}", self.media_type)),
            Target::Accept => {
                let accept = self.accept.take()?;
                // Of the media types of a response, JSON is the one that is typed.
                self.is_accept_set = !accept.contains("json");
                Some(format!("{accept:?}"))
            }
        }
    }

    /// The method that sends the request.
    pub(super) fn sends_by(&self) -> &'static str {
        if self.is_accept_set { "send_raw" } else { "send" }
    }

    /// The bytes of the body.
    pub(super) fn bytes(&mut self) -> Option<String> {
        let body = self.body.take()?;
        self.fields.clear();
        self.files.clear();
        let json = body.json.as_ref().map(|json| match json {
            Value::String(text) if !self.media_type.contains("json") => text.clone(),
            json => json.to_string(),
        });
        let text = body.text.clone().or(json);
        match text {
            Some(text) => Some(format!("crate::filled({text:?})")),
            None => Some(format!("crate::file({:?})?", body.file.as_ref()?)),
        }
    }

    /// A field of an XML body.
    pub(super) fn of_xml(&self, argument: &Argument) -> Option<String> {
        let (Target::Field(name), Some(text)) = (&argument.target, self.xml_text()) else {
            return None;
        };
        let ty = match argument.list {
            true => format!("Vec<{}>", argument.ty),
            false => argument.ty.clone(),
        };
        Some(format!(
            "crate::field_of_xml::<{ty}>({text:?}, {}.request, {name:?})?",
            self.xml
        ))
    }

    fn xml_text(&self) -> Option<&'a str> {
        let body = self.body.filter(|body| body.media_type.contains("xml"))?;
        body.text.as_deref()
    }

    /// The files of one name.
    fn file(&mut self, name: &str, argument: &Argument) -> Option<String> {
        let mut parts = Vec::new();
        while let Some(at) = self.files.iter().position(|file| file.name == name) {
            let file = self.files.remove(at);
            parts.push(format!(
                "crate::file_part({:?}, {:?}, {:?})?",
                file.file, file.file_name, file.media_type
            ));
            if !argument.list {
                break;
            }
        }
        match argument.list {
            true => (!parts.is_empty()).then(|| format!("vec![{}]", parts.join(", "))),
            false => parts.pop(),
        }
    }

    /// What no argument has taken.
    pub(super) fn left(&self) -> Option<String> {
        let parameter = self
            .parameters
            .first()
            .map(|(name, _)| format!("the parameter `{name}`"));
        let field = self
            .fields
            .keys()
            .next()
            .map(|name| format!("the field `{name}` of the body"));
        let file = self.files.first().map(|file| format!("the file `{}`", file.name));
        let fieldless = self.body.is_some_and(|body| {
            let empty = body.json.as_ref().and_then(Value::as_object).is_some_and(Map::is_empty);
            // Its fields are arguments.
            let object = self.xml_text().is_some()
                || body.json.as_ref().is_some_and(Value::is_object)
                || body.media_type.starts_with("multipart/");
            !object && !empty
        });
        parameter
            .or(field)
            .or(file)
            .or_else(|| fieldless.then(|| "the body".to_owned()))
    }
}

/// A typed value from JSON.
fn json(argument: &Argument, value: &Value) -> String {
    let text = value.to_string();
    match argument.list {
        true => format!("crate::arg::<Vec<{}>>({text:?})?", argument.ty),
        false => format!("crate::arg::<{}>({text:?})?", argument.ty),
    }
}
