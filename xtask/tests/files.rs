//! Commands that take a document in several files.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::fs;

use support::{edit, git, workspace, xtask};
use tempfile::TempDir;

const ROOT: &str = "api/pets.yaml";
const PET: &str = "api/schemas/pet.yaml";

/// A workspace with a document in three files, of which the command's own folder is none.
fn tree() -> TempDir {
    let tree = workspace();
    for (file, text) in [
        (
            ROOT,
            "openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\npaths:\n  /pets: {$ref: paths/pets.json}\n",
        ),
        (
            "api/paths/pets.json",
            r#"{"get": {"operationId": "listPets", "responses": {"200": {"description": "All", "content": {
                "application/json": {"schema": {"$ref": "../schemas/pet.yaml"}}
            }}}}}"#,
        ),
        (PET, "type: object\nproperties:\n  name: {type: string}\n"),
    ] {
        let path = tree.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    tree
}

fn path(tree: &TempDir, file: &str) -> String {
    tree.path().join(file).to_str().unwrap().to_owned()
}

#[test]
fn a_crate_is_generated_and_changes_with_each_file() {
    let tree = tree();
    let (root, out) = (path(&tree, ROOT), path(&tree, "out"));
    let generate = ["generate", "--spec", &root, "--out", &out];
    let (code, _, said) = xtask(&tree, &generate);
    assert_eq!(code, Some(0), "{said}");
    for (file, part) in [
        ("requests/general.rs", "pub struct ListPets"),
        ("types/pet.rs", "pub struct Pet"),
    ] {
        let generated = fs::read_to_string(tree.path().join("out/src").join(file)).unwrap();
        assert!(generated.contains(part), "{generated}");
    }

    let check = [&generate[..], &["--check"]].concat();
    assert_eq!(xtask(&tree, &check).0, Some(0));
    edit(&tree, PET, |text| text + "  born: {type: string}\n");
    let (code, difference, _) = xtask(&tree, &check);
    assert_eq!(code, Some(4));
    assert!(difference.contains("pub born"), "{difference}");
}

#[test]
fn lint_names_the_file_that_is_wrong() {
    let tree = tree();
    let root = path(&tree, ROOT);
    edit(&tree, PET, |text| text.replace("string", "dog"));
    let (code, said, _) = xtask(&tree, &["lint", &root]);
    assert_eq!(code, Some(4));
    let expected = format!(
        "{}:3:16: #/components/schemas/pet/properties/name/type: found the string `dog`",
        path(&tree, PET)
    );
    assert!(said.contains(&expected), "{said}");

    fs::remove_file(tree.path().join(PET)).unwrap();
    let (code, _, said) = xtask(&tree, &["lint", &root]);
    assert_eq!(code, Some(100));
    let expected = format!("{}:2:57: #/get/responses/200", path(&tree, "api/paths/pets.json"));
    assert!(said.contains(&expected), "{said}");
    assert!(
        said.contains("found the reference `../schemas/pet.yaml`, which cannot be read: "),
        "{said}"
    );
}

#[test]
fn a_revision_of_git_is_compared_with_all_its_files() {
    let tree = tree();
    git(&tree, &["init", "--quiet"]);
    git(&tree, &["add", "."]);
    git(&tree, &["commit", "--quiet", "--message", "Begin"]);
    edit(&tree, PET, |text| text.replace("string", "integer"));
    let root = path(&tree, ROOT);
    let (code, report, said) = xtask(&tree, &["diff", "HEAD:api/pets.yaml", &root]);
    assert_eq!(code, Some(5), "{report}{said}");
    assert!(report.contains("string") && report.contains("integer"), "{report}");
    assert_eq!(
        xtask(&tree, &["diff", "HEAD:api/pets.yaml", "HEAD:api/pets.yaml"]).0,
        Some(0)
    );

    // A folder is no file, in git either.
    edit(&tree, "api/paths/pets.json", |text| {
        text.replace("../schemas/pet.yaml", "../schemas")
    });
    git(&tree, &["commit", "--quiet", "--all", "--message", "Break"]);
    let (code, _, said) = xtask(&tree, &["diff", "HEAD:api/pets.yaml", &root]);
    assert_eq!(code, Some(100));
    assert!(
        said.contains("HEAD:api/paths/pets.json:2:") && said.contains("`../schemas`, which cannot be read"),
        "{said}"
    );
}
