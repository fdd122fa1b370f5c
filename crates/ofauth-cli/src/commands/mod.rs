//! What the command does.

mod completions;
mod listing;
mod messages;
mod mock;
mod webhooks;

use crate::args::{Args, Command, Global, Messages, Webhooks};
use crate::failure::Failure;
use crate::signals::Interrupt;

/// What all commands are given.
#[derive(Debug)]
struct Context {
    global: Global,
    interrupt: Interrupt,
}

/// Does what was asked for.
pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let context = Context {
        global: args.global,
        interrupt: Interrupt::listen().map_err(|error| Failure::deaf(&error))?,
    };
    match args.command {
        Command::Messages(Messages::List(args)) => messages::list(args, &context).await,
        Command::Webhooks(Webhooks::Listen(args)) => webhooks::listen::run(&args, &context).await,
        Command::Webhooks(Webhooks::Send(args)) => webhooks::send::run(&args, &context).await,
        Command::Mock(args) => mock::serve(&args, &context).await,
        Command::Completions { shell } => completions::print(shell),
    }
}
