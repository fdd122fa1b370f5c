//! Texts of messages.

use std::fmt::Write;

use super::split_mix::split_mix;

/// Visible sentences, each with a number in the middle.
const SENTENCES: [(&str, &str); 12] = [
    ("Invoice ", " is attached, payable within 14 days."),
    ("Thank you, the payment for invoice ", " has arrived 👍"),
    ("Can we move appointment ", " to Thursday at 10:30?"),
    ("Order ", " & its delivery note were sent this morning."),
    ("Does version ", " of the schedule still hold? <draft>"),
    ("That's fine, see you at meeting ", "."),
    ("Résumé of call ", ": no open points."),
    ("Ticket ", " is closed.\nLet me know if anything is missing."),
    ("Quote ", " is \"final\" – no changes, thanks."),
    ("Reminder: room ", " is booked for tomorrow ☕"),
    ("The figures in report ", " are up to date."),
    ("Thanks! I will look at page ", " tonight."),
];

/// Writes the visible text of a message.
pub(super) fn write_visible(user: i64, index: usize, text: &mut String) {
    // Bits that decide nothing else of the message.
    let choice = (split_mix(user, index) >> 32) as usize % SENTENCES.len();
    let (before, after) = SENTENCES[choice];
    text.push_str(before);
    // Writing to a String cannot fail.
    let _ = write!(text, "{}", 1000 + index);
    text.push_str(after);
}

/// The same as HTML.
pub(super) fn html(user: i64, index: usize) -> String {
    let mut visible = String::new();
    write_visible(user, index, &mut visible);
    as_html(&visible)
}

/// Escapes a text as HTML.
pub(crate) fn as_html(visible: &str) -> String {
    let mut html = String::with_capacity(visible.len() + 16);
    html.push_str("<p>");
    for character in visible.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push_str("<br />\n"),
            _ => html.push(character),
        }
    }
    html.push_str("</p>");
    html
}

/// The visible text of HTML; supports only what the seeded messages use.
pub(super) fn visible_part(html: &str) -> String {
    let mut visible = String::with_capacity(html.len());
    let mut in_tag = false;
    for character in html.chars() {
        match character {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ if !in_tag => visible.push(character),
            _ => {}
        }
    }
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    entities
        .iter()
        .fold(visible, |text, (entity, character)| text.replace(entity, character))
}

/// Case-insensitive search for a text.
pub(super) struct Needle {
    lower: String,
}

impl Needle {
    pub(super) fn new(text: &str) -> Self {
        Self {
            lower: text.to_lowercase(),
        }
    }

    /// Whether `text` contains it. Converts `text` to lower case.
    pub(super) fn is_in(&self, text: &mut String) -> bool {
        if text.is_ascii() {
            text.make_ascii_lowercase();
        } else {
            *text = text.to_lowercase();
        }
        text.contains(&self.lower)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_round_trips() {
        for index in 0..100 {
            let mut visible = String::new();
            write_visible(4101, index, &mut visible);
            assert_eq!(visible_part(&html(4101, index)), visible);
        }
    }
}
