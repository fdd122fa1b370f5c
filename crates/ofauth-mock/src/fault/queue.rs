//! The queue of injected faults.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::net::TcpStream;

use super::{Fault, Kind};
use crate::script;

/// Faults in the order in which they were injected.
#[derive(Debug, Default)]
pub(crate) struct FaultQueue(Mutex<VecDeque<Waiting>>);

#[derive(Debug)]
struct Waiting {
    fault: Arc<Fault>,
    left: usize,
}

impl FaultQueue {
    pub(crate) fn push(&self, fault: Fault) {
        if fault.times > 0 {
            let left = fault.times;
            let fault = Arc::new(fault);
            self.waiting().push_back(Waiting { fault, left });
        }
    }

    pub(crate) fn clear(&self) {
        self.waiting().clear();
    }

    /// The first fault that applies to a request.
    pub(crate) fn next(&self, operation: &str, connection: Option<&str>) -> Option<Arc<Fault>> {
        self.take(|fault| {
            matches!(fault.kind, Kind::Request(_))
                && fault.operation.as_deref().is_none_or(|wanted| wanted == operation)
                && fault
                    .connection
                    .as_deref()
                    .is_none_or(|wanted| Some(wanted) == connection)
        })
    }

    /// The script that a newly accepted connection runs instead of HTTP, if any.
    pub(crate) fn take_over(&self, stream: TcpStream) -> Result<impl Future<Output = ()> + Send + use<>, TcpStream> {
        let fault = self.take(|fault| matches!(fault.kind, Kind::Accept(_)));
        match fault.as_deref().map(|fault| &fault.kind) {
            Some(Kind::Accept(script)) => Ok(script::play(stream, script.clone())),
            Some(Kind::Request(_)) | None => Err(stream),
        }
    }

    fn take(&self, applies: impl Fn(&Fault) -> bool) -> Option<Arc<Fault>> {
        let mut waiting = self.waiting();
        let position = waiting.iter().position(|waiting| applies(&waiting.fault))?;
        let found = waiting.get_mut(position)?;
        let fault = Arc::clone(&found.fault);
        if found.left < usize::MAX {
            found.left -= 1;
        }
        if found.left == 0 {
            waiting.remove(position);
        }
        Some(fault)
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, VecDeque<Waiting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
