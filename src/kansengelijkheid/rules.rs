//! The parameters of the scoring rules, each with the reason for its value. None is a norm: if no
//! publication gives a value, the source says "convention" and why.

use alloc::borrow::Cow;

use crate::base::{Points, points};
use crate::instrument::{
    AgreementRules, ChangeRules, GapRules, MutualRules, PrivacyRules, Rule, Rules, Share,
    UnknownRules,
};

pub(super) const RULES: Rules = Rules {
    answered_share: Rule::new(
        Share { part: 3, of: 4 },
        "convention: 3 of 4. A mean of the answered items assumes that they cover the dimension \
         (Mazza, Enders & Ruehlman 2015, Multivariate Behavioral Research, on its bias), and the \
         items of a dimension ask different things on purpose. So stricter than the half rule \
         (Siddiqui 2015)",
    ),
    minimum_answered: Rule::new(
        2,
        "convention: one answer is not a picture, so a single applicable item gives no score",
    ),
    minimum_dimensions: Rule::new(
        5,
        "convention: a total of the whole may lack one of the six parts, not more",
    ),
    cut_points: Rule::new(
        Cow::Borrowed(CUT_POINTS),
        "convention: the only set that falls together with the answers 1, 2 and 3 on a scale of 0 \
         to 4. None of the compared instruments is known to have tested its cut points against \
         outcomes",
    ),
    levels_on_anchors: Rule::new(
        5,
        "convention: one answer of one person is not a measure of a level; the mean of six answers of \
         five people or more is taken as one",
    ),
    cap: Rule::new(
        1,
        "convention: softer than the lowest part deciding alone, as in staged CMMI, which is too \
         harsh for four items. De Sterkste Schakels (NJi, NCJ and Verwey-Jonker Instituut 2019): \
         the elements of collaboration can hardly be seen apart and must be in balance",
    ),
    active_from: Rule::new(
        2,
        "convention: level 2 is the first at which school and partner take each other into account",
    ),
    unknown: UnknownRules {
        share: Rule::new(
            Share { part: 3, of: 10 },
            "convention: above the highest rate that is visible for an item in the Dutch PSAT \
             study, 20.2 % (BMC Research Notes 2011, 4:224)",
        ),
        minimum_answers: Rule::new(
            3,
            "convention: with one or two answers a single one would already be half",
        ),
    },
    agreement: AgreementRules {
        minimum_respondents: Rule::new(
            5,
            "computed: on 5 steps, with 4 or fewer random answers, only identical answers pass the \
             5 % test. Harvey & Hollander 2004: usual cut-offs can be met by random raters",
        ),
        deviation_divisor: Rule::new(
            6,
            "Burke & Dunlap 2002, Organizational Research Methods 5, 159-172: AD up to c/6 is \
             agreement, where c is the number of answer steps",
        ),
        chance_percent: Rule::new(
            5,
            "convention: the usual 5 %, on the exact distribution of random answers. It is needed \
             because 26 % of groups of five that answer at random meet c/6",
        ),
    },
    gap: GapRules {
        large: Rule::new(ONE_STEP, "convention: one full answer step on a scale of five"),
        moderate: Rule::new(HALF_A_STEP, "convention: half an answer step on a scale of five"),
    },
    mutual: MutualRules {
        points: Rule::new(
            ONE_STEP,
            "Frey, Lohmeier, Lee & Tollefson 2006: where two partners report different levels, \
             there is something to explore and discuss. The size is a convention: one answer step",
        ),
    },
    change: ChangeRules {
        points: Rule::new(
            points(10),
            "Norman, Sloan & Wyrwich 2003, Medical Care 41, 582: the smallest difference that \
             matters is about half a standard deviation. That is 7.5 to 10 points where scores \
             spread by 15 to 20. The size is a convention within that",
        ),
        confidence_percent: Rule::new(95, "convention: the usual level, for Welch's interval"),
        correlation_within: Rule::new(
            Share { part: 7, of: 10 },
            "convention: on the high side of what items about one subject give, so that chance is \
             not called change. Not measured with these items: a pilot's figure is to replace it",
        ),
        correlation_between: Rule::new(
            Share { part: 1, of: 2 },
            "convention: lower than within a dimension, and far from 0, because one person answers \
             both. Not measured with these items: a pilot's figure is to replace it",
        ),
        minimum_respondents: Rule::new(
            5,
            "convention: an interval from fewer people is too wide to show a change. For three \
             whose scores have a standard deviation of 18, the interval of the mean reaches 45 \
             points to either side",
        ),
    },
    privacy: PrivacyRules {
        group_size: Rule::new(
            5,
            "common practice: OurSchool and Viva Glint hide groups of fewer than 5",
        ),
        group_size_min: Rule::new(
            4,
            "convention: of three people, two who compare their answers know those of the third",
        ),
        group_size_max: Rule::new(
            20,
            "convention: with more, a whole school team would stay hidden",
        ),
    },
};

/// The points from which levels 2, 3 and 4 begin.
const CUT_POINTS: &[Points] = &[points(25), points(50), points(75)];

/// One step of the answer scale, in points.
const ONE_STEP: Points = points(25);

/// Half a step of the answer scale, in points.
const HALF_A_STEP: Points = match Points::share(1, 8) {
    Some(points) => points,
    None => Points::ZERO,
};
