// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

use openapi_runtime::open_enum;

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
