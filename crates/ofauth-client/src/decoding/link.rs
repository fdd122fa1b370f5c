// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::LinkData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkData {
    const NAMES: &'static [&'static str] = &[
        "id",
        "session",
        "twoFactorState",
        "userData",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_session = None;
        let mut field_two_factor_state = None;
        let mut field_user_data = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = object.value()?,
                1 => field_session = object.value()?,
                2 => field_two_factor_state = object.value()?,
                3 => field_user_data = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: field_id,
            session: field_session,
            two_factor_state: field_two_factor_state,
            user_data: field_user_data,
        })
    }
}
impl<'de> Deserialize<'de> for types::LinkOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkOptions {
    const NAMES: &'static [&'static str] = &["returnRawSession"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_return_raw_session = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_return_raw_session = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            return_raw_session: field_return_raw_session,
        })
    }
}
impl<'de> Deserialize<'de> for types::LinkRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkRequest {
    const NAMES: &'static [&'static str] = &[
        "clientAppId",
        "clientReferenceId",
        "connectionId",
        "geolocation",
        "mode",
        "options",
        "origin",
        "redirectUrl",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_client_app_id = None;
        let mut field_client_reference_id = None;
        let mut field_connection_id = None;
        let mut field_geolocation = None;
        let mut field_mode = None;
        let mut field_options = None;
        let mut field_origin = None;
        let mut field_redirect_url = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_client_app_id = object.value()?,
                1 => field_client_reference_id = object.value()?,
                2 => field_connection_id = object.value()?,
                3 => field_geolocation = object.value()?,
                4 => field_mode = object.value()?,
                5 => field_options = object.value()?,
                6 => field_origin = object.value()?,
                7 => field_redirect_url = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            client_app_id: field_client_app_id,
            client_reference_id: field_client_reference_id,
            connection_id: field_connection_id,
            geolocation: field_geolocation,
            mode: field_mode,
            options: field_options,
            origin: field_origin,
            redirect_url: field_redirect_url,
        })
    }
}
impl<'de> Deserialize<'de> for types::LinkSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkSession {
    const NAMES: &'static [&'static str] = &["clientSecret", "expiresAt", "mode", "url"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_client_secret = None;
        let mut field_expires_at = None;
        let mut field_mode = None;
        let mut field_url = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_client_secret = object.value()?,
                1 => field_expires_at = Some(object.value()?),
                2 => field_mode = object.value()?,
                3 => field_url = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            client_secret: field_client_secret,
            expires_at: required("expiresAt", field_expires_at)?,
            mode: field_mode,
            url: field_url,
        })
    }
}
impl<'de> Deserialize<'de> for types::LinkState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkState {
    const NAMES: &'static [&'static str] = &["data", "status"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_data = None;
        let mut field_status = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_data = object.value()?,
                1 => field_status = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            data: field_data,
            status: required("status", field_status)?,
        })
    }
}
