//! Which subjects become topics.

use alloc::vec::Vec;

use super::Subject;

/// A conversation about more than three topics ends without agreements.
pub(super) const MOST: usize = 3;

/// The first of each list that is not chosen yet; then, while there is room, the next of each list
/// in turn.
pub(super) fn choose<'a>(lists: &[Vec<Subject<'a>>]) -> Vec<Subject<'a>> {
    let mut chosen: Vec<Subject<'a>> = Vec::new();
    for list in lists {
        if let Some(first) = list.iter().find(|subject| !chosen.contains(subject)) {
            chosen.push(*first);
        }
    }
    for subject in lists.iter().flatten() {
        if chosen.len() < MOST && !chosen.contains(subject) {
            chosen.push(*subject);
        }
    }
    chosen.truncate(MOST);
    chosen
}
