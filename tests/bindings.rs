//! The generated methods of `ofauth-client`, over a transport of one's own. They and the SDK write their requests by
//! different code, from the same contract: what goes out is the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use ofauth_client::{BoxFuture, Runtime, Transport, types};
use ofauth_mock::{MockServer, RecordedRequest};
use serde_json::Value;

use crate::support::{CHAT, connect, mock};

/// Puts the credentials in, and no more.
struct Plain {
    http: reqwest::Client,
    key: String,
    connection: String,
}

impl Transport for Plain {
    fn execute(&self, mut request: reqwest::Request) -> BoxFuture<'_, Option<reqwest::Response>> {
        Box::pin(async move {
            let headers = request.headers_mut();
            for (name, value) in [("apikey", &self.key), ("x-connection-id", &self.connection)] {
                headers.insert(name, value.parse().expect("a header value"));
            }
            self.http.execute(request).await.ok()
        })
    }
}

fn bindings(server: &MockServer) -> ofauth_client::Client {
    let http = ofauth::Client::http_client_builder().build().expect("a client");
    let plain = Plain {
        http: http.clone(),
        key: server.api_key().to_owned(),
        connection: server.connection_id().to_owned(),
    };
    ofauth_client::Client::new_with_client(server.base_url(), http, Runtime::new(Arc::new(plain)))
}

/// What of a request has a meaning: the order of what is in the query has none.
#[derive(Debug, PartialEq)]
struct Meaning {
    method: String,
    path: String,
    query: BTreeSet<String>,
    body: Option<Value>,
}

fn meaning(request: &RecordedRequest) -> Meaning {
    Meaning {
        method: request.method.clone(),
        path: request.path.clone(),
        query: request.query.split('&').map(str::to_owned).collect(),
        body: serde_json::from_slice(&request.body).ok(),
    }
}

#[tokio::test]
async fn send_what_the_sdk_sends() {
    let server = mock().await;
    let (bindings, creator) = (bindings(&server), connect(&server));
    let user = CHAT.to_string();

    let page = creator
        .chat(CHAT)
        .messages()
        .limit(3)
        .offset(1)
        .query("a b&c")
        .include_users(true);
    page.send().await.expect("a page");
    let page = bindings.list_chat_messages(&user, None, Some(true), None, Some(3), Some(1), Some("a b&c"));
    let page = page.await.expect("a page").into_inner();
    assert!(page.list.is_empty(), "nothing holds that");

    creator
        .chat(CHAT)
        .send_message("Thank you.")
        .send()
        .await
        .expect("it is sent");
    let draft = types::MessageDraft {
        text: Some("Thank you.".to_owned()),
        ..Default::default()
    };
    let message = bindings.send_chat_message(&user, &draft).await.expect("it is sent");

    let id = message.id.to_string();
    let unsent = creator.chat(CHAT).unsend_message(message.id.0);
    unsent.send().await.expect("it is taken back");
    let request = types::UnsendRequest {
        with_user_id: user.clone(),
    };
    let again = bindings.unsend_chat_message(&user, &id, &request).await;
    again.expect_err("it is gone");

    creator
        .subscriber(CHAT)
        .set_discount(20, 3)
        .send()
        .await
        .expect("a discount");
    let discount = types::SubscriberDiscount {
        discount: 20,
        period: 3,
    };
    bindings
        .set_subscriber_discount(&user, &discount)
        .await
        .expect("a discount");

    creator.users().get_many([4101, 4102]).send().await.expect("users");
    let ids = vec!["4101".to_owned(), "4102".to_owned()];
    bindings.list_users(&ids).await.expect("users");

    let seen: Vec<Meaning> = server.requests().iter().map(meaning).collect();
    assert_eq!(seen.len(), 10);
    for pair in seen.chunks(2) {
        assert_eq!(pair[0], pair[1]);
    }
}
