use ofauth::Result;

use super::{all, gone};
use crate::support::{builder, connect, mock};

#[tokio::test]
async fn what_is_stored_is_deleted_purged_and_stored_again() -> Result<()> {
    let server = mock().await;
    let client = builder(&server).build()?;
    let creator = connect(&server);
    let vault_plus = creator.vault_plus();

    let page = vault_plus.media().send().await?;
    let stored = all(&page.items, vault_plus.media().stream()).await?;
    let older = vault_plus.list().send().await?;
    assert_eq!(all(&older.items, vault_plus.list().stream()).await?, stored);
    let count = u64::try_from(stored.len()).ok();
    assert_eq!(vault_plus.storage().send().await?.stored_count, count);
    assert_eq!(client.organization().storage().send().await?.total_media_count, count);
    let videos = vault_plus.media().type_("video").send().await?;
    let videos = all(&videos.items, vault_plus.media().type_("video").stream()).await?;
    assert!(videos.len() < stored.len() && videos.iter().all(|video| stored.contains(video)));

    let (first, second) = (&stored[0], &stored[1]);
    assert_eq!(*vault_plus.get(&first.id).send().await?, *first);
    let removal = vault_plus.delete(&first.id).send().await?;
    assert_eq!((removal.success, removal.media_id.as_ref()), (true, Some(&first.id)));
    gone(vault_plus.get(&first.id).send()).await;
    gone(vault_plus.delete(&first.id).send()).await;
    let both = vault_plus.get_many([&first.id, &second.id]).send().await?;
    assert_eq!(both.items, std::slice::from_ref(second));
    let status = vault_plus.status().send().await?;
    assert_eq!(status.stored_count, count.map(|count| count - 1));

    let purged = vault_plus.delete_all().send().await?;
    assert_eq!(purged.purged_count, status.stored_count);
    assert_eq!(purged.freed_bytes, status.total_size_bytes);
    assert!(vault_plus.media().send().await?.items.is_empty());
    assert_eq!(vault_plus.purge().send().await?.purged_count, Some(0));

    let list = creator.vault().create_list("Drafts").send().await?.id;
    let media = [1_600_000_000_003_i64, 1_600_000_000_005_i64];
    creator.vault().add_to_list(list, media).send().await?;
    let queued = vault_plus.store_list(list).send().await?;
    assert_eq!((queued.queued, queued.estimated_items), (true, Some(2)));
    let again = vault_plus.media().send().await?;
    let ids: Vec<_> = again.items.iter().map(|media| media.id.as_str()).collect();
    assert_eq!(ids, ["1600000000003", "1600000000005"]);
    assert_eq!(
        client.organization().storage_stats().send().await?.total_media_count,
        Some(2)
    );
    Ok(())
}
