// @generated from depot.yaml by `cargo xtask generate`; do not edit.

use depot::Client;

#[tokio::main]
async fn main() -> depot::Result<()> {
    let client = Client::builder().build()?;
    let response = client.general().aisles().send().await?;
    println!("{response:?}");
    Ok(())
}
