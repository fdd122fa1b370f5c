//! Asks before something is written.

use std::io::{self, IsTerminal, Write};

use tokio::select;

use crate::args::Consent;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::signals::Signals;

/// Asks on stderr, unless `consent` has been given already; goes on with a yes alone.
pub(crate) async fn ask(question: String, consent: Consent, signals: &Signals) -> Result<(), Failure> {
    if consent.yes {
        return Ok(());
    }
    if !io::stdin().is_terminal() {
        let message = "this writes, and there is nobody to ask: stdin is not a terminal";
        return Err(Failure::new(Exit::Usage, message).hint("add --yes to do it without a question"));
    }
    // Who waits for an answer must not keep a signal waiting.
    let answer = tokio::task::spawn_blocking(move || answer(&question));
    let answer = select! {
        biased;
        stop = signals.raised() => return Err(Failure::stopped(stop, "; nothing was done")),
        answer = answer => answer,
    };
    match answer {
        Ok(Ok(answer)) if is_yes(&answer) => Ok(()),
        Ok(Ok(_)) => Err(Failure::new(Exit::Failure, "nothing was done")),
        Ok(Err(error)) => Err(Failure::new(
            Exit::Failure,
            format!("the answer cannot be read: {error}"),
        )),
        Err(_) => Err(Failure::new(Exit::Failure, "this is a bug: a task has panicked")),
    }
}

fn answer(question: &str) -> io::Result<String> {
    // Not locked while the answer is waited for: an interrupt has something to say, too.
    write!(io::stderr(), "{question} [y/N] ")?;
    io::stderr().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(answer)
}

fn is_yes(answer: &str) -> bool {
    ["y", "yes"].iter().any(|yes| answer.trim().eq_ignore_ascii_case(yes))
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
