// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Media {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Media {
    const NAMES: &'static [&'static str] = &[
        "canView",
        "convertedToVideo",
        "counters",
        "createdAt",
        "duration",
        "files",
        "hasCustomPreview",
        "hasError",
        "hasPosts",
        "id",
        "isReady",
        "lists",
        "releaseForms",
        "type",
        "videoSources",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_view = None;
        let mut field_converted_to_video = None;
        let mut field_counters = None;
        let mut field_created_at = None;
        let mut field_duration = Default::default();
        let mut field_files = None;
        let mut field_has_custom_preview = None;
        let mut field_has_error = None;
        let mut field_has_posts = None;
        let mut field_id = None;
        let mut field_is_ready = None;
        let mut field_lists = None;
        let mut field_release_forms = None;
        let mut field_type_ = None;
        let mut field_video_sources = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_view = Some(object.value()?),
                1 => field_converted_to_video = Some(object.value()?),
                2 => field_counters = object.value()?,
                3 => field_created_at = Some(object.value()?),
                4 => field_duration = object.value_by(OptionalDecimal)?,
                5 => field_files = object.value()?,
                6 => field_has_custom_preview = object.value()?,
                7 => field_has_error = Some(object.value()?),
                8 => field_has_posts = object.value()?,
                9 => field_id = Some(object.value()?),
                10 => field_is_ready = Some(object.value()?),
                11 => field_lists = object.value()?,
                12 => field_release_forms = object.value()?,
                13 => field_type_ = object.value()?,
                14 => field_video_sources = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_view: required("canView", field_can_view)?,
            converted_to_video: required("convertedToVideo", field_converted_to_video)?,
            counters: field_counters,
            created_at: required("createdAt", field_created_at)?,
            duration: field_duration,
            files: field_files,
            has_custom_preview: field_has_custom_preview,
            has_error: required("hasError", field_has_error)?,
            has_posts: field_has_posts,
            id: required("id", field_id)?,
            is_ready: required("isReady", field_is_ready)?,
            lists: field_lists,
            release_forms: field_release_forms,
            type_: field_type_,
            video_sources: field_video_sources,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaCounters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaCounters {
    const NAMES: &'static [&'static str] = &["likesCount", "tipsSumm"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_likes_count = Default::default();
        let mut field_tips_summ = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_likes_count = object.value_by(OptionalCount)?,
                1 => field_tips_summ = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            likes_count: field_likes_count,
            tips_summ: field_tips_summ,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaCounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaCounts {
    const NAMES: &'static [&'static str] = &["audio", "gif", "photo", "video"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_audio = Default::default();
        let mut field_gif = Default::default();
        let mut field_photo = Default::default();
        let mut field_video = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_audio = object.value_by(OptionalCount)?,
                1 => field_gif = object.value_by(OptionalCount)?,
                2 => field_photo = object.value_by(OptionalCount)?,
                3 => field_video = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            audio: field_audio,
            gif: field_gif,
            photo: field_photo,
            video: field_video,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaFile {
    const NAMES: &'static [&'static str] = &["height", "size", "url", "width"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_height = Default::default();
        let mut field_size = Default::default();
        let mut field_url = None;
        let mut field_width = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_height = object.value_by(OptionalCount)?,
                1 => field_size = object.value_by(OptionalCount)?,
                2 => field_url = Some(object.value()?),
                3 => field_width = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            height: field_height,
            size: field_size,
            url: required("url", field_url)?,
            width: field_width,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaFiles {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaFiles {
    const NAMES: &'static [&'static str] = &[
        "full",
        "preview",
        "squarePreview",
        "thumb",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_full = None;
        let mut field_preview = None;
        let mut field_square_preview = None;
        let mut field_thumb = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_full = Some(object.value()?),
                1 => field_preview = object.value()?,
                2 => field_square_preview = object.value()?,
                3 => field_thumb = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            full: required("full", field_full)?,
            preview: field_preview,
            square_preview: field_square_preview,
            thumb: field_thumb,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaFullFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaFullFile {
    const NAMES: &'static [&'static str] = &[
        "height",
        "size",
        "sources",
        "url",
        "width",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_height = Default::default();
        let mut field_size = Default::default();
        let mut field_sources = None;
        let mut field_url = None;
        let mut field_width = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_height = object.value_by(OptionalCount)?,
                1 => field_size = object.value_by(OptionalCount)?,
                2 => field_sources = Some(object.value()?),
                3 => field_url = Some(object.value()?),
                4 => field_width = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            height: field_height,
            size: field_size,
            sources: required("sources", field_sources)?,
            url: required("url", field_url)?,
            width: field_width,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaPreviewFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaPreviewFile {
    const NAMES: &'static [&'static str] = &[
        "height",
        "options",
        "size",
        "url",
        "width",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_height = Default::default();
        let mut field_options = None;
        let mut field_size = Default::default();
        let mut field_url = None;
        let mut field_width = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_height = object.value_by(OptionalCount)?,
                1 => field_options = Some(object.value()?),
                2 => field_size = object.value_by(OptionalCount)?,
                3 => field_url = Some(object.value()?),
                4 => field_width = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            height: field_height,
            options: required("options", field_options)?,
            size: field_size,
            url: required("url", field_url)?,
            width: field_width,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaRendition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaRendition {
    const NAMES: &'static [&'static str] = &["height", "type", "url", "width"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_height = Default::default();
        let mut field_type_ = None;
        let mut field_url = None;
        let mut field_width = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_height = object.value_by(OptionalCount)?,
                1 => field_type_ = object.value()?,
                2 => field_url = Some(object.value()?),
                3 => field_width = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            height: field_height,
            type_: field_type_,
            url: required("url", field_url)?,
            width: field_width,
        })
    }
}
