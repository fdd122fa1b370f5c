//! Items that could not be read are tried again, without a request: a newer version of this program may read them.

use ofauth::Connection;
use serde_json::value::RawValue;

use super::Shared;
use super::list::List;
use super::unit::PageUnit;
use crate::error::Error;
use crate::page::Page;
use crate::store::{DeadLetter, Unit, Write};
use crate::streams::stream;
use crate::table::{Column, Source};

/// Items that are taken from the database at once.
const BATCH: u32 = 256;

impl Shared {
    /// The items of an account, or of the list of accounts.
    pub(super) async fn retry_dead_letters(&self, account: Option<(i64, &Connection)>) -> Result<(), Error> {
        let number = account.map(|(number, _)| number);
        let mut after = 0;
        loop {
            let letters = self.store.dead_letters(number, after, BATCH).await?;
            for letter in &letters {
                after = letter.id;
                self.retry(account, letter).await?;
            }
            if letters.len() < BATCH as usize {
                return Ok(self.store.flush().await?);
            }
        }
    }

    async fn retry(&self, account: Option<(i64, &Connection)>, letter: &DeadLetter) -> Result<(), Error> {
        let Some(stream) = stream(&letter.stream) else {
            return Ok(());
        };
        let Ok(raw) = serde_json::from_slice::<&RawValue>(&letter.raw) else {
            return Ok(());
        };
        let by_position = |column: &Column| column.source == Source::Position;
        if letter.position.is_none() && stream.table.columns.iter().any(by_position) {
            return Ok(());
        }
        let list = List::new(stream, account, None, letter.partition.clone());
        let page = Page::of(raw.get());
        let mut unit = PageUnit::read(&list, &self.plans[stream.name], &page, letter.position.unwrap_or(0));
        if unit.dead_letters > 0 {
            return Ok(());
        }
        self.want_children(&list, &mut unit).await?;
        let restored = unit.writes.into_iter().map(|write| match write {
            Write::Upsert(row) => Write::Restore(row),
            other => other,
        });
        let revived = Write::Revived { dead_letter: letter.id };
        let unit = Unit {
            account: list.number(),
            now: letter.last_seen_at,
            writes: restored.chain([revived]).collect(),
        };
        self.store.commit(&unit).await?;
        self.report().streams.entry(stream.name).or_default().revived += 1;
        Ok(())
    }
}
