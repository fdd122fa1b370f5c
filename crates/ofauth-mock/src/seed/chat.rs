//! Chats: of the seeded messages nothing is stored but their number; what is sent and taken back is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::message::{self, Draft, Item, Message, Sender};
use super::text::{self, Needle};
use super::{BUSY_CHAT, EMPTY_CHAT, GALLERY_CHAT, LONG_CHAT, gallery};

/// Difference between the ids of neighbouring messages.
const ID_STEP: i64 = 7;

/// Ids that each chat has for itself.
const ID_RANGE: i64 = 10_000_000_000;

/// More messages than this no chat takes, so that ids stay within their range.
const MOST: usize = 1_000_000_000;

/// A chat between the connected account and another user.
#[derive(Debug)]
pub(crate) struct Chat {
    user: i64,
    name: &'static str,
    count: AtomicUsize,
    changes: RwLock<Changes>,
}

/// What has been done to a chat, by the number of the message.
#[derive(Debug, Default)]
struct Changes {
    sent: BTreeMap<usize, Draft>,
    removed: BTreeSet<usize>,
}

/// The seeded chats.
pub(crate) fn chats() -> Vec<Chat> {
    let chat = |user, name, count| Chat {
        user,
        name,
        count: AtomicUsize::new(count),
        changes: RwLock::default(),
    };
    vec![
        chat(BUSY_CHAT, "Robin Example", 250),
        chat(EMPTY_CHAT, "Noel Example", 0),
        chat(LONG_CHAT, "Sascha Example", 100_000),
        chat(GALLERY_CHAT, "Jo Example", gallery::len()),
    ]
}

/// Which messages of a chat are asked for.
#[derive(Debug)]
pub(crate) struct Selection<'a> {
    /// Only messages with smaller ids.
    pub(crate) before: Option<i64>,
    /// Begin with this message.
    pub(crate) from: Option<i64>,
    pub(crate) offset: usize,
    pub(crate) limit: usize,
    pub(crate) query: Option<&'a str>,
    pub(crate) include_users: bool,
}

/// The answer to it.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) items: Vec<Item>,
    /// Id of the last of them.
    pub(crate) last_id: Option<i64>,
    pub(crate) has_more: bool,
}

/// There is no such message in the chat.
#[derive(Debug)]
pub(crate) struct UnknownMessage;

impl Chat {
    /// Id of the user at the other end.
    pub(crate) fn user(&self) -> i64 {
        self.user
    }

    pub(super) fn sender(&self) -> Sender {
        Sender::Full {
            id: self.user,
            name: self.name,
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.count.load(Ordering::Relaxed)
    }

    /// Ids of the messages that are there, newest first.
    pub(crate) fn ids(&self) -> Vec<i64> {
        let changes = self.changes();
        let newest_first = (0..self.count()).rev();
        let there = newest_first.filter(|index| !changes.removed.contains(index));
        there.map(|index| self.message_id(index)).collect()
    }

    /// New messages arrive.
    pub(crate) fn arrive(&self, count: usize) {
        let more = |present: usize| Some(present.saturating_add(count).min(MOST));
        // The update always has a value to set.
        let _ = self.count.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }

    /// Takes in a message of the creator's.
    pub(crate) fn send(&self, draft: Draft) -> Item {
        let mut changes = self.changes_mut();
        let index = self.count();
        changes.sent.insert(index, draft);
        self.arrive(1);
        self.item(&changes, index, false)
    }

    /// Takes a message away, and says whether it was there.
    pub(crate) fn remove(&self, id: i64) -> bool {
        let index = self.older_than(id);
        let there = index < self.count() && self.message_id(index) == id;
        there && self.changes_mut().removed.insert(index)
    }

    fn changes(&self) -> RwLockReadGuard<'_, Changes> {
        self.changes.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn changes_mut(&self) -> RwLockWriteGuard<'_, Changes> {
        self.changes.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn first_id(&self) -> i64 {
        1_000_000_000_000 + (self.user - 4100) * ID_RANGE
    }

    /// Id of the message of this number; the oldest has number 0.
    pub(super) fn message_id(&self, index: usize) -> i64 {
        self.first_id() + ID_STEP * index as i64
    }

    /// Id of an attachment; a message has fewer than eight.
    pub(super) fn media_id(&self, index: usize, position: usize) -> i64 {
        5_000_000_000_000 + (self.user - 4100) * ID_RANGE + 8 * index as i64 + position as i64
    }

    /// Number of messages with smaller ids, if there were any number of messages.
    fn older_than(&self, id: i64) -> usize {
        let distance = id.saturating_sub(self.first_id()).max(0);
        distance.unsigned_abs().div_ceil(ID_STEP.unsigned_abs()) as usize
    }

    /// Answers the messages selected, newest first.
    pub(crate) fn page(&self, selection: &Selection<'_>) -> Result<Page, UnknownMessage> {
        let changes = self.changes();
        let count = self.count();
        let mut end = count;
        if let Some(id) = selection.before {
            end = end.min(self.older_than(id));
        }
        if let Some(id) = selection.from {
            let index = self.older_than(id);
            if index >= count || self.message_id(index) != id {
                return Err(UnknownMessage);
            }
            end = end.min(index + 1);
        }
        // One more than fits says whether there are more.
        let wanted = selection.limit + 1;
        let newest_first = (0..end).rev().filter(|index| !changes.removed.contains(index));
        let mut found: Vec<usize> = match selection.query {
            None => newest_first.skip(selection.offset).take(wanted).collect(),
            Some(query) => {
                let needle = Needle::new(query);
                let mut buffer = String::new();
                newest_first
                    .filter(|&index| self.says(&changes, index, &needle, &mut buffer))
                    .skip(selection.offset)
                    .take(wanted)
                    .collect()
            }
        };
        let has_more = found.len() > selection.limit;
        found.truncate(selection.limit);
        Ok(Page {
            items: found
                .iter()
                .map(|&index| self.item(&changes, index, selection.include_users))
                .collect(),
            last_id: found.last().map(|&index| self.message_id(index)),
            has_more,
        })
    }

    fn item(&self, changes: &Changes, index: usize, include_users: bool) -> Item {
        if let Some(draft) = changes.sent.get(&index) {
            return Item::Ordinary(Box::new(Message::sent(self, index, draft)));
        }
        let shown = if self.user == GALLERY_CHAT {
            gallery::message(index, include_users)
        } else {
            None
        };
        match shown {
            Some(message) => Item::Gallery(message),
            None => Item::Ordinary(Box::new(Message::new(self, index, include_users))),
        }
    }

    /// Whether the text of a message holds another. `buffer` saves an allocation a message.
    fn says(&self, changes: &Changes, index: usize, needle: &Needle, buffer: &mut String) -> bool {
        buffer.clear();
        if let Some(draft) = changes.sent.get(&index) {
            buffer.push_str(&draft.text);
            return needle.is_in(buffer);
        }
        let shown = if self.user == GALLERY_CHAT {
            gallery::text(index)
        } else {
            None
        };
        match shown {
            Some(html) => buffer.push_str(&text::visible_part(html)),
            None if message::is_textless(index) => {}
            None => text::write_visible(self.user, index, buffer),
        }
        needle.is_in(buffer)
    }
}
