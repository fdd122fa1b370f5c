//! Invalid or unexpected JSON.

use ofauth_mock::Fault;
use serde_json::Value;

use crate::faulty;
use crate::support::get_messages;

/// The body of a page under a fault; status and headers are valid.
async fn body(fault: Fault, query: &str) -> Vec<u8> {
    let server = faulty(fault).await;
    let response = get_messages(&server, query).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    response.bytes().await.unwrap().into()
}

/// The same body without a fault.
async fn genuine() -> Vec<u8> {
    body(Fault::delay(std::time::Duration::ZERO), "").await
}

fn parse(json: &[u8]) -> serde_json::Result<Value> {
    serde_json::from_slice(json)
}

#[tokio::test]
async fn malformed() {
    for query in ["", "query=zebra"] {
        let text = String::from_utf8(body(Fault::malformed_json(), query).await).unwrap();
        assert_eq!(text.matches(r#""url":"""""#).count(), 1);
        parse(text.as_bytes()).unwrap_err();
        // The rest is valid.
        if query.is_empty() {
            parse(text.replace(r#""url":"""""#, r#""url":"""#).as_bytes()).unwrap();
        }
    }
}

#[tokio::test]
async fn around_the_genuine_text() {
    let genuine = genuine().await;
    assert_eq!(body(Fault::half_json(), "").await, genuine[..genuine.len() / 2]);
    let marked = body(Fault::byte_order_mark(), "").await;
    assert_eq!(marked.strip_prefix(b"\xef\xbb\xbf"), Some(&genuine[..]));
    let followed = body(Fault::trailing_rubbish(), "").await;
    assert!(followed.len() > genuine.len() && followed.starts_with(&genuine));
    parse(&followed).unwrap_err();
}

#[tokio::test]
async fn nested() {
    for depth in [1, 100, 100_000] {
        let text = String::from_utf8(body(Fault::nested_json(depth), "").await).unwrap();
        let expected = format!(r#"{{"list":{}{},"#, "[".repeat(depth), "]".repeat(depth));
        assert!(text.starts_with(&expected));
        // The recursion limit of serde_json is 128.
        assert_eq!(parse(text.as_bytes()).is_ok(), depth <= 100);
    }
}

#[tokio::test]
async fn duplicate_key() {
    let text = String::from_utf8(body(Fault::duplicate_key(), "query=zebra").await).unwrap();
    assert!(text.starts_with(r#"{"list":[],"list":[],"hasMore":"#), "{text}");
    let text = body(Fault::duplicate_key(), "").await;
    assert_eq!(parse(&text).unwrap(), parse(&genuine().await).unwrap());
}

#[tokio::test]
async fn huge_numbers() {
    let text = String::from_utf8(body(Fault::huge_numbers(500), "limit=1").await).unwrap();
    let number = "9".repeat(500);
    assert!(text.matches(&format!(":{number}")).count() > 3, "{text}");
    parse(text.as_bytes()).unwrap_err();
    parse(text.replace(&number, "1").as_bytes()).unwrap();
}

#[tokio::test]
async fn null_object() {
    let page = parse(&body(Fault::null_object(), "").await).unwrap();
    let messages = page["list"].as_array().unwrap();
    assert!(messages[0].is_null() && messages[1].is_object());
    assert_eq!(body(Fault::null_object(), "query=zebra").await, b"null");
}

#[tokio::test]
async fn invalid_utf8() {
    let text = body(Fault::invalid_utf8(), "").await;
    std::str::from_utf8(&text).unwrap_err();
    let valid: Vec<u8> = text.into_iter().filter(|&byte| byte != 0xff).collect();
    assert_eq!(valid, genuine().await);
}

#[tokio::test]
async fn lone_surrogates() {
    let text = String::from_utf8(body(Fault::lone_surrogates(), "").await).unwrap();
    parse(text.as_bytes()).unwrap_err();
    assert_eq!(
        parse(text.replace(r#""\ud83d"#, "\"").as_bytes()).unwrap(),
        parse(&genuine().await).unwrap()
    );
}

#[tokio::test]
async fn undecodable_item() {
    let genuine = parse(&genuine().await).unwrap();
    let mut page = parse(&body(Fault::undecodable_item(1), "").await).unwrap();
    let item = &mut page["list"][1];
    assert_eq!(item["id"], genuine["list"][1]["id"]);
    assert!(item["text"].is_array());
    *item = genuine["list"][1].clone();
    assert_eq!(page, genuine, "all else is as it was");
    let page = body(Fault::undecodable_item(1_000), "").await;
    assert_eq!(parse(&page).unwrap(), genuine, "there is no such item");
}
