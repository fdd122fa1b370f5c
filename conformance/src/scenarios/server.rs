//! The mock server, while it runs.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use anyhow::{Context, bail};
use serde::Deserialize;
use std::collections::BTreeMap;

use super::tools::Tools;

/// The mock server. Ends with this value.
pub(super) struct Server {
    process: Child,
    port: u16,
    coverage: PathBuf,
}

/// What it recorded of the scenarios of one package.
#[derive(Deserialize)]
struct Coverage {
    results: BTreeMap<String, String>,
}

impl Server {
    /// Starts it at a free port, and waits until it listens. Its files have the name of what is measured.
    pub(super) fn start(tools: &Tools, folder: &Path, name: &str) -> anyhow::Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let recorded = format!("coverage-{name}.json");
        let coverage = folder.join(&recorded);
        fs::remove_file(&coverage).or_else(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Ok(()),
            _ => Err(error),
        })?;
        let log = fs::File::create(folder.join(format!("server-{name}.log")))?;
        let mut command = tools.script("node_modules/@typespec/spector/cmd/cli.mjs");
        command.args(["serve", "./node_modules/@typespec/http-specs/specs"]);
        command.args(["--port", &port.to_string(), "--coverageFile", &recorded]);
        command.stdout(log.try_clone()?).stderr(log).stdin(Stdio::null());
        let process = command.spawn().context("cannot start the mock server")?;
        let mut server = Self {
            process,
            port,
            coverage,
        };
        server.wait_until(Duration::from_secs(90), "the mock server does not listen", |server| {
            TcpStream::connect(("localhost", server.port)).is_ok()
        })?;
        Ok(server)
    }

    /// Its base URL; absolute links that it sends begin with it.
    pub(super) fn base_url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Ends it; returns the result of each scenario: `pass`, `fail` or `not-implemented`.
    pub(super) fn stop(mut self) -> anyhow::Result<BTreeMap<String, String>> {
        use std::io::Write as _;
        let mut stream = TcpStream::connect(("localhost", self.port))?;
        write!(
            stream,
            "POST /.admin/stop HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )?;
        self.wait_until(Duration::from_secs(30), "the mock server does not stop", |server| {
            server.process.try_wait().is_ok_and(|status| status.is_some())
        })?;
        let packages: Vec<Coverage> =
            serde_json::from_slice(&fs::read(&self.coverage).context("what the mock server recorded")?)?;
        Ok(packages.into_iter().flat_map(|package| package.results).collect())
    }

    fn wait_until(
        &mut self,
        limit: Duration,
        otherwise: &str,
        mut done: impl FnMut(&mut Self) -> bool,
    ) -> anyhow::Result<()> {
        let start = Instant::now();
        while !done(self) {
            if start.elapsed() > limit {
                bail!("{otherwise}");
            }
            thread::sleep(Duration::from_millis(200));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already where all went well.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
