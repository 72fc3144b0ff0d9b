//! The private quantiles of the crate, against reference values.

use serde_json::Value;

#[path = "../../../src/stats/distribution.rs"]
mod distribution;

use distribution::{f_quantile, normal_quantile, t_quantile};

const VECTORS: &str = include_str!("../../vectors/special-functions.json");

/// Up to a million and forty million degrees of freedom, where R itself is wrong.
#[test]
fn of_f() {
    check("qf", "qf_scipy", |arguments| match *arguments {
        [p, df1, df2] => f_quantile(p, df1, df2),
        _ => panic!("{arguments:?}"),
    });
}

/// The reference gives the lower tail too, and the median.
#[test]
fn of_t() {
    check("qt", "qt", |arguments| match *arguments {
        [0.5, _] => 0.0,
        [p, df] => t_quantile(p.min(1.0 - p), df).copysign(p - 0.5),
        _ => panic!("{arguments:?}"),
    });
}

/// From R: `qnorm(tail, lower.tail = FALSE)`.
#[test]
fn of_the_normal_distribution() {
    for (tail, expected) in [
        (0.495, 0.012_533_469_508_069_28),
        (0.25, 0.674_489_750_196_081_7),
        (0.05, 1.644_853_626_951_472_2),
        (0.025, 1.959_963_984_540_054),
        (0.005, 2.575_829_303_548_900_4),
    ] {
        let quantile = normal_quantile(tail);
        assert!((quantile - expected).abs() < 1e-14, "{tail}: {quantile}");
    }
    assert!(normal_quantile(0.5).abs() < 1e-15);
}

fn check(input: &str, stat: &str, quantile: impl Fn(&[f64]) -> f64) {
    let file: Value = serde_json::from_str(VECTORS).unwrap();
    let case = file["cases"].as_array().unwrap().iter().find(|case| case["stat"] == stat).unwrap();
    let arguments = file["input"][input].as_array().unwrap();
    let expected = case["expected"].as_array().unwrap();
    assert_eq!(arguments.len(), expected.len());
    for (arguments, expected) in arguments.iter().zip(expected) {
        let expected = expected.as_f64().unwrap();
        let numbers: Vec<f64> =
            arguments.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect();
        let distance = (quantile(&numbers) - expected).abs();
        assert!(distance <= 1e-10 * expected.abs().max(1.0), "{stat} {numbers:?}: {distance:e}");
    }
}
