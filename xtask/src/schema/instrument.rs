//! What the schemas need to know of an instrument, read from its own JSON.

use anyhow::Result;
use samenwerkscan::KANSENGELIJKHEID;
use serde::Deserialize;
use serde::de::IgnoredAny;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Instrument {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) dimensions: Vec<Dimension>,
    pub(super) partner_scan: PartnerScan,
    scale: Scale,
    levels: Vec<IgnoredAny>,
    rules: Rules,
}

#[derive(Deserialize)]
pub(super) struct Dimension {
    pub(super) items: Vec<Item>,
    anchor: usize,
}

#[derive(Deserialize)]
pub(super) struct Item {
    pub(super) id: String,
}

#[derive(Deserialize)]
pub(super) struct PartnerScan {
    pub(super) core: Vec<Item>,
    kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    kind: String,
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Scale {
    steps: Vec<IgnoredAny>,
}

#[derive(Deserialize)]
struct Rules {
    privacy: Privacy,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Privacy {
    group_size_min: Rule,
    group_size_max: Rule,
}

#[derive(Deserialize)]
struct Rule {
    value: u32,
}

impl Instrument {
    pub(super) fn built_in() -> Result<Self> {
        Ok(serde_json::from_value(serde_json::to_value(&KANSENGELIJKHEID)?)?)
    }

    /// How many ratings there are; the lowest is 0.
    pub(super) fn n_ratings(&self) -> usize {
        self.scale.steps.len()
    }

    /// The highest level; 0 exists for partners only.
    pub(super) fn highest_level(&self) -> usize {
        self.levels.len() - 1
    }

    /// The smallest and the largest group that anonymous mode may ask for.
    pub(super) fn group_sizes(&self) -> (u32, u32) {
        let privacy = &self.rules.privacy;
        (privacy.group_size_min.value, privacy.group_size_max.value)
    }

    /// The items of the full form.
    pub(super) fn items(&self) -> impl Iterator<Item = &Item> {
        self.dimensions.iter().flat_map(|dimension| &dimension.items)
    }

    /// The items of the short form.
    pub(super) fn anchors(&self) -> impl Iterator<Item = &Item> {
        self.dimensions.iter().filter_map(|dimension| dimension.items.get(dimension.anchor))
    }

    /// The items about a kind of partner.
    pub(super) fn partner_items(&self, kind: &str) -> impl Iterator<Item = &Item> {
        let specific = self.partner_scan.kinds.iter().find(|other| other.kind == kind);
        self.partner_scan.core.iter().chain(specific.into_iter().flat_map(|kind| &kind.items))
    }
}
