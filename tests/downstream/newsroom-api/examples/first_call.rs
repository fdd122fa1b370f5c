// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

use newsroom_api::Client;

#[tokio::main]
async fn main() -> newsroom_api::Result<()> {
    let client = Client::builder().key("your-token").build()?;
    let mut items = client.stories().list().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
