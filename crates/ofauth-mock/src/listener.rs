//! The listening port and its connections.

use std::io;
use std::mem;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::{Mutex, Notify};
use tokio::task::{JoinHandle, JoinSet};

use crate::connection::converse;
use crate::router::router;
use crate::state::State;

/// Backlog of connections that are not yet accepted.
const BACKLOG: u32 = 1024;

/// Listens on a port, or reserves it.
#[derive(Debug)]
pub(crate) struct Listener {
    address: SocketAddr,
    state: Arc<State>,
    phase: Mutex<Phase>,
}

#[derive(Debug)]
enum Phase {
    Listening(Accepting),
    /// Bound and not listening: connections are refused, and no other process gets the port.
    Stopped(TcpSocket),
    /// Neither, because binding failed.
    Lost,
}

/// The accept loop, which owns all connections.
#[derive(Debug)]
struct Accepting {
    task: JoinHandle<()>,
    stop: Arc<Notify>,
}

impl Drop for Accepting {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Listener {
    pub(crate) async fn start(port: u16, state: Arc<State>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        Ok(Self {
            address: listener.local_addr()?,
            phase: Mutex::new(Phase::listen(listener, &state)),
            state,
        })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) async fn stop(&self) -> io::Result<()> {
        let mut phase = self.phase.lock().await;
        if let Phase::Listening(accepting) = &mut *phase {
            accepting.stop.notify_one();
            // Once it has ended, all connections are closed. An error means that the runtime is shutting down.
            let _ = (&mut accepting.task).await;
            *phase = Phase::Lost;
        }
        if matches!(*phase, Phase::Lost) {
            let socket = TcpSocket::new_v4()?;
            socket.set_reuseaddr(true)?;
            socket.bind(self.address)?;
            *phase = Phase::Stopped(socket);
        }
        Ok(())
    }

    pub(crate) async fn restart(&self) -> io::Result<()> {
        let mut phase = self.phase.lock().await;
        let listener = match mem::replace(&mut *phase, Phase::Lost) {
            Phase::Listening(accepting) => {
                *phase = Phase::Listening(accepting);
                return Ok(());
            }
            Phase::Stopped(socket) => socket.listen(BACKLOG)?,
            Phase::Lost => TcpListener::bind(self.address).await?,
        };
        *phase = Phase::listen(listener, &self.state);
        Ok(())
    }
}

impl Phase {
    fn listen(listener: TcpListener, state: &Arc<State>) -> Self {
        let stop = Arc::new(Notify::new());
        let task = tokio::spawn(accept(listener, Arc::clone(state), Arc::clone(&stop)));
        Self::Listening(Accepting { task, stop })
    }
}

/// Accepts connections until it is stopped, then closes them all.
async fn accept(listener: TcpListener, state: Arc<State>, stop: Arc<Notify>) {
    let router = router(&state);
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = stop.notified() => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let number = state.accepted.fetch_add(1, Ordering::Relaxed) + 1;
                match state.faults.take_over(stream) {
                    Ok(script) => connections.spawn(script),
                    Err(stream) => connections.spawn(converse(stream, number, router.clone())),
                };
            }
            // Out of a resource, usually file descriptors: wait.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
        // Drop closed connections.
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    connections.shutdown().await;
}
