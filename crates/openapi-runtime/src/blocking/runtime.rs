//! The thread that drives the blocking calls of a client.

use std::io;
use std::sync::OnceLock;
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::Error;

/// Started by the first blocking call, ended with the client.
#[derive(Debug, Default)]
pub(crate) struct Runtime(OnceLock<Result<Thread, io::ErrorKind>>);

#[derive(Debug)]
struct Thread {
    handle: Handle,
    /// Dropping it ends the thread.
    _running: oneshot::Sender<()>,
}

impl Runtime {
    pub(super) fn handle(&self) -> Result<&Handle, Error> {
        match self.0.get_or_init(|| Thread::start().map_err(|error| error.kind())) {
            Ok(thread) => Ok(&thread.handle),
            Err(kind) => Err(Error::configuration(format!(
                "cannot start a thread for blocking calls: {kind}"
            ))),
        }
    }
}

impl Thread {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (running, ended) = oneshot::channel();
        // It is not waited for: the last clone of a client may be dropped in an async runtime.
        thread::Builder::new()
            .name("openapi-blocking".to_owned())
            .spawn(move || {
                let _ = runtime.block_on(ended);
            })?;
        Ok(Self {
            handle,
            _running: running,
        })
    }
}
