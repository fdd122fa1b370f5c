//! A deterministic random number generator, seeded by the path of the value.

/// A generator state, derived from names and numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SeededRng(u64);

impl SeededRng {
    /// The root seed.
    pub(crate) const SEED: Self = Self(0x0F0A_0174);

    /// The state derived from this one and a name (FNV-1a).
    pub(crate) fn of(self, name: &str) -> Self {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        let start = self.0 ^ 0xCBF2_9CE4_8422_2325;
        // A terminator, so that the name "ab" within "" differs from "b" within "a".
        Self(step(name.as_bytes().iter().fold(start, step), &0xFF))
    }

    /// The state derived from this one and a number.
    pub(crate) fn at(self, index: u64) -> Self {
        Self(self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(index))
    }

    /// The pseudo-random number of this state (SplitMix64).
    pub(crate) fn number(self) -> u64 {
        let mut z = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}
