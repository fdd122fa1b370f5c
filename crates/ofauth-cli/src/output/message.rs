//! How a message is shown.

use ofauth::types::{MediaType, Message};

use super::{Column, Tabular};
use crate::text;

impl Tabular for Message {
    const COLUMNS: &'static [Column] = &[
        Column {
            name: "ID",
            whole: true,
        },
        Column {
            name: "Sent (UTC)",
            whole: true,
        },
        Column {
            name: "From",
            whole: false,
        },
        Column {
            name: "Text",
            whole: false,
        },
        Column {
            name: "Media",
            whole: false,
        },
        Column {
            name: "Price",
            whole: false,
        },
    ];

    const FIELDS: &'static [&'static str] = &[
        "id",
        "created_at",
        "from_id",
        "from_name",
        "text",
        "price",
        "media_count",
        "media_types",
        "is_new",
        "is_opened",
        "is_free",
        "is_tip",
    ];

    fn row(&self) -> Vec<String> {
        vec![
            self.id.to_string(),
            sent(self),
            sender(self),
            text::line(&self.text),
            media(self),
            price(self),
        ]
    }

    fn record(&self) -> Vec<String> {
        let flag = |value: Option<bool>| value.map(|value| value.to_string()).unwrap_or_default();
        vec![
            self.id.to_string(),
            self.created_at
                .as_ref()
                .map(|at| text::printable(at.as_str()))
                .unwrap_or_default(),
            self.from_user.id.map(|id| id.to_string()).unwrap_or_default(),
            self.from_user.name.as_deref().map(text::printable).unwrap_or_default(),
            text::line(&self.text),
            self.price.as_ref().map(ToString::to_string).unwrap_or_default(),
            media_count(self).to_string(),
            media_types(self).join(" "),
            flag(self.is_new),
            flag(self.is_opened),
            flag(self.is_free),
            flag(self.is_tip),
        ]
    }
}

/// To the minute in UTC, or what the server says when it is no moment.
fn sent(message: &Message) -> String {
    let Some(created_at) = &message.created_at else {
        return String::new();
    };
    match created_at.parse() {
        Ok(moment) => moment.strftime("%Y-%m-%d %H:%M").to_string(),
        Err(_) => text::printable(created_at.as_str()).chars().take(16).collect(),
    }
}

fn sender(message: &Message) -> String {
    match (message.from_user.name.as_deref(), message.from_user.id) {
        (Some(name), _) if !name.trim().is_empty() => text::printable(name),
        (_, Some(id)) => id.to_string(),
        (_, None) => String::new(),
    }
}

/// Those behind the paywall are counted, too, where the server tells.
fn media_count(message: &Message) -> i64 {
    let listed = i64::try_from(message.media.len()).unwrap_or(i64::MAX);
    message.media_count.unwrap_or(listed)
}

/// The kinds that occur, each once.
fn media_types(message: &Message) -> Vec<String> {
    let mut types: Vec<String> = Vec::new();
    for kind in message
        .media
        .iter()
        .filter_map(|media| media.type_.as_ref().map(MediaType::as_str))
    {
        let kind = text::printable(kind);
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    types
}

fn media(message: &Message) -> String {
    match (media_count(message), media_types(message)) {
        (0, _) => String::new(),
        (count, types) if types.is_empty() => count.to_string(),
        (count, types) => format!("{count} {}", types.join(", ")),
    }
}

fn price(message: &Message) -> String {
    match message.price.as_ref().and_then(serde_json::Number::as_f64) {
        Some(price) if price != 0.0 => format!("${price:.2}"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(json: serde_json::Value) -> Message {
        serde_json::from_value(json).expect("a message")
    }

    #[test]
    fn says_what_there_is() {
        let message = message(serde_json::json!({
            "id": 7, "text": "<p>a\u{1b}[2J</p>", "fromUser": {"id": 4101, "name": "Robin\nExample"},
            "media": [], "previews": [], "mediaCount": 3, "price": 12.5, "createdAt": "2026-04-02T10:15:00+02:00",
            "isNew": true,
        }));
        assert_eq!(
            message.row(),
            ["7", "2026-04-02 08:15", "Robin Example", "a[2J", "3", "$12.50"]
        );
        assert_eq!(
            message.record(),
            [
                "7",
                "2026-04-02T10:15:00+02:00",
                "4101",
                "Robin Example",
                "a[2J",
                "12.5",
                "3",
                "",
                "true",
                "",
                "",
                ""
            ]
        );
    }

    #[test]
    fn leaves_empty_what_is_not_known() {
        let message = message(serde_json::json!({
            "id": 7, "text": "", "fromUser": {"id": 4101, "_view": "s"}, "media": [], "previews": [], "price": 0,
            "createdAt": "yesterday",
        }));
        assert_eq!(message.row(), ["7", "yesterday", "4101", "", "", ""]);
        assert_eq!(message.record().len(), Message::FIELDS.len());
        assert_eq!(message.row().len(), Message::COLUMNS.len());
    }
}
