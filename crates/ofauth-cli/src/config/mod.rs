//! The config file: profiles, each with its settings.

mod file;
mod setting;

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use secrecy::SecretString;
use toml_edit::{DocumentMut, Item, Table, value};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;

pub(crate) use file::{is_read_by_others, is_readable_by_others};
pub(crate) use setting::Setting;

/// The profile that is used if none is chosen.
pub(crate) const DEFAULT_PROFILE: &str = "default";

/// The variable that names another config file.
pub(crate) const VARIABLE: &str = "OFAUTH_CONFIG";

/// The key of the chosen profile in the file.
const CHOSEN: &str = "profile";
const PROFILES: &str = "profiles";
const ALIASES: &str = "aliases";

/// The config file. Values may be secret: it has no `Debug`.
pub(crate) struct Config {
    path: PathBuf,
    document: DocumentMut,
    exists: bool,
}

impl Config {
    /// The path of the file, by the conventions of the system.
    pub(crate) fn path_of_system() -> Result<PathBuf, Failure> {
        if let Some(path) = std::env::var_os(VARIABLE).filter(|path| !path.is_empty()) {
            return Ok(path.into());
        }
        let folders = etcetera::base_strategy::choose_native_strategy().map_err(|_| {
            Failure::new(Exit::Failure, "there is no home folder").hint(format!("set {VARIABLE} to a file"))
        })?;
        Ok(folders.config_dir().join("ofauth").join("config.toml"))
    }

    /// The file of the system, for completions; nothing is said if it cannot be read.
    pub(crate) fn of_system() -> Option<Self> {
        Self::path_of_system().and_then(|path| Self::read(path, true)).ok()
    }

    /// Reads the file; a missing one is empty.
    pub(crate) fn read(path: PathBuf, quiet: bool) -> Result<Self, Failure> {
        let unreadable = |why: String| {
            let message = format!("cannot read the config file {}: {why}", path.display());
            Failure::new(Exit::Unauthorised, message).hint(correction())
        };
        let found = file::read(&path).map_err(|error| unreadable(error.to_string()))?;
        if let Some(found) = &found
            && found.is_read_by_others
            && !quiet
        {
            notice::say(format_args!(
                "warning: {} can be read by other users of this machine",
                path.display()
            ));
            notice::say(format_args!("hint: chmod 600 {}", path.display()));
        }
        let exists = found.is_some();
        let text = found.map(|found| found.text).unwrap_or_default();
        let document = text.parse::<DocumentMut>().map_err(|error| {
            // The message of the parser quotes the line, which may have a secret.
            let start = error.span().map(|span| span.start).unwrap_or_default();
            let line = text
                .as_bytes()
                .iter()
                .take(start)
                .filter(|byte| **byte == b'\n')
                .count()
                + 1;
            unreadable(format!(
                "line {line}: expected TOML, such as [profiles.default] and tz = \"UTC\""
            ))
        })?;
        let config = Self { path, document, exists };
        config.check()?;
        Ok(config)
    }

    /// Checks that it has the expected tables and settings.
    fn check(&self) -> Result<(), Failure> {
        let wrong = |what: String| {
            let message = format!("the config file {}: {what}", self.path.display());
            Err(Failure::new(Exit::Unauthorised, message).hint(correction()))
        };
        for (name, item) in self.document.iter() {
            match name {
                CHOSEN if item.is_str() => {}
                PROFILES if item.is_table_like() => {}
                ALIASES if item.is_table_like() => {}
                ALIASES => return wrong("`aliases` is not a table".to_owned()),
                CHOSEN => return wrong("`profile` is not a text".to_owned()),
                PROFILES => return wrong("`profiles` is not a table".to_owned()),
                other => {
                    return wrong(format!(
                        "unknown key `{other}`, expected `profile`, `profiles` or `aliases`"
                    ));
                }
            }
        }
        for profile in self.profiles() {
            let Some(settings) = self.table(profile) else {
                return wrong(format!("`profiles.{profile}` is not a table"));
            };
            for (name, item) in settings.iter() {
                if Setting::by_name(name).is_none_or(|setting| setting.name() != name) {
                    return wrong(format!(
                        "unknown setting `{profile}.{name}`, expected one of {}",
                        names()
                    ));
                }
                if !item.is_str() {
                    return wrong(format!("`{profile}.{name}` is not a text"));
                }
            }
        }
        Ok(())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn exists(&self) -> bool {
        self.exists
    }

    /// The names of the profiles.
    pub(crate) fn profiles(&self) -> impl Iterator<Item = &str> {
        let profiles = self.document.get(PROFILES).and_then(Item::as_table_like);
        profiles
            .into_iter()
            .flat_map(|profiles| profiles.iter().map(|(name, _)| name))
    }

    /// The profile that the file chooses.
    pub(crate) fn chosen(&self) -> &str {
        let chosen = self.document.get(CHOSEN).and_then(Item::as_str);
        chosen.unwrap_or(DEFAULT_PROFILE)
    }

    pub(crate) fn has_profile(&self, name: &str) -> bool {
        self.profiles().any(|profile| profile == name)
    }

    /// The value of a setting in a profile; empty counts as unset.
    pub(crate) fn get(&self, profile: &str, setting: Setting) -> Option<SecretString> {
        let value = self.table(profile)?.get(setting.name())?.as_str()?;
        (!value.is_empty()).then(|| value.into())
    }

    fn table(&self, profile: &str) -> Option<&dyn toml_edit::TableLike> {
        self.document
            .get(PROFILES)?
            .as_table_like()?
            .get(profile)?
            .as_table_like()
    }

    /// The aliases, with their commands.
    pub(crate) fn aliases(&self) -> impl Iterator<Item = (&str, &str)> {
        let aliases = self.document.get(ALIASES).and_then(Item::as_table_like);
        let aliases = aliases.into_iter().flat_map(|aliases| aliases.iter());
        aliases.filter_map(|(name, command)| Some((name, command.as_str()?)))
    }

    /// Sets or removes an alias.
    pub(crate) fn set_alias(&mut self, name: &str, command: Option<&str>) {
        let aliases = self.document.entry(ALIASES).or_insert_with(toml_edit::table);
        if let Some(aliases) = aliases.as_table_like_mut() {
            match command {
                Some(command) => drop(aliases.insert(name, value(command))),
                None => drop(aliases.remove(name)),
            }
        }
    }

    /// Chooses the profile of runs without `--profile`.
    pub(crate) fn choose(&mut self, profile: &str) {
        self.document.insert(CHOSEN, value(profile));
    }

    /// Sets or removes a setting.
    pub(crate) fn set(&mut self, profile: &str, setting: Setting, new: Option<&str>) {
        let profiles = self.document.entry(PROFILES).or_insert_with(implicit);
        if let Some(profiles) = profiles.as_table_like_mut()
            && let Some(settings) = profiles
                .entry(profile)
                .or_insert_with(toml_edit::table)
                .as_table_like_mut()
        {
            match new {
                Some(new) => drop(settings.insert(setting.name(), value(new))),
                None => drop(settings.remove(setting.name())),
            }
        }
    }

    /// Replaces the file atomically; only its owner may read it.
    pub(crate) fn write(&self) -> Result<(), Failure> {
        file::write(&self.path, &self.document.to_string()).map_err(|error| {
            let message = format!("cannot write the config file {}: {error}", self.path.display());
            Failure::new(Exit::Failure, message)
        })
    }
}

fn correction() -> String {
    format!("correct it in an editor, or set {VARIABLE} to another file")
}

/// A table without a header of its own.
fn implicit() -> Item {
    let mut table = Table::new();
    table.set_implicit(true);
    Item::Table(table)
}

/// The names of all settings.
pub(crate) fn names() -> String {
    Setting::ALL.map(Setting::name).join(", ")
}

/// Checks the name of an alias.
pub(crate) fn alias_name(text: &str) -> Result<String, String> {
    if text.starts_with('-') {
        return Err("expected a name that does not begin with -".to_owned());
    }
    profile_name(text)
}

/// Checks the name of a profile.
pub(crate) fn profile_name(text: &str) -> Result<String, String> {
    let is_name = !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    is_name
        .then(|| text.to_owned())
        .ok_or_else(|| format!("expected a name of letters, digits, - and _, got {text:?}"))
}
