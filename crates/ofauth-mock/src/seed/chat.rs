//! Chats: only the number of seeded messages is stored, together with the messages that were sent or unsent.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::gallery;
use super::ids::{BUSY_CHAT, EMPTY_CHAT, GALLERY_CHAT, LONG_CHAT};
use super::message::{self, Draft, Item, Message};
use super::partner::Partner;
use super::text::{self, Needle};

/// Maximum number of messages of a chat, so that ids stay within their range.
const MOST: usize = 1_000_000_000;

/// Number of small chats, after the ones with constants.
const QUIET_CHATS: usize = 53;

/// Names of the users of these chats.
const NAMES: [&str; 6] = [
    "Alex Example",
    "Kim Example",
    "Morgan Example",
    "Sam Example",
    "Toni Example",
    "Robin Specimen",
];

/// A chat between the connected account and another user.
#[derive(Debug)]
pub(crate) struct Chat {
    partner: Partner,
    count: AtomicUsize,
    /// Number of the latest change, among those of all chats; 0 if none.
    latest: AtomicU64,
    changes: RwLock<Changes>,
}

/// Changes to a chat, by message number.
#[derive(Debug, Default)]
struct Changes {
    sent: BTreeMap<usize, Draft>,
    removed: BTreeSet<usize>,
    /// Messages that arrived and are the other user's in any case.
    received: BTreeSet<usize>,
    /// Those before this were read.
    read: usize,
    /// New texts, and when they were set, as the number of a message.
    edited: BTreeMap<usize, (String, usize)>,
}

/// The seeded chats.
pub(crate) fn chats() -> Vec<Chat> {
    let chat = |user, name, count| Chat {
        partner: Partner { user, name },
        count: AtomicUsize::new(count),
        latest: AtomicU64::new(0),
        changes: RwLock::default(),
    };
    let mut chats = vec![
        chat(BUSY_CHAT, "Robin Example", 250),
        chat(EMPTY_CHAT, "Noel Example", 0),
        chat(LONG_CHAT, "Sascha Example", 100_000),
        chat(GALLERY_CHAT, "Jo Example", gallery::len()),
    ];
    let quiet = (0..QUIET_CHATS).zip(NAMES.iter().cycle());
    chats.extend(quiet.map(|(index, &name)| chat(GALLERY_CHAT + 1 + index as i64, name, 1 + index % 5)));
    chats
}

/// Selection of messages of a chat.
#[derive(Debug)]
pub(crate) struct Selection<'a> {
    /// Only messages with smaller ids than this.
    pub(crate) before: Option<i64>,
    /// Start with this message.
    pub(crate) from: Option<i64>,
    pub(crate) offset: usize,
    pub(crate) limit: usize,
    pub(crate) query: Option<&'a str>,
    /// Only messages with an attachment of one of these kinds.
    pub(crate) media: Option<&'a [&'a str]>,
    /// Only opened messages, or only unopened ones.
    pub(crate) opened: Option<bool>,
    pub(crate) include_users: bool,
}

/// The selected messages.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) items: Vec<Item>,
    /// Id of the last of them.
    pub(crate) last_id: Option<i64>,
    pub(crate) has_more: bool,
}

/// The message is not in the chat.
#[derive(Debug)]
pub(crate) struct UnknownMessage;

impl Chat {
    /// Id of the other user.
    pub(crate) fn user(&self) -> i64 {
        self.partner.user
    }

    /// Name of the other user.
    pub(crate) fn name(&self) -> &'static str {
        self.partner.name
    }

    /// Sort key of chats; greater is later.
    pub(crate) fn recency(&self) -> (u64, usize) {
        (self.latest.load(Ordering::Relaxed), self.count())
    }

    /// The newest existing message.
    pub(crate) fn last_message(&self) -> Option<Item> {
        let changes = self.changes();
        let newest = self.newest_first(&changes).next()?;
        Some(self.item(&changes, newest, true))
    }

    /// How many messages were received since the creator's last one, and since the chat was read.
    pub(crate) fn unread_count(&self) -> usize {
        let changes = self.changes();
        self.newest_first(&changes)
            .take_while(|index| *index >= changes.read && !self.is_by_creator(&changes, *index))
            .count()
    }

    fn is_by_creator(&self, changes: &Changes, index: usize) -> bool {
        if changes.sent.contains_key(&index) {
            return true;
        }
        if self.partner.user == GALLERY_CHAT && index < gallery::len() {
            return gallery::is_by_creator(index);
        }
        !changes.received.contains(&index) && message::is_by_creator(self.partner.user, index)
    }

    fn newest_first<'a>(&self, changes: &'a Changes) -> impl Iterator<Item = usize> + 'a {
        (0..self.count()).rev().filter(|index| !changes.removed.contains(index))
    }

    pub(crate) fn count(&self) -> usize {
        self.count.load(Ordering::Relaxed)
    }

    /// The id of the existing message at this position, newest first.
    pub(crate) fn id_at(&self, position: usize) -> Option<i64> {
        let changes = self.changes();
        let index = self.newest_first(&changes).nth(position)?;
        Some(self.partner.message_id(index))
    }

    /// Ids of the existing messages, newest first.
    pub(crate) fn ids(&self) -> Vec<i64> {
        let changes = self.changes();
        self.newest_first(&changes)
            .map(|index| self.partner.message_id(index))
            .collect()
    }

    /// The chat is the latest to have changed: `number` counts the changes of all chats.
    pub(crate) fn touch(&self, number: u64) {
        self.latest.store(number, Ordering::Relaxed);
    }

    /// Removes all messages but the latest.
    pub(crate) fn keep_latest(&self, count: usize) {
        let mut changes = self.changes_mut();
        let older: Vec<usize> = self.newest_first(&changes).skip(count).collect();
        changes.removed.extend(older);
    }

    /// New messages arrive.
    pub(crate) fn arrive(&self, count: usize) {
        let more = |present: usize| Some(present.saturating_add(count).min(MOST));
        // The update always returns a value.
        let _ = self.count.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }

    /// New messages of the other user arrive.
    pub(crate) fn receive(&self, count: usize) {
        let mut changes = self.changes_mut();
        let first = self.count();
        self.arrive(count);
        changes.received.extend(first..self.count());
    }

    /// The creator reads all messages.
    pub(crate) fn mark_read(&self) {
        self.changes_mut().read = self.count();
    }

    /// Adds a message of the creator with this number among all sent messages.
    pub(crate) fn send(&self, draft: Draft, number: u64) -> Item {
        self.touch(number);
        let mut changes = self.changes_mut();
        let index = self.count();
        changes.sent.insert(index, draft);
        self.arrive(1);
        self.item(&changes, index, false)
    }

    /// Removes a message; returns whether it existed.
    pub(crate) fn remove(&self, id: i64) -> bool {
        let index = self.partner.older_than(id);
        let there = index < self.count() && self.partner.message_id(index) == id;
        there && self.changes_mut().removed.insert(index)
    }

    /// Changes the text of a message; returns whether it exists.
    pub(crate) fn edit(&self, id: i64, text: &str) -> bool {
        let index = self.partner.older_than(id);
        let mut changes = self.changes_mut();
        let there = index < self.count() && self.partner.message_id(index) == id && !changes.removed.contains(&index);
        if there {
            changes.edited.insert(index, (text.to_owned(), self.count()));
        }
        there
    }

    pub(crate) fn is_edited(&self, id: i64) -> bool {
        let index = self.partner.older_than(id);
        self.partner.message_id(index) == id && self.changes().edited.contains_key(&index)
    }

    /// Removes the messages of this mass message.
    pub(crate) fn remove_queue(&self, queue: i64) {
        let mut changes = self.changes_mut();
        let Changes { sent, removed, .. } = &mut *changes;
        let of_queue = sent.iter().filter(|(_, draft)| draft.queue == Some(queue));
        removed.extend(of_queue.map(|(index, _)| *index));
    }

    fn changes(&self) -> RwLockReadGuard<'_, Changes> {
        self.changes.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn changes_mut(&self) -> RwLockWriteGuard<'_, Changes> {
        self.changes.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the selected messages, newest first.
    pub(crate) fn page(&self, selection: &Selection<'_>) -> Result<Page, UnknownMessage> {
        let changes = self.changes();
        let count = self.count();
        let mut end = count;
        if let Some(id) = selection.before {
            end = end.min(self.partner.older_than(id));
        }
        if let Some(id) = selection.from {
            let index = self.partner.older_than(id);
            if index >= count || self.partner.message_id(index) != id {
                return Err(UnknownMessage);
            }
            end = end.min(index + 1);
        }
        // One more than the limit tells whether there are more.
        let wanted = selection.limit + 1;
        let newest_first = (0..end).rev().filter(|index| {
            let wanted = selection
                .media
                .is_none_or(|kinds| self.carries(&changes, *index, kinds));
            let opened = |opened| self.item(&changes, *index, false).is_opened() == opened;
            wanted && !changes.removed.contains(index) && selection.opened.is_none_or(opened)
        });
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
            last_id: found.last().map(|&index| self.partner.message_id(index)),
            has_more,
        })
    }

    fn item(&self, changes: &Changes, index: usize, include_users: bool) -> Item {
        let item = self.original(changes, index, include_users);
        match changes.edited.get(&index) {
            Some((text, at)) => item.with_text(text, *at),
            None => item,
        }
    }

    fn original(&self, changes: &Changes, index: usize, include_users: bool) -> Item {
        if let Some(draft) = changes.sent.get(&index) {
            return Item::Ordinary(Box::new(Message::sent(self.partner, index, draft)));
        }
        let shown = if self.partner.user == GALLERY_CHAT {
            gallery::message(index, include_users)
        } else {
            None
        };
        match shown {
            Some(message) => Item::Gallery(message),
            None => {
                let by_creator = self.is_by_creator(changes, index);
                Item::Ordinary(Box::new(Message::new(self.partner, index, by_creator, include_users)))
            }
        }
    }

    /// Whether a message has an attachment of these kinds.
    fn carries(&self, changes: &Changes, index: usize, kinds: &[&str]) -> bool {
        match changes.sent.get(&index) {
            Some(draft) => draft.media.iter().any(|media| kinds.contains(&media.kind)),
            None if self.partner.user == GALLERY_CHAT && index < gallery::len() => gallery::carries(index, kinds),
            None => message::carries(index, kinds),
        }
    }

    /// Whether the text of a message contains another. `buffer` saves an allocation per message.
    fn says(&self, changes: &Changes, index: usize, needle: &Needle, buffer: &mut String) -> bool {
        buffer.clear();
        if let Some((text, _)) = changes.edited.get(&index) {
            buffer.push_str(text);
            return needle.is_in(buffer);
        }
        if let Some(draft) = changes.sent.get(&index) {
            buffer.push_str(&draft.text);
            return needle.is_in(buffer);
        }
        let shown = if self.partner.user == GALLERY_CHAT {
            gallery::text(index)
        } else {
            None
        };
        match shown {
            Some(html) => buffer.push_str(&text::visible_part(html)),
            None if message::is_textless(index) => {}
            None => text::write_visible(self.partner.user, index, buffer),
        }
        needle.is_in(buffer)
    }
}
