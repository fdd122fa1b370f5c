//! Output to terminals and pipes.

use std::io::{ErrorKind, Write as _};
use std::process::exit;

/// Writes `text`; ends the command without an error when the reader has closed the pipe, as `| head` does.
pub(crate) fn write(text: &str) {
    write_last(text, 0);
}

/// Writes the last text; `code` is the exit code, also where the reader has closed the pipe.
pub(crate) fn write_last(text: &str, code: u8) {
    let mut stdout = std::io::stdout().lock();
    if let Err(error) = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        exit(i32::from(match error.kind() {
            ErrorKind::BrokenPipe => code,
            _ => crate::exit::FAILED,
        }));
    }
}

/// Writes a line.
macro_rules! say {
    ($($arguments:tt)*) => {
        $crate::stdout::write(&format!("{}\n", format_args!($($arguments)*)))
    };
}

pub(crate) use say;
