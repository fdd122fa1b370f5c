//! What ends the command early, and how it is told.

use std::io;

use ofauth::types::ErrorCode;
use ofauth::{Error, ErrorKind};

use crate::exit::Exit;
use crate::notice;
use crate::signals::Stop;
use crate::text::printable;

/// Why the command ends early.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: Exit,
    /// Nothing where there is nothing to say.
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

    /// The reader of stdout has seen enough, which is no error.
    pub(crate) fn closed_pipe() -> Self {
        Self {
            exit: Exit::Success,
            message: None,
            notes: Vec::new(),
        }
    }

    /// From writing to stdout.
    pub(crate) fn output(error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::closed_pipe();
        }
        Self::new(Exit::Failure, format!("the output cannot be written: {error}"))
    }

    /// From a signal; `rest` is what follows on the word for it.
    pub(crate) fn stopped(stop: Stop, rest: &str) -> Self {
        Self::new(stop.exit(), format!("{stop}{rest}"))
    }

    /// From listening for signals.
    pub(crate) fn deaf(error: &io::Error) -> Self {
        Self::new(Exit::Failure, format!("signals cannot be listened for: {error}"))
    }

    /// Adds what would help.
    pub(crate) fn hint(self, hint: impl AsRef<str>) -> Self {
        self.note(format!("hint: {}", hint.as_ref()))
    }

    /// Adds a line.
    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Tells on stderr what happened.
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

/// What is known about a write that has failed.
const NOT_SENT: &str = "note: nothing was sent";
const REFUSED: &str = "note: the server has refused it; nothing was done";
const DONE: &str = "note: it was done, although the answer was not understood";
const UNKNOWN: &str = "note: it is not known whether it was done; look before you do it again";

impl Failure {
    /// From a write: says what is known about whether it was done.
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

    /// From a signal while a write was on its way.
    pub(crate) fn stopped_write(stop: Stop) -> Self {
        Self::stopped(stop, "").note(UNKNOWN)
    }

    /// Adds what would help to find out, where it is not known whether a write was done.
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

/// The operating system's word, for instance, below what the libraries say.
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
            "OFAUTH_BASE_URL may point to a server of another kind"
        }
        ErrorKind::NotFound if !error.operation()?.scoped => "check the id",
        ErrorKind::NotFound => "check the id, and that OFAUTH_CONNECTION_ID names the account that it belongs to",
        ErrorKind::Connect if !error.is_transient() => {
            "check OFAUTH_BASE_URL if it is set, and the certificates and proxies of the system"
        }
        ErrorKind::Connect => "check the network, and OFAUTH_BASE_URL if it is set",
        ErrorKind::Redirect => "check OFAUTH_BASE_URL; redirects are not followed, so that the key stays where it is",
        ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Server => "try again later",
        ErrorKind::Decode => "the API may have changed; a newer version of this command may know how",
        _ => return None,
    };
    Some(hint.to_owned())
}

fn unauthorised(error: &Error) -> Option<String> {
    let hint = match error.code() {
        Some(ErrorCode::SessionExpired) => return error.remedy(),
        Some(ErrorCode::SessionNotProvided) => "check OFAUTH_CONNECTION_ID",
        Some(ErrorCode::RulesOutdated) => "the vendor is about to renew its rules; try again in some minutes",
        _ if error.action_required() == Some("refresh_session") => return error.remedy(),
        _ => "check OFAUTH_API_KEY and OFAUTH_CONNECTION_ID, and that both belong to the server in OFAUTH_BASE_URL",
    };
    Some(hint.to_owned())
}
