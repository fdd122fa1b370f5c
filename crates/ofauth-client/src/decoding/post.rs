// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Post {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Post {
    const NAMES: &'static [&'static str] = &[
        "author",
        "canComment",
        "canDelete",
        "canEdit",
        "canEditMedia",
        "canEditSchedule",
        "canEditText",
        "canEditVote",
        "canToggleFavorite",
        "canViewMedia",
        "favoritesCount",
        "hasVoting",
        "id",
        "isFavorite",
        "isMarkdownDisabled",
        "isMediaReady",
        "isOpened",
        "media",
        "mediaCount",
        "postedAt",
        "postedAtPrecise",
        "preview",
        "price",
        "rawText",
        "releaseForms",
        "responseType",
        "stats",
        "text",
        "tipsAmount",
        "voting",
        "votingType",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_author = None;
        let mut field_can_comment = None;
        let mut field_can_delete = None;
        let mut field_can_edit = None;
        let mut field_can_edit_media = None;
        let mut field_can_edit_schedule = None;
        let mut field_can_edit_text = None;
        let mut field_can_edit_vote = None;
        let mut field_can_toggle_favorite = None;
        let mut field_can_view_media = None;
        let mut field_favorites_count = Default::default();
        let mut field_has_voting = None;
        let mut field_id = None;
        let mut field_is_favorite = None;
        let mut field_is_markdown_disabled = None;
        let mut field_is_media_ready = None;
        let mut field_is_opened = None;
        let mut field_media = None;
        let mut field_media_count = Default::default();
        let mut field_posted_at = None;
        let mut field_posted_at_precise = None;
        let mut field_preview = None;
        let mut field_price = Default::default();
        let mut field_raw_text = None;
        let mut field_release_forms = None;
        let mut field_response_type = None;
        let mut field_stats = None;
        let mut field_text = None;
        let mut field_tips_amount = None;
        let mut field_voting = None;
        let mut field_voting_type = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_author = object.value()?,
                1 => field_can_comment = object.value()?,
                2 => field_can_delete = object.value()?,
                3 => field_can_edit = object.value()?,
                4 => field_can_edit_media = object.value()?,
                5 => field_can_edit_schedule = object.value()?,
                6 => field_can_edit_text = object.value()?,
                7 => field_can_edit_vote = object.value()?,
                8 => field_can_toggle_favorite = object.value()?,
                9 => field_can_view_media = object.value()?,
                10 => field_favorites_count = object.value_by(OptionalCount)?,
                11 => field_has_voting = object.value()?,
                12 => field_id = Some(object.value()?),
                13 => field_is_favorite = object.value()?,
                14 => field_is_markdown_disabled = object.value()?,
                15 => field_is_media_ready = object.value()?,
                16 => field_is_opened = object.value()?,
                17 => field_media = Some(object.value()?),
                18 => field_media_count = object.value_by(OptionalCount)?,
                19 => field_posted_at = Some(object.value()?),
                20 => field_posted_at_precise = object.value()?,
                21 => field_preview = object.value()?,
                22 => field_price = object.value_by(OptionalDecimal)?,
                23 => field_raw_text = object.value()?,
                24 => field_release_forms = object.value()?,
                25 => field_response_type = object.value()?,
                26 => field_stats = object.value()?,
                27 => field_text = object.value()?,
                28 => field_tips_amount = object.value()?,
                29 => field_voting = object.value()?,
                30 => field_voting_type = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            author: field_author,
            can_comment: field_can_comment,
            can_delete: field_can_delete,
            can_edit: field_can_edit,
            can_edit_media: field_can_edit_media,
            can_edit_schedule: field_can_edit_schedule,
            can_edit_text: field_can_edit_text,
            can_edit_vote: field_can_edit_vote,
            can_toggle_favorite: field_can_toggle_favorite,
            can_view_media: field_can_view_media,
            favorites_count: field_favorites_count,
            has_voting: field_has_voting,
            id: required("id", field_id)?,
            is_favorite: field_is_favorite,
            is_markdown_disabled: field_is_markdown_disabled,
            is_media_ready: field_is_media_ready,
            is_opened: field_is_opened,
            media: required("media", field_media)?,
            media_count: field_media_count,
            posted_at: required("postedAt", field_posted_at)?,
            posted_at_precise: field_posted_at_precise,
            preview: field_preview,
            price: field_price,
            raw_text: field_raw_text,
            release_forms: field_release_forms,
            response_type: field_response_type,
            stats: field_stats,
            text: field_text,
            tips_amount: field_tips_amount,
            voting: field_voting,
            voting_type: field_voting_type,
        })
    }
}
impl<'de> Deserialize<'de> for types::PostCounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PostCounts {
    const NAMES: &'static [&'static str] = &[
        "archivedPostsCount",
        "audiosCount",
        "mediasCount",
        "photosCount",
        "postsCount",
        "privateArchivedPostsCount",
        "streamsCount",
        "videosCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_archived_posts_count = Default::default();
        let mut field_audios_count = Default::default();
        let mut field_medias_count = Default::default();
        let mut field_photos_count = Default::default();
        let mut field_posts_count = Default::default();
        let mut field_private_archived_posts_count = Default::default();
        let mut field_streams_count = Default::default();
        let mut field_videos_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_archived_posts_count = object.value_by(OptionalCount)?,
                1 => field_audios_count = object.value_by(OptionalCount)?,
                2 => field_medias_count = object.value_by(OptionalCount)?,
                3 => field_photos_count = object.value_by(OptionalCount)?,
                4 => field_posts_count = object.value_by(OptionalCount)?,
                5 => field_private_archived_posts_count = object.value_by(OptionalCount)?,
                6 => field_streams_count = object.value_by(OptionalCount)?,
                7 => field_videos_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            archived_posts_count: field_archived_posts_count,
            audios_count: field_audios_count,
            medias_count: field_medias_count,
            photos_count: field_photos_count,
            posts_count: field_posts_count,
            private_archived_posts_count: field_private_archived_posts_count,
            streams_count: field_streams_count,
            videos_count: field_videos_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::PostDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PostDraft {
    const NAMES: &'static [&'static str] = &[
        "expireAfter",
        "fundRaisingTargetAmount",
        "fundRaisingTipsPresets",
        "isLockedText",
        "isMarkdown",
        "mediaItems",
        "previewMediaCount",
        "price",
        "releaseForms",
        "scheduledDate",
        "text",
        "userTags",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_expire_after = None;
        let mut field_fund_raising_target_amount = None;
        let mut field_fund_raising_tips_presets = Default::default();
        let mut field_is_locked_text = None;
        let mut field_is_markdown = None;
        let mut field_media_items = Default::default();
        let mut field_preview_media_count = Default::default();
        let mut field_price = None;
        let mut field_release_forms = None;
        let mut field_scheduled_date = None;
        let mut field_text = None;
        let mut field_user_tags = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_expire_after = object.value()?,
                1 => field_fund_raising_target_amount = object.value()?,
                2 => field_fund_raising_tips_presets = object.value()?,
                3 => field_is_locked_text = object.value()?,
                4 => field_is_markdown = object.value()?,
                5 => field_media_items = object.value()?,
                6 => field_preview_media_count = object.value_by(OptionalCount)?,
                7 => field_price = object.value()?,
                8 => field_release_forms = object.value()?,
                9 => field_scheduled_date = object.value()?,
                10 => field_text = object.value()?,
                11 => field_user_tags = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            expire_after: field_expire_after,
            fund_raising_target_amount: field_fund_raising_target_amount,
            fund_raising_tips_presets: field_fund_raising_tips_presets,
            is_locked_text: field_is_locked_text,
            is_markdown: field_is_markdown,
            media_items: field_media_items,
            preview_media_count: field_preview_media_count,
            price: field_price,
            release_forms: field_release_forms,
            scheduled_date: field_scheduled_date,
            text: field_text,
            user_tags: field_user_tags,
        })
    }
}
impl<'de> Deserialize<'de> for types::PostPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PostPage {
    const NAMES: &'static [&'static str] = &[
        "counters",
        "hasMore",
        "headMarker",
        "list",
        "tailMarker",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_counters = None;
        let mut field_has_more = None;
        let mut field_head_marker = None;
        let mut field_list = None;
        let mut field_tail_marker = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_counters = object.value()?,
                1 => field_has_more = Some(object.value()?),
                2 => field_head_marker = object.value()?,
                3 => field_list = Some(object.value()?),
                4 => field_tail_marker = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            counters: field_counters,
            has_more: required("hasMore", field_has_more)?,
            head_marker: field_head_marker,
            list: required("list", field_list)?,
            tail_marker: field_tail_marker,
        })
    }
}
impl<'de> Deserialize<'de> for types::PostStats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PostStats {
    const NAMES: &'static [&'static str] = &[
        "commentChart",
        "commentCount",
        "hasStats",
        "hasVideo",
        "isAvailable",
        "likeChart",
        "likeCount",
        "lookChart",
        "lookCount",
        "lookDuration",
        "lookDurationAverage",
        "purchasedCount",
        "purchasedSumm",
        "purchasesChart",
        "tipChart",
        "tipCount",
        "tipSum",
        "tipSumChart",
        "uniqueLookChart",
        "uniqueLookCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_comment_chart = None;
        let mut field_comment_count = Default::default();
        let mut field_has_stats = None;
        let mut field_has_video = None;
        let mut field_is_available = None;
        let mut field_like_chart = None;
        let mut field_like_count = Default::default();
        let mut field_look_chart = None;
        let mut field_look_count = Default::default();
        let mut field_look_duration = Default::default();
        let mut field_look_duration_average = Default::default();
        let mut field_purchased_count = Default::default();
        let mut field_purchased_summ = Default::default();
        let mut field_purchases_chart = None;
        let mut field_tip_chart = None;
        let mut field_tip_count = Default::default();
        let mut field_tip_sum = Default::default();
        let mut field_tip_sum_chart = None;
        let mut field_unique_look_chart = None;
        let mut field_unique_look_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_comment_chart = object.value()?,
                1 => field_comment_count = object.value_by(OptionalCount)?,
                2 => field_has_stats = object.value()?,
                3 => field_has_video = object.value()?,
                4 => field_is_available = object.value()?,
                5 => field_like_chart = object.value()?,
                6 => field_like_count = object.value_by(OptionalCount)?,
                7 => field_look_chart = object.value()?,
                8 => field_look_count = object.value_by(OptionalCount)?,
                9 => field_look_duration = object.value_by(OptionalDecimal)?,
                10 => field_look_duration_average = object.value_by(OptionalDecimal)?,
                11 => field_purchased_count = object.value_by(OptionalCount)?,
                12 => field_purchased_summ = object.value_by(OptionalDecimal)?,
                13 => field_purchases_chart = object.value()?,
                14 => field_tip_chart = object.value()?,
                15 => field_tip_count = object.value_by(OptionalCount)?,
                16 => field_tip_sum = object.value_by(OptionalDecimal)?,
                17 => field_tip_sum_chart = object.value()?,
                18 => field_unique_look_chart = object.value()?,
                19 => field_unique_look_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            comment_chart: field_comment_chart,
            comment_count: field_comment_count,
            has_stats: field_has_stats,
            has_video: field_has_video,
            is_available: field_is_available,
            like_chart: field_like_chart,
            like_count: field_like_count,
            look_chart: field_look_chart,
            look_count: field_look_count,
            look_duration: field_look_duration,
            look_duration_average: field_look_duration_average,
            purchased_count: field_purchased_count,
            purchased_summ: field_purchased_summ,
            purchases_chart: field_purchases_chart,
            tip_chart: field_tip_chart,
            tip_count: field_tip_count,
            tip_sum: field_tip_sum,
            tip_sum_chart: field_tip_sum_chart,
            unique_look_chart: field_unique_look_chart,
            unique_look_count: field_unique_look_count,
        })
    }
}
