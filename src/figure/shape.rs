//! The shapes of a picture, and what they mean.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::base::coded;

/// One shape. Coordinates are whole units from the top left of the picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names of coordinates say it")]
#[non_exhaustive]
pub enum Shape {
    /// A rectangle, from its top left.
    Rect { x: i32, y: i32, width: i32, height: i32, role: Role },
    /// A circle around a point.
    Circle { x: i32, y: i32, radius: i32, role: Role },
    /// A straight line.
    Line { x1: i32, y1: i32, x2: i32, y2: i32, role: Role },
    /// Part of a circle, clockwise, at most half of it.
    Arc { x1: i32, y1: i32, x2: i32, y2: i32, radius: i32, role: Role },
    /// A closed shape with straight sides.
    Polygon { points: Vec<(i32, i32)>, role: Role },
    /// One line of text; `y` is its baseline.
    Text { x: i32, y: i32, anchor: Anchor, size: i32, role: Role, text: String },
}

impl Shape {
    /// What the shape means.
    pub const fn role(&self) -> Role {
        match self {
            Self::Rect { role, .. }
            | Self::Circle { role, .. }
            | Self::Line { role, .. }
            | Self::Arc { role, .. }
            | Self::Polygon { role, .. }
            | Self::Text { role, .. } => *role,
        }
    }

    pub(super) fn moved_down(mut self, by: i32) -> Self {
        match &mut self {
            Self::Rect { y, .. } | Self::Circle { y, .. } | Self::Text { y, .. } => *y += by,
            Self::Line { y1, y2, .. } | Self::Arc { y1, y2, .. } => {
                *y1 += by;
                *y2 += by;
            }
            Self::Polygon { points, .. } => points.iter_mut().for_each(|(_, y)| *y += by),
        }
        self
    }
}

/// Which part of a text is at its `x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

coded!(pub Anchor { Start = "start", Middle = "middle", End = "end" });

/// What a shape means. The renderer chooses colour, dash and weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// Text: the message above a picture.
    Heading,
    /// Text: the name of something.
    Label,
    /// Text: a number.
    Value,
    /// Text: a remark.
    Words,
    /// Text on something dark.
    OnDark,

    /// Background behind a shape or text, so that nothing shines through.
    Paper,
    /// The full length of a scale, behind a value.
    Track,
    /// A value on its scale.
    Filled,
    /// Where a level begins.
    Cut,
    /// A grid line.
    Grid,
    /// The area that the scores enclose.
    Area,
    /// The line from one dimension to the next.
    Outline,
    /// The score of one dimension.
    Point,

    /// The world of school: its circle, and its name.
    School,
    /// The world of thuis: its circle, and its name.
    Thuis,
    /// The world of wijk: its circle, and its name.
    Wijk,
    /// A world where no partner is active: its circle, and the lines in it.
    WhiteSpot,
    /// The child in the middle.
    Child,
    /// A partner that is active.
    Active,
    /// A partner that is not active yet.
    Inactive,
    /// A partner that is wanted.
    Wanted,
    /// A level that is reached.
    Now,
    /// A level that is wished for: its edge.
    Wish,
    /// A level that is wished for: its inside, drawn over its edge.
    WishInside,
    /// What separates two levels.
    Gap,

    /// The perspective of the school.
    SideSchool,
    /// The perspective of partners.
    SidePartners,
    /// The perspective of parents.
    SideOuders,
    /// The perspective of the municipality.
    SideGemeente,
    /// The gap between perspectives.
    Difference,

    /// The lowest answer.
    Step1,
    /// The second of five answers.
    Step2,
    /// The answer in the middle.
    Step3,
    /// The fourth of five answers.
    Step4,
    /// The highest answer.
    Step5,
    /// "Weet ik niet".
    DontKnow,

    /// A score at the first moment.
    Before,
    /// A score at the second moment.
    After,
    /// From before to after, if the change is clear.
    Change,
    /// From before to after, if it may be chance.
    Chance,
}

coded!(growing pub Role {
    Heading = "heading",
    Label = "label",
    Value = "value",
    Words = "words",
    OnDark = "onDark",
    Paper = "paper",
    Track = "track",
    Filled = "filled",
    Cut = "cut",
    Grid = "grid",
    Area = "area",
    Outline = "outline",
    Point = "point",
    School = "school",
    Thuis = "thuis",
    Wijk = "wijk",
    WhiteSpot = "whiteSpot",
    Child = "child",
    Active = "active",
    Inactive = "inactive",
    Wanted = "wanted",
    Now = "now",
    Wish = "wish",
    WishInside = "wishInside",
    Gap = "gap",
    SideSchool = "sideSchool",
    SidePartners = "sidePartners",
    SideOuders = "sideOuders",
    SideGemeente = "sideGemeente",
    Difference = "difference",
    Step1 = "step1",
    Step2 = "step2",
    Step3 = "step3",
    Step4 = "step4",
    Step5 = "step5",
    DontKnow = "dontKnow",
    Before = "before",
    After = "after",
    Change = "change",
    Chance = "chance",
});
