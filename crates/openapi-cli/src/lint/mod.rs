//! Lints documents that code is generated from: rules and their findings.

mod field;
mod findings;
mod reading;
mod report;
mod rule;
mod rules;

pub use findings::{Finding, Findings};
pub use reading::allows;
pub use report::{FINDINGS, Report, check, report};
pub use rule::Rule;
pub use rules::GENERAL;
