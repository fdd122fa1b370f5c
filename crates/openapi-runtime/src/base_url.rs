//! Where the API is.

use url::{Host, Url};

use crate::Error;

/// Checks an address and takes the slash off its end.
pub(crate) fn parse(text: &str) -> Result<String, Error> {
    let refused = |why: &str| Error::configuration(format!("the base URL is not acceptable: {why}"));
    let url = Url::parse(text.trim()).map_err(|error| refused(&error.to_string()))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refused("it holds a user name or password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refused("it holds a query or a fragment"));
    }
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => return Err(refused("plain http is for loopback only, expected https")),
        other => return Err(refused(&format!("its scheme is `{other}`, expected https"))),
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
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
