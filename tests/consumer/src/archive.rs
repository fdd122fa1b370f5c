//! Messages in structs of one's own.

use std::collections::BTreeMap;

use ofauth::paging::Cursor;
use ofauth::types::{MediaType, Message, MessageId, UserId};
use ofauth::{Connection, MessageRef, Result, UserRef};

/// A message and what the service adds to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub message: Message,
    pub photos: usize,
}

/// The messages of one chat, by id, and where to go on.
#[derive(Clone, Debug, Default)]
pub struct Archive {
    pub messages: BTreeMap<MessageId, Kept>,
    /// As it is stored between two runs.
    pub cursor: Option<String>,
}

impl Archive {
    /// Reads at most `most` messages, from where the last run left off.
    pub async fn read(&mut self, creator: &Connection, chat: impl Into<UserRef>, most: u64) -> Result<usize> {
        let mut request = creator.chat(chat).messages().limit(10);
        if let Some(cursor) = &self.cursor {
            request = request.resume(Cursor::from(cursor.as_str()));
        }
        let mut messages = request.stream().limit(most);
        let before = self.messages.len();
        while let Some(message) = messages.try_next().await? {
            self.messages.insert(message.id, Kept::from(message));
        }
        self.cursor = messages.cursor().map(|cursor| cursor.to_string());
        Ok(self.messages.len() - before)
    }

    /// Reads the page around one message, with all parameters that there are.
    pub async fn around(creator: &Connection, chat: UserId, message: impl Into<MessageRef>) -> Result<Vec<Kept>> {
        let page = creator
            .chat(chat)
            .messages()
            .first_id(message)
            .include_users(true)
            .limit(3)
            .offset(0)
            .query("")
            .send()
            .await?;
        Ok(page.into_inner().list.into_iter().map(Kept::from).collect())
    }
}

impl From<Message> for Kept {
    fn from(message: Message) -> Self {
        let kinds = message.media.iter().filter_map(|media| media.type_.as_ref());
        let photos = kinds.filter(|kind| **kind == MediaType::Photo).count();
        Self { message, photos }
    }
}
