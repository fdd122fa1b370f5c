//! HTTP dates.

use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};

/// The three date formats of HTTP (RFC 9110, section 5.6.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateForm {
    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    ImfFixdate,
    /// `Sunday, 06-Nov-94 08:49:37 GMT`
    Rfc850,
    /// `Sun Nov  6 08:49:37 1994`
    Asctime,
}

impl DateForm {
    /// The date this many seconds after `now`.
    pub(crate) fn write(self, now: SystemTime, seconds: i64) -> Result<String, jiff::Error> {
        let date = Timestamp::try_from(now)?.checked_add(SignedDuration::from_secs(seconds))?;
        let format = match self {
            Self::ImfFixdate => "%a, %d %b %Y %H:%M:%S GMT",
            Self::Rfc850 => "%A, %d-%b-%y %H:%M:%S GMT",
            Self::Asctime => "%a %b %e %H:%M:%S %Y",
        };
        Ok(date.strftime(format).to_string())
    }
}
