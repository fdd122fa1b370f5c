//! Exit statuses.

use std::fmt::Write;
use std::process::ExitCode;

/// The exit statuses of the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Success,
    Failure,
    Usage,
    Unauthorised,
    RateLimited,
    NotFound,
    Unavailable,
    NotUnderstood,
    OutcomeUnknown,
    Interrupted,
    Terminated,
}

impl Exit {
    const ALL: &[Self] = &[
        Self::Success,
        Self::Failure,
        Self::Usage,
        Self::Unauthorised,
        Self::RateLimited,
        Self::NotFound,
        Self::Unavailable,
        Self::NotUnderstood,
        Self::OutcomeUnknown,
        Self::Interrupted,
        Self::Terminated,
    ];

    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Failure => 1,
            Self::Usage => 2,
            Self::Unauthorised => 3,
            Self::RateLimited => 4,
            Self::NotFound => 5,
            Self::Unavailable => 6,
            Self::NotUnderstood => 7,
            Self::OutcomeUnknown => 8,
            Self::Interrupted => 130,
            Self::Terminated => 143,
        }
    }

    fn meaning(self) -> &'static str {
        match self {
            Self::Success => "success, or the reader closed the pipe",
            Self::Failure => "any other error, or confirmation was denied",
            Self::Usage => "wrong usage, or input that the API rejects",
            Self::Unauthorised => "credentials missing or rejected, or a missing permission",
            Self::RateLimited => "rate limited",
            Self::NotFound => "not found",
            Self::Unavailable => "no network, or the server is not available",
            Self::NotUnderstood => "the response could not be understood",
            Self::OutcomeUnknown => "the retry of a write was rejected, and an earlier attempt may have succeeded",
            Self::Interrupted => "interrupted by Ctrl-C",
            Self::Terminated => "ended by SIGTERM",
        }
    }

    /// The table of exit codes, for the help.
    pub(crate) fn table() -> String {
        Self::ALL.iter().fold("Exit codes:\n".to_owned(), |mut text, exit| {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "  {:>3}  {}", exit.code(), exit.meaning());
            text
        })
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}
