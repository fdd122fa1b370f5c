//! Entry points for fuzz targets. They exist only with `--cfg fuzzing`, and are not part of the API.
#![allow(missing_docs)]

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::error::{ErrorFormat, Reading, from_json};
use crate::paging::{Cursor, Fetched, Items, Key, PageRequest};
use crate::rate_limit::{RateLimitHeaders, retry_after as read_retry_after};
use crate::response::{Received, ResponseMeta};
use crate::{BoxFuture, Error, Operation, Response, paging};

pub fn decode<T: DeserializeOwned>(
    operation: &'static Operation,
    format: &'static dyn ErrorFormat,
    body: &[u8],
) -> Result<T, Error> {
    let received = received(StatusCode::OK, HeaderMap::new(), body);
    let reading = Reading {
        format,
        secrets: Vec::new(),
    };
    from_json(body).map_err(|error| Error::decode(operation, received, &error, &reading))
}

pub fn status_error(
    operation: &'static Operation,
    format: &'static dyn ErrorFormat,
    status: u16,
    headers: HeaderMap,
    body: &[u8],
    secrets: &[&str],
) -> Error {
    let status = StatusCode::from_u16(status).unwrap_or_default();
    let reading = Reading {
        format,
        secrets: secrets.iter().map(|&secret| secret.into()).collect(),
    };
    Error::status_error(operation, received(status, headers, body), &reading)
}

pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    read_retry_after(headers, now)
}

fn received(status: StatusCode, headers: HeaderMap, body: &[u8]) -> Received {
    Box::new(ResponseMeta {
        status,
        headers,
        body: Bytes::copy_from_slice(body),
        attempts: 1,
        received: UNIX_EPOCH,
        version: None,
        rate_limit: &RateLimitHeaders::USUAL,
    })
}

#[derive(Debug, Default)]
pub struct CycleDetector(paging::CycleDetector);

impl CycleDetector {
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

/// A server that returns its pages in a loop, regardless of the request; `None` is an error.
#[derive(Clone, Debug)]
pub struct Script {
    operation: &'static Operation,
    pages: Arc<[Option<Page>]>,
    asked: Arc<AtomicUsize>,
}

impl Script {
    pub fn new(operation: &'static Operation, pages: Vec<Option<Page>>) -> Self {
        Self {
            operation,
            pages: pages.into(),
            asked: Arc::default(),
        }
    }

    pub fn stream(&self) -> Pin<Box<dyn Stream<Item = Result<i64, Error>>>> {
        // Boxed, so that the code is made in this crate and counts.
        Box::pin(Items::new(self.clone()))
    }

    /// Number of pages requested so far.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

impl PageRequest for Script {
    type Page = Page;
    type Item = i64;
    type Error = Error;

    fn operation(&self) -> &'static Operation {
        self.operation
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
        let operation = self.operation;
        let failed = || Error::paging(Some(operation), "there is no such page".to_owned());
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

    fn start_key(item: &i64) -> Option<Key> {
        Some(Key::from(*item))
    }
}
