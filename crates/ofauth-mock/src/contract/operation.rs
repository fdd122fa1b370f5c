//! Parameters, body and response of an operation.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::document::CONTRACT;
use super::parameter::Parameter;
use super::schema::Schema;
use super::strict::REQUESTS;
use super::validation::check;
use super::violation::Subject;

static SHAPES: LazyLock<BTreeMap<&'static str, Shape>> = LazyLock::new(|| {
    let operations = CONTRACT.value["operations"].as_object().into_iter().flatten();
    operations
        .map(|(id, operation)| (id.as_str(), Shape::of(id, operation)))
        .collect()
});

/// Parameters, body and response of an operation.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) response: SuccessResponse,
}

/// A request body.
#[derive(Debug)]
pub(crate) struct Body {
    operation: &'static str,
    pub(crate) required: bool,
    /// Whether it is raw bytes, not JSON.
    pub(crate) is_raw: bool,
}

/// The success response.
#[derive(Debug)]
pub(crate) struct SuccessResponse {
    pub(crate) status: u16,
    /// `None` if there is no body.
    pub(crate) schema: Option<Schema>,
}

/// The shape of an operation of the contract.
pub(crate) fn shape(operation_id: &str) -> Option<&'static Shape> {
    SHAPES.get(operation_id)
}

impl Shape {
    fn of(id: &'static str, operation: &'static Value) -> Self {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        Self {
            parameters: parameters.flat_map(Parameter::listed).collect(),
            body: operation.get("requestBody").map(|body| Body {
                operation: id,
                required: body["required"] == true,
                is_raw: body["content"].get(JSON).is_none(),
            }),
            response: SuccessResponse::of(&operation["responses"]),
        }
    }
}

impl SuccessResponse {
    /// The documented response with the lowest status.
    fn of(responses: &'static Value) -> Self {
        let responses = responses.as_object().into_iter().flatten();
        let numbered = responses.filter_map(|(status, response)| Some((status.parse().ok()?, response)));
        let (status, response) = numbered
            .min_by_key(|(status, _)| *status)
            .unwrap_or((200, &Value::Null));
        Self {
            status,
            schema: response["content"][JSON].get("schema").map(Schema::new),
        }
    }
}

impl Body {
    /// Validates a JSON body; the error text says what is wrong.
    pub(crate) fn check(&self, value: &Value) -> Result<(), String> {
        self.schema().map_or(Ok(()), |schema| {
            check(schema, value).map_err(|violation| violation.message(Subject::Body))
        })
    }

    /// The schema of JSON.
    pub(super) fn schema(&self) -> Option<Schema> {
        let content = &REQUESTS.value["operations"][self.operation]["requestBody"]["content"];
        content[JSON].get("schema").map(Schema::new)
    }
}

/// The media type of JSON.
pub(crate) const JSON: &str = "application/json";
