//! A document, freed of spelling: what means the same reads the same.

mod likeness;
mod operation;
mod places;
mod reader;
mod schema;
mod security;
mod servers;
mod slot;
mod subject;

pub(crate) use likeness::Likeness;
pub(crate) use operation::{Operation, Owner};
pub(crate) use places::Places;
pub(crate) use reader::Reader;
pub(crate) use schema::{Additional, Discriminator, Facts, Schema, Union};
pub(crate) use security::{Flow, Requirements, Scheme, Schemes};
pub(crate) use servers::Server;
pub(crate) use slot::{NOTES, Slot};
pub(crate) use subject::shown;
