//! Puts right what the generator has no words for, before a request goes out.

use progenitor_client::{ClientHooks, Error, OperationInfo};
use reqwest::Request;
use reqwest::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};

use crate::corrections::{ACCEPTED, CONTENT_TYPES, COOKIES, HEADERS, QUERIES};
use crate::generated::Client;

impl ClientHooks for Client {
    async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        // No server has asked for it.
        request.headers_mut().remove("api-version");
        for (operation, media_type) in ACCEPTED {
            if *operation == info.operation_id {
                request.headers_mut().insert(ACCEPT, HeaderValue::from_static(media_type));
            }
        }
        for (operation, media_type) in CONTENT_TYPES {
            if *operation == info.operation_id {
                request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
            }
        }
        for (operation, lowered, name) in QUERIES {
            if *operation == info.operation_id {
                rename_query(request, lowered, name);
            }
        }
        // Cookies first: a header may be called as one of them in the code.
        for (operation, lowered, name) in COOKIES {
            if *operation == info.operation_id {
                add_cookie(request, lowered, name)?;
            }
        }
        for (operation, lowered, name) in HEADERS {
            if *operation != info.operation_id {
                continue;
            }
            if let Some(value) = request.headers_mut().remove(*lowered) {
                request.headers_mut().insert(HeaderName::from_static(name), value);
            }
        }
        Ok(())
    }
}

fn rename_query(request: &mut Request, lowered: &str, name: &str) {
    let pairs: Vec<(String, String)> = request.url().query_pairs().into_owned().collect();
    if pairs.iter().any(|(key, _)| key == lowered) {
        let pairs = pairs.into_iter().map(|(key, value)| (if key == lowered { name.to_owned() } else { key }, value));
        request.url_mut().query_pairs_mut().clear().extend_pairs(pairs);
    }
}

fn add_cookie<E>(request: &mut Request, lowered: &str, name: &str) -> Result<(), Error<E>> {
    let Some(value) = request.headers_mut().remove(lowered) else {
        return Ok(());
    };
    if !is_cookie(value.as_bytes()) {
        let expected = "expected visible ASCII without spaces, quotes, commas, semicolons and backslashes";
        return Err(Error::InvalidRequest(format!("the cookie `{name}` holds what no cookie can, {expected}")));
    }
    let mut cookies = request.headers_mut().remove(COOKIE).map_or_else(Vec::new, |cookies| cookies.as_bytes().to_vec());
    if !cookies.is_empty() {
        cookies.extend_from_slice(b"; ");
    }
    cookies.extend_from_slice(name.as_bytes());
    cookies.push(b'=');
    cookies.extend_from_slice(value.as_bytes());
    let mut cookies = HeaderValue::from_bytes(&cookies)
        .map_err(|_| Error::InvalidRequest(format!("the cookie `{name}` holds what no header can")))?;
    cookies.set_sensitive(true);
    request.headers_mut().insert(COOKIE, cookies);
    Ok(())
}

/// Whether it is a value of a cookie (RFC 6265, 4.1.1): nothing in it ends the value and begins another.
fn is_cookie(value: &[u8]) -> bool {
    let quoted = value.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\""));
    let octet = |byte: &u8| matches!(byte, 0x21 | 0x23..=0x2b | 0x2d..=0x3a | 0x3c..=0x5b | 0x5d..=0x7e);
    quoted.unwrap_or(value).iter().all(octet)
}
