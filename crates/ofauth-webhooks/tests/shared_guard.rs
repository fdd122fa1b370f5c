//! A guard shared by several processes, as in the documentation of `ReplayGuard`.
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::routing::post;
use http::{Request, StatusCode};
use ofauth_webhooks::replay::{Claim, ReplayGuard};
use ofauth_webhooks::{Scheme, Webhook, WebhookLayer};
use support::{signed, verifier};
use tower_service::Service;

const LEASE: Duration = Duration::from_secs(15);
const REMEMBERED: Duration = Duration::from_secs(24 * 60 * 60);
const DONE: &str = "done";
const BODY: &[u8] = br#"{"type":"connection.expired","data":{"connection":{"id":"conn_1"}}}"#;

/// A store of expiring values, and its clock.
#[derive(Default)]
struct Store {
    texts: Mutex<HashMap<String, (String, Duration)>>,
    now: Mutex<Duration>,
}

impl Store {
    fn advance(&self, time: Duration) {
        *self.now.lock().expect("no test panics in here") += time;
    }

    fn set(&self, id: &str, text: &str, lasts: Duration) {
        let ends = *self.now.lock().expect("no test panics in here") + lasts;
        let mut texts = self.texts.lock().expect("no test panics in here");
        texts.insert(id.to_owned(), (text.to_owned(), ends));
    }

    fn get(&self, id: &str) -> Option<String> {
        let now = *self.now.lock().expect("no test panics in here");
        let texts = self.texts.lock().expect("no test panics in here");
        texts
            .get(id)
            .filter(|(_, ends)| *ends > now)
            .map(|(text, _)| text.clone())
    }

    fn delete_if(&self, id: &str, text: &str) {
        if self.get(id).as_deref() == Some(text) {
            self.texts.lock().expect("no test panics in here").remove(id);
        }
    }
}

#[derive(Clone)]
struct Shared {
    store: Arc<Store>,
    owner: &'static str,
}

impl ReplayGuard for Shared {
    type Error = Infallible;

    async fn claim(&self, id: &str) -> Result<Claim, Infallible> {
        match self.store.get(id).as_deref() {
            Some(DONE) => Ok(Claim::Done),
            Some(_) => Ok(Claim::Busy),
            None => {
                self.store.set(id, self.owner, LEASE);
                Ok(Claim::Granted)
            }
        }
    }

    async fn done(&self, id: &str) {
        self.store.set(id, DONE, REMEMBERED);
    }

    fn release(&self, id: &str) {
        self.store.delete_if(id, self.owner);
    }
}

/// Two processes and their shared store.
fn two() -> (Arc<Store>, [Shared; 2]) {
    let store = Arc::new(Store::default());
    let guards = ["one", "other"].map(|owner| Shared {
        store: Arc::clone(&store),
        owner,
    });
    (store, guards)
}

async fn deliver(guard: &Shared, handled: &Arc<AtomicUsize>, response: StatusCode) -> StatusCode {
    let handled = Arc::clone(handled);
    let handler = post(move |Webhook(_): Webhook| async move {
        handled.fetch_add(1, Ordering::Relaxed);
        response
    });
    let mut app = Router::new()
        .route("/", handler)
        .layer(WebhookLayer::guarded(verifier(), guard.clone()));
    let mut request = Request::post("/");
    for (name, value) in signed(Scheme::Svix, "msg_1", BODY) {
        request = request.header(name, value);
    }
    let request = request.body(Body::from(BODY)).expect("a request");
    app.call(request).await.expect("it responds").status()
}

#[tokio::test]
async fn an_event_that_one_process_has_handled_no_other_handles() {
    let (store, [one, other]) = two();
    let handled = Arc::new(AtomicUsize::new(0));
    assert_eq!(deliver(&one, &handled, StatusCode::OK).await, StatusCode::OK);
    store.advance(LEASE);
    assert_eq!(deliver(&other, &handled, StatusCode::OK).await, StatusCode::OK);
    assert_eq!(handled.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn an_event_that_one_process_could_not_handle_another_may_at_once() {
    let (_, [one, other]) = two();
    let handled = Arc::new(AtomicUsize::new(0));
    assert_eq!(
        deliver(&one, &handled, StatusCode::BAD_GATEWAY).await,
        StatusCode::BAD_GATEWAY
    );
    assert_eq!(deliver(&other, &handled, StatusCode::OK).await, StatusCode::OK);
    assert_eq!(handled.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_process_that_dies_keeps_the_event_until_its_lease_runs_out() {
    let (store, [one, other]) = two();
    let handled = Arc::new(AtomicUsize::new(0));
    // It crashes without releasing the claim.
    assert_eq!(one.claim("msg_1").await, Ok(Claim::Granted));
    store.advance(LEASE - Duration::from_secs(1));
    let busy = deliver(&other, &handled, StatusCode::OK).await;
    assert_eq!(busy, StatusCode::SERVICE_UNAVAILABLE);
    store.advance(Duration::from_secs(1));
    assert_eq!(deliver(&other, &handled, StatusCode::OK).await, StatusCode::OK);
    assert_eq!(handled.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_lease_that_has_run_out_cannot_end_that_of_another() {
    let (store, [one, other]) = two();
    assert_eq!(one.claim("msg_1").await, Ok(Claim::Granted));
    store.advance(LEASE);
    assert_eq!(other.claim("msg_1").await, Ok(Claim::Granted));
    one.release("msg_1");
    assert_eq!(one.claim("msg_1").await, Ok(Claim::Busy), "the other still has it");
    one.done("msg_1").await;
    assert_eq!(other.claim("msg_1").await, Ok(Claim::Done));
}
