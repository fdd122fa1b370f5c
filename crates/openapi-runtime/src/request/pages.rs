//! Requests of pages: where they start, and how many items they ask for.

use serde::de::DeserializeOwned;

use super::Request;
use crate::call::Answer;
use crate::paging::{Cursor, Fetched};
use crate::{BoxFuture, Error, Paging, PagingStyle};

impl Request {
    /// Sets the page size to the maximum, unless the caller has set it.
    fn in_full_pages(&mut self) {
        let size_of_pages = |paging: Paging| Some((paging.limit?, paging.size?));
        let Some((limit, size)) = self.0.operation.paging.and_then(size_of_pages) else {
            return;
        };
        if self.0.parameters.get(limit).is_none() {
            self.set(limit, &size);
        }
    }

    /// Resumes from a cursor.
    #[inline]
    pub fn resume(&mut self, cursor: &Cursor) {
        let Some(paging) = self.0.operation.paging else { return };
        let mark = cursor.parameter(paging.style);
        if paging.style == PagingStyle::Link {
            self.0.link = Some(mark.to_owned()).filter(|link| !link.is_empty());
            self.0.resumed = Some(cursor.clone());
            return;
        }
        self.0.parameters.clear(paging.cursor);
        if !mark.is_empty() {
            self.set(paging.cursor, &mark);
        }
        self.0.resumed = Some(cursor.clone());
    }

    /// The caller's start, if not the beginning.
    pub fn start(&self) -> Option<Cursor> {
        let paging = self.0.operation.paging?;
        if paging.style == PagingStyle::Link {
            return self.0.resumed.clone();
        }
        let mark = self.0.parameters.get(paging.cursor);
        // The later one takes precedence.
        let resumed = self.0.resumed.as_ref();
        let resumed = resumed.filter(|cursor| cursor.parameter(paging.style) == mark.unwrap_or_default());
        resumed
            .cloned()
            .or_else(|| mark.map(|mark| Cursor::mark(paging.style, mark)))
    }

    /// Requests the page at `cursor`.
    pub fn page<P: DeserializeOwned, I: DeserializeOwned>(
        &self,
        cursor: Option<&Cursor>,
    ) -> BoxFuture<'static, Result<Fetched<P>, Error>> {
        let answer = self.page_answer(cursor);
        Box::pin(async move { answer.await?.page(|item| serde_json::from_str::<I>(item).map(drop)) })
    }

    /// The same, not deserialized.
    pub fn page_answer(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Answer, Error>> {
        let mut request = self.clone();
        request.0.options = request.0.options.retry_until_timeout();
        request.in_full_pages();
        if let (Some(cursor), Some(paging)) = (cursor, self.0.operation.paging) {
            let mark = cursor.parameter(paging.style);
            if paging.style == PagingStyle::Link {
                request.0.link = Some(mark.to_owned()).filter(|link| !link.is_empty());
            } else if !mark.is_empty() && self.0.parameters.get(paging.cursor) != Some(mark) {
                // These set the start of the first page; later pages start at the cursor.
                for start in paging.starts {
                    request.0.parameters.clear(start);
                }
                request.set(paging.cursor, &mark);
            }
            // One more, for the item that identifies the position.
            let limit = paging.limit.filter(|_| paging.style == PagingStyle::Offset);
            if let Some(limit) = limit.filter(|limit| self.0.parameters.get(limit) == Some("1")) {
                request.set(limit, &2);
            }
        }
        request.answer()
    }
}
