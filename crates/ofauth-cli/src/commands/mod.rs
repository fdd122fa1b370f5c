//! The commands.

mod alias;
mod call;
mod chats;
mod completions;
mod config;
mod connections;
mod context;
mod doctor;
mod dry_run;
mod earnings;
#[cfg(feature = "export")]
mod export;
mod listing;
mod man;
#[cfg(feature = "mcp")]
mod mcp;
mod messages;
#[cfg(feature = "demo")]
mod mock;
mod operations;
mod posts;
mod query;
mod response;
mod send;
mod standard_input;
mod subscribers;
#[cfg(feature = "sync")]
mod sync;
mod upload;
mod vault;
mod webhooks;
mod whoami;

use secrecy::ExposeSecret;

pub(crate) use completions::VARIABLE as COMPLETION_VARIABLE;

use self::context::Context;
use crate::args::{Args, Command, Messages, Webhooks};
use crate::config::Setting;
#[cfg(not(feature = "demo"))]
use crate::demo;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::settings::Settings;
use crate::signals::Signals;
use crate::zone::Zone;

/// Runs the command.
pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let context = Context {
        zone: zone(&args)?,
        global: args.global,
        signals: Signals::listen().map_err(|error| Failure::signal_setup(&error))?,
    };
    match args.command {
        Command::Messages(Messages::List(args)) => messages::list(args, &context).await,
        Command::Chats(args) => chats::list(args, &context).await,
        Command::Send(args) => send::send(args, &context).await,
        Command::Posts(args) => posts::list(args, &context).await,
        Command::Subscribers(args) => subscribers::list(args, &context).await,
        Command::Earnings(args) => earnings::show(args, &context).await,
        Command::Vault(args) => vault::list(args, &context).await,
        Command::Upload(args) => upload::upload(args, &context).await,
        Command::Connections(args) => connections::list(args, &context).await,
        Command::Whoami(args) => whoami::show(&args, &context).await,
        Command::Call(args) => call::call(args, &context).await,
        Command::Operations(args) => operations::show(args.operation),
        #[cfg(feature = "sync")]
        Command::Sync(args) => sync::run(args, &context).await,
        #[cfg(feature = "export")]
        Command::Export(args) => export::run(args, &context).await,
        #[cfg(feature = "mcp")]
        Command::Mcp(args) => mcp::serve(&args, &context).await,
        Command::Config(args) => config::run(args, &context).await,
        Command::Doctor(args) => doctor::run(&args, &context).await,
        Command::Webhooks(Webhooks::Listen(args)) => webhooks::listen::run(&args, &context).await,
        #[cfg(feature = "demo")]
        Command::Webhooks(Webhooks::Trigger(args)) => webhooks::trigger::run(&args, &context).await,
        #[cfg(feature = "demo")]
        Command::Mock(args) => mock::serve(&args, &context).await,
        #[cfg(not(feature = "demo"))]
        Command::Webhooks(Webhooks::Trigger(_)) => Err(demo::missing("ofauth webhooks trigger")),
        #[cfg(not(feature = "demo"))]
        Command::Mock(_) => Err(demo::missing("ofauth mock")),
        Command::Completions { shell } => completions::write(&shell),
        Command::Man(args) => man::write(&args.folder),
        Command::Alias(args) => alias::run(args, &context),
    }
}

/// The time zone: of the argument, or else a setting.
fn zone(args: &Args) -> Result<Zone, Failure> {
    let without_settings = matches!(
        args.command,
        Command::Config(_)
            | Command::Alias(_)
            | Command::Doctor(_)
            | Command::Completions { .. }
            | Command::Man(_)
            | Command::Operations(_)
    );
    if let Some(zone) = &args.global.tz {
        return Ok(zone.clone());
    }
    if without_settings {
        return Ok(Zone::default());
    }
    match Settings::open(&args.global)?.get(Setting::Tz)? {
        Some(found) => Zone::parse(found.value.expose_secret()).map_err(|wrong| {
            let message = format!("{}: {wrong}", found.source);
            Failure::new(Exit::Usage, message)
        }),
        None => Ok(Zone::default()),
    }
}
