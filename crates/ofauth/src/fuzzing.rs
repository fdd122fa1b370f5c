//! Entry points for the fuzz targets in `fuzz`. They exist only with `--cfg fuzzing`, and are not part of the API.
#![allow(missing_docs)]

use std::time::SystemTime;

use http::HeaderMap;
use ofauth_client::operations::LIST_CHAT_MESSAGES;
use ofauth_client::types::MessagePage;
use openapi_runtime::{Api, fuzzing};

pub use openapi_runtime::fuzzing::{CycleDetector, Page, Script, retry_after};

use crate::api::Ofauth;
use crate::{Error, RateLimit};

pub fn decode(body: &[u8]) -> Result<MessagePage, Error> {
    Ok(fuzzing::decode(&LIST_CHAT_MESSAGES, Ofauth.errors(), body)?)
}

pub fn status_error(status: u16, headers: HeaderMap, body: &[u8], secrets: &[&str]) -> Error {
    fuzzing::status_error(&LIST_CHAT_MESSAGES, Ofauth.errors(), status, headers, body, secrets).into()
}

pub fn rate_limit(headers: &HeaderMap, now: SystemTime) -> RateLimit {
    RateLimit::read(headers, now)
}

pub fn script(pages: Vec<Option<Page>>) -> Script {
    Script::new(&LIST_CHAT_MESSAGES, pages)
}
