//! `ofauth config`

use std::fmt::Write;
use std::io::{self, IsTerminal};

use secrecy::ExposeSecret;

use super::context::Context;
use super::standard_input;
use crate::args::Global;
use crate::args::config::{Config as Args, Name};
use crate::config::{Config, Setting};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;
use crate::output::print;
use crate::settings::PROFILE_VARIABLE;
use crate::text::printable;

/// What is printed instead of a secret.
const SET: &str = "[set]";

pub(super) async fn run(args: Args, context: &Context) -> Result<(), Failure> {
    let path = Config::path_of_system()?;
    if matches!(args, Args::Path) {
        return print(format!("{}\n", path.display()));
    }
    let mut config = Config::read(path, context.global.quiet)?;
    let profile = profile(&context.global, &config);
    match args {
        Args::Path => Ok(()),
        Args::List => print(list(&config)),
        Args::Get { name } => {
            let value = match name {
                Name::Profile => profile,
                Name::Setting(setting) => shown(&config, &profile, setting).ok_or_else(|| {
                    let message = format!("{} is not set in the profile {profile}", setting.name());
                    Failure::new(Exit::Failure, message)
                })?,
            };
            print(format!("{value}\n"))
        }
        Args::Unset { name } => {
            config.set(&profile, name, None);
            config.write()?;
            say(context, &format!("removed {} from the profile {profile}", name.name()));
            Ok(())
        }
        Args::Set {
            name: Name::Profile,
            value,
        } => {
            let value = value.ok_or_else(|| Failure::new(Exit::Usage, "expected the name of a profile"))?;
            if !config.has_profile(&value) {
                let message = format!("there is no profile {value:?}");
                let hint = "`ofauth config set NAME --profile PROFILE` creates one; `ofauth config list` lists them";
                return Err(Failure::new(Exit::Usage, message).hint(hint));
            }
            config.choose(&value);
            config.write()?;
            say(context, &format!("the profile is {value}"));
            Ok(())
        }
        Args::Set {
            name: Name::Setting(setting),
            value,
        } => {
            let value = given(setting, value, context).await?;
            setting.check(&value).map_err(|wrong| {
                let message = format!("{}: {}", setting.name(), printable(&wrong));
                Failure::new(Exit::Usage, message)
            })?;
            config.set(&profile, setting, Some(&value));
            config.write()?;
            say(context, &format!("set {} of the profile {profile}", setting.name()));
            Ok(())
        }
    }
}

fn say(context: &Context, line: &str) {
    if !context.global.quiet {
        notice::say(line);
    }
}

/// The profile to show or change, which need not exist.
fn profile(global: &Global, config: &Config) -> String {
    let variable = || std::env::var(PROFILE_VARIABLE).ok().filter(|name| !name.is_empty());
    let given = global.profile.clone().or_else(variable);
    given.unwrap_or_else(|| config.chosen().to_owned())
}

/// The value: an argument, or for a secret what is typed or read from stdin.
async fn given(setting: Setting, value: Option<String>, context: &Context) -> Result<String, Failure> {
    match value {
        Some(_) if setting.is_secret() => {
            let message = format!(
                "{} is a secret and cannot be an argument, where other users of the machine could see it",
                setting.name()
            );
            let hint = format!(
                "omit the value to be asked for it, or: ofauth config set {} < FILE",
                setting.name()
            );
            Err(Failure::new(Exit::Usage, message).hint(hint))
        }
        Some(value) => Ok(value),
        None if !setting.is_secret() => Err(Failure::new(
            Exit::Usage,
            format!("expected a value of {}", setting.name()),
        )),
        None if io::stdin().is_terminal() => {
            let asked =
                tokio::task::spawn_blocking(move || rpassword::prompt_password(format!("{}: ", setting.name())));
            let typed = tokio::select! {
                biased;
                stop = context.signals.raised() => return Err(Failure::stopped(stop, "; nothing was changed")),
                typed = asked => typed,
            };
            match typed {
                Ok(Ok(typed)) => Ok(typed.trim().to_owned()),
                Ok(Err(error)) => Err(Failure::new(Exit::Failure, format!("cannot read the value: {error}"))),
                Err(_) => Err(Failure::new(Exit::Failure, "this is a bug: a task has panicked")),
            }
        }
        None => {
            let bytes = standard_input::read(context).await?;
            let text = String::from_utf8(bytes).map_err(|_| Failure::new(Exit::Usage, "stdin is not UTF-8"))?;
            Ok(text.trim().to_owned())
        }
    }
}

/// The value for people: of a secret, only that it is set.
fn shown(config: &Config, profile: &str, setting: Setting) -> Option<String> {
    let value = config.get(profile, setting)?;
    Some(if setting.is_secret() {
        SET.to_owned()
    } else {
        printable(value.expose_secret())
    })
}

fn list(config: &Config) -> String {
    let mut text = format!("profile = {}\n", config.chosen());
    for profile in config.profiles() {
        for setting in Setting::ALL {
            if let Some(value) = shown(config, profile, setting) {
                // Writing to a String cannot fail.
                let _ = writeln!(text, "{profile}.{} = {value}", setting.name());
            }
        }
    }
    text
}
