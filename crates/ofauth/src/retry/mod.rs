//! Whether to try again, and when.

mod backoff;
mod budget;
mod policy;

pub(crate) use budget::Budget;
pub(crate) use policy::delay;
