//! The wire form of all operations, one snapshot a group.

use ofauth::{ErrorKind, Response};
use ofauth_mock::{MockServer, RecordedRequest};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::requests::{self, Caller, each_group};
use crate::support::{builder, connection, mock};

/// Sends requests, and writes down what has gone out.
struct Wire {
    server: MockServer,
    sent: Vec<String>,
}

impl Caller for Wire {
    /// What the server makes of it is no matter here, as long as it is asked.
    async fn call<T: Serialize + DeserializeOwned>(
        &mut self,
        request: impl Future<Output = ofauth::Result<Response<T>>>,
    ) {
        if let Err(error) = request.await {
            let kind = error.kind();
            assert!(
                !matches!(kind, ErrorKind::InvalidRequest | ErrorKind::Decode),
                "{error}"
            );
        }
        let requests = self.server.requests();
        assert_eq!(requests.len(), self.sent.len() + 1, "one request each");
        self.sent.extend(requests.last().map(shown));
    }
}

/// What tells the request from others: the headers that all have are pinned elsewhere.
fn shown(request: &RecordedRequest) -> String {
    let account = match request.header("x-connection-id") {
        Some(_) => "",
        None => " (no connection)",
    };
    let mut lines = vec![format!("{} {}{account}", request.method, request.path)];
    for (name, value) in request.query_pairs() {
        lines.push(format!("? {name} = {value}"));
    }
    if let Some(media_type) = request.header("content-type") {
        lines.push(format!("content-type: {media_type}"));
    }
    let body = match request.body.is_empty() && request.body_length > 0 {
        // The mock does not keep files.
        true => format!("[{} bytes]", request.body_length),
        false => String::from_utf8_lossy(&request.body).into_owned(),
    };
    lines.extend(Some(body).filter(|body| !body.is_empty()));
    lines.join("\n")
}

macro_rules! pin {
    ($($group:ident)+) => {
        $(
            #[tokio::test]
            async fn $group() {
                let server = mock().await;
                let client = builder(&server).build().expect("valid settings");
                let creator = connection(&server, builder(&server));
                let mut wire = Wire { server, sent: Vec::new() };
                requests::$group(&mut wire, &client, &creator).await;
                insta::assert_snapshot!(wire.sent.join("\n\n"));
            }
        )+
    };
}

each_group!(pin);
