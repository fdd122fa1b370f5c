// @generated from openapi.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 07dd2aeb9c5ac860ca671c2635a405c73b817ffb95ca2a92db23e0a0ae3debb8
// Generator: ofauth-rs 1, progenitor 0.15.1

use crate::open_enum::open_enum;

open_enum! {
    KindOfPart {
        /// `screw`
        Screw = "screw",
        /// ` screw  `
        Screw2 = "screw ",
        /// `Screw`
        Screw3 = "Screw",
    }
}

open_enum! {
    ListPartsSortBy {
        /// `+size`
        PlusSize = "+size",
        /// `-size`
        MinusSize = "-size",
        /// `name`
        Name = "name",
        /// `Name`
        Name2 = "Name",
    }
}

open_enum! {
    PartUnit {
        /// `mm`
        Mm = "mm",
    }
}
