//! Swagger UI, which renders the page.

use std::io::{Cursor, Read};

use anyhow::Context;
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
use zip::ZipArchive;

/// Its code, its style, and their licence.
pub(super) struct Renderer {
    pub(super) bundle: String,
    pub(super) style: String,
    pub(super) licence: String,
}

impl Renderer {
    pub(super) fn unpack() -> anyhow::Result<Self> {
        let mut archive =
            ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED)).context("cannot open the renderer's archive")?;
        let root = archive
            .file_names()
            .next()
            .context("the renderer's archive is empty")??;
        let root = root.split('/').next().unwrap_or_default().to_owned();
        let mut file = |path: &str| {
            let mut text = String::new();
            let mut file = archive
                .by_name(&format!("{root}/{path}"))
                .with_context(|| format!("the renderer's archive has no `{path}`"))?;
            file.read_to_string(&mut text)
                .with_context(|| format!("cannot unpack `{path}`"))?;
            anyhow::Ok(text)
        };
        Ok(Self {
            bundle: file("dist/swagger-ui-bundle.js")?,
            style: file("dist/swagger-ui.css")? + &file("dist/index.css")?,
            licence: file("NOTICE")? + "\n" + &file("LICENSE")?,
        })
    }
}
