//! The files of Swagger UI, which renders the page.

use std::io::{Cursor, Read};

use anyhow::Context;
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
use zip::ZipArchive;

/// The files that the page loads, then the licence files; in the top folder of the archive.
const TAKEN: &[&str] = &[
    "dist/swagger-ui-bundle.js",
    "dist/swagger-ui.css",
    "dist/index.css",
    "LICENSE",
    "NOTICE",
];
const START: &str = include_str!("start.js");

/// All files beside the page, by name.
///
/// # Errors
///
/// If the renderer's archive cannot be read.
pub fn files() -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let mut archive =
        ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED)).context("cannot open the renderer's archive")?;
    let root = archive
        .file_names()
        .next()
        .context("the renderer's archive is empty")??;
    let root = root.split('/').next().unwrap_or_default().to_owned();
    let mut files = vec![("start.js".to_owned(), START.into())];
    for path in TAKEN {
        let mut bytes = Vec::new();
        let mut file = archive
            .by_name(&format!("{root}/{path}"))
            .with_context(|| format!("the renderer's archive has no `{path}`"))?;
        file.read_to_end(&mut bytes)
            .with_context(|| format!("cannot unpack `{path}`"))?;
        let name = path.rsplit('/').next().unwrap_or(path);
        files.push((name.to_owned(), bytes));
    }
    Ok(files)
}
