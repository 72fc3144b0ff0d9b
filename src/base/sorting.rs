//! Sorting, compiled once: the sort of the standard library is compiled again for every type and
//! every comparison, which takes more code than all the rules of this crate.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// The values in ascending order of their keys. Equal values keep their order.
pub(crate) fn sorted_by_key<T: Copy, K: Ord>(values: &[T], key: impl Fn(&T) -> K) -> Vec<T> {
    let keys: Vec<K> = values.iter().map(key).collect();
    let places = sorted_places(keys.len(), &|place, other| keys.get(place).cmp(&keys.get(other)));
    places.into_iter().filter_map(|place| values.get(place).copied()).collect()
}

/// The indices from 0 to `n`, sorted by what they refer to.
fn sorted_places(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..n).collect();
    places.sort_by(|place, other| compare(*place, *other));
    places
}
