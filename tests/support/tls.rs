//! TLS in front of a server that speaks none.

use std::sync::Arc;

use ofauth::{Client, TlsConfig};
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, date_time_ymd};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};

/// A certificate that signs itself, and its key.
pub(crate) struct Certified {
    certificate: CertificateDer<'static>,
    pub(crate) certificate_pem: String,
    key: KeyPair,
}

impl Certified {
    pub(crate) fn new(name: &str) -> Self {
        Self::valid(name, (2000, 3000))
    }

    fn valid(name: &str, (first, last): (i32, i32)) -> Self {
        let key = KeyPair::generate().expect("a key");
        let mut parameters = CertificateParams::new([name.to_owned()]).expect("a name");
        // OpenSSL finds a root by its subject.
        parameters.distinguished_name = DistinguishedName::new();
        parameters.distinguished_name.push(DnType::CommonName, name);
        parameters.not_before = date_time_ymd(first, 1, 1);
        parameters.not_after = date_time_ymd(last, 1, 1);
        let certificate = parameters.self_signed(&key).expect("a certificate");
        Self {
            certificate: certificate.der().clone(),
            certificate_pem: certificate.pem(),
            key,
        }
    }

    pub(crate) fn certificate_der(&self) -> &[u8] {
        &self.certificate
    }

    pub(crate) fn key_pem(&self) -> String {
        self.key.serialize_pem()
    }
}

/// How the server speaks TLS.
pub(crate) struct Speaks {
    pub(crate) versions: Vec<&'static SupportedProtocolVersion>,
    /// Clients must present this certificate.
    pub(crate) client: Option<CertificateDer<'static>>,
}

impl Default for Speaks {
    fn default() -> Self {
        Self {
            versions: vec![&TLS13, &TLS12],
            client: None,
        }
    }
}

impl Speaks {
    /// To clients that present this certificate, and to no others.
    pub(crate) fn to(client: &Certified) -> Self {
        Self {
            client: Some(client.certificate.clone()),
            ..Self::default()
        }
    }

    /// No version later than 1.2.
    pub(crate) fn tls_1_2() -> Self {
        Self {
            versions: vec![&TLS12],
            ..Self::default()
        }
    }

    fn config(&self, server: &Certified) -> ServerConfig {
        let provider = Arc::new(default_provider());
        let config = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_protocol_versions(&self.versions)
            .expect("versions that ring speaks");
        let config = match &self.client {
            None => config.with_no_client_auth(),
            Some(client) => {
                let mut roots = RootCertStore::empty();
                roots.add(client.clone()).expect("a certificate");
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
                config.with_client_cert_verifier(verifier.build().expect("a root certificate"))
            }
        };
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(server.key.serialize_der()));
        let mut config = config
            .with_single_cert(vec![server.certificate.clone()], key)
            .expect("a key for the certificate");
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        config
    }
}

/// Speaks TLS to its clients, HTTP/2 if they like, and hands on what they say.
pub(crate) struct Tls {
    /// Where it listens, at 127.0.0.1.
    pub(crate) base_url: String,
    /// What a client must trust.
    pub(crate) root: Certified,
}

impl Tls {
    /// In front of the server at `base_url`, with a certificate for its address.
    pub(crate) async fn before(base_url: &str) -> Self {
        Self::speaking(base_url, Speaks::default()).await
    }

    pub(crate) async fn speaking(base_url: &str, speaks: Speaks) -> Self {
        Self::with(base_url, Certified::new("127.0.0.1"), speaks).await
    }

    /// With a certificate for another name.
    pub(crate) async fn named(base_url: &str, name: &str) -> Self {
        Self::with(base_url, Certified::new(name), Speaks::default()).await
    }

    /// With a certificate that is valid no more.
    pub(crate) async fn expired(base_url: &str) -> Self {
        let expired = Certified::valid("127.0.0.1", (2000, 2001));
        Self::with(base_url, expired, Speaks::default()).await
    }

    async fn with(base_url: &str, root: Certified, speaks: Speaks) -> Self {
        let server = base_url.trim_start_matches("http://").to_owned();
        let acceptor = TlsAcceptor::from(Arc::new(speaks.config(&root)));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
        let port = listener.local_addr().expect("a bound socket").port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, server) = (acceptor.clone(), server.clone());
                tokio::spawn(async move {
                    // A client may refuse the certificate, and either side may go away.
                    stream.set_nodelay(true)?;
                    let mut client = acceptor.accept(stream).await?;
                    let mut server = TcpStream::connect(server).await?;
                    server.set_nodelay(true)?;
                    copy_bidirectional(&mut client, &mut server).await
                });
            }
        });
        Self {
            base_url: format!("https://127.0.0.1:{port}"),
            root,
        }
    }

    /// Settings of a client that trusts it.
    pub(crate) fn trust(&self) -> TlsConfig {
        TlsConfig::new().root_certificate_der(self.root.certificate_der())
    }

    /// A builder for an HTTP client that trusts it.
    pub(crate) fn trusted(&self) -> reqwest::ClientBuilder {
        Client::http_client_builder(&self.trust()).expect("a certificate")
    }
}
