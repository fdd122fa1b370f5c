//! What users of the SDK rely on, tested through its public face against a real server on loopback.
#![allow(clippy::expect_used, clippy::panic)]

mod support;

mod bindings;
mod changing_lists;
mod decoding;
mod downstream;
mod drift;
mod dynamic;
mod environment;
mod errors;
mod faults;
mod link;
mod merging;
mod official_sdks;
mod outages;
mod paging;
mod paging_model;
mod paging_styles;
mod prefetching;
mod proxy;
mod rate_limits;
mod redirects;
mod requests;
mod retries;
mod secrets;
mod security;
mod sending;
mod shapes;
mod source_page;
mod stories;
mod time_limits;
mod undecodable;
mod uploads;
mod validation;
mod wire;
