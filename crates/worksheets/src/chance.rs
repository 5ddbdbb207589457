//! Chance that can be had again.

use std::{fmt, str::FromStr};

/// The number of a sheet: up to six figures, to be printed and typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Seed(u32);

impl Seed {
    /// How many there are.
    pub const COUNT: u32 = 1_000_000;

    /// The seed of that number; of a greater one, of its last six figures.
    #[must_use]
    pub const fn new(number: u32) -> Self {
        Self(number % Self::COUNT)
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The seed of the next sheet.
    #[must_use]
    pub const fn next(self) -> Self {
        Self::new(self.0 + 1)
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Seed {
    type Err = std::num::ParseIntError;

    /// Reads a number as a sheet has it; spaces around it do not matter.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.trim().parse().map(Self::new)
    }
}

/// Numbers from a seed: `SplitMix64`, by G. Steele, D. Lea and C. Flood, *Fast Splittable Pseudorandom Number
/// Generators*, OOPSLA 2014, figure 17. It is written out because a library may change its sequence, and a printed
/// number must make the same sheet for ever.
pub struct Chance(u64);

impl Chance {
    /// The numbers of a seed for one sort of task.
    pub fn of(seed: Seed, task: u64) -> Self {
        Self(u64::from(seed.0) ^ (task << 32))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not 0: by the high bits of a product, after D. Lemire, *Fast Random Integer
    /// Generation in an Interval*, without its last step, whose bias of 2⁻⁴⁰ no class will see.
    #[allow(clippy::cast_possible_truncation)]
    fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.next()) * end as u128) >> 64) as usize
    }

    /// Shuffles a list: Fisher and Yates, as in D. Knuth, *The Art of Computer Programming*, 3.4.2, algorithm P.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            let other = self.below(at + 1);
            list.swap(at, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Chance, Seed};

    #[test]
    fn the_numbers_are_those_of_the_paper() {
        // The reference implementation's first three for the state 1234567.
        let mut chance = Chance(1_234_567);
        let first = [chance.next(), chance.next(), chance.next()];
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn a_shuffle_keeps_every_element_and_every_place_is_possible() {
        let mut seen = [[false; 4]; 4];
        for number in 0..200 {
            let mut list = [0, 1, 2, 3];
            Chance::of(Seed::new(number), 1).shuffle(&mut list);
            let mut sorted = list;
            sorted.sort_unstable();
            assert_eq!(sorted, [0, 1, 2, 3]);
            for (place, &element) in list.iter().enumerate() {
                seen[element][place] = true;
            }
        }
        assert_eq!(seen, [[true; 4]; 4]);
    }

    #[test]
    fn a_seed_is_read_as_it_is_printed() {
        for number in [0, 7, 142_857, 999_999] {
            assert_eq!(Seed::new(number).to_string().parse(), Ok(Seed::new(number)));
        }
        assert_eq!(" 42 ".parse(), Ok(Seed::new(42)));
        assert!(
            "".parse::<Seed>().is_err() && "12a".parse::<Seed>().is_err() && "-1".parse::<Seed>().is_err()
        );
        assert_eq!(Seed::new(999_999).next(), Seed::new(0));
    }
}
