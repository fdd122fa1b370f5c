//! `openapi docs`.

use crate::support::{Folder, PETS};

#[test]
fn a_document_becomes_one_file_and_an_index() {
    let whole = PETS.replace("$ref: \"#/components/schemas/Pet\"", "$ref: \"parts/pet.yaml\"");
    let pet = "type: object\ndescription: What barks.\n";
    let folder = Folder::with(&[("pets.yaml", &whole), ("parts/pet.yaml", pet)]);
    let said = folder.openapi(&["docs", "pets.yaml", "--out", "site/pets.html"]);
    assert_eq!(
        (said.code, said.stdout.as_str(), said.stderr.as_str()),
        (Some(0), "wrote site/pets.html\nwrote site/llms.txt\n", "")
    );
    let page = folder.read("site/pets.html");
    for text in [
        "<title>Pets</title>",
        "id=\"operation-listPets\"",
        "What barks.",
        "client.pets().list().limit(10).send().await?",
        "curl https://pets.example/pets",
    ] {
        assert!(page.contains(text), "{text}: {page}");
    }
    assert!(!page.contains("src=\"http"));
    assert_eq!(std::fs::read_dir(folder.path("site")).unwrap().count(), 2);
    assert_eq!(
        folder.read("site/llms.txt"),
        "# Pets\n\n> Pets of all kinds.\n\n- Server: https://pets.example (The only server)\n\n\
         ## pets\n\n- [listPets](pets.html?search=listPets): GET /pets; List pets\n"
    );
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

#[test]
fn examples_have_credentials_and_bodies_where_the_document_says() {
    let document = r##"{
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://{region}.shop.example/v1/", "variables": {"region": {"default": "eu"}}}],
        "paths": {
            "/orders/{id}": {"put": {
                "operationId": "replaceOrder",
                "security": [{"session": [], "key": []}],
                "parameters": [
                    {"name": "id", "in": "path", "required": true, "schema": {"type": "string", "examples": ["a b/c"]}},
                    {"name": "dry", "in": "query", "required": true, "schema": {"type": "boolean", "default": true}}
                ],
                "requestBody": {"required": true, "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Order"}, "example": {"note": "it's <late>"}}}},
                "responses": {"204": {"description": "Done."}}
            }},
            "/photos": {"post": {
                "operationId": "addPhoto",
                "security": [{"user": []}],
                "requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object",
                    "properties": {"name": {"type": "string", "default": "front"}}}}}},
                "responses": {"204": {"description": "Done."}}
            }}
        },
        "components": {
            "schemas": {"Order": {"type": "object", "properties": {"note": {"type": "string", "maxLength": 80}}}},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
                "user": {"type": "http", "scheme": "bearer"}
            }
        }
    }"##;
    let folder = Folder::with(&[("shop.json", document)]);
    let said = folder.openapi(&["docs", "shop.json", "--out", "shop.html"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    let page = folder.read("shop.html");
    for text in [
        "curl -X PUT &#39;https://eu.shop.example/v1/orders/a%20b%2Fc?dry=true&#39; \\\n",
        "-H &quot;X-Key: $KEY&quot;",
        "-b &quot;sid=$SESSION&quot;",
        "-d &#39;{&quot;note&quot;:&quot;it&#39;\\&#39;&#39;s &lt;late&gt;&quot;}&#39;",
        "-H &quot;Authorization: Bearer $USER&quot;",
        "-F name=front",
        "characters: at most <code>80</code>",
    ] {
        assert!(page.contains(text), "{text}: {page}");
    }
    assert!(!page.contains("ofauth"));
}
