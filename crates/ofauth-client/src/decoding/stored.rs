// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::StoredMedia {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredMedia {
    const NAMES: &'static [&'static str] = &["duration", "id", "media", "type"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_duration = Default::default();
        let mut field_id = None;
        let mut field_media = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_duration = object.value_by(OptionalDecimal)?,
                1 => field_id = Some(object.value()?),
                2 => field_media = Some(object.value()?),
                3 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            duration: field_duration,
            id: required("id", field_id)?,
            media: required("media", field_media)?,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredMediaBatch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredMediaBatch {
    const NAMES: &'static [&'static str] = &["items"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_items = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_items = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            items: required("items", field_items)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredMediaPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredMediaPage {
    const NAMES: &'static [&'static str] = &["items", "nextCursor"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_items = None;
        let mut field_next_cursor = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_items = Some(object.value()?),
                1 => field_next_cursor = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            items: required("items", field_items)?,
            next_cursor: field_next_cursor,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredMediaQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredMediaQuery {
    const NAMES: &'static [&'static str] = &["mediaIds"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media_ids = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media_ids = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media_ids: required("mediaIds", field_media_ids)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredMediaRemoval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredMediaRemoval {
    const NAMES: &'static [&'static str] = &["freedBytes", "mediaId", "success"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_freed_bytes = Default::default();
        let mut field_media_id = None;
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_freed_bytes = object.value_by(OptionalCount)?,
                1 => field_media_id = object.value()?,
                2 => field_success = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            freed_bytes: field_freed_bytes,
            media_id: field_media_id,
            success: required("success", field_success)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredVariant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredVariant {
    const NAMES: &'static [&'static str] = &[
        "accessCount",
        "contentType",
        "createdAt",
        "expiresAt",
        "id",
        "lastAccessedAt",
        "quality",
        "sizeBytes",
        "source",
        "status",
        "storedAt",
        "url",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_access_count = Default::default();
        let mut field_content_type = None;
        let mut field_created_at = Default::default();
        let mut field_expires_at = Default::default();
        let mut field_id = None;
        let mut field_last_accessed_at = Default::default();
        let mut field_quality = None;
        let mut field_size_bytes = Default::default();
        let mut field_source = None;
        let mut field_status = None;
        let mut field_stored_at = Default::default();
        let mut field_url = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_access_count = object.value_by(OptionalCount)?,
                1 => field_content_type = object.value()?,
                2 => field_created_at = object.value_by(OptionalCount)?,
                3 => field_expires_at = object.value_by(OptionalCount)?,
                4 => field_id = object.value()?,
                5 => field_last_accessed_at = object.value_by(OptionalCount)?,
                6 => field_quality = object.value()?,
                7 => field_size_bytes = object.value_by(OptionalCount)?,
                8 => field_source = object.value()?,
                9 => field_status = Some(object.value()?),
                10 => field_stored_at = object.value_by(OptionalCount)?,
                11 => field_url = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            access_count: field_access_count,
            content_type: field_content_type,
            created_at: field_created_at,
            expires_at: field_expires_at,
            id: field_id,
            last_accessed_at: field_last_accessed_at,
            quality: field_quality,
            size_bytes: field_size_bytes,
            source: field_source,
            status: required("status", field_status)?,
            stored_at: field_stored_at,
            url: field_url,
        })
    }
}
