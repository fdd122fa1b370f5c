//! TLS settings.

#[cfg(feature = "native-tls")]
mod by_native_tls;
#[cfg(feature = "__rustls")]
mod by_rustls;

use std::fmt;

use secrecy::SecretString;

use crate::Error;

/// TLS settings of a client: certificates, minimum version, and provider.
///
/// Certificates are checked when the client is built. Nothing is installed for the whole process: each client has its
/// own TLS provider.
///
/// ```
/// use openapi_runtime::{TlsConfig, TlsVersion};
///
/// # fn example(root: &[u8], certificate: &[u8], key: String) -> TlsConfig {
/// TlsConfig::new()
///     .root_certificates_pem(root)
///     .client_certificate_pem(certificate, key)
///     .min_version(TlsVersion::Tls13)
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct TlsConfig {
    roots: Vec<Root>,
    only_these_roots: bool,
    client_certificate: Option<ClientCertificate>,
    min_version: TlsVersion,
    provider: Option<TlsProvider>,
}

#[derive(Clone)]
#[cfg_attr(not(any(feature = "__rustls", feature = "native-tls")), allow(dead_code))]
enum Root {
    Pem(Vec<u8>),
    Der(Vec<u8>),
}

#[derive(Clone)]
#[cfg_attr(not(any(feature = "__rustls", feature = "native-tls")), allow(dead_code))]
struct ClientCertificate {
    chain: Vec<u8>,
    key: SecretString,
}

/// Versions of TLS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TlsVersion {
    /// TLS 1.2, RFC 5246.
    #[default]
    Tls12,
    /// TLS 1.3, RFC 8446.
    Tls13,
}

/// The library that implements TLS. Each variant exists with the feature of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsProvider {
    /// rustls with the cryptography of ring.
    #[cfg(feature = "ring")]
    Ring,
    /// rustls with the cryptography of AWS-LC.
    #[cfg(feature = "aws-lc-rs")]
    AwsLcRs,
    /// The operating system's library: Schannel, Secure Transport or OpenSSL.
    #[cfg(feature = "native-tls")]
    NativeTls,
}

impl TlsProvider {
    /// Those whose features are on; the first is the default.
    const AVAILABLE: &[Self] = &[
        #[cfg(feature = "ring")]
        Self::Ring,
        #[cfg(feature = "aws-lc-rs")]
        Self::AwsLcRs,
        #[cfg(feature = "native-tls")]
        Self::NativeTls,
    ];
}

impl TlsConfig {
    /// The default settings: the operating system's root certificates, TLS 1.2 or later, and no client certificate.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusts these root certificates in addition: one or more in PEM (`-----BEGIN CERTIFICATE-----`).
    pub fn root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(Root::Pem(pem.into()));
        self
    }

    /// Trusts this root certificate in addition: one in DER.
    pub fn root_certificate_der(mut self, der: impl Into<Vec<u8>>) -> Self {
        self.roots.push(Root::Der(der.into()));
        self
    }

    /// Trusts only the root certificates that are added here. By default those of the operating system are trusted,
    /// too.
    #[inline]
    pub fn only_these_roots(mut self) -> Self {
        self.only_these_roots = true;
        self
    }

    /// Presents a certificate to servers that request one: the chain in PEM, the client's own certificate first, and
    /// its private key in PEM. All providers accept PKCS #8; rustls also PKCS #1 and SEC1.
    pub fn client_certificate_pem(mut self, chain: impl Into<Vec<u8>>, key: impl Into<String>) -> Self {
        self.client_certificate = Some(ClientCertificate {
            chain: chain.into(),
            key: SecretString::from(key.into()),
        });
        self
    }

    /// The minimum version of TLS. Default: [`TlsVersion::Tls12`].
    #[inline]
    pub fn min_version(mut self, version: TlsVersion) -> Self {
        self.min_version = version;
        self
    }

    /// The provider of TLS. Default: the first of ring, AWS-LC and the operating system's library whose feature is on.
    #[inline]
    pub fn provider(mut self, provider: TlsProvider) -> Self {
        self.provider = Some(provider);
        self
    }

    pub(crate) fn is_default(&self) -> bool {
        self.roots.is_empty()
            && !self.only_these_roots
            && self.client_certificate.is_none()
            && self.min_version == TlsVersion::default()
            && self.provider.is_none()
    }

    /// Applies these settings to an HTTP client.
    pub(crate) fn apply(&self, http: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
        self.applied(http)
            .map_err(|why| Error::configuration(format!("TLS: {why}")))
    }

    fn applied(&self, http: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, String> {
        let Some(provider) = self.provider.or(TlsProvider::AVAILABLE.first().copied()) else {
            return if self.is_default() {
                Ok(http)
            } else {
                Err("none of the features `ring`, `aws-lc-rs` and `native-tls` is on".to_owned())
            };
        };
        if self.only_these_roots && self.roots.is_empty() {
            return Err("no root certificate is trusted, expected at least one".to_owned());
        }
        match provider {
            #[cfg(feature = "ring")]
            TlsProvider::Ring => by_rustls::apply(self, rustls::crypto::ring::default_provider(), http),
            #[cfg(feature = "aws-lc-rs")]
            TlsProvider::AwsLcRs => by_rustls::apply(self, rustls::crypto::aws_lc_rs::default_provider(), http),
            #[cfg(feature = "native-tls")]
            TlsProvider::NativeTls => by_native_tls::apply(self, http),
        }
    }
}

/// Shows no certificates and no key.
impl fmt::Debug for TlsConfig {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsConfig")
            .field("roots", &self.roots.len())
            .field("only_these_roots", &self.only_these_roots)
            .field("client_certificate", &self.client_certificate.is_some())
            .field("min_version", &self.min_version)
            .field("provider", &self.provider)
            .finish()
    }
}
