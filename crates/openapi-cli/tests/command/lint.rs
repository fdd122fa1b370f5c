//! `openapi lint`.

use crate::support::{Folder, PETS};

#[test]
fn findings_are_on_stdout_and_their_reasons_on_stderr() {
    let clean = Folder::with(&[("pets.yaml", PETS)]).openapi(&["lint", "pets.yaml"]);
    assert_eq!((clean.code, clean.stderr.as_str()), (Some(0), ""), "{clean:?}");
    assert_eq!(clean.stdout, "pets.yaml: no findings, 1 operations, 2 schemas\n");

    let flawed = PETS.replace("operationId: listPets\n", "operationId: listsPets\n");
    let said = Folder::with(&[("pets.yaml", &flawed)]).openapi(&["lint", "pets.yaml"]);
    assert_eq!(said.code, Some(4), "{said:?}");
    assert!(
        said.stdout
            .starts_with("pets.yaml:8:20: #/paths/~1pets/get/operationId: `listsPets` does not begin with a verb; "),
        "{said:?}"
    );
    assert!(
        said.stderr.starts_with("pets.yaml: 1 finding; the rules:\n  verbs: "),
        "{said:?}"
    );
}

#[test]
fn rules_are_chosen_by_name() {
    let flawed = PETS.replace("operationId: listPets\n", "operationId: listsPets\n");
    let folder = Folder::with(&[("pets.yaml", &flawed)]);

    let skipped = folder.openapi(&["lint", "pets.yaml", "--skip", "units,verbs"]);
    assert_eq!(skipped.code, Some(0), "{skipped:?}");
    let other = folder.openapi(&["lint", "pets.yaml", "--only", "units"]);
    assert_eq!(other.code, Some(0), "{other:?}");
    let alone = folder.openapi(&["lint", "pets.yaml", "--only", "units,verbs"]);
    assert_eq!((alone.code, alone.stdout.lines().count()), (Some(4), 1), "{alone:?}");

    let mistyped = folder.openapi(&["lint", "pets.yaml", "--skip", "verb"]);
    assert_eq!(mistyped.code, Some(2), "{mistyped:?}");
    assert!(mistyped.stderr.contains("no rule is called `verb`"), "{mistyped:?}");

    let listed = folder.openapi(&["lint", "--rules"]);
    assert_eq!(listed.code, Some(0), "{listed:?}");
    assert!(listed.stdout.contains("verbs\n    the method"), "{listed:?}");
}
