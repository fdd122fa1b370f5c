//! `ofauth mock`

use std::io::{self, Write};

use ofauth_mock::{MockServer, RateLimit};

use super::context::Context;
use crate::args::Mock;
use crate::config::Setting;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;

/// The quota of the vendor's standard plans.
const PER_MINUTE: u32 = 60;
const BURST: u32 = 90;

pub(super) async fn serve(args: &Mock, context: &Context) -> Result<(), Failure> {
    let quiet = context.global.quiet;
    let mut server = MockServer::builder().port(args.port).log(move |line| {
        if !quiet {
            notice::say(line);
        }
    });
    if args.arrivals {
        server = server.arrivals(1);
    }
    if args.rate_limit {
        server = server.rate_limit(RateLimit::per_minute(PER_MINUTE, BURST));
    }
    let server = server.start().await.map_err(|error| refused(args.port, &error))?;
    announce(&server).map_err(|error| Failure::output(&error))?;
    context.signals.raised().await;
    Ok(())
}

fn announce(server: &MockServer) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "export {}={}", Setting::BaseUrl.variable(), server.base_url())?;
    writeln!(stdout, "export {}={}", Setting::ApiKey.variable(), server.api_key())?;
    writeln!(
        stdout,
        "export {}={}",
        Setting::ConnectionId.variable(),
        server.connection_id()
    )?;
    stdout.flush()
}

fn refused(port: u16, error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::AddrInUse {
        return Failure::new(Exit::Failure, format!("port {port} is in use"))
            .hint("choose another with --port, or omit it to use a free one");
    }
    Failure::new(
        Exit::Failure,
        format!("cannot start the server on port {port}: {error}"),
    )
}
