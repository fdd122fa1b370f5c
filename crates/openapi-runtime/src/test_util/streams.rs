//! Streams of items and pages for tests.

use super::response;
use crate::paging::{Items, PageRequest, Pages};

/// A stream of these items, like `.stream()` of the request `R`.
pub fn items<R: PageRequest>(items: impl IntoIterator<Item = R::Item>) -> Items<R> {
    results(items.into_iter().map(Ok))
}

/// A stream of these items and errors, in order, like `.stream()` of the request `R`.
pub fn results<R: PageRequest>(results: impl IntoIterator<Item = Result<R::Item, R::Error>>) -> Items<R> {
    Items::listed(results.into_iter().collect())
}

/// A stream of these pages and errors, in order, like `.pages()` of the request `R`.
pub fn pages<R: PageRequest>(pages: impl IntoIterator<Item = Result<R::Page, R::Error>>) -> Pages<R> {
    let pages = pages.into_iter().map(|page| page.map(|page| response(page).build()));
    Pages::listed(pages.collect())
}
