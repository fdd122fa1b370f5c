//! Calls through a crate of `openapi generate`.

use std::fmt::Write as _;

use serde_json::Value;

use super::openapi_source::{Credential, Operation, Source};
use super::{Interface, Sent, Target};
use crate::scenarios::outcome::{Fault, Kind};
use crate::scenarios::scenario::Call;
use crate::scenarios::values::Values;

impl Interface for Source {
    fn count(&self) -> usize {
        self.operations()
    }

    fn has_pages(&self, method: &str, path: &str) -> bool {
        let operation = self.operation(method, path);
        operation.is_some_and(|operation| operation.methods.contains("page_methods"))
    }

    fn statements(&self, sent: &Sent<'_>) -> Result<String, Fault> {
        let (matched, call) = (sent.matched, sent.call);
        let operation = self.operation(&call.method, &matched.path);
        let operation = operation
            .ok_or_else(|| Kind::NoMethod.fault(format!("no request for {} {}", call.method, matched.path)))?;
        let mut code = client(sent, self);
        let mut values = Values::of(matched, call);
        let xml = format!("{}::operations::{}.xml", sent.krate, operation.constant);
        values.xml.clone_from(&xml);
        let request = request(operation, &mut values).map_err(|reason| Kind::NoArgument.fault(reason))?;
        if let Some(left) = values.left() {
            return Err(Kind::NoArgument.fault(format!("no argument for {left}")));
        }
        let _ = writeln!(code, "    let request = {request};");
        if sent.pages {
            code.push_str("    crate::all_pages!(request.pages());\n");
        } else if let Some(stream) = stream(operation, call, sent.responses) {
            let _ = writeln!(code, "    {stream}");
        } else {
            let (send, expected, headers) = (values.sends_by(), sent.expected(), sent.headers());
            let element = match expected.starts_with("crate::Expected::Xml") {
                true => format!("{xml}.response"),
                false => "None".to_owned(),
            };
            let _ = writeln!(
                code,
                "    crate::check!(request.{send}().await, {}, {expected}, {headers}, {element});",
                call.status
            );
        }
        Ok(code)
    }
}

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

/// Statements that make the client.
fn client(sent: &Sent<'_>, source: &Source) -> String {
    let (krate, call) = (sent.krate, sent.call);
    let mut code = format!(
        "    let client = {krate}::Client::builder().base_url({})",
        sent.base_url()
    );
    for (method, credential) in &source.credentials {
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
