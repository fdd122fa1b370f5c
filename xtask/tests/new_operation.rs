//! A new operation needs no edit by hand besides contract and overlay.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

mod support;

use support::{CONTRACT, GENERATED, OPERATIONS, OVERLAY, REQUESTS, TYPES, copy, edit, workspace, xtask};

const PATH: &str = "  /v2/access/gadgets:
    get:
      operationId: listGadgets
      tags: [Gadgets]
      summary: List the gadgets
      description: |
        Returns one page of the gadgets of the account.
      x-permission: gadgets:read
      x-rate-limit: connection
      parameters:
        - $ref: '#/components/parameters/Limit100Default20'
        - $ref: '#/components/parameters/Offset'
        - name: kind
          in: query
          description: Return only gadgets of this kind.
          schema:
            $ref: '#/components/schemas/GadgetKind'
      responses:
        '200':
          description: The gadgets.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/GadgetPage'
              examples: {typical: {$ref: '#/components/examples/GadgetPage'}}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '422': {$ref: '#/components/responses/UnprocessableContent'}
        '429': {$ref: '#/components/responses/TooManyRequests'}
        '500': {$ref: '#/components/responses/InternalServerError'}
        '502': {$ref: '#/components/responses/BadGateway'}
        '503': {$ref: '#/components/responses/ServiceUnavailable'}
        '504': {$ref: '#/components/responses/GatewayTimeout'}
";

const SCHEMAS: &str = "    GadgetKind:
      type: string
      description: What a gadget is.
      enum:
        - gears
        - levers
    Gadget:
      type: object
      description: A gadget.
      required: [id, label]
      properties:
        id:
          type: integer
          format: int64
          description: Id of the gadget.
        label:
          type: string
          description: What it is called.
        kind:
          $ref: '#/components/schemas/GadgetKind'
    GadgetPage:
      type: object
      description: One page of gadgets.
      required: [list, hasMore]
      properties:
        list:
          type: array
          description: The gadgets.
          items:
            $ref: '#/components/schemas/Gadget'
        hasMore:
          type: boolean
          description: Whether further gadgets follow.
";

const EXAMPLE: &str = "    GadgetPage:
      description: A page of one gadget.
      value:
        list:
          - {id: 4401, label: A small one, kind: gears}
        hasMore: true
";

const ACTION: &str = "
  - target: $.paths['/v2/access/gadgets'].get
    update: {x-paging: {style: offset, cursor: offset, items: list, more: hasMore}}
";

/// Puts `text` behind the first `line`.
fn behind(contract: &str, line: &str, text: &str) -> String {
    let index = contract.find(&format!("\n{line}\n")).unwrap() + line.len() + 2;
    format!("{}{text}{}", &contract[..index], &contract[index..])
}

/// Adds the operation to contract and overlay, and generates.
fn add_gadgets(tree: &TempDir) {
    edit(tree, CONTRACT, |contract| {
        let contract = behind(
            &contract,
            "tags:",
            "  - name: Gadgets\n    description: The gadgets of a connected account.\n",
        );
        let contract = behind(&contract, "paths:", PATH);
        let contract = behind(&contract, "  schemas:", SCHEMAS);
        behind(&contract, "  examples:", EXAMPLE)
    });
    edit(tree, OVERLAY, |overlay| overlay + ACTION);
    let (code, said, why) = xtask(tree, &["generate"]);
    assert_eq!(code, Some(0), "{said}{why}");
}

fn read(tree: &TempDir, folder: &str, file: &str) -> String {
    let path = tree.path().join(folder).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn it_is_in_all_that_is_generated() {
    let tree = workspace();
    add_gadgets(&tree);
    for (folder, file, part) in [
        (OPERATIONS, "gadgets.rs", "permission: Some(\"gadgets:read\")"),
        (OPERATIONS, "gadgets.rs", "style: PagingStyle::Offset"),
        (REQUESTS, "gadgets.rs", "pub struct ListGadgets(Request);"),
        (REQUESTS, "gadgets.rs", "impl PageRequest for ListGadgets"),
        (TYPES, "gadget.rs", "pub struct GadgetPage"),
        (GENERATED, "enums.rs", "GadgetKind"),
        ("crates/ofauth/src", "types.rs", "GadgetPage"),
        ("crates/ofauth-client/src/resources", "gadgets.rs", "pub fn list(&self)"),
        ("crates/ofauth/src/resources", "entries.rs", "fn gadgets(&self)"),
        ("crates/ofauth-mock/src/contract", "contract.json", "\"listGadgets\""),
        ("crates/ofauth-cli/src/commands/mcp", "document.json", "\"listGadgets\""),
        ("tests/shapes", "roots.rs", "GadgetPage"),
        (
            "tests/requests",
            "calls.rs",
            "requests::ListGadgets::new(connection.scope())",
        ),
    ] {
        let text = read(&tree, folder, file);
        assert!(text.contains(part), "{folder}/{file} has no `{part}`");
    }
    let (code, said, why) = xtask(&tree, &["lint"]);
    assert_eq!(code, Some(0), "{said}{why}");
    let reference = tree.path().join("reference.html");
    assert_eq!(xtask(&tree, &["docs", "--out", reference.to_str().unwrap()]).0, Some(0));
    assert!(fs::read_to_string(reference).unwrap().contains("/v2/access/gadgets"));
}

/// Every file of the workspace that git knows.
fn whole_workspace() -> TempDir {
    let tree = TempDir::new().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let listed = Command::new("git")
        .args(["ls-files", "-z"])
        .current_dir(root)
        .output()
        .unwrap();
    assert!(listed.status.success());
    for path in String::from_utf8(listed.stdout).unwrap().split_terminator('\0') {
        if root.join(path).is_file() {
            copy(&tree, path);
        }
    }
    tree
}

/// Runs cargo in the copy. What others have written is built once for both: the folder of built crates is the same.
fn cargo(tree: &TempDir, arguments: &[&str]) -> Output {
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(tree.path());
    command.env("CARGO_TARGET_DIR", built).env("INSTA_UPDATE", "always");
    command.env_remove("CARGO_MANIFEST_DIR");
    command.output().unwrap()
}

#[test]
#[ignore = "compiles the SDK, the mock server, the command and their tests once more"]
fn it_can_be_called() {
    let tree = whole_workspace();
    add_gadgets(&tree);

    let tests = [
        "requests",
        "wire::table",
        "shapes",
        "decoding::examples",
        "decoding::contract",
    ];
    let tested = cargo(
        &tree,
        &[
            &["test", "--offline", "--package", "ofauth-tests", "--test", "sdk", "--"],
            &tests[..],
        ]
        .concat(),
    );
    let said = String::from_utf8_lossy(&tested.stdout);
    assert!(
        tested.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&tested.stderr)
    );
    assert!(said.contains("wire::table::gadgets ... ok"), "{said}");
    let wire = read(&tree, "tests/wire/snapshots", "sdk__wire__table__gadgets.snap");
    assert!(
        wire.contains("GET /v2/access/gadgets\n? limit = 100\n? offset = 3\n? kind = levers"),
        "{wire}"
    );
    assert!(read(&tree, "tests/snapshots", "shape@Gadget.snap").contains("label"));

    let called = cargo(
        &tree,
        &[
            "run",
            "--offline",
            "--package",
            "ofauth-cli",
            "--",
            "--demo",
            "call",
            "listGadgets",
            "--all",
            "--output",
            "ndjson",
        ],
    );
    let said = String::from_utf8_lossy(&called.stdout);
    assert!(
        called.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&called.stderr)
    );
    assert!(
        said.lines().count() > 1 && said.lines().all(|line| line.contains("\"label\"")),
        "{said}"
    );
}
