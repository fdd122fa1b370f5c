//! A compiler wrapper that instruments the crates under test for coverage. The fuzzer itself is not instrumented: it
//! would measure its own code.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use crate::exit;

/// Set for a process that acts as the compiler.
pub(super) const ROLE: &str = "OFAUTH_FUZZ_COMPILER";

/// The instrumented crates: our own, and the deserializer.
const TESTED: [&str; 11] = [
    "httpdate",
    "ofauth",
    "ofauth_client",
    "ofauth_webhooks",
    "openapi_generate",
    "openapi_lower",
    "openapi_model",
    "openapi_runtime",
    "serde_core",
    "serde_json",
    "serde_path_to_error",
];

/// The flags for coverage counters on stable Rust.
const COUNTING: [&str; 4] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=3",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
];

/// Runs the compiler if this process acts as it.
pub(crate) fn compile() -> Option<ExitCode> {
    std::env::var_os(ROLE)?;
    let mut words = std::env::args_os().skip(1);
    let mut compiler = Command::new(words.next()?);
    let words: Vec<OsString> = words.collect();
    compiler.args(&words);
    if is_tested(&words) {
        compiler.args(COUNTING);
    }
    let code = compiler
        .status()
        .ok()
        .and_then(|status| u8::try_from(status.code()?).ok());
    Some(ExitCode::from(code.unwrap_or(exit::FAILED)))
}

fn is_tested(words: &[OsString]) -> bool {
    let name = words.iter().position(|word| word == "--crate-name");
    let name = name.and_then(|index| words.get(index + 1)?.to_str());
    // Build scripts and macros run on the host, without `--target`.
    let to_be_run_later = words.iter().any(|word| word == "--target");
    to_be_run_later && name.is_some_and(|name| TESTED.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_tested_counts() {
        for (words, expected) in [
            ("--crate-name ofauth --target here src/lib.rs", true),
            ("--crate-name ofauth src/lib.rs", false),
            ("--crate-name libafl --target here src/lib.rs", false),
            ("--version", false),
        ] {
            let words: Vec<OsString> = words.split(' ').map(OsString::from).collect();
            assert_eq!(is_tested(&words), expected, "{words:?}");
        }
    }
}
