// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::DynamicRules {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::DynamicRules {
    const NAMES: &'static [&'static str] = &[
        "app_token",
        "checksum_constant",
        "checksum_indexes",
        "end",
        "format",
        "prefix",
        "revision",
        "start",
        "static_param",
        "suffix",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_app_token = None;
        let mut field_checksum_constant = Default::default();
        let mut field_checksum_indexes = Default::default();
        let mut field_end = None;
        let mut field_format = None;
        let mut field_prefix = None;
        let mut field_revision = None;
        let mut field_start = None;
        let mut field_static_param = None;
        let mut field_suffix = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_app_token = object.value()?,
                1 => field_checksum_constant = object.value_by(OptionalCount)?,
                2 => field_checksum_indexes = object.value_by(OptionalCounts)?,
                3 => field_end = object.value()?,
                4 => field_format = object.value()?,
                5 => field_prefix = object.value()?,
                6 => field_revision = object.value()?,
                7 => field_start = object.value()?,
                8 => field_static_param = object.value()?,
                9 => field_suffix = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            app_token: field_app_token,
            checksum_constant: field_checksum_constant,
            checksum_indexes: field_checksum_indexes,
            end: field_end,
            format: field_format,
            prefix: field_prefix,
            revision: field_revision,
            start: field_start,
            static_param: field_static_param,
            suffix: field_suffix,
        })
    }
}
impl<'de> Deserialize<'de> for types::DynamicRulesStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::DynamicRulesStatus {
    const NAMES: &'static [&'static str] = &[
        "access_granted",
        "early_access_revision",
        "is_current",
        "is_early_access",
        "is_public",
        "public_revision",
        "revision",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_access_granted = None;
        let mut field_early_access_revision = None;
        let mut field_is_current = None;
        let mut field_is_early_access = None;
        let mut field_is_public = None;
        let mut field_public_revision = None;
        let mut field_revision = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_access_granted = object.value()?,
                1 => field_early_access_revision = object.value()?,
                2 => field_is_current = object.value()?,
                3 => field_is_early_access = object.value()?,
                4 => field_is_public = object.value()?,
                5 => field_public_revision = object.value()?,
                6 => field_revision = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            access_granted: field_access_granted,
            early_access_revision: field_early_access_revision,
            is_current: field_is_current,
            is_early_access: field_is_early_access,
            is_public: field_is_public,
            public_revision: field_public_revision,
            revision: required("revision", field_revision)?,
        })
    }
}
