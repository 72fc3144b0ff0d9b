//! What `docs/formats.md` promises of formats other than JSON.

mod files;
mod format;
mod numbers;
mod values;
