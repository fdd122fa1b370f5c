//! Routing of requests: from the operation table to a handler and back.

#[cfg(feature = "faults")]
use std::cell::OnceCell;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request};
use axum::routing::{MethodFilter, any, on};
#[cfg(feature = "faults")]
use http::Version;
use http::request::Parts;
use http::{HeaderMap, Method, Response};
use ofauth_client::{ErrorCode, Operation, operations};

use crate::call::Call;
use crate::checks;
use crate::connection::Peer;
use crate::contract::{self, Shape};
use crate::error_body::{ApiResponse, Refusal};
#[cfg(feature = "faults")]
use crate::fault::Exchange;
use crate::fault::{Fault, Reply};
use crate::handlers::{self, Handler};
use crate::payload::Payload;
use crate::record::RecordedRequest;
use crate::state::State;
use crate::texts;

/// Prefix of the proxy: any request below it is forwarded to the platform. No operation of the contract uses it.
const PROXY: &str = "/v2/access/proxy/{*path}";

/// Operation id of the proxy in records and faults.
const PROXY_ID: &str = "proxy";

/// An operation with its path parameters; or the proxy.
enum Route {
    Operation {
        operation: &'static Operation,
        shape: &'static Shape,
        handler: Handler,
        path: Result<RawPathParams, RawPathParamsRejection>,
    },
    Proxy,
}

impl Route {
    fn id(&self) -> &'static str {
        match self {
            Self::Operation { operation, .. } => operation.id,
            Self::Proxy => PROXY_ID,
        }
    }

    fn takes_file(&self) -> bool {
        match self {
            Self::Operation { shape, .. } => shape.body.as_ref().is_some_and(|body| body.is_raw),
            Self::Proxy => false,
        }
    }

    fn rate_limit(&self) -> Option<&'static str> {
        match self {
            Self::Operation { operation, .. } => operation.rate_limit,
            Self::Proxy => Some(crate::rate_limit::CONNECTION),
        }
    }
}

/// A route for each operation of the contract.
pub(crate) fn router(state: &Arc<State>) -> Router {
    let mut router = Router::new();
    for &operation in operations::ALL {
        let (Some(shape), Some(method)) = (contract::shape(operation.id), method_filter(operation)) else {
            continue;
        };
        let handler = handlers::find(operation);
        let state = Arc::clone(state);
        let serve = async move |path, request: Request| {
            let route = Route::Operation {
                operation,
                shape,
                handler,
                path,
            };
            serve(&state, Some(route), request).await
        };
        router = router.route(operation.path, on(method, serve));
    }
    let proxied = Arc::clone(state);
    let proxy = async move |request: Request| serve(&proxied, Some(Route::Proxy), request).await;
    router = router.route(PROXY, any(proxy));
    let state = Arc::clone(state);
    let unknown = async move |request: Request| serve(&state, None, request).await;
    router.method_not_allowed_fallback(unknown.clone()).fallback(unknown)
}

fn method_filter(operation: &Operation) -> Option<MethodFilter> {
    let method = Method::from_bytes(operation.method.as_bytes()).ok()?;
    MethodFilter::try_from(method).ok()
}

/// Records a request, responds to it and logs it.
async fn serve(state: &State, route: Option<Route>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    // Every connection attaches its handle to its requests.
    let Some(peer) = head.extensions.get::<Peer>() else {
        return Response::default();
    };
    let number = state.recorder.push(RecordedRequest {
        connection: peer.number,
        operation: route.as_ref().map(Route::id),
        ..RecordedRequest::new(&head)
    });
    let takes_file = route.as_ref().is_some_and(Route::takes_file);
    let payload = if takes_file {
        Payload::measure(body).await
    } else {
        Payload::read(body).await
    };
    if let Ok(payload) = &payload {
        state.recorder.amend(number, |request| {
            request.whole = true;
            request.body = payload.kept().to_vec();
            request.body_length = payload.length();
        });
    }
    #[cfg(feature = "faults")]
    if let Some(fault) = peer.silenced_by() {
        state.recorder.amend(number, |request| request.fault = Some(fault));
        return Reply::Silence.deliver(peer).await;
    }
    let fault = route.as_ref().and_then(|route| next_fault(state, route, &head));
    let reply = match (route, payload) {
        (None, _) => {
            let refusal = Refusal::not_found(ErrorCode::RouteNotFound, "There is no such route.");
            refuse(state, number, refusal)
        }
        (Some(_), Err(_)) => {
            let refusal = Refusal::bad_request("The body cannot be read or is too long.");
            refuse(state, number, refusal)
        }
        (Some(route), Ok(payload)) => {
            let asked = Asked {
                route: &route,
                head: &head,
                payload: &payload,
            };
            respond(state, &asked, number, peer, fault.as_deref()).await
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

/// The response to a request that calls no operation.
fn refuse(state: &State, number: u64, refusal: Refusal) -> Reply {
    let mut response = refusal.into_response(&request_id(number));
    state.wall_clock.date(response.headers_mut());
    Reply::from(response.map(Body::from))
}

fn next_fault(state: &State, route: &Route, head: &Parts) -> Option<Arc<Fault>> {
    let connection = head.headers.get("x-connection-id").and_then(|id| id.to_str().ok());
    state.faults.next(route.id(), connection)
}

/// A complete request for an operation.
struct Asked<'a> {
    route: &'a Route,
    head: &'a Parts,
    payload: &'a Payload,
}

/// The genuine response, or the one that a fault makes of it.
#[cfg_attr(
    not(feature = "faults"),
    expect(unused_variables, reason = "only faults use the peer")
)]
async fn respond(state: &State, asked: &Asked<'_>, number: u64, peer: &Peer, fault: Option<&Fault>) -> Reply {
    let head = asked.head;
    if let Some(fault) = fault {
        state
            .recorder
            .amend(number, |request| request.fault = Some(fault.name()));
        fault.wait().await;
        if let Some(status) = fault.repeats() {
            state.repeats.refuse(head, asked.payload, status);
        }
    }
    let connection = checks::named_connection(state, &head.headers);
    let bucket = state.limiter.bucket(asked.route.rate_limit(), connection.as_ref());
    let grant = || -> ApiResponse {
        let granted = match fault {
            None => state
                .repeats
                .check(head, asked.payload)
                .and_then(|()| grant(state, asked, bucket)),
            Some(_) => grant(state, asked, bucket),
        };
        state
            .recorder
            .amend(number, |request| request.granted = granted.is_ok());
        let mut response = granted.unwrap_or_else(|refusal| refusal.into_response(&request_id(number)));
        if let Some(text) = &state.texts {
            texts::replace(&mut response, text);
        }
        response
    };
    let finish = |headers: &mut HeaderMap| {
        state.wall_clock.date(headers);
        if let Some(bucket) = bucket {
            state.limiter.describe(bucket, headers);
        }
    };
    let Some(fault) = fault else {
        let mut response = grant();
        finish(response.headers_mut());
        return Reply::from(response.map(Body::from));
    };
    #[cfg(not(feature = "faults"))]
    let reply = fault.meet();
    #[cfg(feature = "faults")]
    let reply = fault.meet(&Exchange {
        settings: fault.settings(),
        request_id: &request_id(number),
        http2: head.version == Version::HTTP_2,
        peer,
        now: state.wall_clock.now(),
        grant: &grant,
        granted: OnceCell::new(),
        finish: &finish,
    });
    reply
}

fn request_id(number: u64) -> String {
    format!("req_{number:06}")
}

/// Checks a request and calls its handler.
fn grant(state: &State, asked: &Asked<'_>, bucket: Option<&str>) -> Result<ApiResponse, Refusal> {
    let &Asked { route, head, payload } = asked;
    checks::key(state, &head.headers)?;
    let Route::Operation {
        operation,
        shape,
        handler,
        path,
    } = route
    else {
        checks::session(state, &head.headers)?;
        if let Some(bucket) = bucket {
            state.limiter.take(bucket)?;
        }
        return Ok(handlers::proxy(head, payload));
    };
    checks::connection(state, operation, &head.headers)?;
    let path = path
        .as_ref()
        .map_err(|_| Refusal::bad_request("A parameter in the path is not UTF-8."))?;
    let arguments = checks::parameters(shape, path, head.uri.query().unwrap_or_default(), &head.headers)?;
    let body = checks::body(shape, &head.headers, payload)?;
    if let Some(bucket) = bucket {
        state.limiter.take(bucket)?;
    }
    let call = Call {
        operation,
        shape,
        arguments: &arguments,
        body,
    };
    handler(state, &call)
}
