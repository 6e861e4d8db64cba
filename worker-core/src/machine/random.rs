//! The randomness of one run: the same numbers in the same order at every replay.
//!
//! Frozen: FNV-1a of the run id seeds SplitMix64, which fills xoshiro256++. A change would break running workflows.

/// A generator seeded by a run id.
#[derive(Clone, Debug)]
pub(crate) struct Random {
    state: [u64; 4],
}

impl Random {
    /// Starts from `run_id`.
    pub(crate) fn seeded_by(run_id: &str) -> Self {
        let mut seed = fnv_1a(run_id.as_bytes());
        Self { state: std::array::from_fn(|_| split_mix(&mut seed)) }
    }

    /// The next number.
    pub(crate) fn next_u64(&mut self) -> u64 {
        let [a, b, c, d] = &mut self.state;
        let result = a.wrapping_add(*d).rotate_left(23).wrapping_add(*a);
        let shifted = *b << 17;
        *c ^= *a;
        *d ^= *b;
        *b ^= *c;
        *a ^= *d;
        *c ^= shifted;
        *d = d.rotate_left(45);
        result
    }

    /// A version 4 UUID in lower case.
    pub(crate) fn next_uuid(&mut self) -> String {
        let (high, low) = (self.next_u64(), self.next_u64());
        let high = (high & 0xffff_ffff_ffff_0fff) | 0x4000;
        let low = (low & 0x3fff_ffff_ffff_ffff) | 0x8000_0000_0000_0000;
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xffff,
            low >> 48,
            low & 0xffff_ffff_ffff
        )
    }
}

fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn split_mix(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *seed;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_frozen() {
        let mut random = Random::seeded_by("5a2a0d5c-2a3f-4b7e-9a5e-1c1f6f6b1c11");
        let numbers = [random.next_u64(), random.next_u64()];
        assert_eq!((numbers, random.next_uuid().as_str()), FROZEN);
        assert_ne!(Random::seeded_by("other").next_u64(), numbers[0]);
    }

    // The numbers also come out of an independent implementation of the three algorithms.
    const FROZEN: ([u64; 2], &str) =
        ([14027104804364746989, 15117349822380026031], "d7f6bb91-13f4-42c5-b33c-17b2b55e345f");
}
