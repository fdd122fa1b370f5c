// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use openapi_runtime::open_enum;

open_enum! {
    /// Kind of chats.
    ChatFilter {
        /// `priority`
        Priority = "priority",
        /// `who_tipped`
        WhoTipped = "who_tipped",
        /// `unread`
        Unread = "unread",
    }
}

open_enum! {
    /// Kind of media in a chat.
    ChatMediaType {
        /// `photos`
        Photos = "photos",
        /// `videos`
        Videos = "videos",
        /// `audios`
        Audios = "audios",
    }
}

open_enum! {
    /// Which chats come first: the newest or the oldest.
    ChatOrder {
        /// `recent`
        Recent = "recent",
        /// `old`
        Old = "old",
    }
}

open_enum! {
    /// State of a connection.
    ConnectionStatus {
        /// `active`
        Active = "active",
        /// `expired`
        Expired = "expired",
        /// `awaiting_2fa`
        Awaiting2fa = "awaiting_2fa",
    }
}

open_enum! {
    /// Which earnings a chart shows.
    EarningsMetric {
        /// `total`
        Total = "total",
        /// `messages`
        Messages = "messages",
        /// `tips`
        Tips = "tips",
        /// `stream`
        Stream = "stream",
        /// `post`
        Post = "post",
        /// `subscribes`
        Subscribes = "subscribes",
        /// `tips_profile`
        TipsProfile = "tips_profile",
        /// `tips_post`
        TipsPost = "tips_post",
        /// `tips_chat`
        TipsChat = "tips_chat",
        /// `tips_stream`
        TipsStream = "tips_stream",
        /// `tips_story`
        TipsStory = "tips_story",
        /// `ref`
        Ref = "ref",
    }
}

open_enum! {
    /// Error code.
    ErrorCode {
        /// `UNAUTHORIZED`
        Unauthorized = "UNAUTHORIZED",
        /// `SESSION_NOT_PROVIDED`
        SessionNotProvided = "SESSION_NOT_PROVIDED",
        /// `SESSION_EXPIRED`
        SessionExpired = "SESSION_EXPIRED",
        /// `RULES_OUTDATED`
        RulesOutdated = "RULES_OUTDATED",
        /// `FORBIDDEN`
        Forbidden = "FORBIDDEN",
        /// `BAD_REQUEST`
        BadRequest = "BAD_REQUEST",
        /// `RESOURCE_NOT_FOUND`
        ResourceNotFound = "RESOURCE_NOT_FOUND",
        /// `ROUTE_NOT_FOUND`
        RouteNotFound = "ROUTE_NOT_FOUND",
        /// `RATE_LIMIT_EXCEEDED`
        RateLimitExceeded = "RATE_LIMIT_EXCEEDED",
        /// `AUTH_INVALID_KEY`
        AuthInvalidKey = "AUTH_INVALID_KEY",
        /// `AUTH_KEY_EXPIRED`
        AuthKeyExpired = "AUTH_KEY_EXPIRED",
        /// `AUTH_INSUFFICIENT_SCOPE`
        AuthInsufficientScope = "AUTH_INSUFFICIENT_SCOPE",
    }
}

open_enum! {
    /// A boolean as text, in either spelling that the API accepts.
    Flag {
        /// `0`
        Type0 = "0",
        /// `1`
        Type1 = "1",
        /// `true`
        True = "true",
        /// `false`
        False = "false",
    }
}

open_enum! {
    /// Variant of a picture.
    ImageQuality {
        /// `thumb`
        Thumb = "thumb",
        /// `preview`
        Preview = "preview",
        /// `full`
        Full = "full",
    }
}

open_enum! {
    /// Which events make a subscriber one of the latest.
    LatestSubscriberType {
        /// `total`
        Total = "total",
        /// `new`
        New = "new",
        /// `renewals`
        Renewals = "renewals",
    }
}

open_enum! {
    /// How a user gets to Link.
    LinkMode {
        /// `redirect`
        Redirect = "redirect",
        /// `embed`
        Embed = "embed",
        /// `hosted`
        Hosted = "hosted",
        /// `whitelabel`
        Whitelabel = "whitelabel",
    }
}

open_enum! {
    /// State of a Link session.
    LinkStatus {
        /// `initialized`
        Initialized = "initialized",
        /// `pending`
        Pending = "pending",
        /// `awaiting_2fa`
        Awaiting2fa = "awaiting_2fa",
        /// `denied`
        Denied = "denied",
        /// `completed`
        Completed = "completed",
        /// `invalid_credentials`
        InvalidCredentials = "invalid_credentials",
        /// `failed`
        Failed = "failed",
        /// `not_found`
        NotFound = "not_found",
    }
}

open_enum! {
    /// Where a media item comes from.
    MediaOrigin {
        /// `vault`
        Vault = "vault",
        /// `messages`
        Messages = "messages",
        /// `posts`
        Posts = "posts",
        /// `stories`
        Stories = "stories",
    }
}

open_enum! {
    /// Kind of media.
    MediaType {
        /// `photo`
        Photo = "photo",
        /// `video`
        Video = "video",
        /// `gif`
        Gif = "gif",
        /// `audio`
        Audio = "audio",
    }
}

open_enum! {
    /// Kind of a notification.
    NotificationType {
        /// `subscribed`
        Subscribed = "subscribed",
        /// `purchases`
        Purchases = "purchases",
        /// `tip`
        Tip = "tip",
        /// `post`
        Post = "post",
        /// `commented`
        Commented = "commented",
        /// `mentioned`
        Mentioned = "mentioned",
        /// `favorited`
        Favorited = "favorited",
        /// `message`
        Message = "message",
    }
}

open_enum! {
    /// Which statistic of posts a chart shows.
    PostMetric {
        /// `purchases`
        Purchases = "purchases",
        /// `posts`
        Posts = "posts",
        /// `tips`
        Tips = "tips",
        /// `views`
        Views = "views",
        /// `likes`
        Likes = "likes",
        /// `comments`
        Comments = "comments",
    }
}

open_enum! {
    /// Sort field of posts.
    PostOrder {
        /// `publish_date`
        PublishDate = "publish_date",
        /// `tips`
        Tips = "tips",
        /// `favorites_count`
        FavoritesCount = "favorites_count",
    }
}

open_enum! {
    /// Which media are removed when storage is full.
    PurgeStrategy {
        /// `purge_oldest`
        PurgeOldest = "purge_oldest",
        /// `purge_largest`
        PurgeLargest = "purge_largest",
        /// `purge_smallest`
        PurgeSmallest = "purge_smallest",
        /// `block_new`
        BlockNew = "block_new",
    }
}

open_enum! {
    /// State of a consent.
    ReleaseFormFilter {
        /// `all`
        All = "all",
        /// `pending`
        Pending = "pending",
    }
}

open_enum! {
    /// Sort field of release forms.
    ReleaseFormOrder {
        /// `date`
        Date = "date",
        /// `name`
        Name = "name",
    }
}

open_enum! {
    /// Sort direction.
    SortDirection {
        /// `asc`
        Asc = "asc",
        /// `desc`
        Desc = "desc",
    }
}

open_enum! {
    /// State of a stored variant.
    StorageStatus {
        /// `edge_only`
        EdgeOnly = "edge_only",
        /// `pending`
        Pending = "pending",
        /// `storing`
        Storing = "storing",
        /// `stored`
        Stored = "stored",
        /// `removed`
        Removed = "removed",
    }
}

open_enum! {
    /// Kind of a stored media item.
    StoredMediaType {
        /// `image`
        Image = "image",
        /// `video`
        Video = "video",
        /// `audio`
        Audio = "audio",
    }
}

open_enum! {
    /// Which statistic of stories a chart shows.
    StoryMetric {
        /// `tips`
        Tips = "tips",
        /// `stories`
        Stories = "stories",
        /// `views`
        Views = "views",
        /// `likes`
        Likes = "likes",
        /// `comments`
        Comments = "comments",
    }
}

open_enum! {
    /// A statistic of streams.
    StreamMetric {
        /// `purchases`
        Purchases = "purchases",
        /// `duration`
        Duration = "duration",
        /// `tips`
        Tips = "tips",
        /// `views`
        Views = "views",
        /// `likes`
        Likes = "likes",
        /// `comments`
        Comments = "comments",
    }
}

open_enum! {
    /// Kind of subscribers.
    SubscriberType {
        /// `all`
        All = "all",
        /// `active`
        Active = "active",
        /// `expired`
        Expired = "expired",
        /// `latest`
        Latest = "latest",
    }
}

open_enum! {
    /// Kind of subscriptions.
    SubscriptionType {
        /// `all`
        All = "all",
        /// `active`
        Active = "active",
        /// `expired`
        Expired = "expired",
    }
}

open_enum! {
    /// Where a tip was made.
    TipSource {
        /// `chat`
        Chat = "chat",
        /// `post_all`
        PostAll = "post_all",
        /// `profile`
        Profile = "profile",
        /// `story`
        Story = "story",
        /// `stream`
        Stream = "stream",
    }
}

open_enum! {
    /// What top posts are ranked by.
    TopPostMetric {
        /// `purchases`
        Purchases = "purchases",
        /// `tips`
        Tips = "tips",
        /// `views`
        Views = "views",
        /// `likes`
        Likes = "likes",
        /// `comments`
        Comments = "comments",
    }
}

open_enum! {
    /// What top stories are ranked by.
    TopStoryMetric {
        /// `tips`
        Tips = "tips",
        /// `views`
        Views = "views",
        /// `likes`
        Likes = "likes",
        /// `comments`
        Comments = "comments",
    }
}

open_enum! {
    /// What a payment was for.
    TransactionType {
        /// `subscribes`
        Subscribes = "subscribes",
        /// `chat_messages`
        ChatMessages = "chat_messages",
        /// `post`
        Post = "post",
        /// `stream`
        Stream = "stream",
        /// `tips`
        Tips = "tips",
    }
}

open_enum! {
    /// A boolean as text, where the API requires text.
    TrueOrFalse {
        /// `true`
        True = "true",
        /// `false`
        False = "false",
    }
}

open_enum! {
    /// Kind of a second factor.
    TwoFactorMethod {
        /// `phone`
        Phone = "phone",
        /// `app`
        App = "app",
        /// `face`
        Face = "face",
        /// `forceFace`
        ForceFace = "forceFace",
    }
}

open_enum! {
    /// Purpose of an upload.
    UploadMode {
        /// `message`
        Message = "message",
    }
}

open_enum! {
    /// Kind of a vault list.
    VaultListType {
        /// `custom`
        Custom = "custom",
        /// `messages`
        Messages = "messages",
        /// `posts`
        Posts = "posts",
        /// `stories`
        Stories = "stories",
        /// `streams`
        Streams = "streams",
        /// `media_stickers`
        MediaStickers = "media_stickers",
    }
}

open_enum! {
    /// Sort field of media in the vault.
    VaultMediaOrder {
        /// `recent`
        Recent = "recent",
        /// `most-liked`
        MostLiked = "most-liked",
        /// `highest-tips`
        HighestTips = "highest-tips",
    }
}

open_enum! {
    /// Variant of a video.
    VideoQuality {
        /// `preview`
        Preview = "preview",
        /// `720p`
        Type720p = "720p",
        /// `1080p`
        Type1080p = "1080p",
        /// `source`
        Source = "source",
    }
}

open_enum! {
    /// Which visitors to count.
    VisitorMetric {
        /// `guests`
        Guests = "guests",
        /// `total`
        Total = "total",
        /// `users`
        Users = "users",
    }
}
