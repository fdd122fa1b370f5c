//! TLS settings of the client.

use ofauth::{Client, ClientBuilder, Error, ErrorKind, TlsConfig, TlsProvider, TlsVersion};
use ofauth_mock::MockServer;
use tokio_rustls::rustls::crypto::CryptoProvider;

use crate::support::{CHAT, Certified, Clock, Speaks, Tls, builder, mock};

fn to(server: &MockServer, tls: &Tls, settings: TlsConfig) -> ClientBuilder {
    builder(server).base_url(&tls.base_url).tls(settings)
}

/// Reads a page by these settings.
async fn read(server: &MockServer, tls: &Tls, settings: TlsConfig) -> Result<(), Error> {
    let client = to(server, tls, settings).max_retries(0).build()?;
    let creator = client.connection(server.connection_id())?;
    creator.chat(CHAT).messages().send().await.map(drop)
}

/// Of the features that are on.
fn providers() -> Vec<TlsProvider> {
    vec![
        #[cfg(feature = "ring")]
        TlsProvider::Ring,
        #[cfg(feature = "aws-lc-rs")]
        TlsProvider::AwsLcRs,
        #[cfg(feature = "native-tls")]
        TlsProvider::NativeTls,
    ]
}

#[tokio::test]
async fn a_root_certificate_is_trusted_where_it_is_added() {
    let server = mock().await;
    let tls = Tls::before(server.base_url()).await;
    let error = read(&server, &tls, TlsConfig::new()).await.expect_err("not trusted");
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert_eq!(server.request_count(), 0);
    let (der, pem) = (tls.root.certificate_der(), tls.root.certificate_pem.as_str());
    let bundle = format!("{}{pem}", Certified::new("other.example").certificate_pem);
    let mut settings = vec![
        TlsConfig::new().root_certificate_der(der),
        TlsConfig::new().root_certificates_pem(pem),
        TlsConfig::new().root_certificates_pem(bundle),
        TlsConfig::new().root_certificate_der(der).only_these_roots(),
    ];
    let trust = |provider| TlsConfig::new().root_certificate_der(der).provider(provider);
    settings.extend(providers().into_iter().map(trust));
    let requests = settings.len();
    for settings in settings {
        let shown = format!("{settings:?}");
        read(&server, &tls, settings).await.expect(&shown);
    }
    let requests_seen = server.requests();
    assert_eq!(requests_seen.len(), requests);
    assert!(requests_seen.iter().all(|request| request.version == "HTTP/2.0"));
}

#[tokio::test]
async fn only_the_roots_that_are_given_are_trusted() {
    let server = mock().await;
    let tls = Tls::before(server.base_url()).await;
    let other = Certified::new("other.example");
    let settings = TlsConfig::new().root_certificate_der(other.certificate_der());
    let error = read(&server, &tls, settings.only_these_roots())
        .await
        .expect_err("another");
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert_eq!(server.request_count(), 0);
}

#[tokio::test]
async fn a_client_certificate_is_presented_where_it_is_required() {
    let server = mock().await;
    let identity = Certified::new("agency.example");
    let tls = Tls::speaking(server.base_url(), Speaks::to(&identity)).await;
    let error = read(&server, &tls, tls.trust()).await.expect_err("no certificate");
    assert!(
        matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport),
        "{error}"
    );
    assert_eq!(server.request_count(), 0);
    for provider in providers() {
        let settings = tls.trust().provider(provider);
        let settings = settings.client_certificate_pem(identity.certificate_pem.as_str(), identity.key_pem());
        read(&server, &tls, settings).await.expect("a certificate");
    }
    assert_eq!(server.requests().len(), providers().len());
    let other = Certified::new("agency.example");
    let settings = tls
        .trust()
        .client_certificate_pem(other.certificate_pem.as_str(), other.key_pem());
    read(&server, &tls, settings).await.expect_err("another certificate");
    assert_eq!(server.requests().len(), providers().len());
}

#[tokio::test]
async fn a_server_of_an_older_version_is_refused() {
    let server = mock().await;
    let tls = Tls::speaking(server.base_url(), Speaks::tls_1_2()).await;
    for provider in providers() {
        let settings = tls.trust().provider(provider);
        read(&server, &tls, settings.clone()).await.expect("TLS 1.2");
        let before = server.request_count();
        let settings = settings.min_version(TlsVersion::Tls13);
        let error = read(&server, &tls, settings).await.expect_err("TLS 1.2");
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        assert_eq!(server.request_count(), before);
    }
}

#[tokio::test]
async fn nothing_is_installed_for_the_whole_process() {
    let server = mock().await;
    let tls = Tls::before(server.base_url()).await;
    read(&server, &tls, tls.trust()).await.expect("a page");
    assert!(CryptoProvider::get_default().is_none());
}

#[test]
fn settings_are_checked_when_the_client_is_made() {
    let certified = Certified::new("agency.example");
    let key = certified.key_pem();
    let refused = |settings: TlsConfig| {
        let shown = format!("{settings:?}");
        let client = Client::builder()
            .api_key("sk_test")
            .timer(Clock::default())
            .tls(settings);
        let error = client.build().expect_err(&shown);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        let text = format!("{error} {error:?} {shown}");
        assert!(!text.contains("planted") && !text.contains(&key), "{text}");
        assert!(error.to_string().starts_with("TLS: "), "{error}");
        error.to_string()
    };
    let new = TlsConfig::new;
    let pem = certified.certificate_pem.as_str();
    assert!(refused(new().only_these_roots()).contains("no root certificate is trusted"));
    assert!(
        refused(new().root_certificates_pem("planted")).contains("root certificate 1: no certificate in the PEM text")
    );
    let second = new().root_certificates_pem(pem).root_certificate_der("planted");
    assert!(refused(second).contains("root certificate 2: is not a certificate"));
    let text = refused(new().client_certificate_pem(pem, "planted"));
    assert!(text.contains("private key"), "{text}");
    let text = refused(new().client_certificate_pem("planted", certified.key_pem()));
    assert!(text.contains("client certificate"), "{text}");
}

/// It has its own, and says so rather than to leave these out.
#[test]
fn an_http_client_of_ones_own_takes_none() {
    let own = crate::support::http().build().expect("a client");
    let client = Client::builder().api_key("sk_test").http_client(own);
    let error = client
        .tls(TlsConfig::new().min_version(TlsVersion::Tls13))
        .build()
        .expect_err("two settings");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("http_client_builder"), "{error}");
}
