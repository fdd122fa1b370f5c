//! Detects the media type of a file.

/// How many bytes from the beginning are inspected.
pub(super) const HEAD: usize = 8192;

/// Media types of names, for files whose beginning does not say what they are.
const BY_EXTENSION: &[(&str, &str)] = &[
    ("avi", "video/x-msvideo"),
    ("avif", "image/avif"),
    ("bmp", "image/bmp"),
    ("gif", "image/gif"),
    ("heic", "image/heic"),
    ("heif", "image/heif"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("m4a", "audio/mp4"),
    ("m4v", "video/x-m4v"),
    ("mkv", "video/x-matroska"),
    ("mov", "video/quicktime"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("mpeg", "video/mpeg"),
    ("mpg", "video/mpeg"),
    ("ogg", "audio/ogg"),
    ("png", "image/png"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("wav", "audio/wav"),
    ("webm", "video/webm"),
    ("webp", "image/webp"),
    ("wmv", "video/x-ms-wmv"),
];

/// The media type by content, or else by the extension of the name.
#[inline]
pub(super) fn of(head: &[u8], name: &str) -> Option<String> {
    let by_content = infer::get(head).map(|kind| kind.mime_type());
    by_content.or_else(|| by_extension(name)).map(str::to_owned)
}

#[inline]
fn by_extension(name: &str) -> Option<&'static str> {
    let (_, extension) = name.rsplit_once('.')?;
    let found = BY_EXTENSION
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(extension));
    found.map(|(_, media_type)| *media_type)
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn content_comes_before_the_name() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        let mp4 = b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41";
        for (head, name, expected) in [
            (&png[..], "a.jpg", Some("image/png")),
            (&mp4[..], "a", Some("video/mp4")),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", "a", Some("image/jpeg")),
            (b"GIF89a", "a", Some("image/gif")),
            (b"ID3\x04", "a", Some("audio/mpeg")),
            (b"nothing that is known", "A.MOV", Some("video/quicktime")),
            (b"", "a.mp3", Some("audio/mpeg")),
            (b"nothing that is known", "a", None),
            (b"nothing that is known", "a.unheard", None),
        ] {
            assert_eq!(of(head, name).as_deref(), expected, "{name}");
        }
    }
}
