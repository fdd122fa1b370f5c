#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let creator = ofauth::Client::from_env()?.connection_from_env()?;
    let page = creator.chat(4101).messages().limit(10).send().await?;
    for message in &page.list {
        println!("{} {}", message.id, message.text);
    }
    Ok(())
}
