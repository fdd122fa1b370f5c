//! Redirects.

use axum::body::Body;
use http::{Response, header};

use super::Fault;
use super::code::final_status;
use super::reply::Reply;

/// # Redirects
impl Fault {
    /// A redirect. The location may be absolute, relative, empty or an invalid URL; `.without_header("Location")`
    /// removes it.
    #[must_use]
    pub fn redirect(status: u16, location: &str) -> Self {
        let location = location.to_owned();
        Self::new("redirect", move |_| {
            let response = Response::builder().status(final_status(status)?);
            let response = response.header(header::LOCATION, &location).body(Body::empty())?;
            Ok(Reply::Response(response))
        })
    }
}
