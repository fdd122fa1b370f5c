//! The types of a page of messages as one would write them by hand, for serde's derive.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "what a program may want of a page")]
pub(crate) struct Page {
    pub(crate) list: Vec<Message>,
    has_more: bool,
    next_last_id: Option<String>,
}

/// All fields that the SDK's type has.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "what a program may want of a message")]
pub(crate) struct Message {
    pub(crate) id: i64,
    text: String,
    can_be_pinned: Option<bool>,
    can_purchase: Option<bool>,
    can_purchase_reason: Option<String>,
    can_report: Option<bool>,
    can_unsend_queue: Option<bool>,
    cancel_seconds: Option<f64>,
    changed_at: Option<String>,
    created_at: Option<String>,
    from_user: User,
    giphy_id: Option<String>,
    is_couple_people_media: Option<bool>,
    is_free: Option<bool>,
    is_from_queue: Option<bool>,
    is_liked: Option<bool>,
    is_markdown_disabled: Option<bool>,
    is_media_ready: Option<bool>,
    is_new: Option<bool>,
    is_opened: Option<bool>,
    is_pinned: Option<bool>,
    is_reported_by_me: Option<bool>,
    is_tip: Option<bool>,
    locked_text: Option<bool>,
    #[serde(default)]
    media: Vec<Media>,
    media_count: Option<u64>,
    #[serde(default)]
    previews: Vec<i64>,
    price: Option<f64>,
    queue_id: Option<i64>,
    release_forms: Option<serde_json::Value>,
    response_type: Option<String>,
    unsend_seconds_queue: Option<f64>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what a program may want of a user")]
struct User {
    id: Option<i64>,
    name: Option<String>,
    #[serde(rename = "_view")]
    view: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "what a program may want of a file")]
struct Media {
    id: i64,
    can_view: bool,
    converted_to_video: bool,
    counters: Option<serde_json::Value>,
    created_at: String,
    duration: Option<f64>,
    files: Option<Files>,
    has_custom_preview: Option<bool>,
    has_error: bool,
    has_posts: Option<bool>,
    is_ready: bool,
    lists: Option<Vec<serde_json::Value>>,
    release_forms: Option<Vec<serde_json::Value>>,
    #[serde(rename = "type")]
    kind: Option<String>,
    video_sources: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "what a program may want of a file")]
struct Files {
    full: File,
    preview: Option<File>,
    square_preview: Option<File>,
    thumb: Option<File>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what a program may want of a file")]
struct File {
    height: Option<u64>,
    size: Option<u64>,
    #[serde(default)]
    sources: Vec<Rendition>,
    #[serde(default)]
    options: Vec<Rendition>,
    url: String,
    width: Option<u64>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what a program may want of a file")]
struct Rendition {
    height: Option<u64>,
    #[serde(rename = "type")]
    kind: Option<String>,
    url: String,
    width: Option<u64>,
}
