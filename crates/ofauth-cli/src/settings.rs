//! Finds each setting: in the credentials file, the environment, or a profile.

use std::path::Path;

use secrecy::SecretString;

use crate::args::Global;
use crate::config::{Config, Setting};
use crate::credentials::CredentialsFile;
use crate::exit::Exit;
use crate::failure::Failure;

/// The sources of settings, in this order: the file of `--credentials`, the profile of `--profile`, the environment, and
/// the profile of `OFAUTH_PROFILE` or of the config file.
pub(crate) struct Settings {
    file: Option<CredentialsFile>,
    config: Config,
    profile: String,
    /// Whether the profile was chosen by an argument, and so takes precedence over the environment.
    profile_is_argument: bool,
}

/// A setting that was found.
pub(crate) struct Found {
    pub(crate) value: SecretString,
    /// Where it was found, for people.
    pub(crate) source: String,
}

impl Settings {
    /// Reads the files.
    pub(crate) fn open(global: &Global) -> Result<Self, Failure> {
        let config = Config::read(Config::path_of_system()?, global.quiet)?;
        let variable = variable(PROFILE_VARIABLE)?;
        let given = global.profile.as_deref().or(variable.as_deref());
        let profile = given.unwrap_or(config.chosen()).to_owned();
        let is_chosen = given.is_some() || config.chosen() != crate::config::DEFAULT_PROFILE;
        if is_chosen && !config.has_profile(&profile) {
            let profiles: Vec<_> = config.profiles().collect();
            let known = match profiles.as_slice() {
                [] => "it has none yet".to_owned(),
                names => format!("its profiles are {}", names.join(", ")),
            };
            let message = format!(
                "there is no profile {profile:?} in {}; {known}",
                config.path().display()
            );
            let hint = format!("`ofauth config set api_key --profile {profile}` creates it");
            return Err(Failure::new(Exit::Unauthorised, message).hint(hint));
        }
        Ok(Self {
            file: match &global.credentials {
                Some(path) => Some(CredentialsFile::read(path, global.quiet)?),
                None => None,
            },
            config,
            profile,
            profile_is_argument: global.profile.is_some(),
        })
    }

    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    /// The name of the profile.
    pub(crate) fn profile(&self) -> &str {
        &self.profile
    }

    /// A setting, from the first source that has it.
    pub(crate) fn get(&self, setting: Setting) -> Result<Option<Found>, Failure> {
        if let Some(file) = &self.file
            && let Some(value) = file.get(setting)
        {
            let source = file.path().display().to_string();
            return Ok(Some(Found { value, source }));
        }
        let of_profile = self.config.get(&self.profile, setting).map(|value| Found {
            value,
            source: format!("the profile {}", self.profile),
        });
        if self.profile_is_argument && of_profile.is_some() {
            return Ok(of_profile);
        }
        let name = setting.variable();
        let of_environment = variable(name)?.map(|value| Found {
            value: value.into(),
            source: name.to_owned(),
        });
        Ok(of_environment.or(of_profile))
    }

    /// A setting that is required.
    pub(crate) fn require(&self, setting: Setting) -> Result<Found, Failure> {
        self.get(setting)?.ok_or_else(|| self.missing(setting))
    }

    pub(crate) fn missing(&self, setting: Setting) -> Failure {
        let (name, what) = (setting.variable(), setting.description());
        let file = self.file.as_ref().map(CredentialsFile::path);
        let message = match file {
            Some(file) => format!(
                "{name} is set neither in {} nor in the environment, expected {what}",
                Path::display(file)
            ),
            None => format!("{name} is not set, expected {what}"),
        };
        Failure::new(Exit::Unauthorised, message)
            .hint(format!(
                "set {name} in the environment or in a file given to --credentials, or `ofauth config set {}`",
                setting.name()
            ))
            .hint("to try it without an account, use --demo; `ofauth doctor` shows what is set")
    }
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
    /// Finds each of them. The connection is required if calls are `for_account`, and omitted otherwise.
    pub(crate) fn find(global: &Global, for_account: bool) -> Result<Self, Failure> {
        let settings = Settings::open(global)?;
        Ok(Self {
            api_key: settings.require(Setting::ApiKey)?.value,
            connection_id: if for_account {
                Some(settings.require(Setting::ConnectionId)?.value)
            } else {
                None
            },
            base_url: settings.get(Setting::BaseUrl)?.map(|found| found.value),
        })
    }
}

/// The variable that chooses a profile.
pub(crate) const PROFILE_VARIABLE: &str = "OFAUTH_PROFILE";

/// An environment variable; empty counts as unset.
fn variable(name: &str) -> Result<Option<String>, Failure> {
    match std::env::var(name) {
        Ok(value) => Ok((!value.is_empty()).then_some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(Failure::new(Exit::Unauthorised, format!("{name} is not UTF-8"))),
    }
}
