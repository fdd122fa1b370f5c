//! The contract: operations, schemas, and validation of values.

mod document;
mod operation;
mod parameter;
mod schema;
mod strict;
mod validation;
mod violation;

pub(crate) use operation::{JSON, Shape, shape};
pub(crate) use parameter::{Location, Parameter};
pub(crate) use schema::{Kind, Schema, SchemaId};
pub(crate) use validation::fits;

#[cfg(test)]
mod tests;
