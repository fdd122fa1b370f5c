//! Invalid or unexpected JSON.

use std::ops::Range;

use serde_json::{Value, json};

use super::Fault;
use super::tokens::{Kind, find, replace, value_length};

/// # JSON
///
/// The genuine response with altered JSON text; `Content-Length` always matches.
impl Fault {
    /// One URL is replaced so that the text is no longer JSON: `"url":""""`.
    #[must_use]
    pub fn malformed_json() -> Self {
        Self::rewritten("malformed_json", spoil)
    }

    /// The text is truncated to half.
    #[must_use]
    pub fn half_json() -> Self {
        Self::rewritten("half_json", |json| {
            json.get(..json.len() / 2).unwrap_or_default().to_vec()
        })
    }

    /// The first value of the first object becomes nested arrays of this depth.
    #[must_use]
    pub fn nested_json(depth: usize) -> Self {
        Self::rewritten("nested_json", move |json| {
            let nested = ["[".repeat(depth), "]".repeat(depth)].concat();
            match first_member(json) {
                Some(member) => replace(json, Some(member.value), nested.as_bytes()),
                None => format!(r#"{{"value":{nested}}}"#).into_bytes(),
            }
        })
    }

    /// The first key of the first object is duplicated.
    #[must_use]
    pub fn duplicate_key() -> Self {
        Self::rewritten("duplicate_key", |json| match first_member(json) {
            Some(Member { key, value }) => {
                let member = json.get(key.start..value.end).unwrap_or_default();
                replace(json, Some(key.start..key.start), &[member, b","].concat())
            }
            None => br#"{"value":1,"value":2}"#.to_vec(),
        })
    }

    /// Every number has this many digits.
    #[must_use]
    pub fn huge_numbers(digits: usize) -> Self {
        Self::rewritten("huge_numbers", move |json| {
            replace(json, find(json, Kind::Number), "9".repeat(digits).as_bytes())
        })
    }

    /// The first nested object becomes null; without one, the whole response does.
    #[must_use]
    pub fn null_object() -> Self {
        Self::rewritten("null_object", |json| {
            let objects = find(json, Kind::Object);
            let start = objects.get(1).map_or(0, |brace| brace.start);
            let end = start + value_length(json.get(start..).unwrap_or_default());
            replace(json, Some(start..end), b"null")
        })
    }

    /// The item at `position`, counted from 0, of the list in the response keeps its id; each of its other
    /// members is wrapped in an array, so that the item cannot be deserialized. Responses without a list, or with
    /// a shorter one, are unchanged.
    #[must_use]
    pub fn undecodable_item(position: usize) -> Self {
        Self::rewritten("undecodable_item", move |json| {
            let mut response = serde_json::from_slice(json).unwrap_or(Value::Null);
            let list = match &mut response {
                Value::Object(fields) => fields.values_mut().find(|field| field.is_array()),
                list => Some(list),
            };
            let Some(Value::Object(item)) = list.and_then(|list| list.get_mut(position)) else {
                return json.to_vec();
            };
            for (name, member) in item.iter_mut().filter(|(name, _)| *name != "id") {
                *member = json!([{name: member.take()}]);
            }
            response.to_string().into_bytes()
        })
    }

    /// Every string value starts with a byte that is never valid UTF-8.
    #[must_use]
    pub fn invalid_utf8() -> Self {
        Self::rewritten("invalid_utf8", |json| {
            let texts = find(json, Kind::Text).into_iter();
            let quotes = texts.map(|text| text.start..text.start + 1);
            replace(json, quotes, b"\"\xff")
        })
    }

    /// The text starts with a byte order mark.
    #[must_use]
    pub fn byte_order_mark() -> Self {
        Self::rewritten("byte_order_mark", |json| [b"\xef\xbb\xbf", json].concat())
    }

    /// Every string value starts with half of a surrogate pair, as when a server cuts an emoji in two.
    #[must_use]
    pub fn lone_surrogates() -> Self {
        Self::rewritten("lone_surrogates", |json| {
            let texts = find(json, Kind::Text).into_iter();
            let quotes = texts.map(|text| text.start..text.start + 1);
            replace(json, quotes, b"\"\\ud83d")
        })
    }

    /// Extra bytes follow the text.
    #[must_use]
    pub fn trailing_rubbish() -> Self {
        Self::rewritten("trailing_rubbish", |json| {
            [json, b"\n<!-- served by proxy -->"].concat()
        })
    }

    /// The genuine response with another body.
    pub(super) fn rewritten(name: &'static str, rewrite: impl Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static) -> Self {
        Self::new(name, move |exchange| {
            exchange.altered(|response| {
                let body = rewrite(response.body());
                *response.body_mut() = body.into();
            })
        })
    }
}

struct Member {
    key: Range<usize>,
    value: Range<usize>,
}

/// The first member of the first object that has one.
fn first_member(json: &[u8]) -> Option<Member> {
    let key = find(json, Kind::Key).into_iter().next()?;
    let colon = json.get(key.end..)?.iter().position(|&byte| byte == b':')?;
    let start = key.end + colon + 1;
    let value = start..start + value_length(json.get(start..)?);
    Some(Member { key, value })
}

/// Replaces the first URL in a JSON text by two adjacent empty strings.
fn spoil(json: &[u8]) -> Vec<u8> {
    const ADDRESS: &[u8] = br#""url":""#;
    const SPOILT: &[u8] = br#""url":"""""#;
    let start = json.windows(ADDRESS.len()).position(|window| window == ADDRESS);
    let (before, after) = match start {
        Some(start) => {
            let mut value = json[start + ADDRESS.len()..].split(|&byte| byte == b'"');
            let end = start + ADDRESS.len() + value.next().map_or(0, <[u8]>::len) + 1;
            (&json[..start], json.get(end..).unwrap_or_default())
        }
        // Without a URL, invalid text is put at the start.
        None => json.split_at(json.len().min(1)),
    };
    [before, SPOILT, after].concat()
}
