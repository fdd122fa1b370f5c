use ofauth::Result;
use ofauth::types::UserListId;

use super::{all, gone, numbers};
use crate::support::{connect, mock};

#[tokio::test]
async fn one_is_made_filled_renamed_emptied_and_deleted() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let names = async || -> Result<Vec<String>> {
        let page = creator.user_lists().list().send().await?;
        let lists = all(&page.list, creator.user_lists().list().stream()).await?;
        Ok(lists.into_iter().map(|list| list.name).collect())
    };
    let before = names().await?;
    let made = creator.user_lists().create("Suppliers").send().await?.into_inner();
    assert_eq!(made.users_count, Some(0));
    assert_eq!(names().await?.len(), before.len() + 1);

    let list = creator.user_list(made.id.clone());
    for user in (4101..4116).chain([4101]) {
        list.add(user).send().await?;
    }
    let page = list.members().send().await?;
    let members = all(&page.list, list.members().stream()).await?;
    assert_eq!(
        numbers(members.iter().map(|member| member.id)),
        (4101..4116).collect::<Vec<_>>()
    );
    assert!(page.has_more && page.list.len() < 15);
    assert_eq!(list.get().send().await?.users_count, Some(15));
    let chats = creator.chats().list().limit(20);
    let UserListId::Number(number) = made.id else {
        panic!("a list of the creator's has a number")
    };
    assert_eq!(chats.user_list_id(number).send().await?.list.len(), 15);

    list.rename("Partners").send().await?;
    assert!(names().await?.contains(&"Partners".to_owned()));
    list.remove(4103).send().await?;
    let left = all(&list.members().send().await?.list, list.members().stream()).await?;
    assert!(left.len() == 14 && !numbers(left.iter().map(|member| member.id)).contains(&4103));

    list.delete().send().await?;
    gone(list.get().send()).await;
    gone(list.members().send()).await;
    gone(list.add(4101).send()).await;
    assert_eq!(names().await?, before);
    Ok(())
}

#[tokio::test]
async fn a_user_is_put_into_several_at_once() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let done = creator.user(4157).add_to_lists([2101, 9]).send().await?.into_inner();
    assert_eq!(done.success.len(), 1);
    assert_eq!(done.errors.map(|errors| errors.len()), Some(1));
    let members = creator.user_list(2101).members().limit(100).send().await?;
    assert!(numbers(members.list.iter().map(|member| member.id)).contains(&4157));
    Ok(())
}
