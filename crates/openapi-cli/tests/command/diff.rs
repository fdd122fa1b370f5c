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

/// The old document and three changes of it: one of each class.
fn changed() -> Folder {
    let new = PETS
        .replace("maximum: 50", "maximum: 60, default: 5")
        .replace("name: { type: string", "name: { type: integer");
    let folder = Folder::with(&[("old.yaml", PETS), ("new.yaml", &new)]);
    folder.write(
        "default.yaml",
        "accepted:\n  - kind: default-changed\n    subject: 'listPets: query parameter `limit`'\n",
    );
    folder
}

#[test]
fn the_version_is_that_of_the_document() {
    let folder = changed();
    let said = folder.openapi(&["diff", "old.yaml", "new.yaml"]);
    assert_eq!(said.code, Some(5), "{said:?}");
    assert!(
        said.stdout
            .ends_with("Release: major step, 1.4.2 -> 2.0.0 (breaking)\n"),
        "{said:?}"
    );
    assert!(
        said.stdout.contains("\n    at old.yaml:35:23 -> new.yaml:35:23\n"),
        "{said:?}"
    );
    let said = folder.openapi(&["diff", "old.yaml", "new.yaml", "--version", "0.3"]);
    assert!(said.stdout.contains("0.3.0 -> 0.4.0"), "{said:?}");
    let said = folder.openapi(&["diff", "old.yaml", "new.yaml", "--version", "next"]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(said.stderr.contains("next is not a semantic version"), "{said:?}");
}

#[test]
fn what_fails_is_chosen() {
    let folder = changed();
    let both = ["diff", "old.yaml", "new.yaml"];
    let code = |more: &[&str]| folder.openapi(&[&both[..], more].concat()).code;
    for (more, expected) in [
        (&["--fail-on", "breaking"][..], 5),
        (&["--fail-on", "never"], 0),
        (&["--severity", "type-changed=unclear", "--fail-on", "breaking"], 0),
        (&["--severity", "type-changed=unclear", "--fail-on", "unclear"], 5),
        (
            &[
                "--severity",
                "type-changed=compatible",
                "--severity",
                "default-changed=compatible",
            ],
            3,
        ),
        (&["--severity", "bound-widened=breaking"], 5),
        (&["--severity", "nothing=breaking"], 2),
        (&["--severity", "type-changed=fatal"], 2),
    ] {
        assert_eq!(code(more), Some(expected), "{more:?}");
    }
}

#[test]
fn accepted_changes_are_not_reported() {
    let folder = changed();
    let both = ["diff", "old.yaml", "new.yaml"];
    let said = folder.openapi(&[&both[..], &["--accept", "default.yaml"]].concat());
    assert!(
        said.stdout
            .contains("2 changes: 1 breaking, 0 unclear, 1 compatible; no text differs; 1 accepted."),
        "{said:?}"
    );
    let said = folder.openapi(&["diff", "old.yaml", "old.yaml", "--accept", "default.yaml"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    let note = "note: default.yaml: no change is `default-changed` of listPets: query parameter `limit`\n";
    assert_eq!(said.stderr, note);

    // A report accepts what it reports.
    let report = folder.openapi(&[&both[..], &["--format", "json"]].concat());
    folder.write("report.json", &report.stdout);
    let said = folder.openapi(&[&both[..], &["--accept", "report.json"]].concat());
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""), "{said:?}");

    folder.write("wrong.yaml", "accepted:\n  - kind: field-removed\n  - subject: a\n");
    let said = folder.openapi(&[&both[..], &["--accept", "wrong.yaml"]].concat());
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(
        said.stderr
            .starts_with("error: wrong.yaml:3:5: #/accepted/1: found no `kind`"),
        "{said:?}"
    );
    // What is mistyped does not accept more than was meant.
    for (entry, problem) in [
        ("{kind: type-changed, subjct: a}", "found `subjct`, expected `kind`"),
        (
            "{kind: type-changed, subject: [a]}",
            "`subject` is [\"a\"], expected a text",
        ),
    ] {
        folder.write("wrong.yaml", &format!("accepted:\n  - {entry}\n"));
        let said = folder.openapi(&[&both[..], &["--accept", "wrong.yaml"]].concat());
        assert_eq!(said.code, Some(100), "{said:?}");
        let start = format!("error: wrong.yaml:2:5: #/accepted/0: {problem}");
        assert!(said.stderr.starts_with(&start), "{said:?}");
    }
}

#[test]
fn operations_are_chosen_by_path_tag_and_id() {
    let toys = "  /toys:\n    get:\n      operationId: listToys\n      tags: [toys]\n      responses: { \"204\": { description: None. } }\n";
    let with = PETS.replace("components:\n", &format!("{toys}components:\n"));
    let without = PETS.replace("maximum: 50", "maximum: 40");
    let folder = Folder::with(&[("old.yaml", &with), ("new.yaml", &without)]);
    for (more, kinds) in [
        (&[][..], &["operation-removed", "bound-tightened"][..]),
        (&["--path", "/pets*"], &["bound-tightened"]),
        (&["--tag", "toys"], &["operation-removed"]),
        (
            &["--operation", "listPets", "--operation", "GET /toys"],
            &["operation-removed", "bound-tightened"],
        ),
        (&["--tag", "toys", "--path", "/pets"], &[]),
    ] {
        let said = folder.openapi(&[&["diff", "old.yaml", "new.yaml"], more].concat());
        for kind in ["operation-removed", "bound-tightened"] {
            assert_eq!(said.stdout.contains(kind), kinds.contains(&kind), "{more:?} {said:?}");
        }
    }
}

#[test]
fn what_selects_no_operation_is_an_error() {
    let folder = changed();
    for (option, value, what) in [
        ("--path", "/pet", "an operation of this path"),
        ("--tag", "Pets", "an operation with this tag"),
        ("--operation", "listPts", "this operation"),
    ] {
        let said = folder.openapi(&["diff", "old.yaml", "new.yaml", "--fail-on", "breaking", option, value]);
        assert_eq!(said.code, Some(100), "{said:?}");
        let problem = format!("error: {option} {value}: neither document has {what}\n");
        assert_eq!(said.stderr, problem);
    }
}

#[test]
fn ci_servers_are_told_file_and_line() {
    let folder = changed();
    let report = |format: &str| folder.openapi(&["diff", "old.yaml", "new.yaml", "--format", format]);
    let github = report("github");
    assert_eq!(github.code, Some(5));
    let lines: Vec<&str> = github.stdout.lines().collect();
    assert_eq!(lines.len(), 3, "{github:?}");
    assert!(
        lines[0].starts_with(
            "::error file=new.yaml,line=35,col=23,title=breaking%3A type-changed::schema Pet: field `name`: "
        ),
        "{github:?}"
    );
    assert!(lines[1].starts_with("::warning file=new.yaml,line=16,"), "{github:?}");
    assert!(lines[2].starts_with("::notice file=new.yaml,line=16,"), "{github:?}");
    let junit = report("junit").stdout;
    assert!(
        junit.contains("<testsuite name=\"openapi diff\" tests=\"3\" failures=\"2\">"),
        "{junit}"
    );
    assert!(
        junit.contains("<testcase classname=\"type-changed\" name=\"schema Pet: field `name`: "),
        "{junit}"
    );
    let html = report("html").stdout;
    for part in [
        "<!doctype html>",
        "<h2 class=\"breaking\">breaking (1)</h2>",
        "new.yaml:35:23",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn kinds_are_listed_and_explained() {
    let folder = Folder::with(&[]);
    let listed = folder.openapi(&["diff", "--kinds"]).stdout;
    assert!(
        listed.contains("\nfield-removed\n    An object has one field less."),
        "{listed}"
    );
    let said = folder.openapi(&["diff", "--explain", "field-removed"]);
    assert!(
        said.stdout.starts_with("field-removed: An object has one field less."),
        "{said:?}"
    );
    let said = folder.openapi(&["diff", "--explain", "nothing"]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(
        said.stderr.contains("no kind of change is called `nothing`"),
        "{said:?}"
    );
}

#[test]
fn openapi_3_2_is_read_as_3_1() {
    let newer = PETS.replace("3.1.0", "3.2.0");
    let folder = Folder::with(&[("old.yaml", PETS), ("new.yaml", &newer)]);
    let said = folder.openapi(&["diff", "old.yaml", "new.yaml"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""), "{said:?}");
    folder.write("new.yaml", &newer.replace("type: integer", "type: intger"));
    let said = folder.openapi(&["diff", "old.yaml", "new.yaml"]);
    assert_eq!(said.code, Some(100), "{said:?}");
    assert!(said.stderr.starts_with("error: new.yaml:16:27: "), "{said:?}");
}
