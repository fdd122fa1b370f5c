//! Deterministic pseudo-random numbers.

/// A pseudo-random number that depends only on its arguments (SplitMix64).
pub(super) fn split_mix(user: i64, index: usize) -> u64 {
    let mut z = (user as u64)
        .wrapping_mul(0x9E37_79B9_7F4A_7C15)
        .wrapping_add(index as u64);
    z = z.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
