// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::StartedUpload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StartedUpload {
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
