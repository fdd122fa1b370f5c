//! A normalized view of a document: equal meanings compare equal.

mod likeness;
mod operation;
mod pointer_set;
mod reader;
mod schema;
mod security;
mod servers;
mod slot;
mod subject;

pub(crate) use likeness::Likeness;
pub(crate) use operation::{Operation, Owner};
pub(crate) use pointer_set::PointerSet;
pub(crate) use reader::Reader;
pub(crate) use schema::{Additional, Discriminator, Facts, Schema, Union};
pub(crate) use security::{Flow, Requirements, Scheme, Schemes};
pub(crate) use servers::Server;
pub(crate) use slot::{NOTES, Slot};
pub(crate) use subject::shown;
