//! Linking accounts.

use jiff::{SignedDuration, Timestamp, Unit};
use serde_json::{Value, json};

use super::connections;
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::sample::{SeededRng, uuid};
use crate::seed::Connection;
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

/// Lifetime of a session.
const LIFETIME: SignedDuration = SignedDuration::from_mins(45);

/// Starts a session.
pub(super) fn init(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let secret = |number| format!("cs_{}", uuid(SeededRng::SEED.of("link").at(number)).replace('-', ""));
    let secret = state.links.begin(call.text("clientReferenceId"), secret);
    let now = Timestamp::try_from(state.wall_clock.now()).unwrap_or(Timestamp::UNIX_EPOCH);
    let expires_at = now.saturating_add(LIFETIME).unwrap_or(now);
    let mut body = Value::Object(Fields::new());
    let fields = Fields::from_iter([
        (
            "url".to_owned(),
            json!(format!("{}/{secret}", state.sampler().base_url)),
        ),
        (
            "expiresAt".to_owned(),
            json!(expires_at.round(Unit::Second).unwrap_or(expires_at).to_string()),
        ),
        ("clientSecret".to_owned(), json!(secret)),
        ("mode".to_owned(), json!("hosted")),
    ]);
    if let Some(schema) = call.shape.response.schema {
        synthetic::put(&mut body, schema, &fields);
    }
    Ok(succeed(call, &body))
}

/// The state of a session, which advances at every poll.
pub(super) fn poll(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let secret = call.path().next().map_or("", |(_, secret)| secret);
    let Some((status, session)) = state.links.poll(secret) else {
        return Ok(succeed(call, &json!({"status": "not_found"})));
    };
    let mut body = json!({"status": status});
    let alternative = |field: &str| alternative(call, field);
    match status.as_str() {
        "awaiting_2fa" => {
            if let Some(schema) = alternative("twoFactorState") {
                body["data"] = state.sampler().value(schema, SeededRng::SEED.of(secret), 0);
            }
        }
        "completed" => {
            let id = session.connection.unwrap_or_else(|| {
                let id = format!("conn_linked_{:04}", session.number);
                state
                    .connections
                    .add(Connection::linked(&id, session.client_reference_id));
                state.links.connected(secret, id.clone());
                id
            });
            if let (Some(schema), Some(connection)) = (alternative("session"), state.connections.find(&id)) {
                let mut data = state.sampler().value(schema, SeededRng::SEED.of(secret), 0);
                synthetic::put(&mut data, schema, &connections::fields(state, schema, &connection));
                body["data"] = data;
            }
        }
        _ => {}
    }
    Ok(succeed(call, &body))
}

/// Ends a session.
pub(super) fn cancel(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let secret = call.path().next().map_or("", |(_, secret)| secret);
    if !state.links.cancel(secret) {
        return Err(Refusal::no_such("link session"));
    }
    Ok(succeed(call, &()))
}

/// The variant of the data that has this field.
fn alternative(call: &Call<'_>, field: &str) -> Option<Schema> {
    let data = synthetic::property(call.shape.response.schema?, "data")?.resolve();
    let has = |schema: &Schema| synthetic::property(*schema, field).is_some();
    data.alternatives().find(has).or_else(|| Some(data).filter(has))
}
