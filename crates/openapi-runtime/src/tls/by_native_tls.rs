//! TLS by the operating system's library.

use reqwest::{Certificate, Identity};
use secrecy::ExposeSecret;

use super::{Root, TlsConfig, TlsVersion};

pub(super) fn apply(tls: &TlsConfig, http: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, String> {
    let mut http = http.tls_backend_native().tls_version_min(match tls.min_version {
        TlsVersion::Tls12 => reqwest::tls::Version::TLS_1_2,
        TlsVersion::Tls13 => reqwest::tls::Version::TLS_1_3,
    });
    let roots = roots(tls)?;
    http = if tls.only_these_roots {
        http.tls_certs_only(roots)
    } else {
        http.tls_certs_merge(roots)
    };
    if let Some(certificate) = &tls.client_certificate {
        let key = certificate.key.expose_secret().as_bytes();
        // The error may quote the file.
        let identity = Identity::from_pkcs8_pem(&certificate.chain, key)
            .map_err(|_| "the client certificate or its private key (PKCS #8) is not accepted".to_owned())?;
        http = http.identity(identity);
    }
    Ok(http)
}

fn roots(tls: &TlsConfig) -> Result<Vec<Certificate>, String> {
    let mut roots = Vec::new();
    for (number, root) in tls.roots.iter().enumerate() {
        let fault = |what: &str| format!("root certificate {}: {what}", number + 1);
        let found = match root {
            Root::Der(der) => Certificate::from_der(der).map(|root| vec![root]),
            Root::Pem(pem) => Certificate::from_pem_bundle(pem),
        };
        let found = found.map_err(|_| fault("is not a certificate"))?;
        if found.is_empty() {
            return Err(fault("no certificate in the PEM text"));
        }
        roots.extend(found);
    }
    Ok(roots)
}
