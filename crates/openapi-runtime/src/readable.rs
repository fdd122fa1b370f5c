//! Makes the text of a body valid JSON: invalid characters become U+FFFD.

use std::borrow::Cow;

/// The replacement of a lone surrogate, as an escape of the same length.
const REPLACEMENT: &str = "\\uFFFD";

/// The text without a byte order mark, bytes that are not UTF-8, and escapes of lone surrogates. It takes linear time,
/// and borrows if nothing was replaced.
#[must_use]
pub fn readable(body: &[u8]) -> Cow<'_, str> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    match String::from_utf8_lossy(body) {
        Cow::Borrowed(text) => without_lone_surrogates(text),
        Cow::Owned(text) => match without_lone_surrogates(&text) {
            Cow::Owned(text) => Cow::Owned(text),
            Cow::Borrowed(_) => Cow::Owned(text),
        },
    }
}

fn without_lone_surrogates(text: &str) -> Cow<'_, str> {
    let mut replaced = String::new();
    let (mut copied, mut from) = (0, 0);
    // In JSON a backslash occurs only in strings, before the character that it escapes.
    while let Some(found) = text.get(from..).and_then(|rest| rest.find('\\')) {
        let at = from + found;
        from = at
            + match escaped(text, at) {
                Some(0xD800..=0xDBFF) if matches!(escaped(text, at + 6), Some(0xDC00..=0xDFFF)) => 12,
                Some(0xD800..=0xDFFF) => {
                    replaced.push_str(text.get(copied..at).unwrap_or_default());
                    replaced.push_str(REPLACEMENT);
                    copied = at + 6;
                    6
                }
                Some(_) => 6,
                None => {
                    1 + text
                        .get(at + 1..)
                        .and_then(|rest| rest.chars().next())
                        .map_or(1, char::len_utf8)
                }
            };
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    replaced.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(replaced)
}

/// The UTF-16 code unit of the escape `\uXXXX` at this byte, if there is one.
fn escaped(text: &str, at: usize) -> Option<u16> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    let hexadecimal = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    u16::from_str_radix(digits, 16).ok().filter(|_| hexadecimal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_surrogates_that_stand_alone_and_no_others() {
        for (text, expected) in [
            (r#""a\ud800""#, "a\u{FFFD}"),
            (r#""\uDFFFb""#, "\u{FFFD}b"),
            (r#""\ud83d\ude00""#, "\u{1F600}"),
            (r#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
            (r#""\ud83d\ud83d\ude00""#, "\u{FFFD}\u{1F600}"),
            (r#""\ud83d\n""#, "\u{FFFD}\n"),
            (r#""\ud83d\u0041""#, "\u{FFFD}A"),
            (r#""\ud83d😀""#, "\u{FFFD}😀"),
            (r#""\\ud800""#, "\\ud800"),
            (r#""\\\ud800""#, "\\\u{FFFD}"),
        ] {
            let readable = readable(text.as_bytes());
            assert_eq!(serde_json::from_str::<String>(&readable).expect(text), expected);
            assert_eq!(readable.len(), text.len(), "offsets do not change");
        }
    }

    #[test]
    fn leaves_all_else_as_it_is() {
        for text in [
            "",
            "\\",
            "\"\\",
            "\"\\u",
            "\"\\ud8",
            "\"\\u+d800\"",
            "\"\\é\"",
            "{\"a\": [1, \"\\u00e9\"]}",
        ] {
            assert!(
                matches!(readable(text.as_bytes()), Cow::Borrowed(same) if same == text),
                "{text}"
            );
        }
        assert_eq!(readable(b"\xef\xbb\xbf{}"), "{}");
        assert_eq!(readable(b"\"\xff\\ud800\""), "\"\u{FFFD}\\uFFFD\"");
    }

    #[test]
    fn goes_through_a_long_text_once() {
        let text = format!("\"{}\"", r"\ud800\\ud800".repeat(1 << 20));
        let expected = "\u{FFFD}\\ud800".repeat(1 << 20);
        assert!(serde_json::from_str::<String>(&readable(text.as_bytes())).expect("a text") == expected);
    }
}
