//! Secrets are planted, then looked for in errors, logs and `Debug` forms.

use ofauth_mock::{Fault, MockServer};

use crate::support::{CHAT, builder};

const KEY: &str = "sk_planted_key_8c1f";
const CONNECTION: &str = "conn_planted_4d2e";

async fn server() -> MockServer {
    let builder = MockServer::builder().api_key(KEY).connection_id(CONNECTION);
    builder.start().await.expect("a free port on loopback")
}

fn assert_clean(text: &str) {
    for secret in [KEY, CONNECTION, "signature="] {
        assert!(!text.contains(secret), "{secret} is in:\n{text}");
    }
}

#[tokio::test]
async fn no_debug_form_holds_one() {
    let server = server().await;
    let settings = builder(&server);
    assert_clean(&format!("{settings:#?}"));
    let client = settings.build().expect("valid");
    assert_clean(&format!("{client:#?}"));
    let creator = client.connection(CONNECTION).expect("valid");
    assert_clean(&format!("{creator:#?}"));
    let messages = creator.chat(4104).messages();
    assert_clean(&format!("{:#?} {messages:#?}", creator.chat(4104)));
    let mut pages = messages.clone().pages();
    let page = pages.try_next().await.expect("a page").expect("a page");
    assert_clean(&format!("{page:#?} {pages:#?}"));
    let mut items = messages.stream();
    let item = items.try_next().await.expect("an item");
    assert_clean(&format!("{item:#?} {items:#?}"));
}

#[tokio::test]
async fn no_error_holds_one() {
    let server = server().await;
    let creator = builder(&server)
        .max_retries(0)
        .build()
        .expect("valid")
        .connection(CONNECTION)
        .expect("valid");
    let said = format!(
        r#"{{"error":"{KEY} {CONNECTION} https://media.example/?signature=1","type":"{KEY}","requestId":"{CONNECTION}","actionRequired":"{KEY}"}}"#
    );
    let said = said.as_bytes();
    let wrong_type = format!(r#"{{"list":"{KEY} https://media.example/?signature=1, expected {KEY}","hasMore":true}}"#);
    for fault in [
        Fault::body(400, "application/json", said),
        Fault::body(401, "application/json", said),
        Fault::body(500, "application/json", said),
        Fault::body(200, KEY, said),
        Fault::body(200, "application/json", wrong_type.as_bytes()),
        Fault::redirect(302, &format!("https://{KEY}.example/?signature=1")),
        Fault::reset(),
        Fault::malformed_json(),
        Fault::truncate(3000),
    ] {
        server.inject(fault);
        let error = creator.chat(4104).messages().send().await.expect_err("a fault");
        let mut text = format!("{error} {error:?} {error:#?}");
        let mut source = std::error::Error::source(&error);
        while let Some(inner) = source {
            text.push_str(&format!(" {inner} {inner:?}"));
            source = inner.source();
        }
        assert_clean(&text);
    }
}

#[tokio::test]
async fn a_recorded_request_hides_them_too() {
    let server = server().await;
    let creator = builder(&server)
        .build()
        .expect("valid")
        .connection(CONNECTION)
        .expect("valid");
    creator.chat(CHAT).messages().send().await.expect("a page");
    assert_clean(&format!("{server:?} {:?}", server.requests()));
}
