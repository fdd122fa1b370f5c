use ofauth::Result;

use crate::support::{builder, mock};

#[tokio::test]
async fn a_request_is_signed_by_the_rules_that_hold() -> Result<()> {
    let server = mock().await;
    let rules = builder(&server).build()?.dynamic_rules();
    let current = rules.get().send().await?;
    let status = rules.status().send().await?;
    assert_eq!(current.rules.revision.as_ref(), Some(&status.revision));

    let signed = rules
        .sign("/api2/v2/users/me")
        .time("1800000000000")
        .user_id("4000")
        .send()
        .await?;
    let asked = server.requests().pop().expect("a request");
    assert_eq!(asked.operation, Some("signRequest"));
    let body: serde_json::Value = serde_json::from_slice(&asked.body).expect("JSON");
    assert_eq!(body["endpoint"], "/api2/v2/users/me");
    let headers = serde_json::to_value(&signed.signed).expect("headers");
    assert_eq!(
        (&headers["time"], &headers["user-id"]),
        (&body["time"], &body["user-id"])
    );
    assert!(headers["sign"].as_str().is_some_and(|sign| !sign.is_empty()));
    Ok(())
}
