//! The answers of an operation are of one type.

use openapi_model::MediaType;
use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};
use crate::wire::Correction;

pub(super) const RULE: Rule = Rule {
    name: "response-bodies",
    why: "progenitor stops at successful answers of several types, and decodes `application/json` alone",
    apply,
};

const JSON: &str = "application/json";

/// What an answer carries.
#[derive(Clone, Debug, PartialEq)]
enum Body {
    Bytes,
    Json(Value),
    Nothing,
}

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_operation(|lowering, place, operation| {
        let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
        let head = place.last().is_some_and(|method| method == "head");
        let place = place.join("responses");
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else {
            return;
        };
        let mut bodies = Vec::new();
        for (status, response) in responses.iter() {
            let body = if head {
                Body::Nothing
            } else {
                body(lowering, &place.join(status), response)
            };
            if !bodies.contains(&body) {
                bodies.push(body);
            }
        }
        let other = accepted(responses);
        let common = match bodies.as_slice() {
            [only] => only.clone(),
            several if several.iter().all(|body| matches!(body, Body::Json(_))) => {
                lowering.loosened(&place, "raw JSON: the successful answers have several schemas");
                Body::Json(json!({}))
            }
            _ => {
                lowering.loosened(&place, "bytes: the successful answers are of several kinds");
                Body::Bytes
            }
        };
        if let (Body::Json(_), Some(media_type)) = (&common, other) {
            lowering.correct(&id, Correction::Accept(media_type));
        }
        for response in responses.values_mut() {
            let Some(members) = response.as_object_mut() else {
                continue;
            };
            match &common {
                Body::Nothing => members.remove("content"),
                Body::Bytes => members.insert("content".to_owned(), json!({"*/*": {}})),
                Body::Json(schema) => members.insert("content".to_owned(), json!({JSON: {"schema": schema}})),
            };
        }
    });
}

/// The name that the server gives its JSON, where that is not the usual one.
fn accepted(responses: &Map<String, Value>) -> Option<String> {
    let mut contents = responses
        .values()
        .filter_map(|response| response.get("content")?.as_object());
    let named = contents.find_map(|content| {
        content
            .keys()
            .find(|name| MediaType::parse(name).is_json())
            .filter(|_| !content.contains_key(JSON))
    });
    let unusual = |name: &&String| {
        let media_type = MediaType::parse(name);
        media_type.essence != JSON && !media_type.is_range()
    };
    named.filter(unusual).cloned()
}

fn body(lowering: &mut Lowering<'_>, place: &Pointer, response: &Value) -> Body {
    let Some(content) = response
        .get("content")
        .and_then(Value::as_object)
        .filter(|content| !content.is_empty())
    else {
        return Body::Nothing;
    };
    // The client asks for JSON wherever there is some.
    let Some((name, media)) = content
        .get_key_value(JSON)
        .or_else(|| content.iter().find(|(name, _)| MediaType::parse(name).is_json()))
    else {
        return Body::Bytes;
    };
    if name != JSON {
        lowering.changed(place, format!("{name} decoded as JSON"));
    }
    for other in content.keys().filter(|other| *other != name) {
        lowering.changed(place, format!("{name} chosen before {other}"));
    }
    Body::Json(media.get("schema").cloned().unwrap_or_else(|| json!({})))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    /// What stands at each status afterwards.
    #[allow(clippy::needless_pass_by_value)]
    fn contents(responses: Value) -> Vec<Value> {
        let document = json!({"paths": {"/a": {"get": {"responses": responses}}}});
        let lowered = testing::document(&RULE, document, &Settings::default()).expect("lowers");
        let responses = lowered["paths"]["/a"]["get"]["responses"].as_object().expect("answers");
        responses.values().map(|response| response["content"].clone()).collect()
    }

    #[test]
    fn one_kind_stays() {
        let typed = json!({"application/json": {"schema": {"type": "string"}}});
        assert_eq!(
            contents(json!({"200": {"content": typed}, "201": {"content": typed}})),
            [typed.clone(), typed.clone()]
        );
        assert_eq!(
            contents(json!({"204": {}, "205": {"content": {}}})),
            [Value::Null, Value::Null]
        );
        assert_eq!(
            contents(json!({"200": {"content": {"text/csv": {}}}})),
            [json!({"*/*": {}})]
        );
        let named = json!({"application/vnd.pet+json": {"schema": {"type": "string"}}, "text/html": {}});
        assert_eq!(contents(json!({"200": {"content": named}})), [typed]);
    }

    #[test]
    fn several_kinds_meet_below() {
        let raw = json!({"application/json": {"schema": {}}});
        let a = json!({"content": {"application/json": {"schema": {"type": "string"}}}});
        let b = json!({"content": {"application/json": {}}});
        assert_eq!(contents(json!({"200": a, "201": b})), [raw.clone(), raw]);
        let bytes = json!({"*/*": {}});
        assert_eq!(contents(json!({"200": a, "204": {}})), [bytes.clone(), bytes]);
    }
}
