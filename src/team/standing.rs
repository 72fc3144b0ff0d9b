//! S21: which items are (nearly) there, and which are not there yet.

use super::ItemResult;
use crate::instrument::Scale;

/// How far an item is, in the words of the answer scale. Anything in between has no standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// (Nearly) fully there: three quarters of the scale or more.
    There,
    /// Not there yet, or just begun: a quarter of the scale or less.
    NotYet,
}

impl Standing {
    /// The standing that a rating gives.
    ///
    /// ```
    /// use samenwerkscan::KANSENGELIJKHEID;
    /// use samenwerkscan::team::Standing;
    ///
    /// let standings = [0, 1, 2, 3, 4].map(|rating| Standing::of(rating, &KANSENGELIJKHEID.scale));
    /// let (there, not_yet) = (Some(Standing::There), Some(Standing::NotYet));
    /// assert_eq!(standings, [not_yet, not_yet, None, there, there]);
    /// ```
    pub fn of(rating: u8, scale: &Scale) -> Option<Self> {
        let (rating, highest) = (u32::from(rating), u32::from(scale.max()));
        if 3 * highest <= 4 * rating {
            Some(Self::There)
        } else if 4 * rating <= highest {
            Some(Self::NotYet)
        } else {
            None
        }
    }
}

impl ItemResult {
    /// The standing that most people give the item, in every perspective that rated it. `None` if
    /// no perspective did, or if perspectives disagree.
    pub fn standing(&self, scale: &Scale) -> Option<Standing> {
        [Standing::There, Standing::NotYet].into_iter().find(|standing| {
            let say_most = |ratings: &[u32]| {
                let n: u32 = ratings.iter().sum();
                let say = ratings
                    .iter()
                    .zip(0..)
                    .filter(|(_, rating)| Standing::of(*rating, scale) == Some(*standing));
                n < 2 * say.map(|(n, _)| n).sum::<u32>()
            };
            !self.by_perspective.is_empty()
                && self.by_perspective.iter().all(|perspective| say_most(&perspective.ratings))
        })
    }
}
