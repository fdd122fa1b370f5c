//! `openapi mock`.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use crate::support::{Folder, PETS};

#[test]
fn it_says_its_address_and_responds() {
    let folder = Folder::with(&[("pets.yaml", PETS)]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi"));
    command
        .args(["mock", "pets.yaml", "--listen", "127.0.0.1:0"])
        .current_dir(folder.path("."))
        .stdout(Stdio::piped());
    let mut server = command.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(server.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let address = line.trim().strip_prefix("listening on http://").unwrap();
    let ask = |target: &str| {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "GET {target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").unwrap();
        let mut said = String::new();
        stream.read_to_string(&mut said).unwrap();
        said
    };
    let (pets, refused) = (ask("/pets?limit=5"), ask("/pets?limit=51"));
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(
        pets.starts_with("HTTP/1.1 200 OK\r\n") && pets.ends_with("{\"pets\":[{\"name\":\"Rex\"}]}"),
        "{pets}"
    );
    assert!(refused.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{refused}");
}

#[test]
fn an_address_that_is_in_use_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let folder = Folder::with(&[("pets.yaml", PETS)]);
    let said = folder.openapi(&["mock", "pets.yaml", "--listen", &address]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(
        said.stderr.starts_with(&format!("error: cannot listen on {address}: ")),
        "{said:?}"
    );
}
