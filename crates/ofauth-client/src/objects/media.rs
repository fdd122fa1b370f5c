// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Media {
        0 "canView" can_view: required,
        1 "convertedToVideo" converted_to_video: required,
        2 "counters" counters: optional,
        3 "createdAt" created_at: required,
        4 "duration" duration: optional,
        5 "files" files: optional,
        6 "hasCustomPreview" has_custom_preview: optional,
        7 "hasError" has_error: required,
        8 "hasPosts" has_posts: optional,
        9 "id" id: required,
        10 "isReady" is_ready: required,
        11 "lists" lists: optional,
        12 "releaseForms" release_forms: optional,
        13 "type" type_: optional,
        14 "videoSources" video_sources: optional,
    }
    types::MediaCounters {
        0 "likesCount" likes_count: optional by OptionalCount::new(),
        1 "tipsSumm" tips_summ: optional,
    }
    types::MediaCounts {
        0 "audio" audio: optional by OptionalCount::new(),
        1 "gif" gif: optional by OptionalCount::new(),
        2 "photo" photo: optional by OptionalCount::new(),
        3 "video" video: optional by OptionalCount::new(),
    }
    types::MediaFile {
        0 "height" height: optional by OptionalCount::new(),
        1 "size" size: optional by OptionalCount::new(),
        2 "url" url: required,
        3 "width" width: optional by OptionalCount::new(),
    }
    types::MediaFiles {
        0 "full" full: required,
        1 "preview" preview: optional,
        2 "squarePreview" square_preview: optional,
        3 "thumb" thumb: optional,
    }
    types::MediaFullFile {
        0 "height" height: optional by OptionalCount::new(),
        1 "size" size: optional by OptionalCount::new(),
        2 "sources" sources: required,
        3 "url" url: required,
        4 "width" width: optional by OptionalCount::new(),
    }
    types::MediaPage {
        0 "hasMore" has_more: required,
        1 "list" list: required,
    }
    types::MediaPreviewFile {
        0 "height" height: optional by OptionalCount::new(),
        1 "options" options: required,
        2 "size" size: optional by OptionalCount::new(),
        3 "url" url: required,
        4 "width" width: optional by OptionalCount::new(),
    }
    types::MediaRendition {
        0 "height" height: optional by OptionalCount::new(),
        1 "type" type_: optional,
        2 "url" url: required,
        3 "width" width: optional by OptionalCount::new(),
    }
}
