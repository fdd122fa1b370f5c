//! Ordinary attachments.

use std::fmt;

use serde::{Serialize, Serializer};

use super::clock::SentAt;

/// A photo, video, gif or audio.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Media {
    pub(super) id: i64,
    r#type: &'static str,
    converted_to_video: bool,
    can_view: bool,
    has_error: bool,
    created_at: SentAt,
    is_ready: bool,
    release_forms: [(); 0],
    #[serde(skip_serializing_if = "Option::is_none")]
    duration: Option<u64>,
    has_custom_preview: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    video_sources: Option<VideoSources>,
    /// Absent behind the paywall.
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<Files>,
}

#[derive(Debug, Serialize)]
struct VideoSources {
    #[serde(rename = "240")]
    low: Option<Address>,
    #[serde(rename = "720")]
    high: Option<Address>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Files {
    full: FullFile,
    thumb: File,
    preview: PreviewFile,
    square_preview: File,
}

#[derive(Debug, Serialize)]
struct File {
    url: Address,
    width: u64,
    height: u64,
    size: u64,
}

#[derive(Debug, Serialize)]
struct FullFile {
    #[serde(flatten)]
    file: File,
    sources: [(); 0],
}

#[derive(Debug, Serialize)]
struct PreviewFile {
    #[serde(flatten)]
    file: File,
    options: [(); 0],
}

/// An invented URL that looks signed.
#[derive(Clone, Copy, Debug)]
struct Address {
    media: i64,
    file: &'static str,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { media, file } = self;
        let signature = media.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15);
        write!(
            f,
            "https://media.example/files/{media}/{file}?expires=1798761600&signature={signature:016x}"
        )
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Media {
    /// A photo, video, gif or audio, by `kind`.
    pub(super) fn new(kind: &'static str, id: i64, created_at: SentAt, can_view: bool) -> Self {
        let moves = kind == "video" || kind == "gif";
        let full = match kind {
            "photo" => "full.jpg",
            "audio" => "full.mp3",
            _ => "full.mp4",
        };
        Self {
            id,
            r#type: kind,
            converted_to_video: kind == "gif",
            can_view,
            has_error: false,
            created_at,
            is_ready: true,
            release_forms: [],
            duration: (moves || kind == "audio").then_some(id.unsigned_abs() % 90 + 3),
            has_custom_preview: false,
            video_sources: moves.then_some(VideoSources {
                low: (kind == "video").then_some(Address {
                    media: id,
                    file: "240.mp4",
                }),
                high: Some(Address {
                    media: id,
                    file: "720.mp4",
                }),
            }),
            files: can_view.then(|| Files::new(id, full)),
        }
    }
}

impl Files {
    fn new(media: i64, full: &'static str) -> Self {
        let file = |file, width, height, size| File {
            url: Address { media, file },
            width,
            height,
            size,
        };
        Self {
            full: FullFile {
                file: file(full, 1920, 1080, 481_516),
                sources: [],
            },
            thumb: file("thumb.jpg", 300, 300, 12_034),
            preview: PreviewFile {
                file: file("preview.jpg", 960, 540, 60_127),
                options: [],
            },
            square_preview: file("square.jpg", 640, 640, 48_250),
        }
    }
}
