// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use bodies::Client;

#[tokio::main]
async fn main() -> bodies::Result<()> {
    let client = Client::builder().shared("your-credentials").build()?;
    client.general().keep_part(1).send().await?;
    Ok(())
}
