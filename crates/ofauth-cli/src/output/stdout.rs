//! Buffered stdout.

use std::future::pending;
use std::io::{self, IsTerminal, Write};

use indicatif::ProgressBar;

use crate::failure::Failure;
use crate::text;

/// Stdout. Output is buffered until the flush, so that no reader sees half a line, and a progress counter on the same
/// terminal is suspended meanwhile. Control characters are not sent to a terminal.
#[derive(Debug)]
pub(crate) struct Output {
    waiting: Vec<u8>,
    counter: ProgressBar,
    to_terminal: bool,
}

impl Output {
    pub(crate) fn new(counter: ProgressBar) -> Self {
        let to_terminal = io::stdout().is_terminal();
        Self {
            waiting: Vec::new(),
            counter: if to_terminal { counter } else { ProgressBar::hidden() },
            to_terminal,
        }
    }

    /// Stdout without a progress counter.
    pub(crate) fn plain() -> Self {
        Self::new(ProgressBar::hidden())
    }
}

/// Writes a complete text.
pub(crate) fn print(text: impl AsRef<[u8]>) -> Result<(), Failure> {
    let mut output = Output::plain();
    let result = output.write_all(text.as_ref()).and_then(|()| output.flush());
    result.map_err(|error| Failure::output(&error))
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let mut bytes = std::mem::take(&mut self.waiting);
        if self.to_terminal {
            bytes = text::shown_by_a_terminal(&String::from_utf8_lossy(&bytes)).into_bytes();
        }
        self.counter.suspend(|| {
            let mut stdout = io::stdout().lock();
            stdout.write_all(&bytes)?;
            stdout.flush()
        })
    }
}

/// Completes when stdout is a pipe whose reader is gone, even if nothing is being written.
pub(crate) async fn closed() {
    #[cfg(unix)]
    {
        use std::os::fd::AsFd;
        use tokio::io::Interest;
        use tokio::net::unix::pipe::Sender;
        // This handle only polls and never writes. A file cannot be polled, and need not be.
        let watched = io::stdout()
            .as_fd()
            .try_clone_to_owned()
            .and_then(Sender::from_owned_fd_unchecked);
        if let Ok(stdout) = watched
            && stdout.ready(Interest::ERROR).await.is_ok()
        {
            return;
        }
    }
    pending::<()>().await;
}
