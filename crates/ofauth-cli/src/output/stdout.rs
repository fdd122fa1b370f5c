//! Stdout, in whole pieces.

use std::future::pending;
use std::io::{self, IsTerminal, Write};

use indicatif::ProgressBar;

use crate::failure::Failure;
use crate::text;

/// Stdout. What is written waits for the flush and then goes out at once, so that no reader sees half a line, and a
/// counter on the same terminal steps aside. A terminal is given nothing that it would act on.
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

    /// Stdout with no counter about.
    pub(crate) fn plain() -> Self {
        Self::new(ProgressBar::hidden())
    }
}

/// Writes what is at hand as a whole.
pub(crate) fn print(text: impl AsRef<[u8]>) -> Result<(), Failure> {
    let mut output = Output::plain();
    let written = output.write_all(text.as_ref()).and_then(|()| output.flush());
    written.map_err(|error| Failure::output(&error))
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

/// Ends when stdout is a pipe that nobody reads any more, also while there is nothing to write.
pub(crate) async fn closed() {
    #[cfg(unix)]
    {
        use std::os::fd::AsFd;
        use tokio::io::Interest;
        use tokio::net::unix::pipe::Sender;
        // It is only watched, never written to by this handle. A file cannot be watched, and needs not be.
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
