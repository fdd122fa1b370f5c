//! Documents that cannot be read say what to do, and where.

use openapi_model::{Document, ProblemKind};

fn problems(name: &str, text: &str) -> Vec<String> {
    let problems = Document::read(name, text).err();
    problems
        .iter()
        .flat_map(|problems| problems.iter())
        .map(ToString::to_string)
        .collect()
}

#[test]
fn other_versions_are_named() {
    for (text, expected) in [
        (
            "swagger: '2.0'\npaths: 7\n",
            "a.yaml:1:10: #/swagger: found Swagger 2.0, expected OpenAPI 3.0 or 3.1: convert the document, for instance with swagger2openapi",
        ),
        (
            "swagger: 2.0\n",
            "a.yaml:1:10: #/swagger: found Swagger 2.0, expected OpenAPI 3.0 or 3.1: convert the document, for instance with swagger2openapi",
        ),
        (
            "openapi: 3.2.0\n",
            "a.yaml:1:10: #/openapi: found OpenAPI `3.2.0`, expected version 3.0.x or 3.1.x",
        ),
        (
            "openapi: '3.2'\n",
            "a.yaml:1:10: #/openapi: found OpenAPI `3.2`, expected version 3.0.x or 3.1.x",
        ),
        (
            "openapi: 3.1\n",
            "a.yaml:1:10: #/openapi: found the number 3.1, expected a string, \"3.0.x\" or \"3.1.x\"",
        ),
        (
            "a: 1\n",
            "a.yaml:1:1: #/openapi: found nothing, expected the version of OpenAPI, 3.0.x or 3.1.x",
        ),
        ("[]\n", "a.yaml:1:1: #: found a list, expected an OpenAPI document"),
        (
            "text\n",
            "a.yaml:1:1: #: found the string `text`, expected an OpenAPI document",
        ),
    ] {
        assert_eq!(problems("a.yaml", text), [expected]);
    }
}

#[test]
fn all_problems_come_at_once_in_the_order_of_the_text() {
    let yaml = "openapi: 3.1.0\ninfo:\n  title: T\n  version: 1\ncomponents:\n  schemas:\n    Z:\n      type: 7\n    A:\n      required: a\n";
    assert_eq!(
        problems("a.yaml", yaml),
        [
            "a.yaml:8:13: #/components/schemas/Z/type: found `7`, expected one of array, boolean, integer, null, number, object, string",
            "a.yaml:10:17: #/components/schemas/A/required: found the string `a`, expected a list of strings",
        ]
    );
    let json = "{\"openapi\": \"3.1.0\",\n \"paths\": {\n  \"/é\": {}, \"/é\": {}\n },\n \"paths\": {}}";
    assert_eq!(
        problems("a.json", json),
        [
            "a.json:3:13: #/paths/~1é: found the name a second time after 3:3, expected each name once",
            "a.json:5:2: #/paths: found the name a second time after 2:2, expected each name once",
        ]
    );
}

#[test]
fn what_is_missing_is_told_from_what_is_wrong() {
    let problems = Document::read("a.yaml", "openapi: 3.1.0\npaths: []\n").unwrap_err();
    let kinds: Vec<ProblemKind> = problems.iter().map(|problem| problem.kind).collect();
    assert_eq!(kinds, [ProblemKind::Incomplete, ProblemKind::Shape]);
}
