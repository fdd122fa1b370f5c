//! Validates base URLs.

use url::{Host, Url};

use crate::Error;

/// Validates a URL and removes a trailing slash.
pub(crate) fn parse(text: &str) -> Result<String, Error> {
    let url = Url::parse(text.trim()).map_err(|error| refused("base", &error.to_string()))?;
    check(&url, "base")?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refused("base", "it has a query or a fragment"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// The URL of a token endpoint, which may be relative to the base URL.
#[cfg_attr(not(feature = "client-credentials"), allow(dead_code))]
pub(crate) fn join(base_url: &str, text: &str) -> Result<Url, Error> {
    let unreadable = |error: url::ParseError| refused("token", &error.to_string());
    let base_url = Url::parse(&format!("{base_url}/")).map_err(unreadable)?;
    let url = base_url.join(text.trim()).map_err(unreadable)?;
    check(&url, "token")?;
    if url.fragment().is_some() {
        return Err(refused("token", "it has a fragment"));
    }
    Ok(url)
}

fn refused(which: &str, why: &str) -> Error {
    Error::configuration(format!("invalid {which} URL: {why}"))
}

fn check(url: &Url, which: &str) -> Result<(), Error> {
    let refused = |why: &str| Err(refused(which, why));
    if !url.username().is_empty() || url.password().is_some() {
        return refused("it has a user name or password");
    }
    match url.scheme() {
        "https" => Ok(()),
        "http" if is_loopback(url) => Ok(()),
        "http" => refused("plain http is allowed to loopback only, expected https"),
        other => refused(&format!("its scheme is `{other}`, expected https")),
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_https_and_loopback() {
        for (given, expected) in [
            ("https://api.example", "https://api.example"),
            ("https://api.example/base/", "https://api.example/base"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://[::1]:1/", "http://[::1]:1"),
            (" http://localhost \n", "http://localhost"),
        ] {
            assert_eq!(parse(given).expect(given), expected);
        }
    }

    #[test]
    fn refuses_the_rest() {
        for given in [
            "",
            "api.example",
            "http://api.example",
            "http://127.0.0.1.example",
            "http://localhost.example",
            "ftp://localhost",
            "https://user:word@api.example",
            "https://api.example?a=b",
            "https://api.example#a",
        ] {
            let error = parse(given).expect_err(given);
            assert_eq!(error.kind(), crate::ErrorKind::Configuration);
            assert!(!error.to_string().contains("word@"));
        }
    }
}
