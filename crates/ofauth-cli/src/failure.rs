//! Errors of the command, and how they are reported.

use std::borrow::Cow;
use std::io;

use ofauth::types::ErrorCode;
use ofauth::{Error, ErrorKind};

use crate::exit::Exit;
use crate::notice;
use crate::signals::Stop;
use crate::text::printable;

/// Why the command fails.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: Exit,
    /// `None` if nothing is printed.
    message: Option<String>,
    notes: Vec<String>,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: Some(message.into()),
            notes: Vec::new(),
        }
    }

    /// The reader of stdout closed the pipe, which is not an error.
    pub(crate) fn closed_pipe() -> Self {
        Self {
            exit: Exit::Success,
            message: None,
            notes: Vec::new(),
        }
    }

    /// An error of writing to stdout.
    pub(crate) fn output(error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::closed_pipe();
        }
        Self::new(Exit::Failure, format!("cannot write the output: {error}"))
    }

    /// Stopped by a signal; `rest` follows the name of the signal in the message.
    pub(crate) fn stopped(stop: Stop, rest: &str) -> Self {
        Self::new(stop.exit(), format!("{stop}{rest}"))
    }

    /// An error of installing the signal handlers.
    pub(crate) fn signal_setup(error: &io::Error) -> Self {
        Self::new(Exit::Failure, format!("cannot install signal handlers: {error}"))
    }

    /// Fails without a message: the output says why.
    pub(crate) fn silent(exit: Exit) -> Self {
        Self {
            exit,
            message: None,
            notes: Vec::new(),
        }
    }

    /// Exit code, message and notes.
    pub(crate) fn into_parts(self) -> (Exit, String, Vec<String>) {
        (self.exit, self.message.unwrap_or_default(), self.notes)
    }

    /// Adds a hint.
    pub(crate) fn hint(self, hint: impl AsRef<str>) -> Self {
        self.note(format!("hint: {}", hint.as_ref()))
    }

    /// Adds a note.
    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Prints the error on stderr.
    pub(crate) fn report(self) -> Exit {
        if let Some(message) = self.message {
            notice::say(format_args!("error: {message}"));
            for note in self.notes {
                notice::say(note);
            }
        }
        self.exit
    }
}

/// Outcomes of a failed write.
const NOT_SENT: &str = "note: nothing was sent";
const REFUSED: &str = "note: the server rejected it; nothing was done";
const DONE: &str = "note: it succeeded, but the response could not be deserialized";
const UNKNOWN: &str = "note: it is not known whether it succeeded; check before you retry";

impl Failure {
    /// An error of a write, with a note on its outcome.
    pub(crate) fn of_write(error: Error) -> Self {
        let known = match error.kind() {
            ErrorKind::InvalidRequest | ErrorKind::Configuration => None,
            _ if !error.may_have_been_sent() => Some(NOT_SENT),
            ErrorKind::Decode => Some(DONE),
            _ if !error.may_have_succeeded() => Some(REFUSED),
            _ => Some(UNKNOWN),
        };
        let failure = Self::from(error);
        match known {
            Some(known) => failure.note(known),
            None => failure,
        }
    }

    /// Stopped by a signal during a write.
    pub(crate) fn stopped_write(stop: Stop) -> Self {
        Self::stopped(stop, "").note(UNKNOWN)
    }

    /// Adds a hint if the outcome of a write is not known.
    pub(crate) fn hint_if_unknown(self, hint: &str) -> Self {
        if self.notes.iter().any(|note| note == UNKNOWN) {
            return self.hint(hint);
        }
        self
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let mut message = error.to_string();
        if let Some(cause) = deepest_cause(&error) {
            message = format!("{message}: {cause}");
        }
        let failure = Self::new(exit(error.kind()), printable(&message));
        match hint(&error) {
            Some(hint) => failure.hint(printable(&hint)),
            None => failure,
        }
    }
}

fn exit(kind: ErrorKind) -> Exit {
    match kind {
        ErrorKind::InvalidRequest | ErrorKind::Rejected => Exit::Usage,
        ErrorKind::Configuration | ErrorKind::Unauthorized | ErrorKind::Forbidden => Exit::Unauthorised,
        ErrorKind::RateLimited => Exit::RateLimited,
        ErrorKind::NotFound => Exit::NotFound,
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Server => Exit::Unavailable,
        ErrorKind::OutcomeUnknown => Exit::OutcomeUnknown,
        ErrorKind::Source => Exit::Usage,
        ErrorKind::Decode | ErrorKind::Paging | ErrorKind::TooLarge | ErrorKind::Redirect => Exit::NotUnderstood,
        _ => Exit::Failure,
    }
}

/// The innermost cause, for instance the operating system's error.
fn deepest_cause(error: &Error) -> Option<String> {
    let first = std::error::Error::source(error)?;
    let last = std::iter::successors(Some(first), |cause| cause.source()).last()?;
    Some(last.to_string())
}

fn hint(error: &Error) -> Option<String> {
    let hint = match error.kind() {
        ErrorKind::Unauthorized => return unauthorised(error),
        ErrorKind::Forbidden => {
            let permission = error.operation()?.permission?;
            return Some(format!(
                "the call needs the permission `{permission}`; give it to the key and the connection"
            ));
        }
        ErrorKind::RateLimited => match error.retry_after() {
            Some(delay) => return Some(format!("try again in {} s", delay.as_secs().max(1))),
            None => "try again in a minute",
        },
        ErrorKind::NotFound if error.code() == Some(&ErrorCode::RouteNotFound) => {
            "OFAUTH_BASE_URL may point to a server that is not the OFAuth API"
        }
        ErrorKind::NotFound if !error.operation()?.scoped => "check the id",
        ErrorKind::NotFound => "check the id, and that OFAUTH_CONNECTION_ID names the account that it belongs to",
        ErrorKind::Connect if !error.is_transient() => {
            "check OFAUTH_BASE_URL if it is set, and the certificates and proxies of the system"
        }
        ErrorKind::Connect => "check the network, and OFAUTH_BASE_URL if it is set",
        ErrorKind::Redirect => "check OFAUTH_BASE_URL; redirects are not followed, to protect the key",
        ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Server => "try again later",
        ErrorKind::Decode => "the API may have changed; try a newer version of this command",
        _ => return None,
    };
    Some(hint.to_owned())
}

fn unauthorised(error: &Error) -> Option<String> {
    let hint = match error.code() {
        Some(ErrorCode::SessionExpired) => return error.suggested_fix().map(Cow::into_owned),
        Some(ErrorCode::SessionNotProvided) => "check OFAUTH_CONNECTION_ID",
        Some(ErrorCode::RulesOutdated) => "the vendor is updating its rules; try again in a few minutes",
        _ if error.action_required() == Some("refresh_session") => return error.suggested_fix().map(Cow::into_owned),
        _ => "check OFAUTH_API_KEY and OFAUTH_CONNECTION_ID, and that both belong to the server in OFAUTH_BASE_URL",
    };
    Some(hint.to_owned())
}
