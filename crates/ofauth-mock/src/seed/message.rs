//! Ordinary messages: each is computed from its chat and its number.

use serde::Serialize;
use serde_json::{Number, Value};

use super::clock::SentAt;
use super::media::Media;
use super::partner::Partner;
use super::sender::{CREATOR, Sender};
use super::split_mix::split_mix;
use super::text;

/// A message of a page.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Item {
    Ordinary(Box<Message>),
    Gallery(Value),
}

impl Item {
    /// The message with another text, changed at the time of the message with this number.
    pub(super) fn with_text(mut self, text: &str, changed: usize) -> Self {
        let (text, changed_at) = (text::as_html(text), SentAt(changed));
        match &mut self {
            Self::Ordinary(message) => {
                message.text = text;
                message.changed_at = changed_at;
            }
            Self::Gallery(message) => {
                message["text"] = text.into();
                message["changedAt"] = changed_at.to_string().into();
            }
        }
        self
    }

    /// Whether the attachments can be viewed.
    pub(super) fn is_opened(&self) -> bool {
        match self {
            Self::Ordinary(message) => message.is_opened,
            Self::Gallery(message) => message["isOpened"] == true,
        }
    }
}

/// The options of a sent message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(crate) text: String,
    pub(crate) price: Option<Number>,
    pub(crate) locked_text: bool,
    pub(crate) plain: bool,
    pub(crate) media: Vec<Attachment>,
    /// How many of the media can be viewed without paying.
    pub(crate) previews: usize,
    /// The mass message that it belongs to.
    pub(crate) queue: Option<i64>,
}

/// An attached medium of the vault.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attachment {
    pub(crate) id: i64,
    pub(crate) kind: &'static str,
}

/// A message in its wire form.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Message {
    response_type: &'static str,
    id: i64,
    text: String,
    giphy_id: Option<&'static str>,
    locked_text: bool,
    is_free: bool,
    price: Number,
    is_media_ready: bool,
    media_count: usize,
    media: Vec<Media>,
    previews: Vec<i64>,
    is_tip: bool,
    is_reported_by_me: bool,
    is_couple_people_media: bool,
    is_markdown_disabled: bool,
    release_forms: Option<Value>,
    is_from_queue: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    queue_id: Option<i64>,
    can_unsend_queue: bool,
    unsend_seconds_queue: u64,
    from_user: Sender,
    is_opened: bool,
    is_new: bool,
    created_at: SentAt,
    changed_at: SentAt,
    cancel_seconds: u64,
    is_liked: bool,
    can_purchase: bool,
    can_purchase_reason: &'static str,
    can_report: bool,
    can_be_pinned: bool,
    is_pinned: bool,
}

/// The kinds of the attachments of a message: five of every ten messages have some.
fn attachments(index: usize) -> &'static [&'static str] {
    match index % 20 {
        2 | 12 => &["photo"],
        4 | 14 => &["photo", "photo", "video"],
        7 => &["video"],
        17 => &["gif"],
        8 | 18 => &["photo"],
        9 => &["audio"],
        19 => &["photo", "audio"],
        _ => &[],
    }
}

/// Whether a message has an attachment of these kinds.
pub(super) fn carries(index: usize, kinds: &[&str]) -> bool {
    attachments(index).iter().any(|kind| kinds.contains(kind))
}

/// Whether the creator sent a message, unless it is hand-written, sent or received.
pub(super) fn is_by_creator(user: i64, index: usize) -> bool {
    split_mix(user, index) & 1 == 0
}

/// Whether a message has attachments and no text.
pub(super) fn is_textless(index: usize) -> bool {
    index % 10 == 8
}

impl Message {
    pub(super) fn new(partner: Partner, index: usize, by_creator: bool, include_users: bool) -> Self {
        let bits = split_mix(partner.user, index);
        let kinds = attachments(index);
        let price = match (by_creator && !kinds.is_empty(), bits >> 1 & 3) {
            (true, 1) => Number::from(5),
            (true, 2) => Number::from_f64(4.99).unwrap_or(Number::from(5)),
            _ => Number::from(0),
        };
        let free = price.as_u64() == Some(0);
        // The creator can view their own media; some files of the other user are not ready yet.
        let can_view = by_creator || bits >> 3 & 15 != 0;
        let media: Vec<Media> = kinds
            .iter()
            .enumerate()
            .map(|(position, kind)| Media::new(kind, partner.media_id(index, position), SentAt(index), can_view))
            .collect();
        let bit = |position: u32| bits >> position & 1 == 1;
        Self {
            response_type: "message",
            id: partner.message_id(index),
            text: if is_textless(index) {
                String::new()
            } else {
                text::html(partner.user, index)
            },
            giphy_id: None,
            locked_text: false,
            is_free: free,
            price,
            is_media_ready: true,
            media_count: media.len(),
            previews: media.iter().skip(1).map(|media| media.id).collect(),
            media,
            is_tip: false,
            is_reported_by_me: false,
            is_couple_people_media: false,
            is_markdown_disabled: bit(8),
            release_forms: None,
            is_from_queue: false,
            queue_id: None,
            can_unsend_queue: false,
            unsend_seconds_queue: 0,
            from_user: match (by_creator, include_users) {
                (true, true) => CREATOR,
                (true, false) => Sender::Reference { id: 4000, view: "s" },
                (false, _) => partner.sender(),
            },
            is_opened: free || bit(9),
            is_new: !by_creator && bit(10),
            created_at: SentAt(index),
            changed_at: SentAt(index),
            cancel_seconds: 86_400,
            is_liked: bit(11) && bit(12),
            can_purchase: false,
            can_purchase_reason: if free { "free" } else { "opened" },
            can_report: !by_creator,
            can_be_pinned: true,
            is_pinned: false,
        }
    }
}

impl Message {
    /// A message that the client sent.
    pub(super) fn sent(partner: Partner, index: usize, draft: &Draft) -> Self {
        let price = draft.price.clone().unwrap_or(Number::from(0));
        Self {
            text: text::as_html(&draft.text),
            locked_text: draft.locked_text,
            is_free: price.as_f64() == Some(0.0),
            price,
            media_count: draft.media.len(),
            media: draft
                .media
                .iter()
                .map(|media| Media::new(media.kind, media.id, SentAt(index), true))
                .collect(),
            previews: draft.media.iter().take(draft.previews).map(|media| media.id).collect(),
            is_markdown_disabled: draft.plain,
            is_from_queue: draft.queue.is_some(),
            can_unsend_queue: draft.queue.is_some(),
            queue_id: draft.queue,
            from_user: CREATOR,
            is_opened: false,
            is_new: false,
            is_liked: false,
            can_report: false,
            ..Self::new(partner, index, is_by_creator(partner.user, index), true)
        }
    }
}
