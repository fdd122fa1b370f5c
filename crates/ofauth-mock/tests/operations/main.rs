//! Every operation of the contract, asked rightly and wrongly.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bounds;
mod contract;
mod paging;
mod parameters;
mod refusals;
mod requests;
mod responses;
