//! The way of a request: from the operation table to a handler and back.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request};
use axum::routing::{MethodFilter, on};
use http::request::Parts;
use http::{Method, Response};
use ofauth_client::{ErrorCode, Operation, operations};

use crate::checks;
use crate::connection::KillSwitch;
use crate::error_body::{Answer, Refusal};
use crate::handlers::{self, Handler};
use crate::record::RecordedRequest;
use crate::state::State;

/// Longest request body, in bytes.
const LONGEST_BODY: usize = 16 * 1024 * 1024;

/// An operation and what its path parameters hold.
struct Call {
    operation: &'static Operation,
    handler: Handler,
    path: Result<RawPathParams, RawPathParamsRejection>,
}

/// A route for each operation of the contract.
pub(crate) fn router(state: &Arc<State>) -> Router {
    let mut router = Router::new();
    for &operation in operations::ALL {
        let (Some(handler), Some(method)) = (handlers::find(operation.id), method_filter(operation)) else {
            continue;
        };
        let state = Arc::clone(state);
        let serve = async move |path, request: Request| {
            let call = Call {
                operation,
                handler,
                path,
            };
            serve(&state, Some(call), request).await
        };
        router = router.route(operation.path, on(method, serve));
    }
    let state = Arc::clone(state);
    let unknown = async move |request: Request| serve(&state, None, request).await;
    router.method_not_allowed_fallback(unknown.clone()).fallback(unknown)
}

fn method_filter(operation: &Operation) -> Option<MethodFilter> {
    let method = Method::from_bytes(operation.method.as_bytes()).ok()?;
    MethodFilter::try_from(method).ok()
}

/// Records a request, answers it and logs it.
async fn serve(state: &State, call: Option<Call>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, LONGEST_BODY).await;
    let recorded = RecordedRequest::new(&head, body.as_ref().unwrap_or(&bytes::Bytes::new()));
    let request_id = format!("req_{:06}", state.recorder.push(recorded));
    let switch = head.extensions.get().cloned().unwrap_or_default();

    let response = match (call, body) {
        (None, _) => {
            let refusal = Refusal::not_found(ErrorCode::RouteNotFound, "There is no such route.");
            refusal.into_answer(&request_id).map(Body::from)
        }
        (Some(_), Err(_)) => {
            let refusal = Refusal::bad_request("The body cannot be read or is too long.");
            refusal.into_answer(&request_id).map(Body::from)
        }
        (Some(call), Ok(body)) => answer(state, &call, &head, &body, &request_id, &switch).await,
    };
    if let Some(log) = &state.log {
        let (method, path) = (&head.method, head.uri.path());
        if switch.is_killed() {
            log(&format!("{method} {path} reset"));
        } else {
            log(&format!("{method} {path} {}", response.status().as_u16()));
        }
    }
    response
}

/// The genuine answer, or what a fault makes of it.
async fn answer(
    state: &State,
    call: &Call,
    head: &Parts,
    body: &[u8],
    request_id: &str,
    switch: &KillSwitch,
) -> Response<Body> {
    let bucket = state
        .limiter
        .bucket(call.operation, checks::named_connection(state, &head.headers));
    let genuine = || -> Answer {
        grant(state, call, head, body, bucket).unwrap_or_else(|refusal| refusal.into_answer(request_id))
    };
    let mut response = match state.faults.next() {
        None => genuine().map(Body::from),
        Some(fault) => fault.answer(request_id, switch, genuine).await,
    };
    if let Some(bucket) = bucket {
        state.limiter.describe(bucket, response.headers_mut());
    }
    response
}

/// Checks a request and hands it to its handler.
fn grant(state: &State, call: &Call, head: &Parts, body: &[u8], bucket: Option<&str>) -> Result<Answer, Refusal> {
    checks::key(state, &head.headers)?;
    checks::connection(state, call.operation, &head.headers)?;
    let path = call
        .path
        .as_ref()
        .map_err(|_| Refusal::bad_request("A parameter in the path is not UTF-8."))?;
    let arguments = checks::parameters(call.operation, path, head.uri.query().unwrap_or_default())?;
    if let Some(bucket) = bucket {
        state.limiter.take(bucket)?;
    }
    (call.handler)(state, &arguments, body)
}
