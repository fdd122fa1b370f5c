// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use bodies::Client;

#[tokio::main]
async fn main() -> bodies::Result<()> {
    let client = Client::builder().shared("your-credentials").build()?;
    let mut items = client.general().notes().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
