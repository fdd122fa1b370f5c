//! Asks for confirmation before a write.

use std::io::{self, IsTerminal, Write};

use tokio::select;

use crate::args::Consent;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::signals::Signals;

/// Asks on stderr, unless `--yes` is given; continues only with a yes.
pub(crate) async fn ask(question: String, consent: Consent, signals: &Signals) -> Result<(), Failure> {
    if consent.yes {
        return Ok(());
    }
    if !io::stdin().is_terminal() {
        let message = "a write needs confirmation, and stdin is not a terminal";
        return Err(Failure::new(Exit::Usage, message).hint("add --yes to confirm it"));
    }
    // Reading the reply must not delay a signal.
    let reply = tokio::task::spawn_blocking(move || reply(&question));
    let reply = select! {
        biased;
        stop = signals.raised() => return Err(Failure::stopped(stop, "; nothing was done")),
        reply = reply => reply,
    };
    match reply {
        Ok(Ok(reply)) if is_yes(&reply) => Ok(()),
        Ok(Ok(_)) => Err(Failure::new(Exit::Failure, "nothing was done")),
        Ok(Err(error)) => Err(Failure::new(Exit::Failure, format!("cannot read the reply: {error}"))),
        Err(_) => Err(Failure::new(Exit::Failure, "this is a bug: a task has panicked")),
    }
}

fn reply(question: &str) -> io::Result<String> {
    // Not locked while waiting: a signal prints a message, too.
    write!(io::stderr(), "{question} [y/N] ")?;
    io::stderr().flush()?;
    let mut reply = String::new();
    io::stdin().read_line(&mut reply)?;
    Ok(reply)
}

fn is_yes(reply: &str) -> bool {
    ["y", "yes"].iter().any(|yes| reply.trim().eq_ignore_ascii_case(yes))
}

#[cfg(test)]
mod tests {
    use super::is_yes;

    #[test]
    fn only_yes_is_yes() {
        assert!(["y\n", "Y\r\n", " yes ", "YES"].into_iter().all(is_yes));
        assert!(!["", "\n", "n\n", "no", "yy", "ja", "1"].into_iter().any(is_yes));
    }
}
