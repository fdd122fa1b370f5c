//! `openapi docs`.

use crate::support::{Folder, PETS};

#[test]
fn a_document_becomes_one_file() {
    let whole = PETS.replace("$ref: \"#/components/schemas/Pet\"", "$ref: \"parts/pet.yaml\"");
    let pet = "type: object\ndescription: What barks.\n";
    let folder = Folder::with(&[("pets.yaml", &whole), ("parts/pet.yaml", pet)]);
    let said = folder.openapi(&["docs", "pets.yaml", "--out", "site/pets.html"]);
    assert_eq!(
        (said.code, said.stdout.as_str(), said.stderr.as_str()),
        (Some(0), "wrote site/pets.html\n", "")
    );
    let page = folder.read("site/pets.html");
    for text in ["<title>Pets</title>", "\"operationId\":\"listPets\"", "What barks."] {
        assert!(page.contains(text), "{text}");
    }
    assert!(!page.contains("src=\"http"));
    assert_eq!(std::fs::read_dir(folder.path("site")).unwrap().count(), 1);
}

#[test]
fn an_invalid_document_is_named_and_nothing_written() {
    let folder = Folder::with(&[("pets.yaml", &PETS.replace("type: integer", "type: intger"))]);
    let said = folder.openapi(&["docs", "pets.yaml", "--out", "pets.html"]);
    assert_eq!(said.code, Some(100));
    assert!(
        said.stderr
            .contains("pets.yaml:16:27: #/paths/~1pets/get/parameters/0/schema/type"),
        "{said:?}"
    );
    assert!(!folder.path("pets.html").exists());
}
