// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

use stockroom_api::Client;

#[tokio::main]
async fn main() -> stockroom_api::Result<()> {
    let client = Client::builder()
        .login("client-id", "client-secret", ["scope"])
        .build()?;
    let mut items = client.stock().items().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
