//! Streams of items and pages that no server has sent.

use super::response;
use crate::paging::{Items, PageRequest, Pages};

/// A stream of these items, as `.stream()` of the request `R` is one.
pub fn items<R: PageRequest>(items: impl IntoIterator<Item = R::Item>) -> Items<R> {
    results(items.into_iter().map(Ok))
}

/// A stream of these items and errors, in order, as `.stream()` of the request `R` is one.
pub fn results<R: PageRequest>(results: impl IntoIterator<Item = Result<R::Item, R::Error>>) -> Items<R> {
    Items::listed(results.into_iter().collect())
}

/// These pages and errors, in order, as `.pages()` of the request `R`.
pub fn pages<R: PageRequest>(pages: impl IntoIterator<Item = Result<R::Page, R::Error>>) -> Pages<R> {
    let pages = pages.into_iter().map(|page| page.map(|page| response(page).build()));
    Pages::listed(pages.collect())
}
