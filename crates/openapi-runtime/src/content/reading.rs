//! The progress of one attempt to send bytes.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::Meter;
use crate::timer::Timer;

/// The progress of an attempt. The body shares it, and may outlive it.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    length: u64,
    meter: Meter,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    taken: u64,
    crc32: crc32fast::Hasher,
    /// Why the bytes could not be read.
    fault: Option<io::Error>,
    /// Whether the attempt has ended.
    over: bool,
}

impl Reading {
    pub(super) fn new(length: u64, meter: Meter) -> Self {
        let state = Arc::default();
        Self { length, meter, state }
    }

    /// The network has accepted a chunk.
    pub(super) fn take(&self, chunk: &[u8]) {
        let mut state = self.state();
        if state.over {
            return;
        }
        state.taken += chunk.len() as u64;
        state.crc32.update(chunk);
        self.meter.add(chunk.len() as u64);
    }

    pub(super) fn fail(&self, fault: io::Error) {
        self.state().fault = Some(fault);
    }

    /// Why the bytes could not be read, if that failed.
    pub(crate) fn fault(&self) -> Option<io::Error> {
        self.state().fault.take()
    }

    /// The attempt has failed.
    pub(crate) fn discard(&self) {
        let mut state = self.state();
        if !state.over {
            state.over = true;
            self.meter.subtract(state.taken);
        }
    }

    /// The attempt has succeeded. Returns the CRC-32, or `None` if the server cannot have received all bytes.
    pub(crate) fn settle(&self) -> Option<u32> {
        let mut state = self.state();
        if state.taken != self.length {
            return None;
        }
        state.over = true;
        Some(state.crc32.clone().finalize())
    }

    /// Completes when the network has accepted nothing for `limit`, although there is more.
    pub(crate) async fn stalled(&self, timer: &dyn Timer, limit: Duration) {
        loop {
            let before = self.state().taken;
            timer.sleep(limit).await;
            let now = self.state().taken;
            if now == self.length {
                // From here on, the timeout of the attempt applies.
                return std::future::pending().await;
            }
            if now == before {
                return;
            }
        }
    }

    /// Bytes that the network has accepted.
    pub(crate) fn taken(&self) -> u64 {
        self.state().taken
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Subtracts what was counted, unless the attempt has succeeded.
#[derive(Debug)]
pub(crate) struct Attempt(pub(crate) Reading);

impl Drop for Attempt {
    fn drop(&mut self) {
        self.0.discard();
    }
}
