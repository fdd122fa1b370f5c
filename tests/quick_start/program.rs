#[tokio::main(flavor = "current_thread")]
async fn main() -> ofauth::Result<()> {
    let client = ofauth::Client::from_env()?; // OFAUTH_API_KEY, OFAUTH_BASE_URL
    let creator = client.connection_from_env()?; // OFAUTH_CONNECTION_ID; or client.connection("conn_123")?
    let mut messages = creator.chat(4101).messages().query("invoice").stream();
    while let Some(message) = messages.try_next().await? {
        let sender = message.from_user.name.as_deref().unwrap_or("?");
        println!("{} {sender}: {}", message.id, message.text);
    }
    Ok(())
}
