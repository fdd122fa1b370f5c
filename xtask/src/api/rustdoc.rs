//! The public API of a crate, from rustdoc.

use anyhow::{Context, bail};
use public_api::Builder;
use serde_json::Value;

use crate::cargo::{command, output};
use crate::workspace;

/// The version of rustdoc's JSON format that `public-api` reads, and the Rust version that writes it. Update both
/// together.
const FORMAT: u64 = 57;
const RUST: &str = "1.95";

/// Every public item, in an order that keeps those of a type together.
pub(super) fn items(package: &str, features: &[&str]) -> anyhow::Result<Vec<String>> {
    let root = workspace::root();
    let mut rustdoc = command();
    rustdoc
        .args(["rustdoc", "--quiet", "--locked", "--lib", "--package", package])
        .args(["--features", &features.join(","), "--"])
        .args(["-Z", "unstable-options", "--output-format", "json"])
        // The JSON format is unstable; its build has a separate target folder.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", root.join("target/api"));
    output(&mut rustdoc)?;
    let path = root.join(format!("target/api/doc/{}.json", package.replace('-', "_")));
    let bytes = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let document: Value = serde_json::from_slice(&bytes).context("the output of rustdoc is not JSON")?;
    expect_format(&document)?;
    let api = Builder::from_rustdoc_json(&path)
        .omit_blanket_impls(true)
        .build()
        .with_context(|| format!("cannot read the API of {package}"))?;
    Ok(api.items().map(ToString::to_string).collect())
}

fn expect_format(document: &Value) -> anyhow::Result<()> {
    let format = &document["format_version"];
    if format.as_u64() != Some(FORMAT) {
        bail!(
            "rustdoc writes its JSON in format {format}, expected {FORMAT}: run this with Rust {RUST}, \
             or move `public-api` in Cargo.toml and the constants in xtask/src/api/rustdoc.rs along with Rust"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn another_format_is_refused() {
        assert!(expect_format(&json!({"format_version": 57})).is_ok());
        for strange in [json!({"format_version": 58}), json!({})] {
            let said = expect_format(&strange).unwrap_err().to_string();
            assert!(said.contains("expected 57: run this with Rust 1.95"), "{said}");
        }
    }
}
