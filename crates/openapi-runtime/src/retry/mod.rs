//! Whether to retry, and when.

mod backoff;
mod budget;
mod policy;

pub use backoff::{Backoff, Jitter};
pub(crate) use budget::Budgets;
pub use budget::RetryBudget;
pub use policy::RetryPolicy;
