//! How requests to the platform are signed.

use serde_json::json;

use super::{drawn, stored};
use crate::call::Call;
use crate::error_body::{Answer, Refusal};
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::things;

/// The revision of the rules that hold.
const REVISION: &str = "202604021015-1a2b3c4d5e";

/// The rules that hold, or their state.
pub(super) fn current(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let revision = Fields::from_iter([("revision".to_owned(), json!(REVISION))]);
    let mut body = drawn::body(state, call);
    if let Some(schema) = call.shape.answer.schema {
        things::put(&mut body, schema, &revision);
        if let Some(rules) = things::property(schema, "rules") {
            things::put(&mut body["rules"], rules, &revision);
        }
    }
    Ok(succeed(call, &body))
}

/// Signs a request for the time and the user that the body names.
pub(super) fn sign(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut body = drawn::body(state, call);
    let schema = call.shape.answer.schema;
    if let Some(schema) = schema.and_then(|schema| things::property(schema, "signed")) {
        things::put(&mut body["signed"], schema, &stored::body(call));
    }
    Ok(succeed(call, &body))
}
