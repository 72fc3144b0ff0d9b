//! Names that nobody else draws.

use crate::{Message, Reason};

/// Letters and digits of which none looks like another.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// This many random letters.
///
/// # Errors
///
/// If the system has no random numbers.
pub fn letters<const N: usize>() -> Result<String, Reason> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|error| Message::new(error.to_string(), error.to_string()))?;
    let letters = bytes.iter().filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()));
    Ok(letters.map(|letter| char::from(*letter)).collect())
}
