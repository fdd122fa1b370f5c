// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::ChargedBackPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ChargedBackPayment {
    const NAMES: &'static [&'static str] = &[
        "amounts",
        "createdAt",
        "currency",
        "description",
        "id",
        "status",
        "user",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_amounts = None;
        let mut field_created_at = None;
        let mut field_currency = None;
        let mut field_description = None;
        let mut field_id = None;
        let mut field_status = None;
        let mut field_user = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_amounts = object.value()?,
                1 => field_created_at = object.value()?,
                2 => field_currency = object.value()?,
                3 => field_description = object.value()?,
                4 => field_id = object.value()?,
                5 => field_status = object.value()?,
                6 => field_user = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            amounts: field_amounts,
            created_at: field_created_at,
            currency: field_currency,
            description: field_description,
            id: field_id,
            status: field_status,
            user: field_user,
        })
    }
}
