use std::slice::from_ref;

use ofauth::types::Chat;
use ofauth::{Connection, MediaRef, Result};
use ofauth_mock::{EMPTY_CHAT, MockServer};

use super::{all, gone, refused};
use crate::support::{CHAT, connect, mock};

/// The chats, and where among them is the one with this user.
async fn find(creator: &Connection, user: i64) -> Result<(usize, Chat)> {
    let page = creator.chats().list().send().await?;
    let mut chats = all(&page.list, creator.chats().list().stream()).await?;
    let is_it = |chat: &Chat| chat.with_user.id.is_some_and(|id| id.0 == user);
    let index = chats.iter().position(is_it).expect("a chat with the user");
    Ok((index, chats.swap_remove(index)))
}

#[tokio::test]
async fn what_is_sent_leads_the_chats_until_it_is_taken_back() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let chat = creator.chat(EMPTY_CHAT);
    assert!(chat.messages().send().await?.list.is_empty());
    let (index, empty) = find(&creator, EMPTY_CHAT).await?;
    assert!(index > 0 && empty.last_message.is_none());

    let first = chat
        .send_message("Thank you for the invoice.")
        .send()
        .await?
        .into_inner();
    let second = chat
        .send_message("It is **paid**.")
        .price(5.0)
        .send()
        .await?
        .into_inner();
    let page = chat.messages().limit(1).send().await?;
    assert_eq!(page.list, from_ref(&second));
    assert_eq!(
        all(&page.list, chat.messages().stream()).await?,
        [second.clone(), first.clone()]
    );
    let found = chat.messages().query("invoice").send().await?;
    assert_eq!(found.list, from_ref(&first));
    let (index, chat_now) = find(&creator, EMPTY_CHAT).await?;
    let last = chat_now.last_message.map(|message| message.id);
    assert_eq!((index, last), (0, Some(second.id)));

    assert!(chat.unsend_message(second.id).send().await?.success);
    gone(chat.unsend_message(second.id).send()).await;
    let (_, chat_now) = find(&creator, EMPTY_CHAT).await?;
    assert_eq!(chat_now.last_message.map(|message| message.id), Some(first.id));
    assert_eq!(chat.messages().send().await?.list, [first]);
    let unknown = chat.send_message("The plan.").media_items([MediaRef::upload("none")]);
    refused(unknown.send()).await;
    Ok(())
}

/// Lets messages arrive until one of them is to be read: some are the creator's own.
async fn receive(server: &MockServer, creator: &Connection) -> Result<u64> {
    loop {
        server.arrive(CHAT, 1);
        let unread = find(creator, CHAT).await?.1.unread_messages_count.unwrap_or_default();
        if unread > 0 {
            return Ok(unread);
        }
    }
}

#[tokio::test]
async fn what_has_arrived_is_unread_until_it_is_answered() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let unread = async || -> Result<Vec<i64>> {
        let chats = creator.chats().list().filter("unread").send().await?;
        Ok(chats
            .list
            .iter()
            .filter_map(|chat| Some(chat.with_user.id?.0))
            .collect())
    };
    creator.chat(CHAT).send_message("Good morning.").send().await?;
    assert!(!unread().await?.contains(&CHAT));
    receive(&server, &creator).await?;
    assert!(unread().await?.contains(&CHAT));
    creator.chat(CHAT).send_message("Noted.").send().await?;
    assert!(!unread().await?.contains(&CHAT));
    assert_eq!(find(&creator, CHAT).await?.1.unread_messages_count, Some(0));
    Ok(())
}

#[tokio::test]
async fn media_of_a_chat_are_in_its_messages() -> Result<()> {
    let server = mock().await;
    let chat = connect(&server).chat(CHAT);
    let page = chat.media().type_("photos").send().await?;
    let with_photos = all(&page.list, chat.media().type_("photos").stream()).await?;
    let page = chat.messages().send().await?;
    let messages = all(&page.list, chat.messages().stream()).await?;
    assert!(with_photos.len() < messages.len());
    assert!(
        with_photos
            .iter()
            .all(|message| messages.contains(message) && !message.media.is_empty())
    );
    Ok(())
}
