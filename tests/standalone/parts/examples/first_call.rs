// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use parts::Client;

#[tokio::main]
async fn main() -> parts::Result<()> {
    let client = Client::builder().key("your-key").build()?;
    let response = client.general().parts().send().await?;
    println!("{response:?}");
    Ok(())
}
