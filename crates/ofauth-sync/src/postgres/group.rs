//! Pages that are stored together: those that are ready while a statement runs share the next one.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::future::join_all;
use sqlx::PgPool;
use tokio::sync::oneshot::{self, Sender};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::page::Pages;

/// Statements at once.
const STATEMENTS: usize = 2;

/// Pages of a statement, at most.
const MOST: usize = 64;

/// Stores pages of many accounts.
pub(super) struct Group {
    pool: PgPool,
    statements: Arc<Semaphore>,
    waiting: Mutex<VecDeque<Waiting>>,
}

/// A page that is to be stored.
struct Waiting {
    account: i64,
    page: Pages,
    /// Whether it was stored.
    result: Sender<sqlx::Result<bool>>,
}

impl Group {
    pub(super) fn new(pool: PgPool) -> Arc<Self> {
        Arc::new(Self {
            pool,
            statements: Arc::new(Semaphore::new(STATEMENTS)),
            waiting: Mutex::default(),
        })
    }

    /// Stores a page. Returns false if this process has no longer the lease of the account; then nothing is stored.
    pub(super) async fn store(self: &Arc<Self>, account: i64, page: Pages) -> sqlx::Result<bool> {
        let (result, stored) = oneshot::channel();
        self.waiting().push_back(Waiting { account, page, result });
        if let Ok(permit) = Arc::clone(&self.statements).try_acquire_owned() {
            tokio::spawn(Arc::clone(self).run(permit));
        }
        stored.await.unwrap_or(Err(sqlx::Error::WorkerCrashed))
    }

    /// Stores pages until none waits.
    async fn run(self: Arc<Self>, mut permit: OwnedSemaphorePermit) {
        loop {
            while let Some(pages) = self.next() {
                self.store_all(pages).await;
            }
            // A page that came after this look and before the permit is free is left to this task.
            drop(permit);
            if self.waiting().is_empty() {
                return;
            }
            match Arc::clone(&self.statements).try_acquire_owned() {
                Ok(free) => permit = free,
                Err(_) => return,
            }
        }
    }

    /// The pages of the next statement, in the order in which they came; one of an account, since two may have the same row.
    fn next(&self) -> Option<Vec<Waiting>> {
        let mut waiting = self.waiting();
        let mut next: Vec<Waiting> = Vec::new();
        let mut accounts = HashSet::new();
        let mut passed = Vec::new();
        while next.len() < MOST {
            let Some(candidate) = waiting.pop_front() else { break };
            let is_alike = next.first().is_none_or(|first| first.page.goes_with(&candidate.page));
            if candidate.result.is_closed() {
                // Nobody waits for it any more.
            } else if is_alike && accounts.insert(candidate.account) {
                next.push(candidate);
            } else {
                passed.push(candidate);
            }
        }
        for page in passed.into_iter().rev() {
            waiting.push_front(page);
        }
        (!next.is_empty()).then_some(next)
    }

    async fn store_all(&self, pages: Vec<Waiting>) {
        let Some((first, others)) = pages.split_first() else {
            return;
        };
        if !others.is_empty() {
            let mut together = first.page.clone();
            for other in others {
                together.append(&other.page);
            }
            if let Ok(stored) = together.store(&self.pool).await {
                for Waiting { account, result, .. } in pages {
                    // Nobody may wait for it any more.
                    let _ = result.send(Ok(stored.contains(&account)));
                }
                return;
            }
            // One of them cannot be stored, and must not keep the others from it.
        }
        let alone = pages.into_iter().map(|waiting| async move {
            let stored = waiting.page.store(&self.pool).await;
            let _ = waiting
                .result
                .send(stored.map(|stored| stored.contains(&waiting.account)));
        });
        join_all(alone).await;
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
