//! Text that goes between markup.

use core::fmt;

/// Text as HTML and XML write it.
pub(super) struct Escaped<'t>(pub(super) &'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.0.split_inclusive(['&', '<', '>', '"', '\'']) {
            f.write_str(part)?;
        }
        Ok(())
    }
}
