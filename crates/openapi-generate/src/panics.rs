//! Turns panics of a library into errors.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

use anyhow::anyhow;

thread_local! {
    static CATCHING: Cell<bool> = const { Cell::new(false) };
}

static HOOK: Once = Once::new();

/// The result of `work`, or its panic as an error; nothing is printed.
pub(super) fn catch<T>(work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    // The hook is process-wide, and other threads may panic meanwhile.
    HOOK.call_once(|| {
        let others = take_hook();
        set_hook(Box::new(move |panic| {
            if !CATCHING.get() {
                others(panic);
            }
        }));
    });
    CATCHING.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(work));
    CATCHING.set(false);
    outcome.unwrap_or_else(|panic| Err(anyhow!("progenitor panicked: {}", message(&*panic))))
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("no message")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_with_its_message() {
        let outcome = catch(|| -> anyhow::Result<()> { panic!("no name for {}", 3) });
        assert_eq!(outcome.unwrap_err().to_string(), "progenitor panicked: no name for 3");
        assert_eq!(catch(|| Ok(1)).unwrap(), 1);
        assert_eq!(
            catch::<()>(|| Err(anyhow!("refused"))).unwrap_err().to_string(),
            "refused"
        );
    }
}
