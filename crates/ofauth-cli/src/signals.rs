//! Signals that stop the command. Handlers are installed at the start, not at the first wait.

use std::fmt;
use std::future::pending;
use std::io;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

use crate::exit::Exit;
use crate::notice;

#[cfg(unix)]
mod system {
    use std::io;
    use tokio::signal::unix::{Signal, SignalKind, signal};

    pub(super) fn interrupt() -> io::Result<Signal> {
        signal(SignalKind::interrupt())
    }

    pub(super) fn terminate() -> io::Result<Signal> {
        signal(SignalKind::terminate())
    }
}

#[cfg(windows)]
mod system {
    use std::io;
    use tokio::signal::windows::{CtrlC, CtrlClose, ctrl_c, ctrl_close};

    pub(super) fn interrupt() -> io::Result<CtrlC> {
        ctrl_c()
    }

    pub(super) fn terminate() -> io::Result<CtrlClose> {
        ctrl_close()
    }
}

/// The reason to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Ctrl-C.
    Interrupt,
    /// The system.
    Termination,
}

impl Stop {
    pub(crate) fn exit(self) -> Exit {
        match self {
            Self::Interrupt => Exit::Interrupted,
            Self::Termination => Exit::Terminated,
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Interrupt => "interrupted",
            Self::Termination => "terminated",
        })
    }
}

/// Whether the command was asked to stop.
#[derive(Clone, Debug)]
pub(crate) struct Signals(watch::Receiver<Option<Stop>>);

impl Signals {
    /// How long the command may take to stop orderly.
    const GRACE: Duration = Duration::from_secs(2);

    pub(crate) fn listen() -> io::Result<Self> {
        let mut interrupts = system::interrupt()?;
        let mut terminations = system::terminate()?;
        let (sender, receiver) = watch::channel(None);
        tokio::spawn(async move {
            let mut asked = async || {
                tokio::select! {
                    _ = interrupts.recv() => Stop::Interrupt,
                    _ = terminations.recv() => Stop::Termination,
                }
            };
            let first = asked().await;
            // The receiver is gone if the command has already finished.
            let _ = sender.send(Some(first));
            // A blocked reader of stdout could delay the exit forever; a second signal exits at once.
            let last = timeout(Self::GRACE, asked()).await.unwrap_or(first);
            notice::say(format_args!("error: {last}"));
            std::process::exit(last.exit().code().into());
        });
        Ok(Self(receiver))
    }

    /// Completes when the command is asked to stop.
    pub(crate) async fn raised(&self) -> Stop {
        let mut receiver = self.0.clone();
        match receiver.wait_for(Option::is_some).await.map(|stop| *stop) {
            Ok(Some(stop)) => stop,
            _ => pending().await,
        }
    }
}
