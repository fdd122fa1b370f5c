//! The program of the README, to the letter.
#![allow(clippy::print_stdout, reason = "so does the README")]

use crate::support::{is_run_again, mock, run_again};

include!("quick_start/program.rs");

#[test]
fn runs_as_it_is_printed() {
    if is_run_again() {
        main().expect("it runs");
        return;
    }
    let parent = async {
        let server = mock().await;
        let variables = [
            ("OFAUTH_API_KEY", server.api_key()),
            ("OFAUTH_BASE_URL", server.base_url()),
            ("OFAUTH_CONNECTION_ID", server.connection_id()),
        ];
        let printed = run_again("quick_start::runs_as_it_is_printed", &variables).await;
        assert!(
            printed.lines().filter(|line| line.contains("nvoice")).count() > 10,
            "{printed}"
        );
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.expect("a runtime").block_on(parent);
}

#[test]
fn is_the_program_of_the_readme() {
    let block = format!("```rust,no_run\n{}```", include_str!("quick_start/program.rs"));
    assert!(
        include_str!("../README.md").contains(&block),
        "the README has another program than quick_start/program.rs"
    );
}
