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
