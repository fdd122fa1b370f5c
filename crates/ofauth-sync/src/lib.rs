#![doc = include_str!("../README.md")]

mod bounds;
mod checkpoint;
mod error;
mod event;
#[cfg(feature = "export")]
mod export;
mod extract;
mod page;
#[cfg(feature = "postgres")]
mod postgres;
mod report;
mod row;
mod run;
pub mod sql;
#[cfg(feature = "sqlite")]
mod sqlite;
pub mod store;
mod stream;
mod streams;
mod table;
mod value;
mod views;
mod work;

pub use checkpoint::{Checkpoint, Expected, Gap, Mark, Pass};
pub use error::Error;
pub use event::{Event, Observer};
#[cfg(feature = "export")]
pub use export::{Export, ExportReport, Format, TableReport};
#[cfg(feature = "postgres")]
pub use postgres::{PostgresQueue, PostgresStore};
pub use report::{Failure, Report, Skipped, StreamReport};
pub use row::Row;
pub use run::{Follow, Syncer, SyncerBuilder};
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;
pub use store::Store;
pub use stream::{Changes, Cursor, Order, Parent, Part, Stream, Unread};
pub use streams::{SCHEMA_VERSION, STREAMS, stream, tables};
pub use table::{Column, Reference, Source, Table};
pub use value::{Kind, Money, Time, Value};
pub use views::{View, views};
pub use work::{ReadAccount, Work};
