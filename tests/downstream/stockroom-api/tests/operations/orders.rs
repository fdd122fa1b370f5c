// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! The operations of `orders`.
#![allow(deprecated, clippy::all)]

/// `POST /orders`.
#[tokio::test]
async fn place() -> super::Outcome {
    let client = super::client(|builder| builder
        .credential(::stockroom_api::Credential::bearer("an access token", "token").expect("a token")))?;
    let response = client.orders().place(1).send().await?;
    println!("{response:?}");
    Ok(())
}
