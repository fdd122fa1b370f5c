//! Generates the calls of a scenario as Rust code on the generated crates, or the reason why a call cannot be
//! expressed.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::documents::{self, Document, Matched};
use super::interface::{Argument, Credential, Interface, Operation, Target};
use super::scenario::{Call, Content, Scenario};

/// Why a scenario has no code.
#[derive(Clone, Debug)]
pub(super) enum Missing {
    /// The document does not have it: no client that is made of it can know it.
    FromDocument(String),
    /// The document has it, and the crate does not.
    FromCrate(String),
}

/// The body of a function that makes the calls of a scenario.
pub(super) fn code<'a>(
    scenario: &Scenario,
    all: &[Document],
    interface: impl Fn(&str) -> Option<&'a Interface>,
) -> Result<String, Missing> {
    let mut code = String::new();
    for call in &scenario.calls {
        let Some(matched) = documents::operation(all, &scenario.spec, call) else {
            // A page whose address the response before it names.
            let follows = scenario.calls.first().is_some_and(|first| !std::ptr::eq(first, call));
            if follows && code.contains(PAGES) {
                continue;
            }
            let reason = format!("no operation of the document is {} {}", call.method, call.uri);
            return Err(Missing::FromDocument(reason));
        };
        expressible(&matched, call).map_err(Missing::FromDocument)?;
        let krate = matched.document.krate();
        let from_crate = |reason: String| Missing::FromCrate(reason);
        let interface = interface(&krate).ok_or_else(|| from_crate("the crate is not generated".to_owned()))?;
        let operation = interface.operation(&call.method, &matched.path);
        let operation =
            operation.ok_or_else(|| from_crate(format!("no request for {} {}", call.method, matched.path)))?;
        let paged = scenario.calls.len() > 1 && operation.methods.contains("page_methods");
        if paged && code.contains(PAGES) {
            continue;
        }
        let stream = stream(operation, call, scenario.responses);
        code.push_str(&client(&krate, &matched, call, interface));
        let mut values = Values::of(&matched, call);
        let xml = format!("{krate}::operations::{}.xml", operation.constant);
        values.xml.clone_from(&xml);
        let request = request(operation, &mut values).map_err(from_crate)?;
        if let Some(left) = values.left() {
            return Err(from_crate(format!("no argument for {left}")));
        }
        let _ = writeln!(code, "    let request = {request};");
        if paged {
            let _ = writeln!(code, "    {PAGES}(request.pages());");
        } else if let Some(stream) = stream {
            let _ = writeln!(code, "    {stream}");
        } else {
            let send = values.sends_by();
            let expected = expected(&matched, call, &xml);
            let headers = headers(call);
            let _ = writeln!(
                code,
                "    crate::check!(request.{send}().await, {}, {expected}, &[{headers}]);",
                call.status
            );
        }
    }
    Ok(code)
}

/// The macro that requests all pages.
const PAGES: &str = "crate::all_pages!";

/// The statement that compares the events or lines of a response one by one. Where the server counts more than one response, it
/// connects again for each.
fn stream(operation: &Operation, call: &Call, responses: usize) -> Option<String> {
    let answer = call.answer.as_ref()?;
    let file = answer.file.as_ref()?;
    let (macro_, method, argument) = match answer.media_type.as_str() {
        "text/event-stream" if responses > 1 => ("events", "follow_events", format!(", {responses}")),
        "text/event-stream" => ("events", "send_events", ", 1".to_owned()),
        "application/jsonl" => ("lines", "send_lines", String::new()),
        _ => return None,
    };
    let has = operation.methods.contains(method);
    has.then(|| format!("crate::{macro_}!(request.{method}().await, {file:?}{argument});"))
}

/// The headers of the response, as pairs.
fn headers(call: &Call) -> String {
    let pairs = call.answer_headers.iter().filter_map(|(name, value)| {
        let value = value.as_str()?;
        Some(format!("({name:?}, {value:?})"))
    });
    pairs.collect::<Vec<_>>().join(", ")
}

/// Whether the document has what a call sends.
fn expressible(matched: &Matched<'_>, call: &Call) -> Result<(), String> {
    for name in call.query.keys() {
        if matched.value("query", name, &Value::Null).is_none() {
            return Err(format!("the operation has no query parameter `{name}`"));
        }
    }
    for name in call.headers.keys() {
        let known = ["accept", "content-type", "authorization"].contains(&name.to_lowercase().as_str());
        if !known && matched.value("header", name, &Value::Null).is_none() && !matched.is_credential(name) {
            return Err(format!("the operation has no header `{name}`"));
        }
    }
    if let Some(body) = &call.body
        && matched.media_types().is_empty()
    {
        return Err(format!(
            "the operation takes no body, of {} for instance",
            body.media_type
        ));
    }
    Ok(())
}

/// Statements that make the client.
fn client(krate: &str, matched: &Matched<'_>, call: &Call, interface: &Interface) -> String {
    let mut code = format!(
        "    let client = {krate}::Client::builder().base_url(crate::filled({:?}))",
        format!("{{baseUrl}}{}", matched.base)
    );
    for (method, credential) in &interface.credentials {
        let header = |name: &str| {
            let headers = call.headers.iter();
            let mut found = headers.filter(|(known, _)| known.eq_ignore_ascii_case(name));
            found.next().and_then(|(_, value)| value.as_str())
        };
        let secret = match credential {
            Credential::Header(name) => header(name),
            Credential::Query(name) => call.query.get(name).and_then(Value::as_str),
            Credential::Scheme(scheme) => header("authorization")
                .and_then(|value| value.strip_prefix(scheme.as_str()))
                .map(str::trim_start),
        };
        if let Some(secret) = secret {
            let _ = write!(code, ".{method}({secret:?})");
        }
    }
    code.push_str(".retry_policy(crate::no_retries()).build().map_err(crate::text)?;\n");
    code
}

/// What a call has to say, by what it is on the wire; each is taken once.
struct Values<'a> {
    parameters: Vec<(String, Value)>,
    fields: Map<String, Value>,
    body: Option<&'a Content>,
    media_type: String,
    /// The media type that the response is asked for in, until an argument has it.
    accept: Option<String>,
    is_accept_set: bool,
    /// The expression of how the operation's bodies are XML.
    xml: String,
    files: Vec<&'a super::scenario::File>,
}

impl<'a> Values<'a> {
    fn of(matched: &Matched<'_>, call: &'a Call) -> Self {
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
    fn take(&mut self, argument: &Argument) -> Option<String> {
        match &argument.target {
            Target::Parameter(name) => {
                let name = name.split_once(':').map_or(name.as_str(), |(_, name)| name);
                let at = self.parameters.iter().position(|(known, _)| known == name)?;
                Some(json(argument, &self.parameters.remove(at).1))
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
    fn sends_by(&self) -> &'static str {
        if self.is_accept_set { "send_raw" } else { "send" }
    }

    /// The bytes of the body.
    fn bytes(&mut self) -> Option<String> {
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
    fn of_xml(&self, argument: &Argument) -> Option<String> {
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
    fn left(&self) -> Option<String> {
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

/// The expression of the request, with all that the call says.
fn request(operation: &Operation, values: &mut Values<'_>) -> Result<String, String> {
    let mut arguments = Vec::new();
    for argument in &operation.arguments {
        let value = values.take(argument).or_else(|| values.of_xml(argument));
        arguments.push(value.ok_or_else(|| format!("the call has no value for the required `{}`", argument.name))?);
    }
    let mut code = "client".to_owned();
    let (last, groups) = operation.way.split_last().ok_or("it is not reached from the client")?;
    for group in groups {
        let _ = write!(code, ".{group}()");
    }
    let _ = write!(code, ".{last}({})", arguments.join(", "));
    // A field that no setter has is one of the whole body.
    let settable = |name: &String| {
        let targets = operation.setters.iter().map(|(_, argument)| &argument.target);
        targets
            .into_iter()
            .any(|target| *target == Target::Field(name.clone()) || *target == Target::Part(name.clone()))
    };
    let whole = values.fields.iter().any(|(name, value)| {
        let null = value.is_null() && !operation.nulls.contains_key(name);
        !settable(name) || null
    });
    let mut setters: Vec<_> = operation.setters.iter().collect();
    setters.sort_by_key(|(_, argument)| match argument.target {
        Target::Body | Target::Bytes => !whole,
        _ => whole,
    });
    for (field, method) in &operation.nulls {
        if !whole && values.fields.get(field).is_some_and(Value::is_null) {
            values.fields.remove(field);
            let _ = write!(code, ".{method}()");
        }
    }
    for (method, argument) in setters {
        while let Some(value) = values.take(argument) {
            let _ = write!(code, ".{method}({value})");
        }
    }
    if let Some(method) = operation.encodings.get(&values.media_type) {
        let _ = write!(code, ".{method}()");
    }
    if let Some(method) = operation.other_body.as_ref().filter(|_| values.left().is_some()) {
        let media_type = values.media_type.clone();
        if let Some(bytes) = values.bytes() {
            let _ = write!(code, ".{method}({media_type:?}, {bytes})");
        }
    }
    Ok(code)
}

/// What the response has to hold.
fn expected(matched: &Matched<'_>, call: &Call, xml: &str) -> String {
    let Some(answer) = call.answer.as_ref().filter(|_| matched.answers(call.status)) else {
        return "crate::Expected::Nothing".to_owned();
    };
    match (&answer.json, &answer.text, &answer.file) {
        (Some(json), ..) => format!("crate::Expected::Json({:?})", json.to_string()),
        (_, Some(text), _) if answer.media_type.contains("xml") => {
            format!("crate::Expected::Xml({text:?}, {xml}.response)")
        }
        (_, Some(text), _) => format!("crate::Expected::Text({text:?})"),
        (.., Some(file)) => format!("crate::Expected::File({file:?})"),
        _ => "crate::Expected::Nothing".to_owned(),
    }
}
