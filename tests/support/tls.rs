//! TLS in front of a server that speaks none.

use std::sync::Arc;

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{ServerConfig, version};

/// Speaks TLS to its clients, HTTP/2 if they like, and hands on what they say.
pub(crate) struct Tls {
    /// Where it listens, at 127.0.0.1.
    pub(crate) base_url: String,
    /// What a client must trust.
    pub(crate) certificate: reqwest::Certificate,
}

impl Tls {
    /// In front of the server at `base_url`, with a certificate for its address.
    pub(crate) async fn before(base_url: &str) -> Self {
        Self::with(base_url, "127.0.0.1", (2000, 3000)).await
    }

    /// With a certificate for another name.
    pub(crate) async fn named(base_url: &str, name: &str) -> Self {
        Self::with(base_url, name, (2000, 3000)).await
    }

    /// With a certificate that is valid no more.
    pub(crate) async fn expired(base_url: &str) -> Self {
        Self::with(base_url, "127.0.0.1", (2000, 2001)).await
    }

    async fn with(base_url: &str, name: &str, years: (i32, i32)) -> Self {
        let server = base_url.trim_start_matches("http://").to_owned();
        let (config, certificate) = config(name, years);
        let acceptor = TlsAcceptor::from(Arc::new(config));
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
            certificate: reqwest::Certificate::from_der(&certificate).expect("a certificate"),
        }
    }
}

fn config(name: &str, (first, last): (i32, i32)) -> (ServerConfig, CertificateDer<'static>) {
    let key = KeyPair::generate().expect("a key");
    let mut parameters = CertificateParams::new([name.to_owned()]).expect("a name");
    parameters.not_before = date_time_ymd(first, 1, 1);
    parameters.not_after = date_time_ymd(last, 1, 1);
    let certificate = parameters.self_signed(&key).expect("a certificate").der().clone();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_protocol_versions(&[&version::TLS13, &version::TLS12])
        .expect("versions that ring speaks")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .expect("a key for the certificate");
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    (config, certificate)
}
