//! What a report, a table or a picture is about.

use js_sys::Array;
use samenwerkscan::Response;
use samenwerkscan::report::Outcome;
#[cfg(feature = "people")]
use samenwerkscan::team::{Progress, TeamResult};

use crate::input::response;
#[cfg(feature = "people")]
use crate::people::group;
use crate::person::options::Options;
use crate::refusal::Refusal;
use crate::values::document;

/// What a report, a table or a picture is about.
pub(crate) enum Subject {
    Solo(Response),
    #[cfg(feature = "people")]
    Team(Vec<Response>, TeamResult),
    #[cfg(feature = "people")]
    Progress(Progress),
}

impl Subject {
    /// A subject, as the package copies it: what people look at together, or one response.
    #[cfg_attr(
        not(feature = "people"),
        expect(unused_variables, reason = "they say what is shown of a team")
    )]
    pub(crate) fn read(parts: Array, options: &Options) -> Result<Self, Refusal> {
        let mut parts = parts.into_iter();
        let first = parts.next().unwrap_or_default();
        #[cfg(feature = "people")]
        if let Some(after) = parts.next() {
            return group::two_moments(first, after, options).map(Self::Progress);
        } else if Array::is_array(&first) {
            return group::of_list(first, options);
        }
        let file = document(first);
        #[cfg(feature = "people")]
        if group::is_team_file(&file) {
            return group::of_file(&file, options);
        }
        response(&file).map(Self::Solo)
    }

    pub(crate) fn outcome(&self) -> Outcome<'_> {
        match self {
            Self::Solo(response) => Outcome::Solo(response),
            #[cfg(feature = "people")]
            Self::Team(responses, result) => Outcome::Team(responses, result),
            #[cfg(feature = "people")]
            Self::Progress(progress) => Outcome::Progress(progress),
        }
    }
}
