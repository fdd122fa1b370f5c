//! Every operation of the contract, with valid and invalid requests.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bounds;
mod contract;
mod paging;
mod parameters;
mod refusals;
mod requests;
mod responses;
