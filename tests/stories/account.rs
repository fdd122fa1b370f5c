use ofauth::Result;
use ofauth::types::{OrganizationVaultPlusUpdate, VaultPlusSettings};

use crate::support::{builder, mock};

#[tokio::test]
async fn settings_for_new_connections_are_kept() -> Result<()> {
    let server = mock().await;
    let account = builder(&server).build()?.organization();
    let whose = account.whoami().send().await?;
    assert_eq!(account.whoami().send().await?.id, whose.id);

    let mut settings = VaultPlusSettings::default();
    settings.retention_days = Some(30);
    settings.cache_videos = Some(false);
    let change = OrganizationVaultPlusUpdate {
        auto_enable_for_new_connections: Some(true),
        default_settings: Some(settings),
        ..OrganizationVaultPlusUpdate::default()
    };
    account.update_settings().vault_plus(change).send().await?;
    // What the second change does not name stays as the first has left it.
    let mut settings = VaultPlusSettings::default();
    settings.retention_days = Some(60);
    let change = OrganizationVaultPlusUpdate {
        default_settings: Some(settings),
        ..OrganizationVaultPlusUpdate::default()
    };
    account.update_settings().vault_plus(change).send().await?;

    let kept = account.settings().send().await?.into_inner().vault_plus;
    assert_eq!(kept.auto_enable_for_new_connections, Some(true));
    let defaults = kept.default_settings.expect("what new connections have");
    assert_eq!(
        (defaults.retention_days, defaults.cache_videos),
        (Some(60), Some(false))
    );
    Ok(())
}
