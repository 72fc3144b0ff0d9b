//! The order of places in a document.

use std::collections::HashMap;

use samenwerkscan::Document;
use samenwerkscan::response::{Problem, ProblemKind};

/// Sorts problems in the order of the file, in one walk through it: people mend a file from top to
/// bottom. What is missing comes after everything that is there.
pub(crate) fn sort(problems: &mut [Problem], document: &Document) {
    let mut walk = Walk::default();
    for problem in &*problems {
        walk.places.insert(problem.path.clone(), None);
        if let Some((parent, _)) = problem.path.rsplit_once('/') {
            walk.inside.entry(parent.to_owned()).or_default().push(problem.path.clone());
        }
    }
    walk.visit(document, &mut String::new());
    problems.sort_by_key(|problem| match problem.kind {
        // The number of further problems comes last.
        ProblemKind::MoreProblems { .. } => usize::MAX,
        _ => walk.places.get(&problem.path).copied().flatten().unwrap_or(usize::MAX - 1),
    });
}

/// A place is a JSON Pointer (RFC 6901).
#[derive(Default)]
struct Walk {
    /// The places being looked for, each with its index in the file.
    places: HashMap<String, Option<usize>>,
    /// The children of each place, whether it is looked for or not.
    inside: HashMap<String, Vec<String>>,
    n_visited: usize,
}

impl Walk {
    fn visit(&mut self, value: &Document, pointer: &mut String) {
        self.found(pointer);
        let length = pointer.len();
        match value {
            Document::Object(entries) => {
                for (key, value) in entries {
                    pointer.push('/');
                    pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                    self.visit(value, pointer);
                    pointer.truncate(length);
                }
            }
            Document::Array(values) => {
                for (idx, value) in values.iter().enumerate() {
                    pointer.push('/');
                    pointer.push_str(&idx.to_string());
                    self.visit(value, pointer);
                    pointer.truncate(length);
                }
            }
            _ => return,
        }
        for missing in self.inside.remove(pointer.as_str()).unwrap_or_default() {
            self.found(&missing);
        }
    }

    /// Of duplicate keys the first counts.
    fn found(&mut self, pointer: &str) {
        self.n_visited += 1;
        if let Some(place @ None) = self.places.get_mut(pointer) {
            *place = Some(self.n_visited);
        }
    }
}
