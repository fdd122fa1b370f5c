//! Bodies that are invalid by the contract.

use ofauth_client::{Operation, operations};
use ofauth_mock::MockServer;
use serde_json::{Value, json};

use super::contract;
use super::requests::Asker;

async fn refusal(asker: &Asker, operation: &Operation, body: &Value) -> (u16, String) {
    let request = asker.request(operation.method, &asker.path(operation)).json(body);
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let body: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default();
    (status, body["error"].as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn a_wrong_body_is_refused_and_the_field_named() {
    let server = MockServer::builder().keep_requests(usize::MAX).start().await.unwrap();
    let asker = Asker::new(server).await;
    let granted = || asker.server.requests().iter().filter(|request| request.granted).count();
    let before = granted();
    let mut cases = 0;
    for operation in operations::ALL {
        let (Some(body), Some((_, schema))) = (asker.body(operation), contract::body(operation)) else {
            continue;
        };
        let validator = contract::exact(schema);
        assert!(validator.is_valid(&body), "{}: {body}", operation.id);
        let schema = contract::resolve(schema);
        let mut wrong = vec![("unheardOf".to_owned(), with(&body, "unheardOf", json!(1)))];
        for name in schema["required"].as_array().into_iter().flatten() {
            let name = name.as_str().unwrap();
            let mut without = body.clone();
            without.as_object_mut().unwrap().remove(name);
            wrong.push((name.to_owned(), without));
        }
        let long = "a".repeat(10_001);
        for (name, _) in schema["properties"].as_object().into_iter().flatten() {
            for value in [
                json!(true),
                json!(-1),
                json!(1e9),
                json!(1.5),
                json!(""),
                json!(long),
                json!({}),
                json!([{}]),
                json!(null),
            ] {
                let changed = with(&body, name, value);
                if !validator.is_valid(&changed) {
                    wrong.push((name.clone(), changed));
                }
            }
        }
        for (name, body) in wrong {
            let (status, message) = refusal(&asker, operation, &body).await;
            let named = message.contains(&format!("`{name}"));
            assert!(status == 400 && named, "{} {name}: {status} {message}", operation.id);
            cases += 1;
        }
    }
    assert!(cases > 3, "{cases}");
    assert_eq!(granted(), before, "nothing was performed");
}

fn with(body: &Value, name: &str, value: Value) -> Value {
    let mut body = body.clone();
    body[name] = value;
    body
}

#[tokio::test]
async fn other_content_than_json_is_refused() {
    let asker = Asker::new(MockServer::start().await.unwrap()).await;
    for operation in operations::ALL {
        let Some(body) = asker.body(operation) else { continue };
        let path = asker.path(operation);
        for (content_type, text, expected) in [
            (Some("text/plain"), body.to_string(), 415),
            (None, body.to_string(), 415),
            (Some("application/json"), "{".to_owned(), 400),
            (Some("application/json"), String::new(), 400),
            (Some("application/json"), "[]".to_owned(), 400),
        ] {
            let mut request = asker.request(operation.method, &path).body(text);
            if let Some(content_type) = content_type {
                request = request.header("content-type", content_type);
            }
            let response = request.send().await.unwrap();
            assert_eq!(response.status(), expected, "{} {content_type:?}", operation.id);
            let body: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
            assert_eq!(body["type"], "BAD_REQUEST");
            assert!(body["requestId"].is_string());
        }
    }
}

#[tokio::test]
async fn a_body_where_none_belongs_is_refused() {
    let asker = Asker::new(MockServer::start().await.unwrap()).await;
    for operation in operations::ALL
        .iter()
        .filter(|operation| contract::body(operation).is_none())
    {
        assert_eq!(refusal(&asker, operation, &json!({})).await.0, 400, "{}", operation.id);
    }
}
