//! Prints the newest messages of a chat; key, connection and server come from the environment.

use ofauth::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let creator = Client::from_env()?.connection_from_env()?;
    let chat = std::env::args().nth(1).ok_or("expected the id of a chat")?;
    let mut messages = creator.chat(chat).messages().stream().limit(12);
    while let Some(message) = messages.try_next().await? {
        println!("{}", message.id);
    }
    Ok(())
}
