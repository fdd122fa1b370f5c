//! Whether to try again, and when.

mod backoff;
mod budget;
mod policy;

pub(crate) use budget::Budgets;
pub(crate) use policy::delay;
