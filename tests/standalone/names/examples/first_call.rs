// @generated from names.yaml by `cargo xtask generate`; do not edit.

use names::Client;

#[tokio::main]
async fn main() -> names::Result<()> {
    let client = Client::builder()
        .base_url("https://api.example")
        .value_2nd("your-key")
        .build()?;
    client.general().pre().send().await?;
    Ok(())
}
