//! `ofauth vault`

use ofauth::operations::{LIST_VAULT_LISTS, LIST_VAULT_MEDIA};
use ofauth::types::{Media, VaultList};

use super::context::Context;
use super::listing::list as show;
use super::query::Query;
use crate::args::{ListMedia, ListVaultLists, Vault, VaultKind};
use crate::failure::Failure;

pub(super) async fn list(args: Vault, context: &Context) -> Result<(), Failure> {
    match args.kind {
        None => media(args.media, context).await,
        Some(VaultKind::Media(args)) => media(args, context).await,
        Some(VaultKind::Lists(args)) => lists(args, context).await,
    }
}

async fn media(args: ListMedia, context: &Context) -> Result<(), Failure> {
    let query = Query::of(&LIST_VAULT_MEDIA)
        .with("listId", args.list)
        .with("mediaType", args.kind)
        .with("query", args.query)
        .with("sortBy", args.sort_by)
        .with("sortDirection", args.sort_direction);
    show::<Media>(query, "media", &args.listing, context).await
}

async fn lists(args: ListVaultLists, context: &Context) -> Result<(), Failure> {
    let query = Query::of(&LIST_VAULT_LISTS).with("query", args.query);
    show::<VaultList>(query, "lists", &args.listing, context).await
}
