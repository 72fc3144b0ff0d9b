//! S21: the highest and the lowest values. Nothing is singled out if others are equal.

use alloc::vec::Vec;

/// The highest and lowest of some values, each with everything that has it.
///
/// Pass values as they are shown: numbers that look the same to a reader are equal.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Extremes<T, V> {
    /// There are no values.
    Nothing,
    /// There is one value.
    One(T, V),
    /// There are several values, and all are the same.
    Equal(Vec<T>, V),
    /// Values differ.
    Ends {
        /// All that have the highest value.
        highest: (Vec<T>, V),
        /// All that have the lowest value.
        lowest: (Vec<T>, V),
    },
}

impl<T: Copy, V: Copy + Ord> Extremes<T, V> {
    pub(crate) fn of(values: &[(T, V)]) -> Self {
        let all_with = |wanted: V| {
            let equal = values.iter().filter(|(_, value)| *value == wanted);
            equal.map(|(thing, _)| *thing).collect::<Vec<T>>()
        };
        let only_values = || values.iter().map(|(_, value)| *value);
        let (Some(highest), Some(lowest)) = (only_values().max(), only_values().min()) else {
            return Self::Nothing;
        };
        match values {
            [(thing, value)] => Self::One(*thing, *value),
            _ if highest == lowest => Self::Equal(all_with(highest), highest),
            _ => Self::Ends {
                highest: (all_with(highest), highest),
                lowest: (all_with(lowest), lowest),
            },
        }
    }

    /// All that have the highest value, and that value.
    pub(crate) fn highest(self) -> Option<(Vec<T>, V)> {
        match self {
            Self::Nothing => None,
            Self::One(thing, value) => Some(([thing].into(), value)),
            Self::Equal(things, value) | Self::Ends { highest: (things, value), .. } => {
                Some((things, value))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::Extremes;

    #[test]
    fn what_is_equal_is_named_together() {
        let of = |values: &[(char, u32)]| Extremes::of(values);
        assert_eq!(of(&[]), Extremes::Nothing);
        assert_eq!(of(&[('a', 1)]), Extremes::One('a', 1));
        assert_eq!(of(&[('a', 1), ('b', 1)]), Extremes::Equal(vec!['a', 'b'], 1));
        let ends = of(&[('a', 2), ('b', 1), ('c', 2), ('d', 1)]);
        let (highest, lowest) = ((vec!['a', 'c'], 2), (vec!['b', 'd'], 1));
        assert_eq!(ends, Extremes::Ends { highest: highest.clone(), lowest });
        assert_eq!(ends.highest(), Some(highest));
    }
}
