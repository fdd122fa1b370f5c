//! `openapi merge`.

use crate::support::{Folder, PETS};

const LIMIT: &str = "maximum: 50, examples: [10]";

/// A vendor's documents, and ours with a comment.
fn folder() -> Folder {
    let theirs = PETS
        .replace(LIMIT, "maximum: 100, examples: [10]")
        .replace("maxLength: 40", "maxLength: 80");
    let ours = PETS.replace("      summary: List pets\n", "      summary: List pets # ours\n");
    Folder::with(&[("old.yaml", PETS), ("new.yaml", &theirs), ("pets.yaml", &ours)])
}

#[test]
fn writes_what_changed_and_nothing_else() {
    let folder = folder();
    let before = folder.read("pets.yaml");
    let listed = folder.openapi(&["merge", "old.yaml", "pets.yaml", "new.yaml"]);
    assert_eq!(
        (listed.code, listed.stdout.as_str()),
        (
            Some(0),
            "taken: pets.yaml:35:66: #/components/schemas/Pet/properties/name/maxLength: 40 -> 80\n\
             taken: pets.yaml:16:57: #/paths/~1pets/get/parameters/0/schema/maximum: 50 -> 100\n\
             2 changes taken, 0 conflicts, 0 names and texts kept.\n"
        )
    );
    assert_eq!(folder.read("pets.yaml"), before, "it is only listed");
    assert_eq!(
        folder
            .openapi(&["merge", "old.yaml", "pets.yaml", "new.yaml", "--write"])
            .code,
        Some(0)
    );
    let expected = before
        .replace(LIMIT, "maximum: 100, examples: [10]")
        .replace("maxLength: 40", "maxLength: 80");
    assert_eq!(folder.read("pets.yaml"), expected);
}

#[test]
fn conflicts_are_named_and_decided() {
    let folder = folder();
    let before = folder.read("pets.yaml").replace(LIMIT, "maximum: 70, examples: [10]");
    folder.write("pets.yaml", &before);
    let arguments = ["merge", "old.yaml", "pets.yaml", "new.yaml", "--write"];
    let said = folder.openapi(&arguments);
    assert_eq!(said.code, Some(4));
    assert!(
        said.stdout.starts_with(
            "conflict: pets.yaml:16:57: #/paths/~1pets/get/parameters/0/schema/maximum: \
             both changed it: ours has 70, theirs 100 (new.yaml:16:57)\n"
        ),
        "{}",
        said.stdout
    );
    assert_eq!(folder.read("pets.yaml"), before, "nothing is written");
    let pointer = "#/paths/~1pets/get/parameters/0/schema";
    let kept = folder.openapi(&[&arguments[..], &["--keep", pointer, "--format", "document"]].concat());
    assert_eq!(
        (kept.code, kept.stdout),
        (Some(0), before.replace("maxLength: 40", "maxLength: 80"))
    );
}
