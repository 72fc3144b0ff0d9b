//! What is computed of counts is what is computed of the values that they count.

use fastrand::Rng;
use samenwerkscan::stats::{Measurement, krippendorff_alpha, krippendorff_alpha_of_counts};

#[test]
fn krippendorff_of_counts_and_of_values() {
    let mut rng = Rng::with_seed(6);
    for number in 0..3000 {
        let (n_values, n_units, most) = (rng.usize(1..8), rng.usize(..6), 1 + number % 5);
        let counts: Vec<Vec<u32>> = (0..n_units)
            .map(|_| (0..n_values).map(|_| if rng.bool() { 0 } else { rng.u32(..=most) }).collect())
            .collect();
        let values = |counts: &Vec<u32>| -> Vec<Option<i64>> {
            let values = counts.iter().zip(0..);
            values.flat_map(|(n, value)| vec![Some(value); *n as usize]).collect()
        };
        let units: Vec<Vec<Option<i64>>> = counts.iter().map(values).collect();
        for measurement in [Measurement::Ordinal, Measurement::Interval] {
            assert_eq!(
                krippendorff_alpha_of_counts(&counts, measurement),
                krippendorff_alpha(&units, measurement),
                "{counts:?}"
            );
        }
    }
}
