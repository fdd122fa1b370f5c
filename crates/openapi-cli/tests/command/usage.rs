//! Help, and arguments that are wrong.

use crate::support::{Folder, PETS};

#[test]
fn help_names_every_option_and_exit_code() {
    let folder = Folder::with(&[]);
    for (command, words) in [
        (
            "generate",
            &[
                "--overlay",
                "--out",
                "--name",
                "--strict",
                "--check",
                "--explain",
                "Exits with 0",
                "Examples:",
            ][..],
        ),
        ("mock", &["--overlay", "--listen", "Exits with 100"]),
        ("docs", &["--overlay", "--out", "Exits with 0"]),
        ("lint", &["--overlay", "Exits with 0"]),
        ("diff", &["--format", "REV:path", "Exits with 0"]),
        ("merge", &["--write", "--keep", "--take", "Exits with 0", "Examples:"]),
    ] {
        let said = folder.openapi(&[command, "--help"]);
        assert_eq!(said.code, Some(0));
        for word in words {
            assert!(said.stdout.contains(word), "{command}: {word}: {}", said.stdout);
        }
    }
}

#[test]
fn arguments_that_are_wrong_are_named() {
    let folder = Folder::with(&[("pets.yaml", PETS)]);
    for (arguments, code, word) in [
        (&["generate", "pets.yaml"][..], 2, "--out <DIR>"),
        (
            &["generate", "pets.yaml", "--out", "a", "--check", "--explain"],
            2,
            "cannot be used with",
        ),
        (
            &["generate", "none.yaml", "--out", "a"],
            100,
            "error: cannot read none.yaml: ",
        ),
        (&["lint", "none.yaml"], 100, "error: cannot read none.yaml: "),
        (
            &["diff", "none.yaml", "pets.yaml"],
            100,
            "error: cannot read none.yaml: ",
        ),
    ] {
        let said = folder.openapi(arguments);
        assert_eq!(said.code, Some(code), "{arguments:?} {said:?}");
        assert!(said.stderr.contains(word), "{arguments:?} {said:?}");
        assert_eq!(said.stdout, "", "{arguments:?}");
    }
}

#[test]
fn output_that_nobody_takes_is_no_success() {
    let folder = Folder::with(&[("pets.yaml", PETS), ("old.yaml", &PETS.replace("50", "40"))]);
    assert_eq!(
        folder.unheard(&["generate", "pets.yaml", "--out", "pets", "--check"]),
        Some(4)
    );
    assert!(!folder.path("pets").exists());
    assert_eq!(folder.unheard(&["diff", "old.yaml", "pets.yaml"]), Some(3));
    for arguments in [
        &["generate", "pets.yaml", "--out", "pets"][..],
        &["generate", "pets.yaml", "--explain"],
        &["lint", "pets.yaml"],
        &["diff", "pets.yaml", "pets.yaml"],
    ] {
        assert_eq!(folder.unheard(arguments), Some(141), "{arguments:?}");
    }
    assert_eq!(
        folder
            .openapi(&["generate", "pets.yaml", "--out", "pets", "--check"])
            .code,
        Some(0)
    );
}

#[test]
fn each_command_has_a_manual_page() {
    let folder = Folder::with(&[]);
    let said = folder.openapi(&["man", "man1"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    let count = std::fs::read_dir(folder.path("man1")).unwrap().count();
    assert_eq!(said.stdout, format!("wrote {count} manual pages to man1\n"));
    for (page, part) in [
        ("openapi.1", "openapi"),
        ("openapi-docs.1", "reference"),
        ("openapi-generate.1", "check"),
    ] {
        assert!(folder.read(&format!("man1/{page}")).contains(part), "{page}");
    }
}
