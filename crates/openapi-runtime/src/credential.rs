//! Secrets that are sent with requests.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use url::form_urlencoded;

use crate::access_token::TokenSource;
use crate::invalid_credential::InvalidCredential;

/// A secret, and where it is sent in a request. It is wiped from memory on drop; the copy in a request belongs to the
/// HTTP client.
pub struct Credential(Kind);

enum Kind {
    Fixed(Fixed),
    Token(Arc<dyn TokenSource>),
}

/// A secret that does not change.
struct Fixed {
    destination: Destination,
    /// Its name in errors.
    name: &'static str,
    /// Its form in the request.
    secret: SecretString,
    /// Other forms in which a server may repeat it.
    forms: Vec<SecretString>,
}

enum Destination {
    Header {
        header: HeaderName,
        /// Prefix of the secret, `Bearer ` for instance.
        scheme: Cow<'static, str>,
    },
    Query(String),
    Cookie(String),
}

impl Credential {
    /// A secret that is the value of a header: an `apiKey` of OpenAPI. `name` is used in errors, which do not contain
    /// the secret.
    ///
    /// # Errors
    ///
    /// If the secret is empty or not valid in a header.
    ///
    /// ```
    /// use http::HeaderName;
    /// use openapi_runtime::Credential;
    ///
    /// let key = Credential::header(HeaderName::from_static("x-api-key"), "the API key", "k3y")?;
    /// assert!(Credential::header(HeaderName::from_static("x-api-key"), "the API key", "k 3 y").is_err());
    /// # let _ = key;
    /// # Ok::<(), openapi_runtime::InvalidCredential>(())
    /// ```
    pub fn header(header: HeaderName, name: &'static str, secret: &str) -> Result<Self, InvalidCredential> {
        Self::in_header(header, "".into(), name, secret)
    }

    /// A secret that is the query parameter `parameter`: an `apiKey` of OpenAPI.
    ///
    /// # Errors
    ///
    /// If the secret is empty or contains a control character.
    ///
    /// ```
    /// use openapi_runtime::Credential;
    ///
    /// let key = Credential::query("api_key", "the API key", "k3y")?;
    /// assert!(!format!("{key:?}").contains("k3y"));
    /// # Ok::<(), openapi_runtime::InvalidCredential>(())
    /// ```
    pub fn query(parameter: impl Into<String>, name: &'static str, secret: &str) -> Result<Self, InvalidCredential> {
        let secret = checked(name, secret, |shown| !shown.is_control(), "holds a control character")?;
        let encoded: String = form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        Ok(Self::fixed(
            Destination::Query(parameter.into()),
            name,
            secret,
            vec![encoded],
        ))
    }

    /// A secret that is the cookie `cookie`: an `apiKey` of OpenAPI.
    ///
    /// # Errors
    ///
    /// If the secret is empty, or not valid in a cookie (RFC 6265, section 4.1.1).
    ///
    /// ```
    /// use openapi_runtime::Credential;
    ///
    /// let key = Credential::cookie("session", "the session", "s3ssion")?;
    /// assert!(Credential::cookie("session", "the session", "s3ssion; admin=1").is_err());
    /// # let _ = key;
    /// # Ok::<(), openapi_runtime::InvalidCredential>(())
    /// ```
    pub fn cookie(cookie: impl Into<String>, name: &'static str, secret: &str) -> Result<Self, InvalidCredential> {
        let allowed = |shown: char| shown.is_ascii_graphic() && !matches!(shown, '"' | ',' | ';' | '\\');
        let secret = checked(name, secret, allowed, "holds a character that no cookie can hold")?;
        Ok(Self::fixed(
            Destination::Cookie(cookie.into()),
            name,
            secret,
            Vec::new(),
        ))
    }

    /// A token that is sent as `Authorization: Bearer …`.
    ///
    /// # Errors
    ///
    /// As [`Credential::header`].
    #[inline]
    pub fn bearer(name: &'static str, token: &str) -> Result<Self, InvalidCredential> {
        Self::in_header(AUTHORIZATION, "Bearer ".into(), name, token)
    }

    /// A secret that is sent as `Authorization: SCHEME …` (RFC 9110, section 11.4), with another scheme than `Bearer` and
    /// `Basic`.
    ///
    /// # Errors
    ///
    /// As [`Credential::header`].
    ///
    /// ```
    /// use openapi_runtime::Credential;
    ///
    /// let key = Credential::authorization("SharedKey", "the shared key", "k3y")?;
    /// assert!(Credential::authorization("Shared Key", "the shared key", "k3y").is_err());
    /// # let _ = key;
    /// # Ok::<(), openapi_runtime::InvalidCredential>(())
    /// ```
    #[inline]
    pub fn authorization(scheme: &str, name: &'static str, secret: &str) -> Result<Self, InvalidCredential> {
        let token = |shown: char| shown.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(shown);
        let scheme = checked(name, scheme, token, "has a scheme that is no token")?;
        Self::in_header(AUTHORIZATION, format!("{scheme} ").into(), name, secret)
    }

    /// A user name and a password, which are sent as `Authorization: Basic …` (RFC 7617).
    ///
    /// # Errors
    ///
    /// If the user name contains a colon, or one of them a control character. Either may be empty.
    ///
    /// ```
    /// use openapi_runtime::Credential;
    ///
    /// let login = Credential::basic("the login", "ada", "pa55word")?;
    /// assert!(Credential::basic("the login", "ada:", "pa55word").is_err());
    /// # let _ = login;
    /// # Ok::<(), openapi_runtime::InvalidCredential>(())
    /// ```
    #[inline]
    pub fn basic(name: &'static str, user: &str, password: &str) -> Result<Self, InvalidCredential> {
        let refused = |what| Err(InvalidCredential { name, what });
        if user.contains(':') {
            return refused("has a user name with a colon");
        }
        if user.chars().chain(password.chars()).any(char::is_control) {
            return refused("holds a control character");
        }
        let destination = Destination::Header {
            header: AUTHORIZATION,
            scheme: "Basic ".into(),
        };
        let encoded = STANDARD.encode(format!("{user}:{password}"));
        Ok(Self::fixed(destination, name, &encoded, vec![password.to_owned()]))
    }

    pub(crate) fn token(source: Arc<dyn TokenSource>) -> Self {
        Self(Kind::Token(source))
    }

    fn in_header(
        header: HeaderName,
        scheme: Cow<'static, str>,
        name: &'static str,
        secret: &str,
    ) -> Result<Self, InvalidCredential> {
        let allowed = |shown: char| shown.is_ascii_graphic();
        let unfit = "holds white space, a control character or a character beyond ASCII";
        let secret = checked(name, secret, allowed, unfit)?;
        Ok(Self::fixed(
            Destination::Header { header, scheme },
            name,
            secret,
            Vec::new(),
        ))
    }

    fn fixed(destination: Destination, name: &'static str, secret: &str, forms: Vec<String>) -> Self {
        // An empty text would match everywhere.
        let forms = forms.into_iter().filter(|form| form != secret && !form.is_empty());
        Self(Kind::Fixed(Fixed {
            destination,
            name,
            secret: secret.into(),
            forms: forms.map(SecretString::from).collect(),
        }))
    }

    /// Adds it to a request; an access token has to be requested before.
    pub(crate) fn apply(&self, request: &mut reqwest::Request) -> Result<(), InvalidCredential> {
        let Kind::Fixed(fixed) = &self.0 else { return Ok(()) };
        match &fixed.destination {
            Destination::Header { header, scheme } => {
                let value = fixed.value(scheme, "")?;
                request.headers_mut().insert(header.clone(), value);
            }
            Destination::Query(parameter) => {
                let mut query = request.url_mut().query_pairs_mut();
                query.append_pair(parameter, fixed.expose());
            }
            Destination::Cookie(cookie) => {
                let others = request.headers().get(COOKIE).and_then(|others| others.to_str().ok());
                let others = others.map(|others| format!("{others}; ")).unwrap_or_default();
                let value = fixed.value(&others, &format!("{cookie}="))?;
                request.headers_mut().insert(COOKIE, value);
            }
        }
        Ok(())
    }

    /// The source of access tokens, if it is one.
    pub(crate) fn token_source(&self) -> Option<&Arc<dyn TokenSource>> {
        match &self.0 {
            Kind::Fixed(_) => None,
            Kind::Token(source) => Some(source),
        }
    }

    /// The texts that must not appear in errors and logs.
    pub(crate) fn secrets(&self) -> Vec<Cow<'_, str>> {
        match &self.0 {
            Kind::Fixed(fixed) => {
                let forms = fixed.forms.iter().map(SecretString::expose_secret);
                [fixed.expose()].into_iter().chain(forms).map(Cow::Borrowed).collect()
            }
            Kind::Token(source) => source.secrets().into_iter().map(Cow::Owned).collect(),
        }
    }
}

impl Fixed {
    fn expose(&self) -> &str {
        self.secret.expose_secret()
    }

    /// The value of a header, which stays out of `Debug` and of HPACK's tables.
    fn value(&self, before: &str, label: &str) -> Result<HeaderValue, InvalidCredential> {
        let value = match (before, label) {
            ("", "") => HeaderValue::from_str(self.expose()),
            _ => HeaderValue::try_from(format!("{before}{label}{}", self.expose())),
        };
        let mut value = value.map_err(|_| InvalidCredential {
            name: self.name,
            what: "is not a valid header value",
        })?;
        value.set_sensitive(true);
        Ok(value)
    }
}

fn checked<'a>(
    name: &'static str,
    secret: &'a str,
    allowed: impl Fn(char) -> bool,
    unfit: &'static str,
) -> Result<&'a str, InvalidCredential> {
    let what = match secret {
        "" => "is empty",
        secret if secret.chars().all(allowed) => return Ok(secret),
        _ => unfit,
    };
    Err(InvalidCredential { name, what })
}

/// Shows where it is sent, not its value.
impl fmt::Debug for Credential {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Credential");
        match &self.0 {
            Kind::Fixed(fixed) => match &fixed.destination {
                Destination::Header { header, .. } => shown.field("header", header),
                Destination::Query(parameter) => shown.field("query", parameter),
                Destination::Cookie(cookie) => shown.field("cookie", cookie),
            },
            Kind::Token(source) => shown.field("token", source),
        };
        shown.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> reqwest::Request {
        let url = "https://api.example/items?limit=2".parse().expect("a URL");
        reqwest::Request::new(http::Method::GET, url)
    }

    fn sent(credential: &Credential) -> reqwest::Request {
        let mut request = request();
        credential.apply(&mut request).expect("it can be sent");
        request
    }

    #[test]
    fn is_wiped_when_it_is_dropped() {
        fn wiped<T: secrecy::zeroize::ZeroizeOnDrop>(_: &T) {}
        let credential = Credential::bearer("the API key", "sk_1").expect("a key");
        let Kind::Fixed(fixed) = &credential.0 else {
            panic!("it stays the same")
        };
        wiped(&fixed.secret);
        assert!(!format!("{credential:?}").contains("sk_1"));
    }

    #[test]
    fn goes_where_it_is_to_go() {
        let key = HeaderName::from_static("x-key");
        let credential = Credential::header(key, "the key", "sk_1").expect("a key");
        assert_eq!(sent(&credential).headers()["x-key"], "sk_1");
        let credential = Credential::bearer("the token", "sk_1").expect("a token");
        assert_eq!(sent(&credential).headers()[AUTHORIZATION], "Bearer sk_1");
        // The example of RFC 7617, section 2.
        let credential = Credential::basic("the login", "Aladdin", "open sesame").expect("a login");
        let request = sent(&credential);
        assert_eq!(request.headers()[AUTHORIZATION], "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert!(request.headers()[AUTHORIZATION].is_sensitive());
        let credential = Credential::query("key", "the key", "s k/1").expect("a key");
        assert_eq!(sent(&credential).url().query(), Some("limit=2&key=s+k%2F1"));
    }

    #[test]
    fn joins_the_cookies_that_are_there() {
        let mut request = request();
        for (name, secret) in [("session", "s1"), ("tenant", "t1")] {
            let credential = Credential::cookie(name, "the cookie", secret).expect("a cookie");
            credential.apply(&mut request).expect("it can be sent");
        }
        assert_eq!(request.headers()[COOKIE], "session=s1; tenant=t1");
        assert!(request.headers()[COOKIE].is_sensitive());
    }

    #[test]
    fn refuses_what_cannot_be_sent() {
        let said = |made: Result<Credential, InvalidCredential>, text: &str| {
            let error = made.expect_err(text);
            assert!(text.is_empty() || !format!("{error} {error:?}").contains(text));
        };
        for text in ["", "a b", "a\r\nx-other: 1", "clé", "sk_1\n"] {
            said(Credential::bearer("the API key", text), text);
            said(Credential::cookie("key", "the API key", text), text);
        }
        for text in ["a;b", "a,b", "a\"b", "a\\b"] {
            said(Credential::cookie("key", "the API key", text), text);
        }
        for text in ["", "sk_1\n", "\0"] {
            said(Credential::query("key", "the API key", text), text);
        }
        said(Credential::basic("the login", "us:er", "password"), "us:er");
        said(Credential::basic("the login", "user", "pass\nword"), "pass\nword");
    }
}
