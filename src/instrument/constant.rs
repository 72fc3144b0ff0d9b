//! What the standard library does not offer in a `const fn` yet.

use alloc::borrow::Cow;

use super::List;

/// The elements of a list.
pub(super) const fn slice_of<T: Clone>(list: &List<T>) -> &[T] {
    match list {
        Cow::Borrowed(slice) => slice,
        Cow::Owned(vec) => vec.as_slice(),
    }
}

/// The text of an id.
#[expect(clippy::ptr_arg, reason = "this is how a constant looks inside a `Cow`")]
pub(super) const fn str_of<'a>(text: &'a Cow<'static, str>) -> &'a str {
    match text {
        Cow::Borrowed(text) => text,
        Cow::Owned(text) => text.as_str(),
    }
}

/// Whether two texts are the same.
pub(super) const fn equal(left: &str, right: &str) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let (mut left, mut right) = (left.as_bytes(), right.as_bytes());
    while let ([one, left_rest @ ..], [other, right_rest @ ..]) = (left, right) {
        if *one != *other {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    true
}

/// Whether a text consists of lower-case letters, digits and single hyphens between them.
pub(super) const fn is_kebab_case(text: &str) -> bool {
    let mut rest = text.as_bytes();
    let mut after_hyphen = true;
    while let [byte, after @ ..] = rest {
        match *byte {
            b'a'..=b'z' | b'0'..=b'9' => after_hyphen = false,
            b'-' if !after_hyphen => after_hyphen = true,
            _ => return false,
        }
        rest = after;
    }
    !after_hyphen
}
