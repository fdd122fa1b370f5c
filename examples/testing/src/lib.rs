//! What the program does, apart from its settings and its output, so that tests can call it.

use ofauth::Connection;
use ofauth::types::ChatFilter;

/// Answers each unread chat of an account with the same text, and returns how many it has answered.
///
/// # Errors
///
/// The first error of a call. Chats before it have been answered.
pub async fn answer_unread(creator: &Connection, text: &str) -> ofauth::Result<usize> {
    // All chats are listed first: an answered one is not unread any more.
    let mut chats = creator.chats().list().filter(ChatFilter::Unread).stream();
    let mut users = Vec::new();
    while let Some(chat) = chats.try_next().await? {
        users.extend(chat.with_user.id);
    }
    for user in &users {
        creator.chat(user).send_message(text).send().await?;
    }
    Ok(users.len())
}
