// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 206932d9c86091f13f09e713776365cf5efb6b5aa6f0c0aa1ffc308869bda84c
// Generator: ofauth-rs 1, progenitor 0.15.1

use crate::open_enum::open_enum;

open_enum! {
    /// Kind of chats.
    ChatFilter {
        Priority = "priority",
        WhoTipped = "who_tipped",
        Unread = "unread",
    }
}

open_enum! {
    /// Kind of media in a chat.
    ChatMediaType {
        Photos = "photos",
        Videos = "videos",
        Audios = "audios",
    }
}

open_enum! {
    /// Which chats come first: the newest or the oldest.
    ChatOrder {
        Recent = "recent",
        Old = "old",
    }
}

open_enum! {
    /// State of a connection.
    ConnectionStatus {
        Active = "active",
        Expired = "expired",
        Awaiting2fa = "awaiting_2fa",
    }
}

open_enum! {
    /// Which earnings a chart shows.
    EarningsMetric {
        Total = "total",
        Messages = "messages",
        Tips = "tips",
        Stream = "stream",
        Post = "post",
        Subscribes = "subscribes",
        TipsProfile = "tips_profile",
        TipsPost = "tips_post",
        TipsChat = "tips_chat",
        TipsStream = "tips_stream",
        TipsStory = "tips_story",
        Ref = "ref",
    }
}

open_enum! {
    /// What went wrong, for programs.
    ErrorCode {
        Unauthorized = "UNAUTHORIZED",
        SessionNotProvided = "SESSION_NOT_PROVIDED",
        SessionExpired = "SESSION_EXPIRED",
        RulesOutdated = "RULES_OUTDATED",
        Forbidden = "FORBIDDEN",
        BadRequest = "BAD_REQUEST",
        ResourceNotFound = "RESOURCE_NOT_FOUND",
        RouteNotFound = "ROUTE_NOT_FOUND",
        RateLimitExceeded = "RATE_LIMIT_EXCEEDED",
        AuthInvalidKey = "AUTH_INVALID_KEY",
        AuthKeyExpired = "AUTH_KEY_EXPIRED",
        AuthInsufficientScope = "AUTH_INSUFFICIENT_SCOPE",
    }
}

open_enum! {
    /// Yes or no, in both spellings that the API takes as text.
    Flag {
        Type0 = "0",
        Type1 = "1",
        True = "true",
        False = "false",
    }
}

open_enum! {
    /// Variant of a picture.
    ImageQuality {
        Thumb = "thumb",
        Preview = "preview",
        Full = "full",
    }
}

open_enum! {
    /// Which events make a subscriber one of the latest.
    LatestSubscriberType {
        Total = "total",
        New = "new",
        Renewals = "renewals",
    }
}

open_enum! {
    /// How a user gets to Link.
    LinkMode {
        Redirect = "redirect",
        Embed = "embed",
        Hosted = "hosted",
        Whitelabel = "whitelabel",
    }
}

open_enum! {
    /// State of a Link session.
    LinkStatus {
        Initialized = "initialized",
        Pending = "pending",
        Awaiting2fa = "awaiting_2fa",
        Denied = "denied",
        Completed = "completed",
        InvalidCredentials = "invalid_credentials",
        Failed = "failed",
        NotFound = "not_found",
    }
}

open_enum! {
    /// Where a media item comes from.
    MediaOrigin {
        Vault = "vault",
        Messages = "messages",
        Posts = "posts",
        Stories = "stories",
    }
}

open_enum! {
    /// Kind of media.
    MediaType {
        Photo = "photo",
        Video = "video",
        Gif = "gif",
        Audio = "audio",
    }
}

open_enum! {
    /// Kind of a notification.
    NotificationType {
        Subscribed = "subscribed",
        Purchases = "purchases",
        Tip = "tip",
        Post = "post",
        Commented = "commented",
        Mentioned = "mentioned",
        Favorited = "favorited",
        Message = "message",
    }
}

open_enum! {
    /// Which figure of posts a chart shows.
    PostMetric {
        Purchases = "purchases",
        Posts = "posts",
        Tips = "tips",
        Views = "views",
        Likes = "likes",
        Comments = "comments",
    }
}

open_enum! {
    /// What an order of posts goes by.
    PostOrder {
        PublishDate = "publish_date",
        Tips = "tips",
        FavoritesCount = "favorites_count",
    }
}

open_enum! {
    /// What gives way when storage is full.
    PurgeStrategy {
        PurgeOldest = "purge_oldest",
        PurgeLargest = "purge_largest",
        PurgeSmallest = "purge_smallest",
        BlockNew = "block_new",
    }
}

open_enum! {
    /// State of a consent.
    ReleaseFormFilter {
        All = "all",
        Pending = "pending",
    }
}

open_enum! {
    /// What an order of consents goes by.
    ReleaseFormOrder {
        Date = "date",
        Name = "name",
    }
}

open_enum! {
    /// Which end of an order comes first.
    SortDirection {
        Asc = "asc",
        Desc = "desc",
    }
}

open_enum! {
    /// State of a stored variant.
    StorageStatus {
        EdgeOnly = "edge_only",
        Pending = "pending",
        Storing = "storing",
        Stored = "stored",
        Removed = "removed",
    }
}

open_enum! {
    /// Kind of a stored media item.
    StoredMediaType {
        Image = "image",
        Video = "video",
        Audio = "audio",
    }
}

open_enum! {
    /// Which figure of stories a chart shows.
    StoryMetric {
        Tips = "tips",
        Stories = "stories",
        Views = "views",
        Likes = "likes",
        Comments = "comments",
    }
}

open_enum! {
    /// Figure of streams.
    StreamMetric {
        Purchases = "purchases",
        Duration = "duration",
        Tips = "tips",
        Views = "views",
        Likes = "likes",
        Comments = "comments",
    }
}

open_enum! {
    /// Kind of subscribers.
    SubscriberType {
        All = "all",
        Active = "active",
        Expired = "expired",
        Latest = "latest",
    }
}

open_enum! {
    /// Kind of subscriptions.
    SubscriptionType {
        All = "all",
        Active = "active",
        Expired = "expired",
    }
}

open_enum! {
    /// Where a tip was made.
    TipSource {
        Chat = "chat",
        PostAll = "post_all",
        Profile = "profile",
        Story = "story",
        Stream = "stream",
    }
}

open_enum! {
    /// What makes a top post.
    TopPostMetric {
        Purchases = "purchases",
        Tips = "tips",
        Views = "views",
        Likes = "likes",
        Comments = "comments",
    }
}

open_enum! {
    /// What makes a top story.
    TopStoryMetric {
        Tips = "tips",
        Views = "views",
        Likes = "likes",
        Comments = "comments",
    }
}

open_enum! {
    /// What a payment was for.
    TransactionType {
        Subscribes = "subscribes",
        ChatMessages = "chat_messages",
        Post = "post",
        Stream = "stream",
        Tips = "tips",
    }
}

open_enum! {
    /// Yes or no, where the API takes it as text.
    TrueOrFalse {
        True = "true",
        False = "false",
    }
}

open_enum! {
    /// Kind of a second factor.
    TwoFactorMethod {
        Phone = "phone",
        App = "app",
        Face = "face",
        ForceFace = "forceFace",
    }
}

open_enum! {
    /// What an upload is for.
    UploadMode {
        Message = "message",
    }
}

open_enum! {
    /// Kind of a list of the vault.
    VaultListType {
        Custom = "custom",
        Messages = "messages",
        Posts = "posts",
        Stories = "stories",
        Streams = "streams",
        MediaStickers = "media_stickers",
    }
}

open_enum! {
    /// What an order of media in the vault goes by.
    VaultMediaOrder {
        Recent = "recent",
        MostLiked = "most-liked",
        HighestTips = "highest-tips",
    }
}

open_enum! {
    /// Variant of a video.
    VideoQuality {
        Preview = "preview",
        Type720p = "720p",
        Type1080p = "1080p",
        Source = "source",
    }
}

open_enum! {
    /// Which visitors count.
    VisitorMetric {
        Guests = "guests",
        Total = "total",
        Users = "users",
    }
}
