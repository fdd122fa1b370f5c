//! What the command does.

mod answer;
mod call;
mod chats;
mod completions;
mod connections;
mod earnings;
mod listing;
mod messages;
mod mock;
mod operations;
mod posts;
mod send;
mod standard_input;
mod subscribers;
mod upload;
mod vault;
mod webhooks;
mod whoami;

use ofauth::dynamic::Request;

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
        Command::Webhooks(Webhooks::Listen(args)) => webhooks::listen::run(&args, &context).await,
        Command::Webhooks(Webhooks::Send(args)) => webhooks::send::run(&args, &context).await,
        Command::Mock(args) => mock::serve(&args, &context).await,
        Command::Completions { shell } => completions::print(shell),
    }
}

/// Sets those parameters that have been given.
fn with<const N: usize>(request: Request, parameters: [(&str, Option<String>); N]) -> Request {
    parameters
        .into_iter()
        .fold(request, |request, (name, value)| match value {
            Some(value) => request.parameter(name, value),
            None => request,
        })
}
