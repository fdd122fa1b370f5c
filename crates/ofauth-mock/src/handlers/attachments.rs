//! Attachments of messages and posts.

use super::kinds::MEDIA;
use super::vault;
use crate::call::Call;
use crate::error_body::Refusal;
use crate::seed::Attachment;
use crate::state::{Fields, State};

/// The attachments that the body names, in order. An upload can be attached once.
pub(super) fn take(state: &State, call: &Call<'_>) -> Result<Vec<Attachment>, Refusal> {
    let items = call.texts("mediaItems");
    // Check all first, so that a rejected request uses up no upload.
    for (position, item) in items.iter().enumerate() {
        let twice = || items.iter().take(position).any(|other| other == item);
        let ready = || {
            state
                .uploads
                .with(item, |upload| upload.media.is_some() && !upload.used)
        };
        let refused = match item {
            upload if upload.starts_with("upload:") => match ready() {
                None => Some("names no upload"),
                Some(false) => Some("names an upload that is not complete, or has been used"),
                Some(true) if twice() => Some("names an upload twice"),
                Some(true) => None,
            },
            address if address.starts_with("http://") || address.starts_with("https://") => None,
            id if id.parse::<i64>().is_ok_and(|id| id > 0) => None,
            _ => Some("is no id of the vault, no upload and no address"),
        };
        if let Some(reason) = refused {
            return Err(Refusal::bad_request(format!(
                "The field `mediaItems[{position}]` {reason}."
            )));
        }
    }
    let attachments = items.iter().map(|item| {
        let uploaded = state.uploads.with(item, |upload| {
            upload.used = true;
            upload.media
        });
        let id = uploaded.flatten().or_else(|| item.parse().ok());
        let id = id.unwrap_or_else(|| {
            let address = Fields::from_iter([("type".to_owned(), "photo".into())]);
            state.collections.create(MEDIA, address)
        });
        vault::attachment(state, id)
    });
    Ok(attachments.collect())
}
