//! The way of a request: from the operation table to a handler and back.

use std::cell::OnceCell;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request};
use axum::routing::{MethodFilter, on};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method, Response, Version};
use ofauth_client::{ErrorCode, Operation, operations};

use crate::checks;
use crate::connection::Peer;
use crate::error_body::{Answer, Refusal};
use crate::fault::{Exchange, Fault, Reply};
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
    body: Bytes,
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
                body: Bytes::new(),
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
    // Every connection puts itself into its requests.
    let Some(peer) = head.extensions.get::<Peer>() else {
        return Response::default();
    };
    let number = state.recorder.push(RecordedRequest {
        connection: peer.number,
        operation: call.as_ref().map(|call| call.operation.id),
        ..RecordedRequest::new(&head)
    });
    let body = to_bytes(body, LONGEST_BODY).await;
    if let Ok(body) = &body {
        state.recorder.amend(number, |request| {
            request.whole = true;
            request.body = body.to_vec();
        });
    }
    let fault = call.as_ref().and_then(|call| next_fault(state, call, &head));
    let reply = match (call, body) {
        (None, _) => {
            let refusal = Refusal::not_found(ErrorCode::RouteNotFound, "There is no such route.");
            refuse(state, number, refusal)
        }
        (Some(_), Err(_)) => {
            let refusal = Refusal::bad_request("The body cannot be read or is too long.");
            refuse(state, number, refusal)
        }
        (Some(mut call), Ok(body)) => {
            call.body = body;
            answer(state, &call, &head, number, peer, fault.as_deref()).await
        }
    };
    state.wait().await;
    state.recorder.amend(number, |request| request.status = reply.status());
    if let Some(log) = &state.log {
        let status = reply.status().map(|status| status.to_string());
        let outcome = status
            .as_deref()
            .or(fault.as_deref().map(Fault::name))
            .unwrap_or_default();
        log(&format!("{} {} {outcome}", head.method, head.uri.path()));
    }
    reply.deliver(peer).await
}

/// The answer to a request that no operation is called by.
fn refuse(state: &State, number: u64, refusal: Refusal) -> Reply {
    let mut answer = refusal.into_answer(&request_id(number));
    state.wall_clock.date(answer.headers_mut());
    Reply::Response(answer.map(Body::from))
}

fn next_fault(state: &State, call: &Call, head: &Parts) -> Option<Arc<Fault>> {
    let connection = head.headers.get("x-connection-id").and_then(|id| id.to_str().ok());
    state.faults.next(call.operation.id, connection)
}

/// The genuine answer, or what a fault makes of it.
async fn answer(state: &State, call: &Call, head: &Parts, number: u64, peer: &Peer, fault: Option<&Fault>) -> Reply {
    if let Some(fault) = fault {
        state
            .recorder
            .amend(number, |request| request.fault = Some(fault.name()));
        fault.wait().await;
    }
    let bucket = state
        .limiter
        .bucket(call.operation, checks::named_connection(state, &head.headers));
    let grant = || -> Answer {
        let granted = grant(state, call, head, bucket);
        state
            .recorder
            .amend(number, |request| request.granted = granted.is_ok());
        granted.unwrap_or_else(|refusal| refusal.into_answer(&request_id(number)))
    };
    let finish = |headers: &mut HeaderMap| {
        state.wall_clock.date(headers);
        if let Some(bucket) = bucket {
            state.limiter.describe(bucket, headers);
        }
    };
    let Some(fault) = fault else {
        let mut answer = grant();
        finish(answer.headers_mut());
        return Reply::Response(answer.map(Body::from));
    };
    let exchange = Exchange {
        fault,
        request_id: &request_id(number),
        http2: head.version == Version::HTTP_2,
        peer,
        now: state.wall_clock.now(),
        grant: &grant,
        granted: OnceCell::new(),
        finish: &finish,
    };
    exchange.reply()
}

fn request_id(number: u64) -> String {
    format!("req_{number:06}")
}

/// Checks a request and hands it to its handler.
fn grant(state: &State, call: &Call, head: &Parts, bucket: Option<&str>) -> Result<Answer, Refusal> {
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
    (call.handler)(state, &arguments, &call.body)
}
