// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! The operations of `own_parts`.
#![allow(deprecated, clippy::all)]

/// `PATCH /parts/{part-id}`.
#[tokio::test]
async fn change_part() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-key"))?;
    let store = client.store("a-value")?;
    let response = store.own_parts().change_part("0").send().await?;
    println!("{response:?}");
    Ok(())
}
