//! Positions of the tokens of a JSON text.

use std::ops::Range;

use serde::de::IgnoredAny;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Key,
    Text,
    Number,
    /// The opening brace of an object.
    Object,
}

/// The tokens of these kinds, in order.
pub(super) fn find(json: &[u8], kind: Kind) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut position = 0;
    while let Some(&byte) = json.get(position) {
        let rest = json.get(position..).unwrap_or_default();
        let (length, here) = match byte {
            b'"' => {
                let length = text_length(rest);
                let after = rest.iter().skip(length).find(|byte| !byte.is_ascii_whitespace());
                (length, Some(if after == Some(&b':') { Kind::Key } else { Kind::Text }))
            }
            b'-' | b'0'..=b'9' => (number_length(rest), Some(Kind::Number)),
            b'{' => (1, Some(Kind::Object)),
            _ => (1, None),
        };
        if here == Some(kind) {
            found.push(position..position + length);
        }
        position += length;
    }
    found
}

/// The length of the value at the start of the text.
pub(super) fn value_length(json: &[u8]) -> usize {
    let mut values = serde_json::Deserializer::from_slice(json).into_iter::<IgnoredAny>();
    values.next();
    values.byte_offset()
}

/// The text with these ranges replaced.
pub(super) fn replace(json: &[u8], ranges: impl IntoIterator<Item = Range<usize>>, with: &[u8]) -> Vec<u8> {
    let mut replaced = Vec::with_capacity(json.len());
    let mut position = 0;
    for range in ranges {
        replaced.extend_from_slice(json.get(position..range.start).unwrap_or_default());
        replaced.extend_from_slice(with);
        position = range.end;
    }
    replaced.extend_from_slice(json.get(position..).unwrap_or_default());
    replaced
}

fn text_length(json: &[u8]) -> usize {
    let mut escaped = false;
    let end = json.iter().skip(1).position(|&byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(json.len(), |end| end + 2)
}

fn number_length(json: &[u8]) -> usize {
    let part_of = |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    json.iter().take_while(|byte| part_of(byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_tokens_outside_of_strings() {
        let json = br#"{"a\"1" : -1.5e+3, "b": ["{2\\", {"c": 40}]}"#;
        let parts = |kind| -> Vec<String> {
            let found = find(json, kind).into_iter();
            found
                .map(|range| String::from_utf8_lossy(&json[range]).into_owned())
                .collect()
        };
        assert_eq!(parts(Kind::Key), [r#""a\"1""#, r#""b""#, r#""c""#]);
        assert_eq!(parts(Kind::Text), [r#""{2\\""#]);
        assert_eq!(parts(Kind::Number), ["-1.5e+3", "40"]);
        assert_eq!(parts(Kind::Object).len(), 2);
        assert_eq!(value_length(br#"{"c": 40}]}"#), 9);
    }
}
