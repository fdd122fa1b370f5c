//! A file of credentials.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};

use crate::config::{Setting, is_read_by_others};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;

/// The file of `--credentials`.
pub(crate) struct CredentialsFile {
    path: PathBuf,
    values: Values,
}

impl CredentialsFile {
    pub(crate) fn read(path: &Path, quiet: bool) -> Result<Self, Failure> {
        let values = read(path, quiet)?;
        let path = path.to_owned();
        Ok(Self { path, values })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The value of a setting; empty counts as unset.
    pub(crate) fn get(&self, setting: Setting) -> Option<SecretString> {
        self.values.get(setting).cloned()
    }
}

fn read(path: &Path, quiet: bool) -> Result<Values, Failure> {
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
    Values::parse(text.expose_secret()).map_err(|wrong| {
        let message = format!("{}, line {}: expected {}", path.display(), wrong.line, wrong.expected);
        Failure::new(Exit::Unauthorised, message)
    })
}

/// The values of a file; later ones replace earlier ones.
#[derive(Debug, Default)]
struct Values(Vec<(Setting, Option<SecretString>)>);

/// A malformed line. Its content may be secret, and is not kept.
#[derive(Debug, PartialEq, Eq)]
struct WrongLine {
    line: usize,
    expected: &'static str,
}

impl Values {
    fn get(&self, setting: Setting) -> Option<&SecretString> {
        let mut values = self.0.iter().rev();
        values.find(|(found, _)| *found == setting)?.1.as_ref()
    }

    fn parse(text: &str) -> Result<Self, WrongLine> {
        let mut values = Self::default();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for (number, line) in text.lines().enumerate() {
            values.take(line.trim()).map_err(|expected| WrongLine {
                line: number + 1,
                expected,
            })?;
        }
        Ok(values)
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
        match Setting::by_variable(name) {
            Some(setting) => self.0.push((setting, (!value.is_empty()).then(|| value.into()))),
            // The file may serve other programs, too; an unknown name with our prefix is a typo.
            None if name.starts_with("OFAUTH_") => {
                return Err(
                    "OFAUTH_API_KEY, OFAUTH_CONNECTION_ID, OFAUTH_BASE_URL, OFAUTH_WEBHOOK_SECRET or OFAUTH_TZ as the name",
                );
            }
            None => {}
        }
        Ok(())
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
        let settings = Values::parse(text).expect("a good file");
        assert_eq!(shown(settings.get(Setting::ApiKey)), Some("sk_1=#2"));
        assert_eq!(shown(settings.get(Setting::ConnectionId)), Some("conn 1"));
        assert_eq!(shown(settings.get(Setting::BaseUrl)), Some("http://127.0.0.1:1#a"));
    }

    #[test]
    fn the_last_line_of_a_name_counts_and_empty_is_unset() {
        let settings = Values::parse("OFAUTH_API_KEY=a\nOFAUTH_API_KEY=b\nOFAUTH_BASE_URL=\n").expect("a good file");
        assert_eq!(shown(settings.get(Setting::ApiKey)), Some("b"));
        assert!(settings.get(Setting::BaseUrl).is_none());
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
            let wrong = Values::parse(&format!("# one\n{text}\n")).expect_err(text);
            assert_eq!(wrong.line, 2, "{text}");
            assert!(!wrong.expected.contains("secret"), "{text}");
        }
    }

    #[test]
    fn debug_hides_values() {
        let settings = Values::parse("OFAUTH_API_KEY=sk_secret").expect("a good file");
        assert!(!format!("{settings:?}").contains("sk_secret"));
    }
}
