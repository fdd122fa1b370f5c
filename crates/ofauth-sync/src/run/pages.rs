//! Reads one list, page by page. Each page and the checkpoint after it are one unit of work. It is committed before the next request,
//! or, if the server responds within milliseconds, in one transaction with the pages after it.

use std::borrow::Cow;

use super::Shared;
use super::list::List;
use super::request::Received;
use super::unit::{PageUnit, Position};
use super::unread::Shown;
use crate::checkpoint::Checkpoint;
use crate::error::Error;
use crate::event::Event;
use crate::page::Page;
use crate::store::{COMPARED, Pending, Unit, Write};
use crate::stream::{Order, Stream};
use crate::value::Time;

impl Shared {
    pub(super) async fn read_list(&self, list: &List<'_>, pending: Pending) -> Result<(), Error> {
        let Pending {
            mut checkpoint,
            wanted,
            version,
            ..
        } = pending;
        if wanted && version != Some(COMPARED) {
            checkpoint.version = version;
        }
        let read_again = !checkpoint.is_open() && self.is_old(&checkpoint);
        match list.stream.order {
            Order::NewestFirst { .. } => {
                if read_again {
                    checkpoint.forget();
                }
                let expected = checkpoint
                    .expected
                    .take()
                    .filter(|_| !checkpoint.is_open() && version != Some(COMPARED));
                // What the last run has left comes first, as in a family.
                self.close_gaps(list, &mut checkpoint).await?;
                if wanted || read_again {
                    let before = checkpoint.clone();
                    self.read_page(list, &mut checkpoint, Position::Top).await?;
                    if let Some(expected) = expected {
                        self.read_expected(list, &mut checkpoint, &expected, &before).await?;
                    }
                    self.close_gaps(list, &mut checkpoint).await?;
                }
            }
            Order::RecentFirst { .. } => {
                // A pass that was cut off has not seen what has changed since above it.
                if checkpoint.pass.is_some() {
                    self.read_pass(list, &mut checkpoint, false).await?;
                }
                let catching_up = checkpoint.read_at.is_some() && !read_again;
                self.read_pass(list, &mut checkpoint, catching_up).await?;
            }
            Order::Any => self.read_pass(list, &mut checkpoint, false).await?,
        }
        Ok(())
    }

    async fn close_gaps(&self, list: &List<'_>, checkpoint: &mut Checkpoint) -> Result<(), Error> {
        while let Some(index) = checkpoint.due_gap(self.since.map(|since| since.0)) {
            self.read_page(list, checkpoint, Position::Gap(index)).await?;
        }
        Ok(())
    }

    /// Whether the last complete reading of a list is so old that all of it is read again.
    fn is_old(&self, checkpoint: &Checkpoint) -> bool {
        let age = checkpoint.read_at.map(|read_at| self.now().0.saturating_sub(read_at));
        age.zip(self.full_after).is_some_and(|(age, most)| age > most)
    }

    /// Reads a list from its start, or from where the last run was cut off.
    async fn read_pass(&self, list: &List<'_>, checkpoint: &mut Checkpoint, catching_up: bool) -> Result<(), Error> {
        checkpoint.begin_pass(self.now().0, catching_up);
        while checkpoint.pass.is_some() {
            self.read_page(list, checkpoint, Position::Pass).await?;
        }
        Ok(())
    }

    /// Requests a page and stores it.
    pub(super) async fn read_page(
        &self,
        list: &List<'_>,
        checkpoint: &mut Checkpoint,
        position: Position,
    ) -> Result<(), Error> {
        let stream = list.stream;
        let unreadable = |reason: String| Error::Page(stream.name, reason);
        let requested = self.now();
        let after = position.cursor(checkpoint);
        let cursor = position.requested(stream, after.as_deref());
        let received = self.request(list, cursor.as_deref()).await?;
        let body = std::str::from_utf8(&received.bytes).map_err(|_| unreadable("it is not UTF-8".to_owned()))?;
        let page = Page::read(body, stream.operation.paging.as_ref(), stream.envelope);
        let page = page.map_err(|error| unreadable(describe(&error)))?;
        let plan = &self.plans[stream.name];
        let offset = cursor.as_deref().and_then(|cursor| cursor.parse().ok()).unwrap_or(0);
        let mut unit = PageUnit::read(list, plan, &page, offset);
        if unit.next.is_some() && (unit.next == cursor || unit.next == after) {
            return Err(unreadable(
                "the cursor of the next page is that of this page".to_owned(),
            ));
        }
        unit.apply(list, checkpoint, position, requested);
        let changed = self.want_children(list, &mut unit).await?;
        let ended = position == Position::Pass && unit.finish_pass(list, checkpoint, changed);
        let answered = (position == Position::Top || ended).then_some(requested);
        self.store(list, checkpoint, unit, answered, &received).await
    }

    /// Marks the lists in items whose last change has not been read. Returns whether there may be others below: in a list by the last
    /// change, if the last item has moved, or some are so old that they are read again.
    pub(super) async fn want_children(&self, list: &List<'_>, unit: &mut PageUnit<'_>) -> Result<bool, Error> {
        let mut changed = false;
        let mut last_has_moved = false;
        for child in crate::streams::children(list.stream.name) {
            let Some(parent) = &child.parent else { continue };
            let partitions = unit.partitions(parent.column);
            let known = self.store.checkpoints(list.number(), child.name, &partitions).await?;
            for ((partition, checkpoint), index) in partitions.into_iter().zip(known).zip(0..) {
                let Order::RecentFirst { by } = list.stream.order else {
                    let version = unit.version(index, parent.version);
                    let is_current = checkpoint.is_some_and(|known| {
                        !self.is_old(&known) && known.read_at.is_some() && version == known.version
                    });
                    if !is_current {
                        changed = true;
                        unit.writes.push(want(child, partition, version));
                    }
                    continue;
                };
                let version = unit.rank(index, by);
                // What was read by an event or for an earlier run has moved in this list all the same, and others may be below it.
                last_has_moved = checkpoint.as_ref().is_none_or(|known| known.version != version);
                changed |= checkpoint.as_ref().is_some_and(|known| self.is_old(known));
                let Some(known) = checkpoint.filter(|known| !self.is_old(known)) else {
                    unit.writes.push(want(child, partition, version));
                    continue;
                };
                let newest = known.newest.as_ref().map(|newest| newest.rank);
                if version.is_some() && version != newest {
                    let expected = match self.shown(list, child, unit, index, &known).await? {
                        Shown::All(rows) => {
                            unit.writes.extend(rows.into_iter().map(Write::Add));
                            unit.writes.push(Write::Compare {
                                stream: child.name,
                                partition: partition.clone(),
                            });
                            let expected = None;
                            let known = Checkpoint {
                                version,
                                expected,
                                ..known
                            };
                            unit.writes.push(checkpoint_of(child, partition, known));
                            continue;
                        }
                        Shown::Some(expected) => Some(expected),
                        Shown::Nothing => None,
                    };
                    if known.expected != expected {
                        let known = Checkpoint { expected, ..known };
                        unit.writes.push(checkpoint_of(child, partition.clone(), known));
                    }
                    unit.writes.push(want(child, partition, version));
                } else if last_has_moved {
                    unit.writes
                        .push(checkpoint_of(child, partition, Checkpoint { version, ..known }));
                }
            }
        }
        Ok(changed || last_has_moved)
    }

    async fn store(
        &self,
        list: &List<'_>,
        checkpoint: &Checkpoint,
        mut unit: PageUnit<'_>,
        answered: Option<Time>,
        received: &Received,
    ) -> Result<(), Error> {
        let stream = list.stream.name;
        let mut news = Vec::new();
        for field in std::mem::take(&mut unit.unknown) {
            if self.is_news(stream, &field) {
                unit.writes.push(Write::UnknownField {
                    stream,
                    field: field.clone(),
                });
                news.push(field);
            }
        }
        unit.writes.push(Write::Checkpoint {
            stream,
            partition: Cow::Borrowed(&list.partition),
            checkpoint: Cow::Borrowed(checkpoint),
            answered,
        });
        let (items, dead_letters) = (unit.items, unit.dead_letters);
        let unit = Unit {
            account: list.number(),
            now: self.now(),
            writes: unit.writes,
        };
        self.store.commit(&unit).await?;
        if !received.is_quick {
            self.store.flush().await?;
        }
        {
            let mut report = self.report();
            let counted = report.streams.entry(stream).or_default();
            counted.requests += 1;
            counted.items += items as u64;
            counted.dead_letters += dead_letters as u64;
            for child in crate::streams::children(stream) {
                let is_of_child =
                    |write: &&Write<'_>| matches!(write, Write::Add(row) if row.table.name == child.table.name);
                let added = unit.writes.iter().filter(is_of_child).count();
                if added > 0 {
                    report.streams.entry(child.name).or_default().items += added as u64;
                }
            }
            let named = news.iter().map(|field| format!("{stream}.{field}"));
            report.unknown_fields.extend(named);
        }
        for field in &news {
            self.observer.on(&Event::UnknownField { stream, field });
        }
        for write in &unit.writes {
            if let Write::DeadLetter { reason, .. } = write {
                self.observer.on(&Event::DeadLetter { stream, reason });
            }
        }
        self.observer.on(&Event::Page {
            account: unit.account,
            stream,
            items,
            dead_letters,
            rate_limit: received.meta.rate_limit(),
        });
        Ok(())
    }
}

fn checkpoint_of<'a>(child: &'static Stream, partition: String, checkpoint: Checkpoint) -> Write<'a> {
    Write::Checkpoint {
        stream: child.name,
        partition: Cow::Owned(partition),
        checkpoint: Cow::Owned(checkpoint),
        answered: None,
    }
}

fn want<'a>(child: &'static Stream, partition: String, version: Option<i64>) -> Write<'a> {
    Write::Want {
        stream: child.name,
        partition,
        version,
    }
}

/// The reason without the text that it is about.
fn describe(error: &serde_json::Error) -> String {
    let place = format!("line {}, column {}", error.line(), error.column());
    if error.is_data() {
        format!("it is no page, at {place}")
    } else {
        format!("it is not JSON at {place}")
    }
}
