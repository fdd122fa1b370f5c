// @generated from names.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::All {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::All {
    const NAMES: &'static [&'static str] = &[
        "m0",
        "m1",
        "m10",
        "m11",
        "m12",
        "m13",
        "m14",
        "m15",
        "m16",
        "m17",
        "m18",
        "m19",
        "m2",
        "m20",
        "m21",
        "m22",
        "m23",
        "m24",
        "m25",
        "m26",
        "m27",
        "m28",
        "m29",
        "m3",
        "m30",
        "m31",
        "m32",
        "m33",
        "m34",
        "m35",
        "m36",
        "m37",
        "m38",
        "m39",
        "m4",
        "m40",
        "m41",
        "m42",
        "m43",
        "m44",
        "m45",
        "m46",
        "m47",
        "m48",
        "m49",
        "m5",
        "m6",
        "m7",
        "m8",
        "m9",
        "members",
        "tagged",
        "values",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_m0 = None;
        let mut field_m1 = None;
        let mut field_m10 = None;
        let mut field_m11 = None;
        let mut field_m12 = None;
        let mut field_m13 = None;
        let mut field_m14 = None;
        let mut field_m15 = None;
        let mut field_m16 = None;
        let mut field_m17 = None;
        let mut field_m18 = None;
        let mut field_m19 = None;
        let mut field_m2 = None;
        let mut field_m20 = None;
        let mut field_m21 = None;
        let mut field_m22 = None;
        let mut field_m23 = None;
        let mut field_m24 = None;
        let mut field_m25 = None;
        let mut field_m26 = None;
        let mut field_m27 = None;
        let mut field_m28 = None;
        let mut field_m29 = None;
        let mut field_m3 = None;
        let mut field_m30 = None;
        let mut field_m31 = None;
        let mut field_m32 = None;
        let mut field_m33 = None;
        let mut field_m34 = None;
        let mut field_m35 = None;
        let mut field_m36 = None;
        let mut field_m37 = None;
        let mut field_m38 = None;
        let mut field_m39 = None;
        let mut field_m4 = None;
        let mut field_m40 = None;
        let mut field_m41 = None;
        let mut field_m42 = None;
        let mut field_m43 = None;
        let mut field_m44 = None;
        let mut field_m45 = None;
        let mut field_m46 = None;
        let mut field_m47 = None;
        let mut field_m48 = None;
        let mut field_m49 = None;
        let mut field_m5 = None;
        let mut field_m6 = None;
        let mut field_m7 = None;
        let mut field_m8 = None;
        let mut field_m9 = None;
        let mut field_members = None;
        let mut field_tagged = None;
        let mut field_values = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_m0 = object.value()?,
                1 => field_m1 = object.value()?,
                2 => field_m10 = object.value()?,
                3 => field_m11 = object.value()?,
                4 => field_m12 = object.value()?,
                5 => field_m13 = object.value()?,
                6 => field_m14 = object.value()?,
                7 => field_m15 = object.value()?,
                8 => field_m16 = object.value()?,
                9 => field_m17 = object.value()?,
                10 => field_m18 = object.value()?,
                11 => field_m19 = object.value()?,
                12 => field_m2 = object.value()?,
                13 => field_m20 = object.value()?,
                14 => field_m21 = object.value()?,
                15 => field_m22 = object.value()?,
                16 => field_m23 = object.value()?,
                17 => field_m24 = object.value()?,
                18 => field_m25 = object.value()?,
                19 => field_m26 = object.value()?,
                20 => field_m27 = object.value()?,
                21 => field_m28 = object.value()?,
                22 => field_m29 = object.value()?,
                23 => field_m3 = object.value()?,
                24 => field_m30 = object.value()?,
                25 => field_m31 = object.value()?,
                26 => field_m32 = object.value()?,
                27 => field_m33 = object.value()?,
                28 => field_m34 = object.value()?,
                29 => field_m35 = object.value()?,
                30 => field_m36 = object.value()?,
                31 => field_m37 = object.value()?,
                32 => field_m38 = object.value()?,
                33 => field_m39 = object.value()?,
                34 => field_m4 = object.value()?,
                35 => field_m40 = object.value()?,
                36 => field_m41 = object.value()?,
                37 => field_m42 = object.value()?,
                38 => field_m43 = object.value()?,
                39 => field_m44 = object.value()?,
                40 => field_m45 = object.value()?,
                41 => field_m46 = object.value()?,
                42 => field_m47 = object.value()?,
                43 => field_m48 = object.value()?,
                44 => field_m49 = object.value()?,
                45 => field_m5 = object.value()?,
                46 => field_m6 = object.value()?,
                47 => field_m7 = object.value()?,
                48 => field_m8 = object.value()?,
                49 => field_m9 = object.value()?,
                50 => field_members = object.value()?,
                51 => field_tagged = object.value()?,
                52 => field_values = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            m0: field_m0,
            m1: field_m1,
            m10: field_m10,
            m11: field_m11,
            m12: field_m12,
            m13: field_m13,
            m14: field_m14,
            m15: field_m15,
            m16: field_m16,
            m17: field_m17,
            m18: field_m18,
            m19: field_m19,
            m2: field_m2,
            m20: field_m20,
            m21: field_m21,
            m22: field_m22,
            m23: field_m23,
            m24: field_m24,
            m25: field_m25,
            m26: field_m26,
            m27: field_m27,
            m28: field_m28,
            m29: field_m29,
            m3: field_m3,
            m30: field_m30,
            m31: field_m31,
            m32: field_m32,
            m33: field_m33,
            m34: field_m34,
            m35: field_m35,
            m36: field_m36,
            m37: field_m37,
            m38: field_m38,
            m39: field_m39,
            m4: field_m4,
            m40: field_m40,
            m41: field_m41,
            m42: field_m42,
            m43: field_m43,
            m44: field_m44,
            m45: field_m45,
            m46: field_m46,
            m47: field_m47,
            m48: field_m48,
            m49: field_m49,
            m5: field_m5,
            m6: field_m6,
            m7: field_m7,
            m8: field_m8,
            m9: field_m9,
            members: field_members,
            tagged: field_tagged,
            values: field_values,
        })
    }
}
