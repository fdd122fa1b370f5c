//! The contract with its overlay, as all commands read it.

use std::path::{Path, PathBuf};

use openapi_generate::{Sources, Workspace};

use crate::workspace::root;

/// The command that the header of generated files names.
pub(crate) const COMMAND: &str = "cargo xtask generate";

/// The contract alone.
pub(crate) fn path() -> PathBuf {
    sources().spec
}

/// The contract with its overlay.
pub(crate) fn sources() -> Sources {
    sources_in(&root())
}

fn sources_in(root: &Path) -> Sources {
    Sources {
        spec: root.join("openapi/ofauth.yaml"),
        overlays: vec![root.join("openapi/overlay.yaml")],
    }
}

/// What is generated from them, and where that goes.
pub(crate) fn generated() -> Workspace {
    let root = root();
    Workspace {
        sources: sources_in(&root),
        command: COMMAND.to_owned(),
        client: root.join("crates/ofauth-client"),
        sdk: root.join("crates/ofauth"),
        events: root.join("crates/ofauth-webhooks"),
        schemas: root.join("crates/ofauth-mock/src/contract"),
        document: root.join("crates/ofauth-cli/src/commands/mcp"),
        tests: root.join("tests"),
        root,
    }
}
