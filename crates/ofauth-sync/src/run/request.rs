//! One request of a list.

use std::pin::pin;
use std::time::{Duration, Instant};

use ofauth::{Bytes, ResponseMeta};

use super::Shared;
use super::list::List;
use super::unit::page_size;
use crate::error::Error;

/// A server that takes longer is waited for with everything committed.
const QUICK: Duration = Duration::from_millis(5);

/// A response.
pub(super) struct Received {
    pub(super) bytes: Bytes,
    pub(super) meta: ResponseMeta,
    /// Whether it came at once, so that the page may share a transaction with the next.
    pub(super) is_quick: bool,
}

impl Shared {
    /// Requests the page after a cursor, or the first. What was read before is committed if the response does not come at once.
    pub(super) async fn request(&self, list: &List<'_>, cursor: Option<&str>) -> Result<Received, Error> {
        let started = Instant::now();
        let mut response = pin!(self.send(list, cursor));
        let (bytes, meta) = match tokio::time::timeout(QUICK, &mut response).await {
            Ok(response) => response?,
            Err(_) => {
                self.store.flush().await?;
                response.await?
            }
        };
        let is_quick = started.elapsed() < QUICK;
        Ok(Received { bytes, meta, is_quick })
    }

    async fn send(&self, list: &List<'_>, cursor: Option<&str>) -> Result<(Bytes, ResponseMeta), Error> {
        let operation = list.stream.operation;
        let _permit = match list.requests {
            // It is never closed.
            Some(requests) => requests.acquire().await.ok(),
            None => None,
        };
        let mut request = match list.account {
            Some((_, connection)) => connection.call(operation),
            None => self.client.call(operation),
        };
        if let Some(parent) = &list.stream.parent {
            request = request.parameter(parent.parameter, &list.partition);
        }
        if let (Some(name), Some(user)) = (list.stream.own_user, list.own_user) {
            request = request.parameter(name, user);
        }
        for (name, value) in list.stream.parameters {
            request = request.parameter(name, value);
        }
        if let Some(paging) = &operation.paging {
            if let (Some(name), Some(size)) = (paging.limit, page_size(list.stream)) {
                request = request.parameter(name, size);
            }
            if let Some(cursor) = cursor {
                request = request.parameter(paging.cursor, cursor);
            }
        } else if let (Some(by), Some(cursor)) = (&list.stream.cursor, cursor) {
            request = request.parameter(by.parameter, cursor);
        }
        let response = request.options(self.options.clone()).send_raw().await?;
        Ok(response.into_parts())
    }
}
