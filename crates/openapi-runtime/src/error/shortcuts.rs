//! Checks for the most frequent kinds.

use super::{Error, ErrorKind};

impl Error {
    /// Whether a time limit was reached; [`Error::time_limit`] says which.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether there was no connection to the server. Nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Whether the rate limit is exceeded; [`Error::retry_after`] may say for how long.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.kind() == ErrorKind::RateLimited
    }

    /// Whether the server responded with 404.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::NotFound
    }

    /// Whether the server did not accept the credentials (401).
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.kind() == ErrorKind::Unauthorized
    }

    /// Whether the credentials lack a permission (403).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.kind() == ErrorKind::Forbidden
    }

    /// Whether the request violates the contract, and was not sent.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == ErrorKind::InvalidRequest
    }

    /// Whether the response cannot be deserialized, or is not what the contract says.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Shortcut = fn(&Error) -> bool;

    #[test]
    fn each_is_true_of_one_kind() {
        let shortcuts: [(ErrorKind, Shortcut); 8] = [
            (ErrorKind::Timeout, Error::is_timeout),
            (ErrorKind::Connect, Error::is_connect),
            (ErrorKind::RateLimited, Error::is_rate_limited),
            (ErrorKind::NotFound, Error::is_not_found),
            (ErrorKind::Unauthorized, Error::is_unauthorized),
            (ErrorKind::Forbidden, Error::is_forbidden),
            (ErrorKind::InvalidRequest, Error::is_invalid_request),
            (ErrorKind::Decode, Error::is_decode),
        ];
        for (kind, _) in shortcuts {
            let error = Error::new(kind, None, String::new());
            let asked: Vec<ErrorKind> = shortcuts
                .into_iter()
                .filter(|(_, is)| is(&error))
                .map(|(kind, _)| kind)
                .collect();
            assert_eq!(asked, [kind]);
        }
    }
}
