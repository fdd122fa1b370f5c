//! `openapi mcp`.

use std::env::{self, VarError};
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use clap::{Args, ValueEnum};
use openapi_cli::Sources;
use openapi_mcp::{Plain, Server, http};
use openapi_model::Document;
use openapi_runtime::CallOptions;
use secrecy::SecretString;

use crate::progress::Progress;
use crate::stdout;

/// The token of clients over HTTP.
const TOKEN: &str = "OPENAPI_MCP_TOKEN";

/// The prefix of variables with credentials; the name of the security scheme follows.
const CREDENTIAL: &str = "OPENAPI_CREDENTIAL_";

/// Serve an API to an agent: a Model Context Protocol server of the API that a document describes.
///
/// The agent gets three tools: `find` an operation, `describe` it, `call` it. The server only reads, unless writes are
/// allowed; a write is shown before it is sent. Results are cut and continued by a cursor, secrets and media links are
/// removed from them, and what the API returns is marked as data. It serves stdin and stdout, or streamable HTTP with
/// --listen.
///
/// Credentials come from the environment: OPENAPI_CREDENTIAL_NAME is the secret of the security scheme NAME, in capitals
/// and with `_` for other characters than letters and digits. It is a key, a token, or user:password.
///
/// Exits with 0 when the client is done, 100 on failure.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The document: OpenAPI 3.0 or 3.1, YAML or JSON.
    file: PathBuf,
    /// An OpenAPI Overlay 1.0 document to apply to it; several are applied in order.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// The base URL of the server: https, or http on loopback. Default: the document's first that is absolute.
    #[arg(long, value_name = "URL", env = "OPENAPI_SERVER")]
    server: Option<String>,
    /// Take the credential of a security scheme from another environment variable. Repeatable.
    #[arg(long, value_name = "SCHEME=VARIABLE")]
    credential: Vec<String>,
    /// Allow writes: those that need a permission (x-permission, or a scope of the security requirement), tag:NAME,
    /// method:NAME or operation:ID. Without it, the server only reads. Repeatable.
    #[arg(long, value_name = "GRANT")]
    allow: Vec<String>,
    /// Who confirms a write before it is sent.
    #[arg(
        long,
        value_name = "WHO",
        value_enum,
        default_value_t = Confirm::Preview,
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "preview"
    )]
    confirm: Confirm,
    /// Timeout of a call in seconds, including all retries.
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    timeout: u64,
    /// Serve streamable HTTP at this address, path /mcp; with port 0, on a free one.
    ///
    /// An address other than loopback needs a token: OPENAPI_MCP_TOKEN, which requests bring as `Authorization: Bearer
    /// TOKEN`.
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
    /// Another name, or name and port, that requests may call the server by. Repeatable.
    #[arg(long, value_name = "HOST", requires = "listen")]
    allow_host: Vec<String>,
    /// An origin whose web pages may use the server, https://agent.example for instance. Repeatable.
    #[arg(long, value_name = "ORIGIN", requires = "listen")]
    allow_origin: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Confirm {
    /// The agent: its first call only shows the write and returns a token, a second one with the token sends it
    Preview,
    /// The user, whom the agent's program asks; if it cannot ask (elicitation), nothing is sent
    User,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<u8> {
    let progress = Progress::start(format!("reading {}", arguments.file.display()));
    let sources = Sources {
        spec: arguments.file.clone(),
        overlays: arguments.overlay.clone(),
    };
    let (document, repairs) = sources.open()?.repaired();
    for repair in repairs {
        progress.say(&format!("note: {repair}"));
    }
    let document = document.into_model();
    drop(progress);
    let credentials = credentials(&document, &arguments.credential)?;
    let options = CallOptions::new().timeout(Duration::from_secs(arguments.timeout));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let sender = Plain::new(&document, arguments.server.as_deref(), &credentials, options);
        let sender = sender.with_context(|| match &arguments.server {
            Some(server) => format!("--server {server}"),
            None => "--server says where the API is".to_owned(),
        })?;
        let server = Server::builder(document, sender, "openapi", env!("CARGO_PKG_VERSION"))
            .allow(&arguments.allow)?
            .confirm(match arguments.confirm {
                Confirm::Preview => openapi_mcp::Confirm::Preview,
                Confirm::User => openapi_mcp::Confirm::User,
            })
            .build();
        let Some(address) = arguments.listen else {
            return server
                .serve_stdio()
                .await
                .map(|()| 0)
                .context("the client cannot be served");
        };
        let access = access(arguments)?;
        let listening = http::Listening::on(address, access)
            .await
            .map_err(|error| match error.kind() {
                io::ErrorKind::PermissionDenied if !address.ip().is_loopback() => {
                    anyhow::anyhow!("{error}: set {TOKEN}")
                }
                _ => anyhow::anyhow!("cannot listen on {address}: {error}"),
            })?;
        match stdout::finish(&format!("listening on {}\n", listening.url()), 0)? {
            0 => listening.serve(server).await.map(|()| 0).context("cannot serve"),
            code => Ok(code),
        }
    })
}

/// The secrets of the security schemes, by their names.
fn credentials(document: &Document, renamed: &[String]) -> anyhow::Result<Vec<(String, SecretString)>> {
    let mut credentials = Vec::new();
    let mut named = Vec::new();
    for pair in renamed {
        let Some((scheme, variable)) = pair.split_once('=') else {
            bail!("--credential: expected SCHEME=VARIABLE");
        };
        let secret = variable_of(variable)?;
        let secret = secret.with_context(|| format!("{variable} is not set, expected the credential of {scheme}"))?;
        credentials.push((scheme.to_owned(), secret));
        named.push(scheme);
    }
    for (scheme, _) in document.components("securitySchemes") {
        let upper = |shown: char| {
            if shown.is_ascii_alphanumeric() {
                shown.to_ascii_uppercase()
            } else {
                '_'
            }
        };
        let variable: String = CREDENTIAL.chars().chain(scheme.chars().map(upper)).collect();
        if !named.contains(&scheme) {
            credentials.extend(variable_of(&variable)?.map(|secret| (scheme.to_owned(), secret)));
        }
    }
    Ok(credentials)
}

/// An environment variable; empty counts as unset.
fn variable_of(name: &str) -> anyhow::Result<Option<SecretString>> {
    ensure!(
        !name.is_empty() && !name.contains(['=', '\0']),
        "the name of a variable is invalid"
    );
    match env::var(name) {
        Ok(value) => Ok((!value.is_empty()).then(|| value.into())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => bail!("{name} is not UTF-8"),
    }
}

fn access(arguments: &Arguments) -> anyhow::Result<http::Access> {
    let mut access = http::Access::local();
    if let Some(token) = variable_of(TOKEN)? {
        access = access.token(token);
    }
    access = arguments.allow_host.iter().fold(access, http::Access::host);
    Ok(arguments.allow_origin.iter().fold(access, http::Access::origin))
}
