//! `ofauth mock`

use crate::support::{code, mock, ofauth, stderr, stdout};

#[test]
fn prints_the_environment_that_reaches_it() {
    let (_running, lines) = mock(&["--arrivals", "--rate-limit"]);
    let mut command = ofauth(&["--verbose", "messages", "list", "4101", "--output", "csv"]);
    for (line, name) in lines
        .iter()
        .zip(["OFAUTH_BASE_URL", "OFAUTH_API_KEY", "OFAUTH_CONNECTION_ID"])
    {
        let (found, value) = line
            .strip_prefix("export ")
            .expect("a line for a shell")
            .split_once('=')
            .expect("a value");
        assert_eq!(found, name);
        command.env(name, value);
    }
    assert!(lines[0].starts_with("export OFAUTH_BASE_URL=http://127.0.0.1:"));
    let output = command.output().expect("it runs");
    assert_eq!(code(&output), 0);
    assert_eq!(
        csv::Reader::from_reader(stdout(&output).as_bytes()).records().count(),
        10
    );
    assert!(stderr(&output).contains("listChatMessages"), "{}", stderr(&output));
}

#[test]
#[cfg(unix)]
fn ends_well_when_it_is_stopped() {
    for signal in ["INT", "TERM"] {
        let (mut running, _) = mock(&[]);
        running.signal(signal);
        assert_eq!(running.ends(), Some(0), "{signal}");
        assert_eq!(running.stderr(), "");
    }
}

#[test]
fn a_port_in_use_is_an_error() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("it is bound").port().to_string();
    let output = ofauth(&["mock", "--port", &port]).output().expect("it runs");
    assert_eq!((code(&output), stdout(&output)), (1, String::new()));
    assert!(stderr(&output).starts_with(&format!("error: port {port} is in use\nhint: ")));
}
