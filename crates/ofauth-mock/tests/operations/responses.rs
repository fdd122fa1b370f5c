//! Every operation has a response that is valid by the contract.

use std::collections::BTreeSet;

use ofauth_client::operations;
use ofauth_mock::MockServer;
use serde_json::Value;

use super::contract;
use super::requests::Asker;

/// Status and body of the first response of each operation.
async fn first_responses(server: MockServer) -> Vec<(&'static str, u16, String)> {
    let asker = Asker::new(server).await;
    let mut responses = Vec::new();
    let mut operations = operations::ALL.to_vec();
    // Deletions come last, children before parents, so that all resources exist until then.
    operations.sort_by_key(|operation| (operation.method == "DELETE").then(|| usize::MAX - operation.path.len()));
    for operation in operations {
        let response = asker.ask(operation).await;
        let status = response.status().as_u16();
        let body = response.text().await.unwrap();
        responses.push((
            operation.id,
            status,
            body.replace(asker.server.base_url(), "http://server"),
        ));
    }
    responses
}

#[tokio::test]
async fn every_response_is_valid_by_the_contract() {
    let responses = first_responses(MockServer::start().await.unwrap()).await;
    let mut wrong = Vec::new();
    for (id, status, body) in &responses {
        let operation = operations::ALL.iter().find(|operation| operation.id == *id).unwrap();
        let (expected, schema) = contract::success_response(operation);
        if *status != expected {
            wrong.push(format!("{id}: {status}, expected {expected}: {body}"));
            continue;
        }
        let Some(schema) = schema else {
            assert_eq!(body, "", "{id}");
            continue;
        };
        let value: Value = serde_json::from_str(body).unwrap();
        let validator = contract::response_validator(schema);
        wrong.extend(
            validator
                .iter_errors(&value)
                .map(|error| format!("{id}{}: {error}", error.instance_path())),
        );
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(responses.len(), operations::ALL.len());
}

#[tokio::test]
async fn two_servers_respond_identically() {
    let servers = [MockServer::start().await.unwrap(), MockServer::start().await.unwrap()];
    let [first, second] = servers.map(first_responses);
    for (first, second) in first.await.iter().zip(second.await) {
        // When a link session ends depends on when it began, and nothing else does on the time.
        if first.0 != "startLink" {
            assert_eq!(*first, second);
        }
    }
}

#[tokio::test]
async fn addresses_lead_to_the_server_itself() {
    let asker = Asker::new(MockServer::start().await.unwrap()).await;
    let mut hosts = BTreeSet::new();
    for operation in operations::ALL.iter().filter(|operation| operation.method == "GET") {
        let body = asker.ask(operation).await.text().await.unwrap();
        let addresses = body.split('"').filter(|text| text.starts_with("http"));
        hosts.extend(addresses.map(|address| url::Url::parse(address).unwrap().authority().to_owned()));
    }
    // The URLs of messages carry no signature.
    hosts.remove("media.example");
    let own = asker.server.base_url().trim_start_matches("http://").to_owned();
    assert_eq!(hosts, BTreeSet::from([own]));
}
