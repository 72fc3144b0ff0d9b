//! Further reading.

use serde::Serialize;

/// A public page. Naming it says where a fact comes from or where to read more; it does not mean
/// that the organisation endorses this scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Source {
    /// The title of the page, in its own language.
    pub title: &'static str,
    /// Who publishes it.
    pub organisation: &'static str,
    /// The address, with `https://`.
    pub address: &'static str,
}

impl Source {
    /// A page: its title, who publishes it, its address.
    pub const fn new(
        title: &'static str,
        organisation: &'static str,
        address: &'static str,
    ) -> Self {
        Self { title, organisation, address }
    }
}
