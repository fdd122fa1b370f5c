//! A door for the fuzz targets in `fuzz`. It is there with `--cfg fuzzing` alone, and no part of the API.
#![allow(missing_docs)]

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use ofauth_client::operations::LIST_CHAT_MESSAGES;
use ofauth_client::types::MessagePage;
use ofauth_client::{BoxFuture, Operation};

use crate::error::from_json;
use crate::paging::{Cursor, Fetched, Items, Key, PageRequest, sealed};
use crate::rate_limit::retry_after as read_retry_after;
use crate::response::Received;
use crate::{Error, RateLimit, Response, paging};

pub fn decode(body: &[u8]) -> Result<MessagePage, Error> {
    let received = received(StatusCode::OK, HeaderMap::new(), body);
    from_json(body).map_err(|error| Error::decode(&LIST_CHAT_MESSAGES, received, &error, &[]))
}

pub fn status_error(status: u16, headers: HeaderMap, body: &[u8], secrets: &[&str]) -> Error {
    let status = StatusCode::from_u16(status).unwrap_or_default();
    Error::status_error(&LIST_CHAT_MESSAGES, received(status, headers, body), secrets)
}

pub fn rate_limit(headers: &HeaderMap, now: SystemTime) -> RateLimit {
    RateLimit::read(headers, now)
}

pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    read_retry_after(headers, now)
}

fn received(status: StatusCode, headers: HeaderMap, body: &[u8]) -> Received {
    Received {
        status,
        headers,
        body: Bytes::copy_from_slice(body),
        attempts: 1,
        received: UNIX_EPOCH,
    }
}

#[derive(Debug, Default)]
pub struct Guard(paging::Guard);

impl Guard {
    pub fn repeats(&mut self, cursor: &Cursor) -> bool {
        self.0.repeats(cursor)
    }
}

#[derive(Clone, Debug, Default)]
pub struct Page {
    pub ids: Vec<i64>,
    pub more: bool,
    pub next: Option<String>,
}

/// A server that gives its pages in turn, again and again, whatever it is asked for; `None` is an error.
#[derive(Clone, Debug)]
pub struct Script {
    pages: Arc<[Option<Page>]>,
    asked: Arc<AtomicUsize>,
}

impl Script {
    pub fn new(pages: Vec<Option<Page>>) -> Self {
        Self {
            pages: pages.into(),
            asked: Arc::default(),
        }
    }

    pub fn stream(&self) -> Pin<Box<dyn Stream<Item = Result<i64, Error>>>> {
        // Boxed, so that the code is made in this crate and counts.
        Box::pin(Items::new(self.clone()))
    }

    /// Number of pages asked for so far.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

impl sealed::Sealed for Script {}

impl PageRequest for Script {
    type Page = Page;
    type Item = i64;

    fn operation(&self) -> &'static Operation {
        &LIST_CHAT_MESSAGES
    }

    fn start(&self) -> Option<Cursor> {
        None
    }

    fn fetch(&self, _: Option<&Cursor>) -> BoxFuture<'static, Result<Fetched<Page>, Error>> {
        let turn = self.asked.fetch_add(1, Ordering::Relaxed);
        let page = self
            .pages
            .iter()
            .cycle()
            .nth(turn % self.pages.len().max(1))
            .cloned()
            .flatten();
        let body = page
            .as_ref()
            .map(|page| serde_json::json!({ "list": page.ids }).to_string());
        let answer = received(StatusCode::OK, HeaderMap::new(), body.unwrap_or_default().as_bytes());
        let failed = || Error::paging(&LIST_CHAT_MESSAGES, "there is no such page".to_owned());
        let page = page.map(|page| Response::new(page, answer).into()).ok_or_else(failed);
        Box::pin(std::future::ready(page))
    }

    fn has_more(page: &Page) -> Option<bool> {
        Some(page.more)
    }

    fn next_cursor(page: &Page) -> Option<Cursor> {
        page.next.as_deref().map(Cursor::from)
    }

    fn items(page: &mut Page) -> &mut Vec<i64> {
        &mut page.ids
    }

    fn identity(item: &i64) -> Option<Key> {
        Some(Key::from(*item))
    }

    fn place(item: &i64) -> Option<Key> {
        Some(Key::from(*item))
    }
}
