//! Sorting, compiled once: the sort of the standard library is compiled anew for every type and every
//! comparison, which costs more than all of this crate's rules together.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// The values in rising order of their keys. What is equal stays in the order in which it was.
pub(crate) fn sorted_by_key<T: Copy, K: Ord>(values: &[T], key: impl Fn(&T) -> K) -> Vec<T> {
    let keys: Vec<K> = values.iter().map(key).collect();
    let places = sorted_places(keys.len(), &|place, other| keys.get(place).cmp(&keys.get(other)));
    places.into_iter().filter_map(|place| values.get(place).copied()).collect()
}

/// The places from 0 up to `n`, in the order of what stands there.
fn sorted_places(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..n).collect();
    places.sort_by(|place, other| compare(*place, *other));
    places
}
