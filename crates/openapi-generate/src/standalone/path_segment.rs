//! Arguments in the path of a request.

use progenitor_client::Error;

/// `value` as a segment of a path, or as part of one.
///
/// An empty segment, `.` and `..` would lead to another operation: whoever reads the address takes them away, and what
/// is before them. Some servers do so with `..;` too, and drop what follows the semicolon.
#[allow(clippy::result_large_err, reason = "it is what the generated methods answer with")]
pub(crate) fn encode<E>(name: &str, value: &str) -> Result<String, Error<E>> {
    let named = value.split(';').next().unwrap_or_default().trim();
    if value.is_empty() || matches!(named, "." | "..") {
        let found =
            format!("the path parameter `{name}` is {value:?}, expected a segment that is not empty, `.` or `..`");
        return Err(Error::InvalidRequest(found));
    }
    // An address is read with a backslash as a slash.
    Ok(progenitor_client::encode_path(value).replace('\\', "%5C"))
}
