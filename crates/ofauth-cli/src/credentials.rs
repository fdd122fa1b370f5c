//! API key, connection and server: from a file or the environment, never from an argument.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use secrecy::{ExposeSecret, SecretString};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;

pub(crate) const API_KEY: &str = "OFAUTH_API_KEY";
pub(crate) const CONNECTION_ID: &str = "OFAUTH_CONNECTION_ID";
pub(crate) const BASE_URL: &str = "OFAUTH_BASE_URL";
const WEBHOOK_SECRET: &str = "OFAUTH_WEBHOOK_SECRET";

/// The signing secret of webhooks, from `file` or from the environment.
pub(crate) fn webhook_secret(file: Option<&Path>, quiet: bool) -> Result<SecretString, Failure> {
    let found = match file {
        Some(path) => read(path, quiet)?.webhook_secret,
        None => None,
    };
    let found = match found {
        None => variable(WEBHOOK_SECRET)?,
        found => found,
    };
    found.ok_or_else(|| missing(WEBHOOK_SECRET, "the signing secret of webhooks", file))
}

/// The credentials of a call.
#[derive(Debug)]
pub(crate) struct Credentials {
    pub(crate) api_key: SecretString,
    /// `None` if not needed.
    pub(crate) connection_id: Option<SecretString>,
    pub(crate) base_url: Option<SecretString>,
}

impl Credentials {
    /// Reads each value from `file` if it is set there, otherwise from the environment. The connection is required if
    /// calls are `for_account`.
    pub(crate) fn find(file: Option<&Path>, for_account: bool, quiet: bool) -> Result<Self, Failure> {
        let mut found = match file {
            Some(path) => read(path, quiet)?,
            None => Settings::default(),
        };
        for name in [API_KEY, CONNECTION_ID, BASE_URL] {
            if let Some(slot @ None) = found.slot(name) {
                *slot = variable(name)?;
            }
        }
        Ok(Self {
            api_key: found.api_key.ok_or_else(|| missing(API_KEY, "the API key", file))?,
            connection_id: match found.connection_id {
                None if for_account => return Err(missing(CONNECTION_ID, "the id of a connection", file)),
                id => id.filter(|_| for_account),
            },
            base_url: found.base_url,
        })
    }
}

fn missing(name: &str, what: &str, file: Option<&Path>) -> Failure {
    let message = match file {
        Some(file) => format!(
            "{name} is set neither in {} nor in the environment, expected {what}",
            file.display()
        ),
        None => format!("{name} is not set, expected {what}"),
    };
    Failure::new(Exit::Unauthorised, message)
        .hint(format!(
            "set {name} in the environment or in a file given to --credentials"
        ))
        .hint("to try it without an account, use --demo")
}

/// An environment variable; empty counts as unset.
fn variable(name: &str) -> Result<Option<SecretString>, Failure> {
    match std::env::var(name) {
        Ok(value) => Ok((!value.is_empty()).then(|| value.into())),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(Failure::new(Exit::Unauthorised, format!("{name} is not UTF-8"))),
    }
}

fn read(path: &Path, quiet: bool) -> Result<Settings, Failure> {
    let refused = |why: String| {
        let message = format!("cannot read the credentials in {}: {why}", path.display());
        Failure::new(Exit::Unauthorised, message)
    };
    let mut file = File::open(path).map_err(|error| refused(error.to_string()))?;
    if !quiet && is_read_by_others(&file).unwrap_or(false) {
        let path = path.display();
        notice::say(format_args!(
            "warning: {path} can be read by other users of this machine"
        ));
        notice::say(format_args!("hint: chmod 600 {path}"));
    }
    let mut text = String::new();
    file.read_to_string(&mut text)
        .map_err(|error| refused(error.to_string()))?;
    let text = SecretString::from(text);
    Settings::parse(text.expose_secret()).map_err(|wrong| {
        let message = format!("{}, line {}: expected {}", path.display(), wrong.line, wrong.expected);
        Failure::new(Exit::Unauthorised, message)
    })
}

#[cfg(unix)]
fn is_read_by_others(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    const GROUP_AND_OTHERS_READ: u32 = 0o044;
    let metadata = file.metadata()?;
    Ok(metadata.is_file() && metadata.permissions().mode() & GROUP_AND_OTHERS_READ != 0)
}

#[cfg(not(unix))]
fn is_read_by_others(_: &File) -> io::Result<bool> {
    Ok(false)
}

/// The settings of a file.
#[derive(Debug, Default)]
struct Settings {
    api_key: Option<SecretString>,
    connection_id: Option<SecretString>,
    base_url: Option<SecretString>,
    webhook_secret: Option<SecretString>,
}

/// A malformed line. Its content may be secret, and is not kept.
#[derive(Debug, PartialEq, Eq)]
struct WrongLine {
    line: usize,
    expected: &'static str,
}

impl Settings {
    fn parse(text: &str) -> Result<Self, WrongLine> {
        let mut settings = Self::default();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for (number, line) in text.lines().enumerate() {
            settings.take(line.trim()).map_err(|expected| WrongLine {
                line: number + 1,
                expected,
            })?;
        }
        Ok(settings)
    }

    /// Parses a line; the error says what was expected.
    fn take(&mut self, line: &str) -> Result<(), &'static str> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        let (name, value) = line.split_once('=').ok_or("`NAME=value`")?;
        let name = match name.split_once(char::is_whitespace) {
            Some(("export", name)) => name.trim(),
            _ => name.trim_end(),
        };
        if name.is_empty() || !name.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric()) {
            return Err("a name of letters, digits and `_` before `=`");
        }
        let value = unquoted(value.trim())?;
        match self.slot(name) {
            Some(slot) => *slot = (!value.is_empty()).then(|| value.into()),
            // The file may serve other programs, too; an unknown name with our prefix is a typo.
            None if name.starts_with("OFAUTH_") => {
                return Err(
                    "OFAUTH_API_KEY, OFAUTH_CONNECTION_ID, OFAUTH_BASE_URL or OFAUTH_WEBHOOK_SECRET as the name",
                );
            }
            None => {}
        }
        Ok(())
    }

    fn slot(&mut self, name: &str) -> Option<&mut Option<SecretString>> {
        match name {
            API_KEY => Some(&mut self.api_key),
            CONNECTION_ID => Some(&mut self.connection_id),
            BASE_URL => Some(&mut self.base_url),
            WEBHOOK_SECRET => Some(&mut self.webhook_secret),
            _ => None,
        }
    }
}

/// The value without its quotes and without a comment after it.
fn unquoted(value: &str) -> Result<&str, &'static str> {
    let (value, rest) = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).ok_or("a quote at the end of the value")?,
        _ => value.split_once(char::is_whitespace).unwrap_or((value, "")),
    };
    let rest = rest.trim_start();
    if rest.is_empty() || rest.starts_with('#') {
        Ok(value)
    } else {
        Err("nothing but a comment after the value; quote a value that contains spaces")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: Option<&SecretString>) -> Option<&str> {
        value.map(ExposeSecret::expose_secret)
    }

    #[test]
    fn parses_shell_syntax() {
        let text = "\u{feff}# mine\r\n\n export OFAUTH_API_KEY='sk_1=#2' # live\r\n  OFAUTH_CONNECTION_ID=\"conn 1\"\nOFAUTH_BASE_URL=http://127.0.0.1:1#a\nPATH=/bin\n";
        let settings = Settings::parse(text).expect("a good file");
        assert_eq!(shown(settings.api_key.as_ref()), Some("sk_1=#2"));
        assert_eq!(shown(settings.connection_id.as_ref()), Some("conn 1"));
        assert_eq!(shown(settings.base_url.as_ref()), Some("http://127.0.0.1:1#a"));
    }

    #[test]
    fn the_last_line_of_a_name_counts_and_empty_is_unset() {
        let settings = Settings::parse("OFAUTH_API_KEY=a\nOFAUTH_API_KEY=b\nOFAUTH_BASE_URL=\n").expect("a good file");
        assert_eq!(shown(settings.api_key.as_ref()), Some("b"));
        assert!(settings.base_url.is_none());
    }

    #[test]
    fn errors_name_the_line_and_not_its_content() {
        for text in [
            "sk_secret",
            "sk secret=1",
            "=sk_secret",
            "OFAUTH_API_KEY='sk_secret",
            "OFAUTH_API_KEY=sk_secret sk_secret",
            "OFAUTH_API_KEY='sk_secret'sk_secret",
            "OFAUTH_APIKEY=sk_secret",
        ] {
            let wrong = Settings::parse(&format!("# one\n{text}\n")).expect_err(text);
            assert_eq!(wrong.line, 2, "{text}");
            assert!(!wrong.expected.contains("secret"), "{text}");
        }
    }

    #[test]
    fn debug_hides_values() {
        let settings = Settings::parse("OFAUTH_API_KEY=sk_secret").expect("a good file");
        assert!(!format!("{settings:?}").contains("sk_secret"));
    }
}
