// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! The operations of `stock`.
#![allow(deprecated, clippy::all)]

/// `GET /items`.
#[allow(dead_code, unused_variables)]
async fn items_example() -> super::Outcome {
    let client = super::client(|builder| builder
        .credential(::stockroom_api::Credential::bearer("an access token", "token").expect("a token")))?;
    let mut items = client.stock().items().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

#[tokio::test]
async fn items() -> super::Outcome {
    let client = super::client(|builder| builder
        .credential(::stockroom_api::Credential::bearer("an access token", "token").expect("a token")))?;
    let response = client.stock().items().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `POST /items/{number}/photos`.
#[tokio::test]
async fn add_photo() -> super::Outcome {
    let client = super::client(|builder| builder
        .credential(::stockroom_api::Credential::bearer("an access token", "token").expect("a token")))?;
    let response = client.stock().add_photo(1, "text", b"bytes".to_vec()).send().await?;
    println!("{response:?}");
    Ok(())
}
