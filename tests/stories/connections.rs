use ofauth::types::{ConnectionStatus, ConnectionVaultPlusUpdate, VaultPlusSettings};
use ofauth::{ErrorKind, Result};

use super::{all, gone};
use crate::support::{CHAT, builder, mock};

#[tokio::test]
async fn one_is_imported_used_expired_renewed_and_disconnected() -> Result<()> {
    let server = mock().await;
    let client = builder(&server).build()?;
    let connections = client.connections();
    let page = connections.list().send().await?;
    let before = all(&page.list, connections.list().stream()).await?.len();

    let import = connections.import("auth_id=1; sess=planted; fp=2", "Browser/1.0");
    let imported = import.client_reference_id("customer-7").send().await?;
    let id = &imported.id;
    let page = connections.list().imported(true).send().await?;
    let found = all(&page.list, connections.list().imported(true).stream()).await?;
    let references: Vec<_> = found.iter().map(|found| found.client_reference_id.as_deref()).collect();
    assert_eq!(references, [Some("customer-7")]);

    let messages = client.connection(id)?.chat(CHAT).messages();
    assert!(!messages.clone().send().await?.list.is_empty());
    connections.invalidate(id).send().await?;
    let expired = messages.clone().send().await.expect_err("it has expired");
    assert_eq!(expired.kind(), ErrorKind::Unauthorized);
    let listed = connections.list().status("expired").send().await?;
    assert!(listed.list.iter().any(|connection| connection.id == imported.id));

    let renewed = connections
        .update_imported(id, "auth_id=1; sess=planted; fp=3", "Browser/1.1")
        .send()
        .await?;
    assert_eq!(renewed.status, ConnectionStatus::Active);
    messages.clone().send().await?;

    connections.disconnect(id).send().await?;
    assert_eq!(
        messages.send().await.expect_err("it is gone").kind(),
        ErrorKind::Unauthorized
    );
    gone(connections.disconnect(id).send()).await;
    let page = connections.list().send().await?;
    assert_eq!(all(&page.list, connections.list().stream()).await?.len(), before);
    Ok(())
}

#[tokio::test]
async fn settings_of_one_are_no_others() -> Result<()> {
    let server = mock().await;
    let connections = builder(&server).build()?.connections();
    let other = connections
        .import("auth_id=1; sess=planted; fp=2", "Browser/1.0")
        .send()
        .await?;
    let before = connections.settings(&other.id).send().await?;

    let mut settings = VaultPlusSettings::default();
    settings.retention_days = Some(30);
    let change = ConnectionVaultPlusUpdate {
        enabled: Some(true),
        settings: Some(settings.into()),
    };
    connections
        .update_settings(server.connection_id())
        .vault_plus(change)
        .send()
        .await?;

    let kept = connections.settings(server.connection_id()).send().await?.into_inner();
    assert_eq!(kept.connection_id.as_str(), server.connection_id());
    let overrides = kept.vault_plus.settings_overrides.expect("what it has otherwise");
    assert_eq!((kept.vault_plus.enabled, overrides.retention_days), (true, Some(30)));
    assert_eq!(*connections.settings(&other.id).send().await?, *before);
    gone(connections.settings("conn_none").send()).await;
    Ok(())
}
