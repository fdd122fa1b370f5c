//! Output to terminals and pipes.

use std::io::{ErrorKind, Write as _};

use anyhow::Context as _;

/// The exit code of a command whose reader has closed the pipe: the one of shells for SIGPIPE.
const CLOSED: u8 = 141;

/// Writes the last text of a command, whose exit code is `code`. If the reader has closed the pipe, that is not a success.
pub(crate) fn finish(text: &str, code: u8) -> anyhow::Result<u8> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(if code == 0 { CLOSED } else { code }),
        outcome => outcome.map(|()| code).context("cannot write to stdout"),
    }
}
