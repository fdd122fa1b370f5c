//! Being asked to stop. Whoever listens does so from the start, not from the first time it waits.

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

    pub(super) type Asked = Signal;

    pub(super) fn interrupt() -> io::Result<Signal> {
        signal(SignalKind::interrupt())
    }

    pub(super) fn terminate() -> io::Result<Asked> {
        signal(SignalKind::terminate())
    }
}

#[cfg(windows)]
mod system {
    use std::io;
    use tokio::signal::windows::{CtrlC, CtrlClose, ctrl_c, ctrl_close};

    pub(super) type Asked = CtrlClose;

    pub(super) fn interrupt() -> io::Result<CtrlC> {
        ctrl_c()
    }

    pub(super) fn terminate() -> io::Result<Asked> {
        ctrl_close()
    }
}

/// Knows whether Ctrl-C has been pressed.
#[derive(Clone, Debug)]
pub(crate) struct Interrupt(watch::Receiver<bool>);

impl Interrupt {
    /// How long the command may take to end by itself.
    const GRACE: Duration = Duration::from_secs(2);

    pub(crate) fn listen() -> io::Result<Self> {
        let mut pressed = system::interrupt()?;
        let (sender, receiver) = watch::channel(false);
        tokio::spawn(async move {
            pressed.recv().await;
            // Nobody listens when the command is at its end already.
            let _ = sender.send(true);
            // A reader that does not read can hold the command up for ever, and a second Ctrl-C means now.
            let _ = timeout(Self::GRACE, pressed.recv()).await;
            notice::say("error: interrupted");
            std::process::exit(Exit::Interrupted.code().into());
        });
        Ok(Self(receiver))
    }

    /// Ends when Ctrl-C has been pressed.
    pub(crate) async fn raised(&self) {
        let mut receiver = self.0.clone();
        if receiver.wait_for(|raised| *raised).await.is_err() {
            pending::<()>().await;
        }
    }
}

/// Knows whether the system has asked the process to stop.
#[derive(Debug)]
pub(crate) struct Termination(system::Asked);

impl Termination {
    pub(crate) fn listen() -> io::Result<Self> {
        system::terminate().map(Self)
    }

    /// Ends when it has.
    pub(crate) async fn raised(&mut self) {
        self.0.recv().await;
    }
}
