//! `ofauth mcp`

mod accounts;
mod sender;

use std::io::{self, Write};

use openapi_mcp::{Server, http};
use openapi_model::Document;

use self::sender::Api;
use super::context::Context;
use crate::args::{Confirm, Mcp};
use crate::exit::Exit;
use crate::failure::Failure;

/// The token of clients over HTTP.
const TOKEN: &str = "OFAUTH_MCP_TOKEN";

/// The contract.
const DOCUMENT: &str = include_str!("document.json");

pub(super) async fn serve(args: &Mcp, context: &Context) -> Result<(), Failure> {
    let document = Document::parse("document.json", DOCUMENT)
        .map_err(|_| Failure::new(Exit::Failure, "this is a bug: the contract cannot be read"))?;
    let api = Api::open(args, &context.global).await?;
    let server = Server::builder(document, api, "ofauth", env!("CARGO_PKG_VERSION"))
        .allow(&args.allow)
        .map_err(|error| Failure::new(Exit::Usage, format!("--allow: {error}")))?
        .confirm(match args.confirm {
            Confirm::Preview => openapi_mcp::Confirm::Preview,
            Confirm::User => openapi_mcp::Confirm::User,
        })
        .build();
    let refused = |error: io::Error| Failure::new(Exit::Failure, format!("clients cannot be served: {error}"));
    let Some(address) = args.listen else {
        return tokio::select! {
            served = server.serve_stdio() => served.map_err(refused),
            stop = context.signals.raised() => Err(Failure::stopped(stop, "")),
        };
    };
    let access = access(args)?;
    let listening = http::Listening::on(address, access)
        .await
        .map_err(|error| match error.kind() {
            io::ErrorKind::PermissionDenied if !address.ip().is_loopback() => {
                Failure::new(Exit::Usage, format!("--listen: {error}")).hint(format!("set {TOKEN}"))
            }
            _ => Failure::new(Exit::Failure, format!("cannot listen on {address}: {error}")),
        })?;
    announce(&format!("listening on {}\n", listening.url())).map_err(|error| Failure::output(&error))?;
    tokio::select! {
        served = listening.serve(server) => served.map_err(refused),
        _ = context.signals.raised() => Ok(()),
    }
}

fn access(args: &Mcp) -> Result<http::Access, Failure> {
    let mut access = http::Access::local();
    match std::env::var(TOKEN) {
        Ok(token) if !token.is_empty() => access = access.token(token.into()),
        Ok(_) | Err(std::env::VarError::NotPresent) => {}
        Err(std::env::VarError::NotUnicode(_)) => {
            return Err(Failure::new(Exit::Unauthorised, format!("{TOKEN} is not UTF-8")));
        }
    }
    access = args.allow_host.iter().fold(access, http::Access::host);
    Ok(args.allow_origin.iter().fold(access, http::Access::origin))
}

fn announce(line: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(line.as_bytes())?;
    stdout.flush()
}
