//! A test in a process of its own.

use std::process::Command;

/// Set in the process whose environment a test has made. Nothing else is read from the one that tests are started in:
/// it may hold a key that is good.
const CHILD: &str = "OFAUTH_TESTS_CHILD";

/// Whether this is that process.
pub(crate) fn is_run_again() -> bool {
    std::env::var_os(CHILD).is_some()
}

/// Runs the test `name` again, in a process with these variables and no others of ours. Gives what it has printed.
pub(crate) async fn run_again(name: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    for name in ["OFAUTH_API_KEY", "OFAUTH_BASE_URL", "OFAUTH_CONNECTION_ID"] {
        command.env_remove(name);
    }
    command
        .args(["--exact", name, "--nocapture"])
        .env(CHILD, "1")
        .envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output())
        .await
        .expect("the task ends");
    let output = output.expect("this program can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
