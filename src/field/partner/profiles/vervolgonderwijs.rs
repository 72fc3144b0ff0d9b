//! The school that a pupil goes to next.

use crate::field::{Link, PartnerProfile, Source};
use crate::words::Text;

pub(in crate::field::partner) static VERVOLGONDERWIJS: PartnerProfile = PartnerProfile {
    name: Text::new("Vervolgonderwijs", "The next school"),
    other_names: &[
        Text::new("middelbare school (vo)", "secondary school (vo)"),
        Text::new("mbo", "vocational college (mbo)"),
        Text::new("hbo en universiteit", "higher education (hbo and university)"),
    ],
    theme: Text::new("Een goede overstap", "A good move to the next school"),
    adds: Text::new(
        "Een nieuwe school is spannend. Voor leerlingen die extra hulp krijgen, kan de overstap \
         ook moeilijk zijn. Een goede overstap kan ze helpen om zich fijn te voelen en te leren.",
        "A new school is exciting, and a little scary. For pupils who get extra help, the move can \
         also be hard. A good move can help them to feel well and to learn.",
    ),
    school_brings: Text::new(
        "Jullie weten wat deze leerling goed kan en wat helpt. Dat vertellen jullie aan de nieuwe \
         school, samen met de leerling en de ouders.",
        "You know what this pupil does well and what helps. You tell the next school, together \
         with the pupil and the parents.",
    ),
    partner_brings: Text::new(
        "De nieuwe school laat vooraf zien hoe het daar gaat. Na de overstap vertelt die school \
         jullie hoe het met de leerling gaat.",
        "The next school shows in advance what it is like there. After the move it tells you how \
         the pupil is doing.",
    ),
    activities: &[
        Text::new(
            "De leraren van beide scholen praten over elke leerling die overstapt.",
            "Teachers of both schools talk about every pupil who moves on.",
        ),
        Text::new(
            "De leerling en de ouders zijn bij het gesprek over de overstap.",
            "The pupil and the parents take part in the talk about the move.",
        ),
        Text::new(
            "Leerlingen volgen een paar lessen op de nieuwe school.",
            "Pupils take a few lessons at the next school.",
        ),
        Text::new(
            "Een oud-leerling vertelt in de klas over de nieuwe school.",
            "A former pupil tells the class about the next school.",
        ),
        Text::new(
            "In het najaar horen jullie hoe het met jullie oud-leerlingen gaat.",
            "In autumn you hear how your former pupils are doing.",
        ),
    ],
    link: Link::Vertical,
    sources: &[Source {
        title: "Steunpunt Passend Onderwijs po vo",
        organisation: "Steunpunt Passend Onderwijs",
        address: "https://steunpuntpassendonderwijs-povo.nl/",
    }],
};
