//! Columns of a message.

use ofauth::types::{Media, MediaType, Message};

use super::cells::{dollars, exact, plain, value, verbatim};
use super::{Column, Field, Tabular};
use crate::text;

impl Tabular for Message {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("ID", |message| message.id.to_string()),
        Column::timestamp("Sent", |message| message.created_at.as_ref()),
        Column::cut("From", sender),
        Column::cut("Text", |message| text::line(&message.text)),
        Column::cut("Media", |message| media(&message.media, message.media_count)),
        Column::cut("Price", |message| dollars(message.price.as_ref())),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("id", |message| value(Some(&message.id))),
        ("created_at", |message| verbatim(message.created_at.as_ref())),
        ("from_id", |message| value(message.from_user.id.as_ref())),
        ("from_name", |message| exact(message.from_user.name.as_deref())),
        ("text", |message| exact(Some(&message.text))),
        ("price", |message| value(message.price.as_ref())),
        ("media_count", |message| {
            value(Some(&media_count(&message.media, message.media_count)))
        }),
        ("media_types", |message| {
            exact(Some(&media_types(&message.media).join(" ")))
        }),
        ("is_new", |message| value(message.is_new.as_ref())),
        ("is_opened", |message| value(message.is_opened.as_ref())),
        ("is_free", |message| value(message.is_free.as_ref())),
        ("is_tip", |message| value(message.is_tip.as_ref())),
    ];
}

fn sender(message: &Message) -> String {
    match message.from_user.name.as_deref() {
        Some(name) if !name.trim().is_empty() => text::printable(name),
        _ => plain(message.from_user.id.as_ref()),
    }
}

/// Media behind the paywall are counted, too, if the server reports them.
pub(super) fn media_count(media: &[Media], counted: Option<u64>) -> u64 {
    counted.unwrap_or_else(|| u64::try_from(media.len()).unwrap_or(u64::MAX))
}

/// The distinct kinds.
pub(super) fn media_types(media: &[Media]) -> Vec<&str> {
    let mut types = Vec::new();
    for kind in media
        .iter()
        .filter_map(|media| media.type_.as_ref().map(MediaType::as_str))
    {
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    types
}

/// Number and kinds of media.
pub(super) fn media(media: &[Media], counted: Option<u64>) -> String {
    match (media_count(media, counted), media_types(media)) {
        (0, _) => String::new(),
        (count, types) if types.is_empty() => count.to_string(),
        (count, types) => format!("{count} {}", text::printable(&types.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::cells::Cell;

    fn message(json: serde_json::Value) -> Message {
        serde_json::from_value(json).expect("a message")
    }

    fn row(message: &Message) -> Vec<String> {
        Message::COLUMNS
            .iter()
            .map(|column| column.cell(message, &crate::zone::Zone::default()))
            .collect()
    }

    fn record(message: &Message) -> Vec<Cell> {
        Message::FIELDS.iter().map(|(_, value)| value(message)).collect()
    }

    #[test]
    fn shows_the_fields_of_a_message() {
        let message = message(serde_json::json!({
            "id": 7, "text": "<p>a\u{1b}[2J</p>", "fromUser": {"id": 4101, "name": "Robin\nExample"},
            "media": [], "previews": [], "mediaCount": 3, "price": 12.5, "createdAt": "2026-04-02T10:15:00+02:00",
            "isNew": true,
        }));
        assert_eq!(
            row(&message),
            ["7", "2026-04-02 08:15", "Robin Example", "a[2J", "3", "$12.50"]
        );
        let text = |text: &str| Cell::Text(text.to_owned());
        let plain = |text: &str| Cell::Plain(text.to_owned());
        assert_eq!(
            record(&message),
            [
                plain("7"),
                Cell::Timestamp("2026-04-02T10:15:00+02:00".to_owned()),
                plain("4101"),
                text("Robin\nExample"),
                text("<p>a\u{1b}[2J</p>"),
                plain("12.5"),
                plain("3"),
                text(""),
                plain("true"),
                plain(""),
                plain(""),
                plain("")
            ]
        );
    }

    #[test]
    fn unknown_values_are_empty() {
        let message = message(serde_json::json!({
            "id": 7, "text": "", "fromUser": {"id": 4101, "_view": "s"}, "media": [], "previews": [], "price": 0,
            "createdAt": "yesterday",
        }));
        assert_eq!(row(&message), ["7", "yesterday", "4101", "", "", ""]);
    }
}
