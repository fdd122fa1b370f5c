//! TLS by rustls.

use std::sync::Arc;

use rustls::client::danger::ServerCertVerifier;
use rustls::client::{ClientConfig, WebPkiServerVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::version::{TLS12, TLS13};
use rustls::{RootCertStore, SupportedProtocolVersion};
use rustls_platform_verifier::Verifier;
use secrecy::ExposeSecret;

use super::{ClientCertificate, Root, TlsConfig, TlsVersion};

pub(super) fn apply(
    tls: &TlsConfig,
    provider: CryptoProvider,
    http: reqwest::ClientBuilder,
) -> Result<reqwest::ClientBuilder, String> {
    let provider = Arc::new(provider);
    let versions: &[&SupportedProtocolVersion] = match tls.min_version {
        TlsVersion::Tls12 => &[&TLS13, &TLS12],
        TlsVersion::Tls13 => &[&TLS13],
    };
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_protocol_versions(versions)
        .map_err(|error| error.to_string())?
        .dangerous()
        .with_custom_certificate_verifier(verifier(tls, provider)?);
    let mut config = match &tls.client_certificate {
        None => config.with_no_client_auth(),
        Some(certificate) => {
            let (chain, key) = client_certificate(certificate)?;
            let config = config.with_client_auth_cert(chain, key);
            config.map_err(|error| format!("the client certificate is not accepted: {error}"))?
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(http.tls_backend_preconfigured(config))
}

fn verifier(tls: &TlsConfig, provider: Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>, String> {
    let roots = roots(tls)?;
    if tls.only_these_roots {
        let mut store = RootCertStore::empty();
        roots
            .into_iter()
            .try_for_each(|root| store.add(root))
            .map_err(|error| error.to_string())?;
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider).build();
        return verifier
            .map(|verifier| verifier as _)
            .map_err(|error| error.to_string());
    }
    let verifier = if roots.is_empty() {
        Verifier::new(provider)
    } else {
        with_platform_roots(roots, provider)?
    };
    let verifier = verifier.map_err(|error| format!("the system's root certificates cannot be used: {error}"))?;
    Ok(Arc::new(verifier))
}

#[cfg(any(all(unix, not(target_os = "android")), windows))]
fn with_platform_roots(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Result<Verifier, rustls::Error>, String> {
    Ok(Verifier::new_with_extra_roots(roots, provider))
}

#[cfg(not(any(all(unix, not(target_os = "android")), windows)))]
fn with_platform_roots(
    _: Vec<CertificateDer<'static>>,
    _: Arc<CryptoProvider>,
) -> Result<Result<Verifier, rustls::Error>, String> {
    Err("this system allows no root certificates besides its own: use `only_these_roots`".to_owned())
}

/// The added certificates, all of which must be valid.
fn roots(tls: &TlsConfig) -> Result<Vec<CertificateDer<'static>>, String> {
    let mut roots = Vec::new();
    for (number, root) in tls.roots.iter().enumerate() {
        let fault = |what: &str| format!("root certificate {}: {what}", number + 1);
        let found = match root {
            Root::Der(der) => vec![CertificateDer::from(der.clone())],
            Root::Pem(pem) => {
                let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
                found.map_err(|error| fault(&format!("is not PEM: {error}")))?
            }
        };
        if found.is_empty() {
            return Err(fault("no certificate in the PEM text"));
        }
        for root in &found {
            let usable = RootCertStore::empty().add(root.clone());
            usable.map_err(|_| fault("is not a certificate in DER"))?;
        }
        roots.extend(found);
    }
    Ok(roots)
}

type Pair = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn client_certificate(certificate: &ClientCertificate) -> Result<Pair, String> {
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&certificate.chain).collect();
    let chain = chain.map_err(|error| format!("the client certificate is not PEM: {error}"))?;
    if chain.is_empty() {
        return Err("no client certificate in the PEM text".to_owned());
    }
    // The error may quote the file.
    let key = PrivateKeyDer::from_pem_slice(certificate.key.expose_secret().as_bytes());
    let key = key.map_err(|_| "no private key of the client certificate in the PEM text".to_owned())?;
    Ok((chain, key))
}
