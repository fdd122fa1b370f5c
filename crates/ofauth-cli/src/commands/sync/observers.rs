//! Two observers of one run.

use std::sync::Arc;

use ofauth_sync::{Event, Observer};

/// Tells both.
#[derive(Debug)]
pub(super) struct Both(pub(super) Arc<dyn Observer>, pub(super) Arc<dyn Observer>);

impl Observer for Both {
    fn on(&self, event: &Event<'_>) {
        self.0.on(event);
        self.1.on(event);
    }
}
