//! What the command does.

mod answer;
mod call;
mod chats;
mod completions;
mod connections;
mod earnings;
mod listing;
mod messages;
#[cfg(feature = "demo")]
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

use ofauth::Operation;
use ofauth::dynamic::Request;

use crate::args::{Args, Command, Global, Messages, Webhooks};
#[cfg(not(feature = "demo"))]
use crate::demo;
use crate::failure::Failure;
use crate::session::Session;
use crate::signals::Signals;

/// What all commands are given.
#[derive(Debug)]
struct Context {
    global: Global,
    signals: Signals,
}

/// Does what was asked for.
pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let context = Context {
        global: args.global,
        signals: Signals::listen().map_err(|error| Failure::deaf(&error))?,
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
        #[cfg(feature = "demo")]
        Command::Webhooks(Webhooks::Send(args)) => webhooks::send::run(&args, &context).await,
        #[cfg(feature = "demo")]
        Command::Mock(args) => mock::serve(&args, &context).await,
        #[cfg(not(feature = "demo"))]
        Command::Webhooks(Webhooks::Send(_)) => Err(demo::missing("ofauth webhooks send")),
        #[cfg(not(feature = "demo"))]
        Command::Mock(_) => Err(demo::missing("ofauth mock")),
        Command::Completions { shell } => completions::print(shell),
    }
}

/// What is asked of an operation.
#[derive(Debug)]
struct Query {
    operation: &'static Operation,
    /// By name; what is a list has several.
    parameters: Vec<(String, String)>,
}

impl Query {
    fn of(operation: &'static Operation) -> Self {
        let parameters = Vec::new();
        Self { operation, parameters }
    }

    /// Sets a parameter, if there is a value.
    fn with(mut self, name: &str, value: Option<String>) -> Self {
        self.parameters.extend(value.map(|value| (name.to_owned(), value)));
        self
    }

    fn request(&self, session: &Session) -> Request {
        let parameters = self.parameters.iter();
        parameters.fold(session.call(self.operation), |request, (name, value)| {
            request.parameter(name, value)
        })
    }
}
