//! End-to-end user scenarios, one file for each group of resources. Link, uploads and
//! the proxy have tests of their own.

mod account;
mod analytics;
mod bundles;
mod chats;
mod connections;
mod dynamic_rules;
mod earnings;
mod mass_messages;
mod me;
mod posts;
mod promotions;
mod subscribers;
mod subscriptions;
mod tracking_links;
mod trial_links;
mod user_lists;
mod users;
mod vault;
mod vault_plus;

use std::fmt::Debug;

use ofauth::paging::{Items, PageRequest};
use ofauth::types::{UserId, UserProfile};
use ofauth::{Connection, ErrorKind, Response, Result};

/// Everything there is, read page by page; one page by itself is how that begins.
async fn all<R>(page: &[R::Item], mut items: Items<R>) -> Result<Vec<R::Item>>
where
    R: PageRequest,
    R::Item: Debug + PartialEq,
{
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await? {
        all.push(item);
    }
    assert!(!page.is_empty() && all.starts_with(page), "{page:?}");
    Ok(all)
}

/// What there is to know of a user.
async fn profile(creator: &Connection, user: i64) -> Result<UserProfile> {
    let answer = creator.user(user).get().send().await?.into_inner();
    Ok(answer.into_known().expect("a user"))
}

/// What has been deleted is not found.
async fn gone<T: Debug>(request: impl Future<Output = Result<Response<T>>>) {
    let error = request.await.expect_err("it is gone");
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
}

/// What was not fit to be done is refused.
async fn refused<T: Debug>(request: impl Future<Output = Result<Response<T>>>) {
    let error = request.await.expect_err("it cannot be done");
    assert_eq!(error.kind(), ErrorKind::Rejected, "{error}");
}

fn numbers(ids: impl IntoIterator<Item = UserId>) -> Vec<i64> {
    ids.into_iter().map(|id| id.0).collect()
}
