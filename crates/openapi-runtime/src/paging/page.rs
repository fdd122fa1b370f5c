//! A page, and what pagination reads from it.

use bytes::Bytes;
use serde_json::Value;
use serde_json::value::RawValue;

use super::cursor::Passed;
use super::key::hash;
use super::links::Sent;
use super::{Cursor, Key};
use crate::readable::readable;
use crate::{Error, Paging, Response};

/// A page, and its items that do not deserialize.
#[doc(hidden)]
#[derive(Debug)]
pub struct Fetched<P> {
    pub(crate) page: Response<P>,
    /// In the order of the page.
    pub(crate) undecoded: Vec<Undecoded>,
    /// The request, if pages are found by links.
    pub(crate) sent: Option<Sent>,
}

impl<P> From<Response<P>> for Fetched<P> {
    fn from(page: Response<P>) -> Self {
        Self {
            page,
            undecoded: Vec::new(),
            sent: None,
        }
    }
}

/// An item that does not deserialize.
#[derive(Debug)]
pub(crate) struct Undecoded {
    /// Its position on the page.
    pub(crate) position: usize,
    pub(crate) item: Outline,
    pub(crate) error: Error,
}

/// What pagination needs of an item.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outline {
    /// The key that identifies it, if any.
    pub(crate) identity: Option<Key>,
    /// The key from which the page after it can start, if any.
    pub(crate) start_key: Option<Key>,
}

impl Outline {
    /// Of an item that is JSON.
    pub(crate) fn of(item: &Value, paging: Option<&Paging>) -> Self {
        let key = |value: &Value| match value {
            Value::String(text) => Some(Key::from(text.as_str())),
            Value::Number(number) => Some(match number.as_i64() {
                Some(number) => Key::from(number),
                None => Key::from(number.to_string().as_str()),
            }),
            _ => None,
        };
        let at = |path: &str| path.split('.').fold(item, |value, name| &value[name]);
        let identities = paging.map_or(Paging::EMPTY.identity, |paging| paging.identity);
        Self {
            identity: identities.iter().find_map(|path| key(at(path))),
            start_key: paging.and_then(|paging| paging.key).and_then(|field| key(&item[field])),
        }
    }

    /// Of the JSON of an item.
    pub(crate) fn read(item: &str, paging: &Paging) -> Self {
        serde_json::from_str(item).map_or_else(|_| Self::default(), |item| Self::of(&item, Some(paging)))
    }
}

/// What pagination needs of a page.
pub(super) struct Arrived<'a> {
    pub(super) items: &'a [Outline],
    /// Whether the server says that more follow, if it says anything.
    pub(super) more: Option<bool>,
    /// The server's cursor of the next page.
    pub(super) next: Option<Cursor>,
    pub(super) body: &'a Bytes,
}

impl Arrived<'_> {
    /// Its items, to recognize them.
    pub(super) fn passed(&self, paging: &Paging) -> Vec<Passed> {
        let ids: Option<Vec<_>> = self
            .items
            .iter()
            .map(|item| Some(item.identity.as_ref()?.hash()))
            .collect();
        let ids = ids.unwrap_or_else(|| identities(self.body, paging));
        let contents = if paging.ledger {
            contents(self.body, paging)
        } else {
            Vec::new()
        };
        let passed = |(position, id)| Passed {
            id,
            content: contents.get(position).copied(),
        };
        ids.into_iter().enumerate().map(passed).collect()
    }
}

/// What to do with a page.
#[derive(Debug, PartialEq)]
pub(super) enum Turn {
    /// Yield the items at these positions, then continue.
    HandOut(Vec<usize>, Then),
    /// It is the wrong page; request another.
    AskAgain,
    /// It is the wrong page, and there is no other to request.
    Fail(&'static str),
}

/// What follows on a page.
#[derive(Debug, PartialEq)]
pub(super) enum Then {
    More,
    End,
    Fail(&'static str),
}

/// Items in a cursor, to find its position when the list has changed.
pub(super) const CARRIED: usize = 8;

/// The error when the server announces more items without a cursor.
pub(super) const NO_CURSOR: &str =
    "the server announced more items, but returned an empty page or no cursor to continue from";

/// The error when the server repeats a cursor.
pub(super) const SAME_CURSOR: &str = "pagination loop: the server returned the same cursor twice";

/// The error when a numbered page is the one before it.
pub(super) const SAME_PAGE: &str = "pagination loop: the server returned the same page for the next number";

/// Whether a page is a bare array.
pub(crate) fn is_bare(text: &str) -> bool {
    text.trim_start().starts_with('[')
}

/// The items of a page, as raw JSON.
pub(crate) fn raw_items<'a>(text: &'a str, paging: &Paging) -> Option<Vec<&'a RawValue>> {
    if is_bare(text) {
        return serde_json::from_str(text).ok().filter(|_| paging.bare);
    }
    let members: Members<'a> = serde_json::from_str(text).ok()?;
    let items = members.0.into_iter().rfind(|(name, _)| name == paging.items)?.1;
    serde_json::from_str(items.get()).ok()
}

/// The page with other items.
pub(crate) fn with_items(text: &str, paging: &Paging, items: &[&RawValue]) -> Option<String> {
    let list = items.iter().map(|item| item.get()).collect::<Vec<_>>().join(",");
    if is_bare(text) {
        return Some(format!("[{list}]"));
    }
    let members: Members<'_> = serde_json::from_str(text).ok()?;
    let written = members.0.iter().map(|(name, value)| {
        let value = if name == paging.items {
            format!("[{list}]")
        } else {
            value.get().to_owned()
        };
        format!("{}:{value}", Value::from(name.as_str()))
    });
    Some(format!("{{{}}}", written.collect::<Vec<_>>().join(",")))
}

/// Hashes of all fields of the items of a page, in order.
pub(super) fn contents(body: &Bytes, paging: &Paging) -> Vec<u64> {
    each(body, paging, hash)
}

/// Hashes of the keys of the items of a page: their ids, or all fields if they have none.
fn identities(body: &Bytes, paging: &Paging) -> Vec<u64> {
    each(body, paging, |item| {
        let id = Outline::read(item, paging).identity;
        id.map_or_else(|| hash(item), |id| id.hash())
    })
}

fn each<T>(body: &Bytes, paging: &Paging, of: impl Fn(&str) -> T) -> Vec<T> {
    let text = readable(body);
    let items = raw_items(&text, paging).unwrap_or_default();
    items.iter().map(|item| of(item.get())).collect()
}

/// The members of an object, in order, as raw JSON.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> serde::Deserialize<'de> for Members<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: serde::de::MapAccess<'de>>(self, mut map: M) -> Result<Members<'de>, M::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Visitor)
    }
}
