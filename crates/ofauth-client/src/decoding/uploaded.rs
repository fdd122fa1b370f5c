// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::UploadedPart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadedPart {
    const NAMES: &'static [&'static str] = &["etag", "mediaUploadId", "partNumber"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_etag = None;
        let mut field_media_upload_id = None;
        let mut field_part_number = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_etag = Some(object.value()?),
                1 => field_media_upload_id = Some(object.value()?),
                2 => field_part_number = Some(object.value_by(Count)?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            etag: required("etag", field_etag)?,
            media_upload_id: required("mediaUploadId", field_media_upload_id)?,
            part_number: required("partNumber", field_part_number)?,
        })
    }
}
