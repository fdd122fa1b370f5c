//! What the service does about an error.

use std::time::Duration;

use ofauth::types::ErrorCode;
use ofauth::{Error, ErrorKind};

#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    LinkAgain,
    Wait(Option<Duration>),
    Fix(String),
    Strange { path: Option<String>, body: Vec<u8> },
    Later,
}

impl From<Error> for Outcome {
    fn from(error: Error) -> Self {
        match error.kind() {
            _ if error.code() == Some(&ErrorCode::SessionExpired) => Self::LinkAgain,
            ErrorKind::RateLimited => Self::Wait(error.retry_after()),
            ErrorKind::Configuration | ErrorKind::InvalidRequest => Self::Fix(error.to_string()),
            ErrorKind::Decode => Self::Strange {
                path: error.path().map(str::to_owned),
                body: error.raw_body().map(|body| body.to_vec()).unwrap_or_default(),
            },
            // The kinds may become more.
            _ => Self::Later,
        }
    }
}
