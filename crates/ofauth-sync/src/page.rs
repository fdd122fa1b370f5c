//! A page: its items as they came, and where the next begins.

use std::fmt;

use ofauth_client::{Paging, PagingStyle};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::bounds::Bounds;

/// A page. Its items borrow from the body.
#[derive(Debug, Default)]
pub(crate) struct Page<'a> {
    pub(crate) items: Vec<&'a str>,
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
        let names = Names {
            items: paging.map_or(envelope, |paging| paging.items),
            more: paging.map_or(Some("hasMore"), |paging| paging.more),
            next: paging.and_then(|paging| paging.next),
        };
        if let Some(page) = names.split(body) {
            return Ok(page);
        }
        // It finds what is wrong, and where.
        let mut json = serde_json::Deserializer::from_str(body);
        let page = names.deserialize(&mut json)?;
        json.end()?;
        Ok(page)
    }

    /// A page with only this item.
    pub(crate) fn of(item: &'a str) -> Self {
        Self {
            items: vec![item],
            ..Self::default()
        }
    }

    /// Whether more may follow.
    pub(crate) fn has_more(&self) -> bool {
        !self.items.is_empty() && self.more != Some(false)
    }

    /// The cursor of the next page; `None` at the end of the list. `offset` is that of this page, and `last` reads the last
    /// item's key for pagination.
    pub(crate) fn following(
        &self,
        paging: &Paging,
        offset: i64,
        last: impl FnOnce() -> Option<String>,
    ) -> Option<String> {
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
            _ => sent.or_else(last),
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

/// The fields of a page.
struct Names {
    items: &'static str,
    more: Option<&'static str>,
    next: Option<&'static str>,
}

impl Names {
    /// Splits a page into its items, which are not checked. `None` if it is no page.
    fn split<'a>(&self, body: &'a str) -> Option<Page<'a>> {
        let mut bounds = Bounds::new(body);
        let mut page = Page::default();
        if let Some(items) = bounds.list() {
            page.items = items;
            return bounds.end().map(|()| page);
        }
        bounds = Bounds::new(body);
        bounds.take(b'{')?;
        let mut listed = false;
        loop {
            let name = bounds.name()?;
            if name == self.items {
                page.items = bounds.list()?;
                listed = true;
            } else {
                let value = bounds.value()?;
                if Some(name.as_ref()) == self.more {
                    page.more = serde_json::from_str(value).ok()?;
                } else if Some(name.as_ref()) == self.next {
                    page.next = serde_json::from_str::<Option<Mark>>(value).ok()?.map(Mark::into_text);
                } else {
                    serde_json::from_str::<IgnoredAny>(value).ok()?;
                }
            }
            if bounds.take(b',').is_none() {
                break;
            }
        }
        bounds.take(b'}')?;
        bounds.end()?;
        listed.then_some(page)
    }
}

impl<'a> DeserializeSeed<'a> for Names {
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

impl Mark {
    fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Number(number) => number.to_string(),
        }
    }
}

impl<'a> Visitor<'a> for Names {
    type Value = Page<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list, or an object with the list `{}`", self.items)
    }

    fn visit_seq<S: SeqAccess<'a>>(self, mut seq: S) -> Result<Page<'a>, S::Error> {
        let mut page = Page::default();
        while let Some(item) = seq.next_element::<&RawValue>()? {
            page.items.push(item.get());
        }
        Ok(page)
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<Page<'a>, M::Error> {
        let mut page = Page::default();
        let mut listed = false;
        while let Some(name) = map.next_key::<std::borrow::Cow<'a, str>>()? {
            if name == self.items {
                page.items = map
                    .next_value::<Vec<&RawValue>>()?
                    .into_iter()
                    .map(RawValue::get)
                    .collect();
                listed = true;
            } else if Some(name.as_ref()) == self.more {
                page.more = map.next_value()?;
            } else if Some(name.as_ref()) == self.next {
                page.next = map.next_value::<Option<Mark>>()?.map(Mark::into_text);
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

#[cfg(test)]
mod tests {
    use super::{DeserializeSeed, Names, Page};

    const NAMES: Names = Names {
        items: "list",
        more: Some("hasMore"),
        next: Some("nextLastId"),
    };

    #[test]
    fn splits_as_the_parser_does() {
        for body in [
            r#"{"list":[{"id":1,"text":"]}\""}, {"id":2}],"hasMore":true,"nextLastId":"2"}"#,
            r#" { "users" : {"a":[]}, "li\u0073t" : [ ] , "hasMore":null, "nextLastId" : 7 } "#,
            r#"[[1], "a", {"list": []}]"#,
        ] {
            let split = NAMES.split(body).expect("a page");
            let parsed = NAMES
                .deserialize(&mut serde_json::Deserializer::from_str(body))
                .expect("a page");
            let fields = |page: Page<'static>| (page.items, page.more, page.next);
            assert_eq!(fields(split), fields(parsed), "{body}");
        }
    }

    #[test]
    fn a_broken_item_does_not_break_the_others() {
        let body = r#"{"list":[{"id":1},{"id":tru},{"id":3}],"hasMore":false}"#;
        let page = Page::read(body, None, "list").expect("a page");
        assert_eq!(page.items, [r#"{"id":1}"#, r#"{"id":tru}"#, r#"{"id":3}"#]);
    }

    #[test]
    fn what_is_no_page_is_an_error_with_its_position() {
        let body = "{\"list\":[{\"id\":1},\n{\"id\":2}";
        let error = Page::read(body, None, "list").expect_err("it is cut off");
        assert_eq!((error.line(), error.column()), (2, 8));
        for body in [
            "",
            "null",
            "{}",
            "{\"list\":null}",
            "{\"list\":[]} x",
            "{\"list\":[],}",
            "{\"list\":[],\"a\":tru}",
        ] {
            assert!(Page::read(body, None, "list").is_err(), "{body}");
        }
    }
}
