//! `cargo xtask generate` on a tree of its own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::time::SystemTime;

use tempfile::TempDir;

mod support;

use support::{
    AGENTS, CONTRACT, GENERATED, OPERATIONS, OVERLAY, REQUESTS, TYPES, edit, generated_in, workspace, xtask,
};

/// The exit code, and what was said on stdout and stderr.
fn generate(tree: &TempDir, arguments: &[&str]) -> (Option<i32>, String, String) {
    xtask(tree, &[&["generate"], arguments].concat())
}

/// Bytes and time of the last change, by name.
fn generated(tree: &TempDir) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let file = |name: String| {
        let path = tree.path().join(&name);
        let changed = fs::metadata(&path).unwrap().modified().unwrap();
        (name, (fs::read(path).unwrap(), changed))
    };
    generated_in(tree.path()).into_iter().map(file).collect()
}

/// The files that the command says it wrote, in order of their names.
fn written(said: &str) -> Vec<&str> {
    let mut files: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("wrote ")).collect();
    files.sort_unstable();
    files
}

/// Adds a field to `Media`.
#[allow(clippy::needless_pass_by_value, reason = "an edit takes the text")]
fn add_a_field(contract: String) -> String {
    let field = "        blurHash:\n          type: string\n          description: Blurred stand-in.\n";
    contract.replace(
        "        convertedToVideo:\n",
        &format!("{field}        convertedToVideo:\n"),
    )
}

#[test]
fn an_unchanged_contract_changes_nothing() {
    let tree = workspace();
    let before = generated(&tree);
    for arguments in [&["--check"][..], &[], &[]] {
        let (code, said, _) = generate(&tree, arguments);
        let files = before.len();
        assert_eq!((code, said), (Some(0), format!("{files} files are up to date\n")));
    }
    assert_eq!(generated(&tree), before, "neither bytes nor times");
}

#[test]
fn a_changed_contract_is_stale_until_it_is_generated() {
    let tree = workspace();
    let before = generated(&tree);
    edit(&tree, CONTRACT, add_a_field);

    let (code, difference, advice) = generate(&tree, &["--check"]);
    assert_eq!(code, Some(4));
    assert!(
        difference.contains("+++ crates/ofauth-client/src/types/media.rs (generated)"),
        "{difference}"
    );
    assert!(difference.contains("+    pub blur_hash: ::std::option::Option<::std::string::String>,"));
    assert!(advice.contains("cargo xtask generate"), "{advice}");
    assert!(!difference.contains("enums.rs"), "{difference}");
    assert_eq!(generated(&tree), before, "checking writes nothing");

    let (code, said, _) = generate(&tree, &[]);
    assert_eq!(code, Some(0));
    assert_eq!(
        written(&said),
        [
            "crates/ofauth-cli/src/commands/mcp/document.json",
            "crates/ofauth-client/src/generated.toml",
            "crates/ofauth-client/src/objects/media.rs",
            // Its operations name the fields of what they answer.
            "crates/ofauth-client/src/operations/vault.rs",
            "crates/ofauth-client/src/types/media.rs",
            "crates/ofauth-mock/src/contract/contract.json",
        ]
    );
    assert_eq!(generate(&tree, &["--check"]).0, Some(0));
    assert_ne!(generated(&tree), before);
}

#[test]
fn an_edit_of_one_schema_changes_its_group_and_the_digest() {
    let tree = workspace();
    edit(&tree, CONTRACT, |contract| {
        let schema = contract.find("\n    Amounts:\n").unwrap();
        let index = schema + contract[schema..].find("What the account gets").unwrap();
        format!("{}In short, {}", &contract[..index], &contract[index..])
    });
    let (code, said, _) = generate(&tree, &[]);
    assert_eq!(code, Some(0));
    assert_eq!(
        written(&said),
        [
            "crates/ofauth-cli/src/commands/mcp/document.json",
            "crates/ofauth-client/src/generated.toml",
            "crates/ofauth-client/src/types/amounts.rs",
        ]
    );
}

#[test]
fn an_edit_of_one_operation_changes_its_files_and_the_digest() {
    // The operation's own text stands in its builder; that of a parameter in the table, too.
    let edits: [(&str, &[&str]); 2] = [
        (
            "Returns one page of the chat",
            &[
                AGENTS,
                "crates/ofauth-client/src/generated.toml",
                "crates/ofauth-client/src/requests/messages.rs",
            ],
        ),
        (
            "Return only messages that",
            &[
                AGENTS,
                "crates/ofauth-client/src/generated.toml",
                "crates/ofauth-client/src/operations/messages.rs",
                "crates/ofauth-client/src/requests/messages.rs",
            ],
        ),
    ];
    for (text, files) in edits {
        let tree = workspace();
        edit(&tree, CONTRACT, |contract| {
            let operation = contract.find("operationId: listChatMessages").unwrap();
            let index = operation + contract[operation..].find(text).unwrap();
            format!("{}In short, {}", &contract[..index], &contract[index..])
        });
        let (code, said, _) = generate(&tree, &[]);
        assert_eq!(code, Some(0));
        assert_eq!(written(&said), files);
    }
}

#[test]
fn a_new_parameter_gets_a_setter() {
    let tree = workspace();
    edit(&tree, CONTRACT, |contract| {
        let operation = contract.find("operationId: listChatMessages").unwrap();
        let list = "      parameters:\n";
        let index = operation + contract[operation..].find(list).unwrap() + list.len();
        let parameter = "        - name: sortOrder\n          in: query\n          description: Order.\n          \
                         schema:\n            type: string\n";
        format!("{}{parameter}{}", &contract[..index], &contract[index..])
    });
    assert_eq!(generate(&tree, &[]).0, Some(0));
    let builders = fs::read_to_string(tree.path().join(REQUESTS).join("messages.rs")).unwrap();
    let setter = "pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {";
    assert!(builders.contains(setter), "{builders}");
}

#[test]
fn the_same_contract_gives_the_same_bytes() {
    let bytes = |tree: &TempDir| {
        generated(tree)
            .into_values()
            .map(|(bytes, _)| bytes)
            .collect::<Vec<_>>()
    };
    let trees = [workspace(), workspace()];
    for tree in &trees {
        edit(tree, CONTRACT, add_a_field);
        assert_eq!(generate(tree, &[]).0, Some(0));
    }
    assert_eq!(bytes(&trees[0]), bytes(&trees[1]));
}

#[test]
fn a_generated_file_that_was_touched_is_stale() {
    let touches: [fn(String) -> String; 4] = [
        |code| code.replace("pub has_more: bool", "pub has_more: Option<bool>"),
        |code| code.replace('\n', "\r\n"),
        |code| code.trim_end().to_owned(),
        |_| String::new(),
    ];
    for touch in touches {
        let tree = workspace();
        edit(&tree, &format!("{TYPES}/message.rs"), touch);
        assert_eq!(generate(&tree, &["--check"]).0, Some(4));
        assert_eq!(generate(&tree, &[]).0, Some(0));
        assert_eq!(generate(&tree, &["--check"]).0, Some(0));
    }
    let tree = workspace();
    fs::remove_file(tree.path().join(GENERATED).join("enums.rs")).unwrap();
    assert_eq!(generate(&tree, &["--check"]).0, Some(4));
}

#[test]
fn what_cannot_be_generated_is_named() {
    for (change, expected) in [
        (
            (|contract: String| contract.replace("    MediaType:\n", "    MediaType:\n      iff: {}\n"))
                as fn(String) -> String,
            "#/components/schemas/MediaType/iff: the keyword `iff`",
        ),
        (
            |contract| contract.replace("openapi: 3.1.0", "openapi: 2.0.0"),
            "found OpenAPI `2.0.0`, expected version 3.0.x or 3.1.x",
        ),
        (
            |contract| contract.replace("x-stability: preview", "x-stability: perhaps"),
            "operation deleteScheduledMassMessage: `x-stability` is `perhaps`",
        ),
        (|contract| format!("{contract}\n  - :"), "expected YAML or JSON"),
    ] {
        let tree = workspace();
        let before = generated(&tree);
        edit(&tree, CONTRACT, change);
        let (code, _, said) = generate(&tree, &[]);
        assert_eq!(code, Some(100), "{said}");
        assert!(said.contains(expected), "{said}");
        assert_eq!(generated(&tree), before, "nothing is half-done");
    }
}

#[test]
fn what_is_wrong_with_the_overlay_is_named() {
    for (change, expected) in [
        (
            (|overlay: String| overlay.replace("$.paths['/v2/access/chats'].get", "$.paths['/v2/access/shops'].get"))
                as fn(String) -> String,
            "/target: found `$.paths['/v2/access/shops'].get`, which selects nothing, expected one value or more",
        ),
        (
            |overlay| overlay.replace("overlay: 1.0.0", "overlay: 2.0.0"),
            "#/overlay: found Overlay `2.0.0`, expected a version of the Overlay Specification",
        ),
        (
            |overlay| overlay.replace("x-retry: safe", "x-retry: sometimes"),
            "operation stopPromotion: `x-retry` is `sometimes`",
        ),
        (
            |overlay| overlay.replace("IdRef<types::PostId>", "IdRef types::PostId"),
            "operation getPostStats: `x-rust-type` is `::openapi_runtime::IdRef types::PostId`, expected a Rust type",
        ),
    ] {
        let tree = workspace();
        let before = generated(&tree);
        edit(&tree, OVERLAY, change);
        let overlay = fs::read_to_string(tree.path().join(OVERLAY)).unwrap();
        let wrong = |(_, line): &(usize, &str)| line.contains("/v2/access/shops") || line.contains("overlay: 2.0.0");
        let line = overlay.lines().enumerate().find(wrong).map(|(index, _)| index + 1);
        let (code, _, said) = generate(&tree, &[]);
        assert_eq!(code, Some(100), "{said}");
        assert!(said.contains(expected), "{said}");
        if let Some(line) = line {
            assert!(said.contains(&format!("openapi/overlay.yaml:{line}:")), "{said}");
        }
        assert_eq!(generated(&tree), before, "nothing is half-done");
    }
}

#[test]
fn the_digest_covers_the_overlay() {
    let tree = workspace();
    edit(&tree, OVERLAY, |overlay| format!("# A comment.\n{overlay}"));
    let (code, said, _) = generate(&tree, &[]);
    assert_eq!(code, Some(0));
    assert_eq!(written(&said), ["crates/ofauth-client/src/generated.toml"]);
}

#[test]
fn the_overlay_is_read_by_lint_and_reference() {
    let tree = workspace();
    edit(&tree, OVERLAY, |overlay| {
        let overlay = overlay.replace("more: hasMore, next: nextOffset", "more: gone, next: nextOffset");
        overlay.replace("x-method: storage", "x-method: space_left")
    });
    let (code, said, _) = xtask(&tree, &["lint"]);
    assert_eq!(code, Some(4));
    assert!(
        said.contains(": #/paths/~1v2~1access~1chats/get/x-paging/more:"),
        "{said}"
    );
    let reference = tree.path().join("reference.html");
    let (code, _, said) = xtask(&tree, &["docs", "--out", reference.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    let page = fs::read_to_string(reference).unwrap();
    assert!(page.contains("space_left()"));
}

#[test]
fn what_the_lowering_did_can_be_listed() {
    let (code, said, _) = generate(&workspace(), &["--explain"]);
    assert_eq!(code, Some(0));
    assert!(said.contains("): a generated enum is closed"), "{said}");
    assert!(
        said.contains("  #/components/schemas/MediaType: enum became the open type `MediaType`"),
        "{said}"
    );
}

#[test]
fn the_lint_names_the_place() {
    let tree = workspace();
    assert_eq!(xtask(&tree, &["lint"]).0, Some(0));
    edit(&tree, CONTRACT, |contract| {
        contract.replace("          description: Display name; in the full form.\n", "")
    });
    let (code, said, _) = xtask(&tree, &["lint"]);
    assert_eq!(code, Some(4));
    assert!(
        said.contains("ofauth.yaml:") && said.contains(": #/components/schemas/UserReference/properties/name:"),
        "{said}"
    );
}

#[test]
fn orphans_are_named_and_deleted() {
    let tree = workspace();
    for folder in [GENERATED, OPERATIONS, REQUESTS] {
        let orphan = tree.path().join(folder).join("orphans.rs");
        fs::copy(tree.path().join(GENERATED).join("enums.rs"), &orphan).unwrap();
        let (code, shown, said) = generate(&tree, &["--check"]);
        assert_eq!(code, Some(4));
        assert!(
            shown.contains("orphans.rs: stale generated file, no longer produced"),
            "{shown}"
        );
        assert!(said.contains("update them with: cargo xtask generate"), "{said}");
        assert_eq!(generate(&tree, &[]).0, Some(0));
        assert!(!orphan.exists());
    }
}

#[test]
fn a_stale_digest_is_drift() {
    let tree = workspace();
    edit(&tree, &format!("{GENERATED}/generated.toml"), |digest| {
        digest.replace("generator = \"openapi-generate ", "generator = \"openapi-generate 0.")
    });
    assert_eq!(generate(&tree, &["--check"]).0, Some(4));
}

#[test]
fn a_reader_may_leave_early() {
    let tree = workspace();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .args(["generate", "--explain"])
        .env("CARGO_MANIFEST_DIR", tree.path().join("xtask"));
    command
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
