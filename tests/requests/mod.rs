//! The requests of all operations: with required parameters only, and with all.

use std::collections::BTreeSet;

use ofauth::Response;
use ofauth_client::operations;
use ofauth_mock::{MockServer, RecordedRequest};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::support::{builder, connection, mock};

/// Sends a request with an id in every form that callers may have it in.
macro_rules! each_form {
    ($forms:ident, $operation:literal, $parameter:literal, $typed:ty, $id:ident => $request:expr) => {
        // Each on the heap: together they are more than a stack holds.
        Box::pin(async {
            let typed: $typed = made(json!(7));
            let (number, unsigned, text) = (7_i64, 7_u64, "7".to_owned());
            let requests = [
                each_form!(@ $id = 7 => $request),
                each_form!(@ $id = 7_i32 => $request),
                each_form!(@ $id = 7_u32 => $request),
                each_form!(@ $id = 7_usize => $request),
                each_form!(@ $id = number => $request),
                each_form!(@ $id = &number => $request),
                each_form!(@ $id = unsigned => $request),
                each_form!(@ $id = &unsigned => $request),
                each_form!(@ $id = "7" => $request),
                each_form!(@ $id = &text => $request),
                each_form!(@ $id = text.clone() => $request),
                each_form!(@ $id = &typed => $request),
                each_form!(@ $id = typed => $request),
            ];
            for request in requests {
                let _ = request.send().await;
            }
            $forms.are_sent_alike($operation, $parameter);
            let no_id = each_form!(@ $id = "a b" => $request);
            $forms.is_refused($operation, $parameter, no_id.send().await.err());
        })
        .await;
    };
    (@ $id:ident = $value:expr => $request:expr) => {{
        let $id = $value;
        $request
    }};
}

#[rustfmt::skip]
mod calls;

pub(crate) use calls::*;

/// What is done with each request.
pub(crate) trait Caller {
    async fn call<T: Serialize + DeserializeOwned>(
        &mut self,
        request: impl Future<Output = ofauth::Result<Response<T>>>,
    );
}

/// A value of a type that is asked with.
fn made<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("a value of the type")
}

/// Writes down which operations are called.
struct Called(MockServer);

impl Caller for Called {
    async fn call<T: Serialize + DeserializeOwned>(
        &mut self,
        request: impl Future<Output = ofauth::Result<Response<T>>>,
    ) {
        // The outcome is of no interest.
        let _ = request.await;
    }
}

/// Compares the requests that one id in several forms makes.
pub(crate) struct Forms {
    server: MockServer,
    sent: usize,
    /// Parameters that accept any text.
    open: BTreeSet<String>,
}

impl Forms {
    /// That all requests since the last look are the same.
    fn are_sent_alike(&mut self, operation: &str, parameter: &str) {
        let requests = self.server.requests();
        let new = requests.get(self.sent..).unwrap_or_default();
        self.sent = requests.len();
        let wire = |request: &RecordedRequest| (request.path.clone(), request.query.clone(), request.body.clone());
        let forms: BTreeSet<_> = new.iter().map(wire).collect();
        assert_eq!(forms.len(), 1, "{operation}: {parameter}: {forms:?}");
        assert!(
            new.len() >= 13,
            "{operation}: {parameter}: only {} were sent",
            new.len()
        );
        assert!(
            new.iter().all(|request| request.operation == Some(operation)),
            "{operation}"
        );
    }

    /// That a text which is no id is refused in plain words, or that the API takes any text there.
    fn is_refused(&mut self, operation: &str, parameter: &str, error: Option<ofauth::Error>) {
        let requests = self.server.requests().len();
        if requests > self.sent {
            self.sent = requests;
            self.open.insert(parameter.to_owned());
            return;
        }
        let error = error.expect("an error, as nothing was sent").to_string();
        assert!(
            error.contains(parameter) && error.contains(r#""a b""#),
            "{operation}: {error}"
        );
        assert!(!error.contains('^'), "{operation}: {error}");
    }
}

#[tokio::test]
async fn ids_are_taken_in_every_form() {
    let server = mock().await;
    let (client, creator) = (
        builder(&server).build().expect("valid settings"),
        connection(&server, builder(&server)),
    );
    let mut forms = Forms {
        server,
        sent: 0,
        open: BTreeSet::new(),
    };
    ids(&mut forms, &client, &creator).await;
    // The document says nothing of their form.
    let open = [
        "first_id",
        "last_id",
        "listId",
        "mediaIds",
        "replyToMessageId",
        "userId",
        "userIds",
        "withUserId",
    ];
    assert_eq!(Vec::from_iter(&forms.open), open);
}

macro_rules! call_each {
    ($($group:ident)+) => {
        #[tokio::test]
        async fn every_operation_is_called() {
            let mut called = Called(mock().await);
            let client = builder(&called.0).build().expect("valid settings");
            let creator = connection(&called.0, builder(&called.0));
            $($group(&mut called, &client, &creator).await;)+
            let called: BTreeSet<_> = called.0.requests().iter().filter_map(|request| request.operation).collect();
            let all: BTreeSet<_> = operations::ALL.iter().map(|operation| operation.id).collect();
            assert_eq!(called, all);
        }
    };
}

each_group!(call_each);
