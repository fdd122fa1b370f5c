//! `ofauth completions`

use clap_complete::env::Shells;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::print;

/// The variable by which a shell asks for completions.
pub(crate) const VARIABLE: &str = "OFAUTH_COMPLETE";

/// The script for bash: that of the library takes `--param` `order` `=` for three words.
const BASH: &str = include_str!("completions.bash");

/// The script for zsh: that of the library puts a space after `order=`, and completes nothing the first time that zsh loads it.
const ZSH: &str = include_str!("completions.zsh");

/// Prints the script, which asks the `ofauth` in the shell's path.
pub(super) fn write(shell: &str) -> Result<(), Failure> {
    match shell {
        "bash" => return print(BASH),
        "zsh" => return print(ZSH),
        _ => {}
    }
    let shells = Shells::builtins();
    let known = shells.completer(shell);
    let completer = known.ok_or_else(|| Failure::new(Exit::Usage, format!("there is no script for {shell}")))?;
    let mut script = Vec::new();
    completer
        .write_registration(VARIABLE, "ofauth", "ofauth", "ofauth", &mut script)
        .map_err(|error| Failure::output(&error))?;
    print(script)
}
