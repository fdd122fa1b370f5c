// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Amounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Amounts {
    const NAMES: &'static [&'static str] = &["fee", "gross", "net", "tax", "vat"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_fee = Default::default();
        let mut field_gross = Default::default();
        let mut field_net = Default::default();
        let mut field_tax = Default::default();
        let mut field_vat = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_fee = object.value_by(OptionalDecimal)?,
                1 => field_gross = object.value_by(OptionalDecimal)?,
                2 => field_net = object.value_by(OptionalDecimal)?,
                3 => field_tax = object.value_by(OptionalDecimal)?,
                4 => field_vat = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            fee: field_fee,
            gross: field_gross,
            net: field_net,
            tax: field_tax,
            vat: field_vat,
        })
    }
}
