// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::UploadCheck {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadCheck {
    const NAMES: &'static [&'static str] = &["etag", "size"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_etag = None;
        let mut field_size = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_etag = Some(object.value()?),
                1 => field_size = Some(object.value_by(Count)?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            etag: required("etag", field_etag)?,
            size: required("size", field_size)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadCheckResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadCheckResult {
    const NAMES: &'static [&'static str] = &["exists", "media"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_exists = None;
        let mut field_media = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_exists = Some(object.value()?),
                1 => field_media = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            exists: required("exists", field_exists)?,
            media: field_media,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadCompletion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadCompletion {
    const NAMES: &'static [&'static str] = &["mediaUploadId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media_upload_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media_upload_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media_upload_id: required("mediaUploadId", field_media_upload_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadDestination {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadDestination {
    const NAMES: &'static [&'static str] = &["mode", "userId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_mode = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_mode = object.value()?,
                1 => field_user_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            mode: field_mode,
            user_id: field_user_id,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadDraft {
    const NAMES: &'static [&'static str] = &[
        "contentType",
        "filename",
        "size",
        "vaultUpload",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_content_type = None;
        let mut field_filename = None;
        let mut field_size = None;
        let mut field_vault_upload = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_content_type = Some(object.value()?),
                1 => field_filename = Some(object.value()?),
                2 => field_size = Some(object.value_by(Count)?),
                3 => field_vault_upload = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            content_type: required("contentType", field_content_type)?,
            filename: required("filename", field_filename)?,
            size: required("size", field_size)?,
            vault_upload: field_vault_upload,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadResult {
    const NAMES: &'static [&'static str] = &["media", "mediaUploadId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media = None;
        let mut field_media_upload_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media = object.value()?,
                1 => field_media_upload_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media: field_media,
            media_upload_id: required("mediaUploadId", field_media_upload_id)?,
        })
    }
}
