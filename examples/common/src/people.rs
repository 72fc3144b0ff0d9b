//! Each filled-in scan once.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::read::Answers;
use crate::{Message, Notice};

/// The scans that count, and messages about the others.
///
/// A tag is drawn when somebody starts a scan. The same tag with the same answers is one scan that
/// arrived twice; with other answers it is a correction, and the newer scan counts: the one with
/// the later date, otherwise the file that was changed last, otherwise the one that was given last.
/// Without tags equal answers are two people who agree.
pub(crate) fn once(all: Vec<Answers>) -> (Vec<Answers>, Vec<Notice>) {
    let (mut kept, mut notices) = (Vec::<Answers>::new(), Vec::new());
    let mut by_tag = HashMap::new();
    for answers in all {
        let Some(tag) = answers.response.tag() else {
            kept.push(answers);
            continue;
        };
        match by_tag.entry(tag) {
            Entry::Vacant(entry) => {
                entry.insert(kept.len());
                kept.push(answers);
            }
            Entry::Occupied(entry) => {
                let at: usize = *entry.get();
                notices.extend(kept.get_mut(at).map(|earlier| settle(earlier, answers)));
            }
        }
    }
    (kept, notices)
}

/// Keeps one of two scans of one person, and says which.
fn settle(kept: &mut Answers, mut other: Answers) -> Notice {
    let is_same = kept.response == other.response;
    if !is_same && other.age() >= kept.age() {
        core::mem::swap(kept, &mut other);
    }
    let name = kept.name.display();
    let message = if is_same {
        Message::new(
            format!("dit is dezelfde lijst als {name}. Die telt één keer."),
            format!("this is the same list as {name}. It counts once."),
        )
    } else {
        Message::new(
            format!("dit is een oudere versie van {name}. Alleen de nieuwste telt."),
            format!("this is an older version of {name}. Only the newer one counts."),
        )
    };
    Notice::new(&other.name, [message])
}
