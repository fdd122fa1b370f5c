//! What is said to people and to pipes.

use std::io::{ErrorKind, Write as _};
use std::process::exit;

/// Writes `text`; ends the command quietly when nobody reads on, as under `| head`.
pub(crate) fn write(text: &str) {
    let mut stdout = std::io::stdout().lock();
    if let Err(error) = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        exit(match error.kind() {
            ErrorKind::BrokenPipe => 0,
            _ => i32::from(crate::exit::FAILED),
        });
    }
}

/// Writes a line.
macro_rules! say {
    ($($arguments:tt)*) => {
        $crate::stdout::write(&format!("{}\n", format_args!($($arguments)*)))
    };
}

pub(crate) use say;
