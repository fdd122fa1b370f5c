//! The reason why there is no connection.

use std::error::Error as StdError;
use std::io;

/// The reason, for the message.
pub(super) struct Obstacle {
    pub(super) reason: Option<String>,
    /// Whether the next attempt must fail, too.
    pub(super) lasting: bool,
}

impl Obstacle {
    fn lasting(reason: impl Into<String>) -> Self {
        Self {
            reason: Some(reason.into()),
            lasting: true,
        }
    }

    fn passing(reason: impl Into<String>) -> Self {
        Self {
            reason: Some(reason.into()),
            lasting: false,
        }
    }

    /// From an error of connecting: the first known cause.
    pub(super) fn of(error: &reqwest::Error) -> Self {
        let mut next = error.source();
        while let Some(cause) = next {
            if let Some(found) = read(cause) {
                return found;
            }
            next = inner(cause);
        }
        Self {
            reason: None,
            lasting: false,
        }
    }
}

/// The chain of causes. `io::Error::source` skips the error that it wraps.
fn inner<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match error.downcast_ref::<io::Error>() {
        Some(error) => error.get_ref().map(|inner| inner as _),
        None => error.source(),
    }
}

fn read(cause: &(dyn StdError + 'static)) -> Option<Obstacle> {
    #[cfg(feature = "__rustls")]
    if let Some(found) = by_rustls::read(cause) {
        return Some(found);
    }
    #[cfg(feature = "native-tls")]
    if let Some(found) = by_native_tls::read(cause) {
        return Some(found);
    }
    if let Some(error) = cause.downcast_ref::<io::Error>() {
        return socket(error);
    }
    // hyper-util has no types for these; tests check their texts.
    match cause.to_string().as_str() {
        "dns error" => {
            let innermost = std::iter::successors(Some(cause), |cause| inner(*cause)).last();
            let said = innermost.map(ToString::to_string).unwrap_or_default();
            let said = said
                .strip_prefix("failed to lookup address information: ")
                .unwrap_or(&said);
            Some(Obstacle::passing(format!("host name not found (DNS: {said})")))
        }
        "tunnel error: proxy authorization required" => Some(Obstacle::lasting(
            "the proxy requires credentials, or rejected these (407)",
        )),
        "tunnel error: unsuccessful" => Some(Obstacle::passing("the proxy cannot connect to the server")),
        "tunnel error: unexpected end of file" => Some(Obstacle::passing("the proxy closed the connection")),
        "tunnel error: failed to create underlying connection" => {
            let mut next = inner(cause);
            while let Some(deeper) = next {
                if let Some(found) = read(deeper) {
                    let reason = found
                        .reason
                        .map(|reason| format!("the proxy cannot be reached: {reason}"));
                    return Some(Obstacle { reason, ..found });
                }
                next = inner(deeper);
            }
            Some(Obstacle::passing("the proxy cannot be reached"))
        }
        _ => None,
    }
}

fn socket(error: &io::Error) -> Option<Obstacle> {
    let reason = match error.kind() {
        io::ErrorKind::ConnectionRefused => "connection refused",
        io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => "connection reset",
        io::ErrorKind::HostUnreachable => "host unreachable",
        io::ErrorKind::NetworkUnreachable => "network unreachable",
        io::ErrorKind::TimedOut => "timed out",
        // Plain TCP errors have no further cause.
        io::ErrorKind::UnexpectedEof => "connection closed during the TLS handshake; does the server speak TLS?",
        _ => return None,
    };
    Some(Obstacle::passing(reason))
}

#[cfg(any(feature = "__rustls", feature = "native-tls"))]
const NO_TLS: &str = "the server does not speak TLS; is it http://?";

#[cfg(feature = "__rustls")]
mod by_rustls {
    use std::error::Error as StdError;

    use rustls::{AlertDescription as Alert, CertificateError, Error, InvalidMessage};

    use super::{NO_TLS, Obstacle};

    pub(super) fn read(cause: &(dyn StdError + 'static)) -> Option<Obstacle> {
        Some(match cause.downcast_ref::<Error>()? {
            Error::InvalidCertificate(error) => {
                Obstacle::lasting(format!("invalid certificate: {}", certificate(error)))
            }
            Error::InvalidMessage(InvalidMessage::InvalidContentType) => Obstacle::lasting(NO_TLS),
            Error::AlertReceived(alert) => Obstacle {
                reason: Some(format!("the server refused TLS ({alert:?})")),
                lasting: !matches!(alert, Alert::InternalError | Alert::UserCanceled | Alert::CloseNotify),
            },
            Error::PeerIncompatible(reason) => {
                Obstacle::lasting(format!("no TLS version or cipher suite in common ({reason:?})"))
            }
            error => Obstacle::passing(format!("TLS failed: {error}")),
        })
    }

    fn certificate(error: &CertificateError) -> String {
        match error {
            CertificateError::UnknownIssuer => "unknown issuer".to_owned(),
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => "expired".to_owned(),
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => "not valid yet".to_owned(),
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "issued for another host name".to_owned()
            }
            CertificateError::Revoked => "revoked".to_owned(),
            other => other.to_string(),
        }
    }
}

/// Errors of the operating system's TLS library: the texts depend on the system.
#[cfg(feature = "native-tls")]
mod by_native_tls {
    use std::error::Error as StdError;

    use super::{NO_TLS, Obstacle};

    pub(super) fn read(cause: &(dyn StdError + 'static)) -> Option<Obstacle> {
        let text = cause.to_string();
        if text.contains("wrong version number") || text.contains("packet length too long") {
            return Some(Obstacle::lasting(NO_TLS));
        }
        text.to_ascii_lowercase()
            .contains("certificate")
            .then(|| Obstacle::lasting(format!("invalid certificate: {}", verdict(&text))))
    }

    /// OpenSSL puts the reason in parentheses, after the position in its own source.
    fn verdict(text: &str) -> &str {
        let inside = text.strip_suffix(')').and_then(|text| text.rsplit_once(" ("));
        inside.map_or(text, |(_, verdict)| verdict)
    }
}
