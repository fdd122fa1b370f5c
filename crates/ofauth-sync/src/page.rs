//! A page: its items as they came, and where the next begins.

use std::fmt;

use ofauth_client::{Paging, PagingStyle};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A page. Its items borrow from the body.
#[derive(Debug, Default)]
pub(crate) struct Page<'a> {
    pub(crate) items: Vec<&'a RawValue>,
    /// Whether more follow, if the server says so.
    more: Option<bool>,
    /// The cursor of the next page, if the server sends one.
    next: Option<String>,
}

impl<'a> Page<'a> {
    /// Reads the items and the cursor. A response without pagination is a list, or an object with one.
    pub(crate) fn read(
        body: &'a str,
        paging: Option<&Paging>,
        envelope: &'static str,
    ) -> Result<Self, serde_json::Error> {
        let mut json = serde_json::Deserializer::from_str(body);
        let page = PageSeed {
            items: paging.map_or(envelope, |paging| paging.items),
            more: paging.map_or(Some("hasMore"), |paging| paging.more),
            next: paging.and_then(|paging| paging.next),
        }
        .deserialize(&mut json)?;
        json.end()?;
        Ok(page)
    }

    /// A page with only this item.
    pub(crate) fn of(item: &'a RawValue) -> Self {
        Self {
            items: vec![item],
            ..Self::default()
        }
    }

    /// Whether more may follow.
    pub(crate) fn has_more(&self) -> bool {
        !self.items.is_empty() && self.more != Some(false)
    }

    /// The cursor of the next page; `None` at the end of the list. `offset` is that of this page, and `last` the last
    /// item's key for pagination.
    pub(crate) fn following(&self, paging: &Paging, offset: i64, last: Option<String>) -> Option<String> {
        if !self.has_more() {
            return None;
        }
        let sent = self.next.clone().filter(|next| !next.is_empty());
        match paging.style {
            PagingStyle::Offset => {
                let counted = offset.saturating_add(i64::try_from(self.items.len()).unwrap_or(i64::MAX));
                // A server that repeats its own offset would be asked forever.
                let sent = sent
                    .and_then(|sent| sent.parse().ok())
                    .filter(|&sent: &i64| sent > offset);
                Some(sent.unwrap_or(counted).to_string())
            }
            _ => sent.or(last),
        }
    }
}

/// A field of an object.
pub(crate) fn field<'a>(object: &'a str, name: &str) -> Option<&'a RawValue> {
    let mut json = serde_json::Deserializer::from_str(object);
    FieldSeed(name).deserialize(&mut json).ok()?
}

struct FieldSeed<'n>(&'n str);

impl<'a> DeserializeSeed<'a> for FieldSeed<'_> {
    type Value = Option<&'a RawValue>;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for FieldSeed<'_> {
    type Value = Option<&'a RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut found = None;
        while let Some(name) = map.next_key::<std::borrow::Cow<'a, str>>()? {
            if name == self.0 {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

struct PageSeed {
    items: &'static str,
    more: Option<&'static str>,
    next: Option<&'static str>,
}

impl<'a> DeserializeSeed<'a> for PageSeed {
    type Value = Page<'a>;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Page<'a>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// A cursor, which is a text or a number.
#[derive(Deserialize)]
#[serde(untagged)]
enum Mark {
    Text(String),
    Number(serde_json::Number),
}

impl<'a> Visitor<'a> for PageSeed {
    type Value = Page<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list, or an object with the list `{}`", self.items)
    }

    fn visit_seq<S: SeqAccess<'a>>(self, mut seq: S) -> Result<Page<'a>, S::Error> {
        let mut page = Page::default();
        while let Some(item) = seq.next_element()? {
            page.items.push(item);
        }
        Ok(page)
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<Page<'a>, M::Error> {
        let mut page = Page::default();
        let mut listed = false;
        while let Some(name) = map.next_key::<std::borrow::Cow<'a, str>>()? {
            if name == self.items {
                page.items = map.next_value()?;
                listed = true;
            } else if Some(name.as_ref()) == self.more {
                page.more = map.next_value()?;
            } else if Some(name.as_ref()) == self.next {
                page.next = map.next_value::<Option<Mark>>()?.map(|mark| match mark {
                    Mark::Text(text) => text,
                    Mark::Number(number) => number.to_string(),
                });
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        if !listed {
            return Err(serde::de::Error::missing_field(self.items));
        }
        Ok(page)
    }
}
