//! `openapi diff`.

use crate::support::{Folder, PETS};

#[test]
fn the_exit_code_tells_the_worst_class() {
    let folder = Folder::with(&[("pets.yaml", PETS)]);
    for (from, to, code) in [
        ("The name.", "Its name.", 0),
        ("maximum: 50", "maximum: 40", 5),
        ("maximum: 50", "maximum: 60", 3),
    ] {
        folder.write("new.yaml", &PETS.replace(from, to));
        let said = folder.openapi(&["diff", "pets.yaml", "new.yaml"]);
        assert_eq!(said.code, Some(code), "{said:?}");
    }
}

#[test]
fn a_document_of_a_revision_is_read_with_the_files_beside_it() {
    let whole = PETS.replace("$ref: \"#/components/schemas/Pet\"", "$ref: \"parts/pet.yaml\"");
    let pet = "type: object\ndescription: A pet.\nproperties:\n  name: { type: string, description: The name. }\n";
    let folder = Folder::with(&[("api/pets.yaml", &whole), ("api/parts/pet.yaml", pet)]);
    folder.git(&["init", "--quiet"]);
    folder.git(&["add", "."]);
    folder.git(&["commit", "--quiet", "--message", "Add the document"]);
    folder.write("api/parts/pet.yaml", &pet.replace("string", "integer"));
    let said = folder.openapi(&["diff", "HEAD:api/pets.yaml", "api/pets.yaml"]);
    assert_eq!(said.code, Some(5), "{said:?}");
    assert!(said.stdout.contains("field `name`\n"), "{said:?}");
    let said = folder.openapi(&["diff", "HEAD:api/pets.yaml", "HEAD:api/none.yaml"]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(
        said.stderr
            .contains("HEAD:api/none.yaml is neither a file nor a file of a git revision"),
        "{said:?}"
    );
}
