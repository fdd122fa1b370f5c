// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Story {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Story {
    const NAMES: &'static [&'static str] = &[
        "canDelete",
        "canLike",
        "canvasHeight",
        "canvasWidth",
        "commentsCount",
        "createdAt",
        "hasPost",
        "id",
        "isHighlightCover",
        "isLastInHighlight",
        "isLiked",
        "isReady",
        "isWatched",
        "likesCount",
        "media",
        "post",
        "question",
        "releaseForms",
        "texts",
        "tipsAmount",
        "tipsAmountRaw",
        "tipsCount",
        "userId",
        "viewers",
        "viewersCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_delete = None;
        let mut field_can_like = None;
        let mut field_canvas_height = Default::default();
        let mut field_canvas_width = Default::default();
        let mut field_comments_count = Default::default();
        let mut field_created_at = None;
        let mut field_has_post = None;
        let mut field_id = None;
        let mut field_is_highlight_cover = None;
        let mut field_is_last_in_highlight = None;
        let mut field_is_liked = None;
        let mut field_is_ready = None;
        let mut field_is_watched = None;
        let mut field_likes_count = Default::default();
        let mut field_media = None;
        let mut field_post = None;
        let mut field_question = None;
        let mut field_release_forms = None;
        let mut field_texts = None;
        let mut field_tips_amount = None;
        let mut field_tips_amount_raw = Default::default();
        let mut field_tips_count = Default::default();
        let mut field_user_id = None;
        let mut field_viewers = None;
        let mut field_viewers_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_delete = object.value()?,
                1 => field_can_like = object.value()?,
                2 => field_canvas_height = object.value_by(OptionalCount)?,
                3 => field_canvas_width = object.value_by(OptionalCount)?,
                4 => field_comments_count = object.value_by(OptionalCount)?,
                5 => field_created_at = object.value()?,
                6 => field_has_post = object.value()?,
                7 => field_id = Some(object.value()?),
                8 => field_is_highlight_cover = object.value()?,
                9 => field_is_last_in_highlight = object.value()?,
                10 => field_is_liked = object.value()?,
                11 => field_is_ready = object.value()?,
                12 => field_is_watched = object.value()?,
                13 => field_likes_count = object.value_by(OptionalCount)?,
                14 => field_media = object.value()?,
                15 => field_post = object.value()?,
                16 => field_question = object.value()?,
                17 => field_release_forms = object.value()?,
                18 => field_texts = object.value()?,
                19 => field_tips_amount = object.value()?,
                20 => field_tips_amount_raw = object.value_by(OptionalDecimal)?,
                21 => field_tips_count = object.value_by(OptionalCount)?,
                22 => field_user_id = object.value()?,
                23 => field_viewers = object.value()?,
                24 => field_viewers_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_delete: field_can_delete,
            can_like: field_can_like,
            canvas_height: field_canvas_height,
            canvas_width: field_canvas_width,
            comments_count: field_comments_count,
            created_at: field_created_at,
            has_post: field_has_post,
            id: required("id", field_id)?,
            is_highlight_cover: field_is_highlight_cover,
            is_last_in_highlight: field_is_last_in_highlight,
            is_liked: field_is_liked,
            is_ready: field_is_ready,
            is_watched: field_is_watched,
            likes_count: field_likes_count,
            media: field_media,
            post: field_post,
            question: field_question,
            release_forms: field_release_forms,
            texts: field_texts,
            tips_amount: field_tips_amount,
            tips_amount_raw: field_tips_amount_raw,
            tips_count: field_tips_count,
            user_id: field_user_id,
            viewers: field_viewers,
            viewers_count: field_viewers_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryPlace {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryPlace {
    const NAMES: &'static [&'static str] = &[
        "angle",
        "color",
        "height",
        "left",
        "scale",
        "top",
        "width",
        "x",
        "y",
        "zIndex",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_angle = Default::default();
        let mut field_color = None;
        let mut field_height = Default::default();
        let mut field_left = Default::default();
        let mut field_scale = Default::default();
        let mut field_top = Default::default();
        let mut field_width = Default::default();
        let mut field_x = Default::default();
        let mut field_y = Default::default();
        let mut field_z_index = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_angle = object.value_by(OptionalDecimal)?,
                1 => field_color = object.value()?,
                2 => field_height = object.value_by(OptionalDecimal)?,
                3 => field_left = object.value_by(OptionalDecimal)?,
                4 => field_scale = object.value_by(OptionalDecimal)?,
                5 => field_top = object.value_by(OptionalDecimal)?,
                6 => field_width = object.value_by(OptionalDecimal)?,
                7 => field_x = object.value_by(OptionalDecimal)?,
                8 => field_y = object.value_by(OptionalDecimal)?,
                9 => field_z_index = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            angle: field_angle,
            color: field_color,
            height: field_height,
            left: field_left,
            scale: field_scale,
            top: field_top,
            width: field_width,
            x: field_x,
            y: field_y,
            z_index: field_z_index,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryPost {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryPost {
    const NAMES: &'static [&'static str] = &["author", "coordinateParams", "id"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_author = None;
        let mut field_coordinate_params = None;
        let mut field_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_author = object.value()?,
                1 => field_coordinate_params = object.value()?,
                2 => field_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            author: field_author,
            coordinate_params: field_coordinate_params,
            id: required("id", field_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryQuestion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryQuestion {
    const NAMES: &'static [&'static str] = &["entity", "positions", "type"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_entity = None;
        let mut field_positions = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_entity = object.value()?,
                1 => field_positions = object.value()?,
                2 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            entity: field_entity,
            positions: field_positions,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryQuestionEntity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryQuestionEntity {
    const NAMES: &'static [&'static str] = &["createdAt", "id", "text"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_created_at = None;
        let mut field_id = Default::default();
        let mut field_text = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_created_at = object.value()?,
                1 => field_id = object.value_by(Present::new())?,
                2 => field_text = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            created_at: field_created_at,
            id: field_id,
            text: field_text,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryText {
    const NAMES: &'static [&'static str] = &["position", "text"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_position = None;
        let mut field_text = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_position = object.value()?,
                1 => field_text = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            position: field_position,
            text: field_text,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryViewer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryViewer {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "avatarThumbs",
        "canCommentStory",
        "canLookStory",
        "hasNotViewedStory",
        "id",
        "isStoryBlockedUser",
        "isStoryLiked",
        "isVerified",
        "name",
        "username",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_can_comment_story = None;
        let mut field_can_look_story = None;
        let mut field_has_not_viewed_story = None;
        let mut field_id = None;
        let mut field_is_story_blocked_user = None;
        let mut field_is_story_liked = None;
        let mut field_is_verified = None;
        let mut field_name = None;
        let mut field_username = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_avatar_thumbs = object.value()?,
                2 => field_can_comment_story = object.value()?,
                3 => field_can_look_story = object.value()?,
                4 => field_has_not_viewed_story = object.value()?,
                5 => field_id = Some(object.value()?),
                6 => field_is_story_blocked_user = object.value()?,
                7 => field_is_story_liked = object.value()?,
                8 => field_is_verified = object.value()?,
                9 => field_name = object.value()?,
                10 => field_username = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            avatar_thumbs: field_avatar_thumbs,
            can_comment_story: field_can_comment_story,
            can_look_story: field_can_look_story,
            has_not_viewed_story: field_has_not_viewed_story,
            id: required("id", field_id)?,
            is_story_blocked_user: field_is_story_blocked_user,
            is_story_liked: field_is_story_liked,
            is_verified: field_is_verified,
            name: field_name,
            username: field_username,
        })
    }
}
