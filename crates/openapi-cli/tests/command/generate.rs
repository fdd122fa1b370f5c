//! `openapi generate`.

use std::path::Path;
use std::process::Command;

use crate::support::{Folder, PETS};

/// An operation with a type that does not exist.
const BROKEN: &str = "  /toys:\n    get:\n      operationId: listToys\n      responses:\n        \"200\": { description: d, content: { application/json: { schema: { type: strng } } } }\n";

fn broken() -> String {
    PETS.replace("components:\n", &format!("{BROKEN}components:\n"))
}

#[test]
fn a_document_becomes_a_crate() {
    let folder = Folder::with(&[("api/pets.yaml", PETS)]);
    let said = folder.openapi(&["generate", "api/pets.yaml", "--out", "made/pets"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""), "{said:?}");
    assert!(said.stdout.starts_with("1 operations: 1 generated"), "{said:?}");
    for file in ["Cargo.toml", "README.md", "src/lib.rs", "src/requests/pets.rs"] {
        assert!(
            said.stdout.contains(&format!("\nwrote made/pets/{file}\n")),
            "{file}: {said:?}"
        );
        assert!(folder.path("made/pets").join(file).is_file(), "{file}");
    }
    let manifest = folder.read("made/pets/Cargo.toml");
    assert!(
        manifest.starts_with("# @generated from pets.yaml by `openapi generate`; what is added by hand is kept.\n"),
        "{manifest}"
    );
    assert!(manifest.contains("name = \"pets\""), "{manifest}");

    let again = folder.openapi(&["generate", "api/pets.yaml", "--out", "made/pets"]);
    assert!(
        again.stdout.ends_with(" files are up to date\n") && !again.stdout.contains("wrote"),
        "{again:?}"
    );
}

#[test]
fn the_crate_is_one_that_cargo_reads() {
    let folder = Folder::with(&[("pets.yaml", PETS)]);
    folder.openapi(&["generate", "pets.yaml", "--out", "client", "--name", "pet-store_api"]);
    let manifest = folder.path("client/Cargo.toml");
    let mut cargo = Command::new(env!("CARGO"));
    let output = cargo
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
            "--manifest-path",
        ])
        .arg(&manifest)
        .output()
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(stdout.contains("\"name\":\"pet-store_api\""), "{stdout}");
    // Built from a checkout, the command depends on the runtime in it.
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("openapi-runtime");
    assert!(
        stdout.contains(&format!("\"path\":{}", serde_json::json!(runtime))),
        "{stdout}"
    );
}

#[test]
fn a_name_that_cargo_would_refuse_is_refused() {
    let folder = Folder::with(&[("pets.yaml", PETS)]);
    let said = folder.openapi(&["generate", "pets.yaml", "--out", "pets", "--name", "2 pets"]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(
        said.stderr
            .contains("the package name is `2 pets`; expected ASCII letters"),
        "{said:?}"
    );
    assert!(!folder.path("pets").exists());
}

#[test]
fn check_lists_what_differs_and_writes_nothing() {
    let folder = Folder::with(&[("pets.yaml", PETS)]);
    let generate = ["generate", "pets.yaml", "--out", "pets"];
    assert_eq!(folder.openapi(&generate).code, Some(0));
    std::fs::copy(folder.path("pets/src/enums.rs"), folder.path("pets/src/orphan.rs")).unwrap();
    std::fs::remove_file(folder.path("pets/README.md")).unwrap();
    let changed = folder.read("pets/src/client.rs").replacen(';', "; ", 1);
    folder.write("pets/src/client.rs", &changed);
    folder.write("pets/src/own.rs", "// Written by hand.\n");

    let said = folder.openapi(&[&generate[..], &["--check"]].concat());
    assert_eq!(said.code, Some(4), "{said:?}");
    let listed: Vec<&str> = said.stdout.lines().skip(1).collect();
    let expected = [
        "pets/README.md: missing",
        "pets/src/client.rs: stale",
        "pets/src/orphan.rs: stale generated file, no longer produced",
    ];
    assert_eq!(listed, expected);
    assert!(said.stderr.starts_with("3 of "), "{said:?}");
    let with_lines = folder.openapi(&[&generate[..], &["--check", "--diff"]].concat());
    assert!(
        with_lines.stdout.contains("+++ pets/src/client.rs (generated)"),
        "{with_lines:?}"
    );
    assert_eq!(folder.read("pets/src/client.rs"), changed);

    assert_eq!(folder.openapi(&generate).code, Some(0));
    assert_eq!(folder.openapi(&[&generate[..], &["--check"]].concat()).code, Some(0));
    assert!(!folder.path("pets/src/orphan.rs").exists() && folder.path("pets/src/own.rs").exists());
}

#[test]
fn an_invalid_value_is_repaired_and_said_and_with_strict_an_error() {
    let folder = Folder::with(&[("pets.yaml", &broken())]);
    let position = "pets.yaml:26:81: #/paths/~1toys/get/responses/200/content/application~1json/schema/type: found the string `strng`";
    let said = folder.openapi(&["generate", "pets.yaml", "--out", "pets", "--strict"]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(said.stderr.contains(position), "{said:?}");
    assert!(!folder.path("pets").exists());
    let said = folder.openapi(&["generate", "pets.yaml", "--out", "pets"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(said.stderr.contains(position), "{said:?}");
    assert!(said.stdout.contains("2 operations: 2 generated"), "{said:?}");
}

#[test]
fn overlays_are_applied_and_explained() {
    let overlay = "overlay: 1.0.0\ninfo: { title: T, version: \"1\" }\nactions:\n  - target: $.paths['/toys']\n    remove: true\n";
    let folder = Folder::with(&[("pets.yaml", &broken()), ("rust.yaml", overlay)]);
    let said = folder.openapi(&[
        "generate",
        "pets.yaml",
        "--overlay",
        "rust.yaml",
        "--out",
        "pets",
        "--strict",
    ]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""), "{said:?}");
    let said = folder.openapi(&["generate", "pets.yaml", "--overlay", "rust.yaml", "--explain"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(said.stdout.contains("1 operations: 1 generated"), "{said:?}");
    let stale = Folder::with(&[("pets.yaml", PETS), ("rust.yaml", overlay)]);
    let said = stale.openapi(&["generate", "pets.yaml", "--overlay", "rust.yaml", "--out", "pets"]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(
        said.stderr
            .contains("rust.yaml:4:13: #/actions/0/target: found `$.paths['/toys']`"),
        "{said:?}"
    );
}

#[test]
fn the_readme_suffices_for_the_first_call() {
    let key = "components:\n  securitySchemes:\n    key: { type: apiKey, in: header, name: X-Key }\n";
    let folder = Folder::with(&[("pets.yaml", &PETS.replace("components:\n", key))]);
    folder.openapi(&["generate", "pets.yaml", "--out", "pet-shop"]);
    let readme = folder.read("pet-shop/README.md");
    for part in [
        "# Pets\n\nA Rust client for Pets (version 1.4.2), generated from its OpenAPI document.\n\nPets of all kinds.\n",
        "pet-shop = { path = \"path/to/pet-shop\" }",
        "    let client = Client::builder().key(\"your-key\").build()?;\n    let response = client.pets().list().limit(10).send().await?;",
        "| `key(\"your-key\")` | API key in the header `X-Key` |",
        "| `client.pets().list` | `GET /pets` | List pets |",
        "| `gzip` | compressed responses; on by default |",
        "error.retry_after()",
    ] {
        assert!(readme.contains(part), "{part}\nin:\n{readme}");
    }
}

#[test]
fn cargo_fmt_changes_no_generated_file() {
    let folder = Folder::with(&[("pets.yaml", PETS)]);
    folder.openapi(&["generate", "pets.yaml", "--out", "pets"]);
    let manifest = folder.path("pets/Cargo.toml");
    let formatted = std::process::Command::new(env!("CARGO"))
        .args(["fmt", "--check", "--manifest-path"])
        .arg(manifest)
        .status();
    assert!(formatted.unwrap().success());
}

#[test]
fn what_a_person_writes_is_kept() {
    let folder = Folder::with(&[("pets.yaml", PETS)]);
    let generate = ["generate", "pets.yaml", "--out", "pets"];
    folder.openapi(&generate);
    let changelog = folder.read("pets/CHANGELOG.md");
    assert!(
        changelog.contains("- The client, generated from Pets 1.4.2.\n"),
        "{changelog}"
    );
    folder.write("pets/CHANGELOG.md", "# Ours\n");
    let manifest = folder.read("pets/Cargo.toml");
    let manifest =
        manifest.replace("version = \"0.1.0\"\n", "version = \"2.1.0\"\nauthors = [\"Robin\"]\n") + "anyhow = \"1\"\n";
    folder.write("pets/Cargo.toml", &manifest);
    let said = folder.openapi(&[&generate[..], &["--check"]].concat());
    assert_eq!(said.code, Some(0), "{said:?}");
    folder.write("pets.yaml", &PETS.replace("Pets,", "Animals,"));
    folder.openapi(&generate);
    assert_eq!(folder.read("pets/CHANGELOG.md"), "# Ours\n");
    assert_eq!(folder.read("pets/Cargo.toml"), manifest);
}

#[test]
fn a_crate_written_by_hand_is_not_overwritten() {
    let folder = Folder::with(&[("pets.yaml", PETS), ("pets/Cargo.toml", "[package]\n")]);
    let said = folder.openapi(&["generate", "pets.yaml", "--out", "pets"]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(said.stderr.contains("exists and was not generated"), "{said:?}");
    assert_eq!(folder.read("pets/Cargo.toml"), "[package]\n");
    assert!(!folder.path("pets/src").exists());
}

/// What a crate says and has of operations that few documents have.
#[test]
fn namespaced_ids_patches_webhooks_and_several_credentials() {
    let document = r#"openapi: 3.0.3
info: { title: Shelf, version: "1" }
servers: [{ url: https://shelf.example }]
security: [{}, { session: [], token: [] }]
paths:
  /books/{id}:
    put:
      operationId: books.change
      tags: [Books]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody:
        content: { application/merge-patch+json: { schema: { type: object, properties: { note: { type: string } } } } }
      responses: { "204": { description: Changed } }
  /pairs:
    get:
      operationId: getPair
      responses:
        "200":
          description: A pair
          content: { application/json: { schema: { type: array, prefixItems: [{ type: string }, { type: number }] } } }
webhooks:
  moved: { post: { responses: { "204": { description: Seen } } } }
components:
  securitySchemes:
    admin: { type: http, scheme: basic }
    session: { type: apiKey, in: cookie, name: SESSION }
    token: { type: apiKey, in: header, name: X-Token }
"#;
    let document = document.replace("3.0.3", "3.1.0");
    let folder = Folder::with(&[("shelf.yaml", &document)]);
    let said = folder.openapi(&["generate", "shelf.yaml", "--out", "shelf"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(
        said.stdout
            .starts_with("2 operations: 2 generated, 1 of them with a loss"),
        "{said:?}"
    );
    for note in [
        "note: shelf.yaml:20:50: #/paths/~1pairs/get/responses/200/content/application~1json/schema: a list of raw JSON",
        "note: shelf.yaml:22:3: #/webhooks: not generated",
    ] {
        assert!(said.stderr.contains(note), "{note}: {said:?}");
    }
    assert!(folder.read("shelf/src/resources/books.rs").contains("pub fn change("));
    assert!(folder.read("shelf/src/requests/books.rs").contains("pub fn note_null("));
    let readme = folder.read("shelf/README.md");
    let builder = "    let client = Client::builder()\n        .session(\"your-key\")\n        .token(\"your-key\")\n";
    assert!(readme.contains(builder), "{readme}");

    let (head, rest) = document.split_once("paths:\n").unwrap();
    let hooks = rest.split_once("webhooks:\n").unwrap().1;
    folder.write("hooks.yaml", &format!("{head}webhooks:\n{hooks}"));
    let said = folder.openapi(&["generate", "hooks.yaml", "--out", "hooks"]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(said.stderr.contains("error: the document has no operation"), "{said:?}");
    assert!(!folder.path("hooks").exists());
}
