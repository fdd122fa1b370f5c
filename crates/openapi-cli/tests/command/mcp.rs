//! `openapi mcp`, of a document that `openapi mock` serves.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::support::Folder;

/// An API with a key, scopes, a list in a body, a form, and operations without an id.
const SHELTER: &str = r##"openapi: 3.0.3
info: { title: Shelter, version: 1.0.0 }
servers: [{ url: "https://shelter.example/api" }]
security: [{ door: [], login: ["pets:write"] }]
paths:
  /pets:
    get:
      operationId: listPets
      summary: List the pets of the shelter
      security: [{ door: [] }]
      tags: [Pets]
      parameters:
        - { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { kind: { type: string } } } }
      responses:
        "200":
          description: The pets.
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
              example: [{ name: Rex, chip: planted_chip, photo: "https://cdn.example/rex.jpg?sig=planted" }]
    post:
      summary: Admit pets
      tags: [Pets]
      requestBody:
        required: true
        content:
          application/json: { schema: { type: array, minItems: 1, items: { $ref: "#/components/schemas/Pet" } } }
      responses: { "204": { description: Admitted. } }
  /pets/{name}/notes:
    put:
      operationId: noteOnPet
      summary: Write a note on a pet
      tags: [Notes]
      parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, required: [text], properties: { text: { type: string } } }
      responses:
        "200": { description: The text., content: { text/plain: { schema: { type: string }, example: noted } } }
components:
  securitySchemes:
    door: { type: apiKey, in: header, name: x-door }
    login: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://shelter.example/t", scopes: { "pets:write": Write } } } }
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string, maxLength: 40 }
        chip: { type: string, format: password }
        photo: { type: string }
"##;

struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Agent {
    _process: Process,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
    next: u64,
}

impl Agent {
    fn start(folder: &Folder, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi"));
        command
            .args([&["mcp", "shelter.yaml"], arguments].concat())
            .current_dir(folder.path("."))
            .env("OPENAPI_CREDENTIAL_DOOR", "planted_key")
            .env("TICKET", "planted_token")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut process = Process(command.spawn().unwrap());
        let stdin = process.0.stdin.take().unwrap();
        let stdout = BufReader::new(process.0.stdout.take().unwrap());
        let mut agent = Self {
            _process: process,
            stdin,
            stdout,
            next: 0,
        };
        let hello =
            json!({"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}});
        let hello = agent.request("initialize", &hello);
        assert_eq!(hello["result"]["serverInfo"]["name"], "openapi");
        writeln!(
            agent.stdin,
            "{}",
            json!({"jsonrpc": "2.0", "method": "notifications/initialized"})
        )
        .unwrap();
        agent
    }

    fn request(&mut self, method: &str, params: &Value) -> Value {
        self.next += 1;
        let message = json!({"jsonrpc": "2.0", "id": self.next, "method": method, "params": params});
        writeln!(self.stdin, "{message}").unwrap();
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        assert!(!line.contains("planted"), "{line}");
        serde_json::from_str(&line).unwrap()
    }

    /// What a tool says, and whether it is an error.
    fn tool(&mut self, name: &str, arguments: &Value) -> (String, bool) {
        let response = self.request("tools/call", &json!({"name": name, "arguments": arguments}));
        let text = response["result"]["content"][0]["text"].as_str().unwrap();
        (text.to_owned(), response["result"]["isError"] == true)
    }

    fn call(&mut self, arguments: &Value) -> (String, bool) {
        self.tool("call", arguments)
    }
}

/// The mock of the document, and its address.
fn mock(folder: &Folder) -> (Process, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi"));
    command.args(["mock", "shelter.yaml", "--listen", "127.0.0.1:0"]);
    let mut process = Process(
        command
            .current_dir(folder.path("."))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap(),
    );
    let mut line = String::new();
    BufReader::new(process.0.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let address = line.trim().strip_prefix("listening on ").unwrap().to_owned();
    (process, address)
}

#[test]
fn any_document_is_served() {
    let folder = Folder::with(&[("shelter.yaml", SHELTER)]);
    let (_mock, address) = mock(&folder);
    let mut agent = Agent::start(&folder, &["--server", &address, "--credential", "login=TICKET"]);
    let (found, _) = agent.tool("find", &json!({"query": "shelter pets"}));
    assert!(
        found.starts_with("listPets: List the pets of the shelter (GET /pets)"),
        "{found}"
    );
    let (described, _) = agent.tool("describe", &json!({"operation": "POST /pets"}));
    for part in [
        "it needs the grant pets:write",
        "body: array 1.. of object as application/json, required",
        "name*: string ..40",
    ] {
        assert!(described.contains(part), "{described}");
    }
    let (called, failed) = agent.call(&json!({
        "operation": "listPets", "parameters": {"ids": [1, 2], "filter": {"kind": "dog"}}
    }));
    assert!(
        !failed && called.contains("Rex") && called.contains("[link removed]"),
        "{called}"
    );
    let (refused, failed) = agent.call(&json!({"operation": "POST /pets", "body": [{"name": "Mia"}]}));
    assert!(failed && refused.contains("--allow pets:write"), "{refused}");
}

#[test]
fn writes_are_granted_by_scope_tag_or_method() {
    let folder = Folder::with(&[("shelter.yaml", SHELTER)]);
    let (_mock, address) = mock(&folder);
    let server = ["--server", &address, "--credential", "login=TICKET", "--confirm"];
    let admit = json!({"operation": "POST /pets", "body": [{"name": "Mia"}]});
    let note = json!({"operation": "noteOnPet", "parameters": {"name": "a/b"}, "body": {"text": "calm & kind"}});
    for (grant, allows_note) in [
        ("pets:write", true),
        ("tag:pets", false),
        ("method:POST", false),
        ("tag:Notes", true),
    ] {
        let mut agent = Agent::start(&folder, &[&server[..], &["--allow", grant]].concat());
        let (shown, failed) = agent.call(&note);
        assert_eq!(failed, !allows_note, "{grant}: {shown}");
        if grant != "tag:Notes" {
            let (shown, _) = agent.call(&admit);
            assert!(
                shown.contains("POST /pets (Admit pets)\nbody: [{\"name\":\"Mia\"}]"),
                "{shown}"
            );
            let (_, token) = shown.split_once("`confirm`: ").unwrap();
            let token = token.split(' ').next().unwrap();
            let (sent, failed) = agent.call(&json!({"confirm": token}));
            assert!(
                !failed && sent == "Status 204, no content. The write was sent.",
                "{sent}"
            );
        }
    }
    let mut agent = Agent::start(&folder, &[&server[..], &["--allow", "operation:noteOnPet"]].concat());
    let (shown, _) = agent.call(&note);
    let (_, token) = shown.split_once("`confirm`: ").unwrap();
    let (sent, _) = agent.call(&json!({"confirm": token.split(' ').next().unwrap()}));
    assert!(
        sent.starts_with("Status 200. The write was sent.") && sent.contains("\nnoted\n"),
        "{sent}"
    );
    for (body, expected) in [(json!([]), "expected 1"), (json!([{}]), "`name` is missing")] {
        let mut agent = Agent::start(&folder, &[&server[..], &["--allow", "pets:write"]].concat());
        let (refused, failed) = agent.call(&json!({"operation": "POST /pets", "body": body}));
        assert!(failed && refused.starts_with("Not sent: "), "{expected}: {refused}");
    }
}

/// Takes one request, responds with 204, and gives its text.
fn request_at(listener: &TcpListener) -> String {
    let (mut stream, _) = listener.accept().unwrap();
    let (mut text, mut part) = (String::new(), [0; 4096]);
    loop {
        let read = stream.read(&mut part).unwrap();
        text.push_str(std::str::from_utf8(&part[..read]).unwrap());
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |length| length.trim().parse().unwrap());
        match text.split_once("\r\n\r\n") {
            Some((_, body)) if body.len() == length => break,
            _ => assert_ne!(read, 0, "{text}"),
        }
    }
    stream
        .write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")
        .unwrap();
    text
}

#[test]
fn forms_have_the_styles_and_operations_the_credentials_that_the_document_says() {
    let form = "schema: { type: object, required: [text], properties: { text: { type: string } } }";
    let styled = "schema: { type: object, properties: { tags: { type: array, items: { type: string } } } }\n            \
                  encoding: { tags: { style: pipeDelimited, explode: false } }";
    let document = SHELTER.replace(form, styled).replace(
        "summary: Write a note on a pet",
        "summary: Write a note on a pet\n      security: []",
    );
    let folder = Folder::with(&[("shelter.yaml", document.as_str())]);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let options = [
        "--server",
        &address,
        "--credential",
        "login=TICKET",
        "--allow",
        "tag:Notes",
    ];
    let mut agent = Agent::start(&folder, &options);
    let note = json!({"operation": "noteOnPet", "parameters": {"name": "a"}, "body": {"tags": ["calm", "kind"]}});
    let (shown, _) = agent.call(&note);
    let (_, token) = shown.split_once("`confirm`: ").unwrap();
    let confirmed = json!({"confirm": token.split(' ').next().unwrap()});
    let taken = std::thread::spawn(move || request_at(&listener));
    let (sent, failed) = agent.call(&confirmed);
    assert!(!failed, "{sent}");
    let request = taken.join().unwrap();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, "tags=calm%7Ckind");
    assert!(!head.contains("planted") && !head.contains("authorization"), "{head}");
}

#[test]
fn wrong_options_are_named() {
    let folder = Folder::with(&[("shelter.yaml", SHELTER)]);
    folder.write("nowhere.yaml", &SHELTER.replace("https://shelter.example/api", "/api"));
    let said = folder.openapi(&["mcp", "nowhere.yaml"]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(
        said.stderr
            .contains("--server says where the API is: the document has no server"),
        "{said:?}"
    );
    // An absolute one need not be the first.
    let two = SHELTER.replace("servers: [", "servers: [{ url: /api }, ");
    folder.write("two.yaml", &two);
    let said = folder.openapi(&["mcp", "two.yaml"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""), "{said:?}");

    for (arguments, expected) in [
        (&["--allow", "pets:wirte"][..], "the grant is \"pets:wirte\""),
        (&["--credential", "door=OPENAPI_NOT_SET"], "OPENAPI_NOT_SET is not set"),
        (&["--credential", "window=PATH"], "the security scheme \"window\""),
        (&["--server", "http://shelter.example"], "http"),
        (&["--listen", "0.0.0.0:0"], "set OPENAPI_MCP_TOKEN"),
    ] {
        let said = folder.openapi(&[&["mcp", "shelter.yaml"], arguments].concat());
        assert_eq!(said.code, Some(100), "{said:?}");
        assert!(said.stderr.contains(expected), "{said:?}");
    }
}
