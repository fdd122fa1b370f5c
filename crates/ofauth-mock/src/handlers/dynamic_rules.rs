//! The rules for signing requests to the platform.

use serde_json::json;

use super::{generated, stored};
use crate::call::Call;
use crate::error_body::{ApiResponse, Refusal};
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

/// The current revision of the rules.
const REVISION: &str = "202604021015-1a2b3c4d5e";

/// The current rules, or their state.
pub(super) fn current(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let revision = Fields::from_iter([("revision".to_owned(), json!(REVISION))]);
    let mut body = generated::body(state, call);
    if let Some(schema) = call.shape.response.schema {
        synthetic::put(&mut body, schema, &revision);
        if let Some(rules) = synthetic::property(schema, "rules") {
            synthetic::put(&mut body["rules"], rules, &revision);
        }
    }
    Ok(succeed(call, &body))
}

/// Signs a request for the time and the user that the body names.
pub(super) fn sign(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let mut body = generated::body(state, call);
    let schema = call.shape.response.schema;
    if let Some(schema) = schema.and_then(|schema| synthetic::property(schema, "signed")) {
        synthetic::put(&mut body["signed"], schema, &stored::body(call));
    }
    Ok(succeed(call, &body))
}
