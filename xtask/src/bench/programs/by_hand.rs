#[derive(serde::Deserialize)]
struct Page {
    list: Vec<Message>,
}

#[derive(serde::Deserialize)]
struct Message {
    id: i64,
    text: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let server = std::env::var("OFAUTH_BASE_URL")?;
    let page: Page = reqwest::Client::new()
        .get(format!("{server}/v2/access/chats/4101/messages"))
        .header("apikey", std::env::var("OFAUTH_API_KEY")?)
        .header("x-connection-id", std::env::var("OFAUTH_CONNECTION_ID")?)
        .query(&[("limit", "10")])
        .send()
        .await?
        .error_for_status()?
        .json()
        .await?;
    for message in &page.list {
        println!("{} {}", message.id, message.text);
    }
    Ok(())
}
