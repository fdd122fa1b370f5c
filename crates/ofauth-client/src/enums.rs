// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 25eb554df1b89ceda772d0e078c02ee99ebaa765142d73f89976f9b86fab1338
// Generator: ofauth-rs 1, progenitor 0.15.1

use crate::open_enum::open_enum;

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
    /// Kind of media.
    MediaType {
        Photo = "photo",
        Video = "video",
        Gif = "gif",
        Audio = "audio",
    }
}
