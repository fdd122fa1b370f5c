//! Lists the unread chats of an account.
//!
//! ```sh
//! export OFAUTH_API_KEY=… OFAUTH_CONNECTION_ID=…    # or the lines that `ofauth mock` prints
//! cargo run --example list_chats
//! ```

#![allow(clippy::print_stdout, reason = "it shows what it does")]

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = ofauth::Client::from_env()?;
    let creator = client.connection(std::env::var("OFAUTH_CONNECTION_ID")?)?;
    let mut chats = creator
        .chats()
        .list()
        .filter(ofauth::types::ChatFilter::Unread)
        .stream();
    while let Some(chat) = chats.try_next().await? {
        println!(
            "{}: {} unread",
            chat.with_user.name.unwrap_or_default(),
            chat.unread_messages_count.unwrap_or(0)
        );
    }
    Ok(())
}
