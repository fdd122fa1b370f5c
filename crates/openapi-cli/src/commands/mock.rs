//! `openapi mock`.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use openapi_cli::Sources;
use openapi_mock::Mock;
use tokio::net::TcpListener;

use crate::progress::Progress;
use crate::stdout;

/// Serve a mock of the API that a document describes.
///
/// Requests are checked by the document's schemas. Responses are its examples, or values made from its schemas. The
/// header `Prefer: code=404` asks for another status, `Prefer: example=NAME` for an example by name. It prints its
/// address, and runs until it is interrupted.
///
/// Exits with 100 on failure.
#[derive(Args)]
#[command(after_help = "Examples:\n  openapi mock petstore.yaml --listen 127.0.0.1:8080")]
pub(crate) struct Arguments {
    /// The document: OpenAPI 3.0 or 3.1, YAML or JSON.
    file: PathBuf,
    /// An OpenAPI Overlay 1.0 document to apply to it; several are applied in order.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// The address to listen on; with port 0, on a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

pub(crate) fn run(arguments: Arguments) -> anyhow::Result<u8> {
    let Arguments { file, overlay, listen } = arguments;
    let progress = Progress::start(format!("reading {}", file.display()));
    let sources = Sources {
        spec: file,
        overlays: overlay,
    };
    let (document, repairs) = sources.open()?.repaired();
    for repair in repairs {
        progress.say(&format!("note: {repair}"));
    }
    let mock = Mock::new(document.into_model())?;
    drop(progress);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(listen)
            .await
            .with_context(|| format!("cannot listen on {listen}"))?;
        let said = format!("listening on http://{}\n", listener.local_addr()?);
        match stdout::finish(&said, 0)? {
            0 => mock.serve(listener).await.map(|()| 0).context("cannot serve"),
            code => Ok(code),
        }
    })
}
