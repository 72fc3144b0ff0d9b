//! What mail and chat programs do to a code.

/// By name.
pub(super) type Named<T> = (&'static str, T);

/// The placeholder of a code.
type Around = fn(&str) -> String;

/// What is left of a code that is damaged at a place; `None` if it is intact.
type Damage = fn(&str, usize) -> Option<String>;

/// Around a code.
pub(super) const AROUND: &[Named<Around>] = &[
    ("bare", |code| code.to_owned()),
    ("in a link", |code| format!("https://school.example/scan/#{code}")),
    ("end of a sentence", |code| format!("Mijn code is {code}.")),
    ("comma", |code| format!("{code}, dank je")),
    ("brackets", |code| format!("(https://school.example/#{code})")),
    ("plain mail", |code| format!("<https://school.example/#{code}>")),
    ("quotes", |code| format!("'{code}' \"")),
    ("bold in a chat", |code| format!("*{code}*")),
    ("slanting in a chat", |code| format!("_{code}_")),
    ("words behind", |code| format!("{code} groet van Jan uit groep acht")),
    ("letters behind", |code| format!("{code}groet")),
    ("words on the next line", |code| format!("{code}\ngroet van Jan\nuit groep acht")),
    ("capital", |code| format!("S{}", code.split_at(1).1)),
    ("byte order mark", |code| format!("\u{FEFF}{code}")),
    ("number sign escaped", |code| format!("https://school.example/%23{code}")),
    ("number sign escaped twice", |code| format!("https://school.example/%2523{code}%2526x")),
    ("dashes escaped", |code| {
        format!("https://x.example/?u=a%23{}", code.replace('-', "%2D").replace('_', "%5f"))
    }),
    ("dashes escaped twice", |code| {
        format!("https://x.example/%2523{}", code.replace('-', "%252D").replace('_', "%255F"))
    }),
    ("facebook", |code| format!("https://school.example/?c={code}&fbclid=IwAR0xyz_-{code}")),
    ("Safe Links", |code| {
        format!(
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fschool.example%2F%23{code}\
             &amp;data=05%7C02%7Cx%40school.example%7C1&amp;sdata=abc%3D&amp;reserved=0"
        )
    }),
    ("a link of HTML", |code| {
        format!(
            "<p><a href=\"https://school.example/#{code}\">https://school.example/#<wbr>{code}</a></p>"
        )
    }),
    ("quoted-printable HTML", |code| {
        let text = format!("<a href=3D\"https://school.example/#{code}\">mijn antwoorden</a>");
        let lines: Vec<String> = text
            .as_bytes()
            .chunks(75)
            .map(|line| String::from_utf8(line.into()).unwrap())
            .collect();
        lines.join("=\r\n")
    }),
    ("Markdown", |code| format!("[mijn code](#{})", code.replace('_', "\\_").replace('-', "\\-"))),
    ("an address in quoted-printable", |code| format!("https://school.example/?c=3D{code}")),
    ("a link of a link of HTML", |code| {
        format!(
            "<a href='https://x.example/?u=https%3A%2F%2Fschool.example%2F%23{code}&amp;x=1'>hier</a>."
        )
    }),
    ("from right to left", |code| format!("\u{202B}\u{2067}{code}\u{2069}\u{202C}\u{200F}.")),
    ("hyphens that do not break", |code| code.replace('-', "\u{2011}")),
    ("mail in base64 on one line, in Latin-1", |code| {
        // What is not in Latin-1 comes in UTF-8.
        let name = if code.is_ascii() { b"Zo\xEB".as_slice() } else { "Zoë".as_bytes() };
        let text = base64(&[b"Hoi,\n\n", code.as_bytes(), b"\n\n", name].concat());
        let text = text.replace("\r\n", "");
        format!("Subject: scan\ncontent-transfer-encoding:BASE64\n\n{text}\n\n--grens--")
    }),
    ("mail in base64", |code| {
        let text = base64(format!("Hoi hé,\n\nhttps://school.example/#{code}.\n\nJan").as_bytes());
        format!(
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\
             X-Mailer: x\r\n\r\n{text}\r\n--grens"
        )
    }),
];

/// Between two letters of a code.
pub(super) const INSIDE: &[Named<&str>] = &[
    ("nothing", ""),
    ("line break", "\n"),
    ("line break of Windows", "\r\n"),
    ("quotation", "\n> "),
    ("quotation in a quotation", " \r\n>> > "),
    ("soft line break", "=\r\n"),
    ("soft line break of Unix", "=\n"),
    ("soft line break in a quotation", "=\n> "),
    ("indented", "\n        "),
    ("blank", " "),
    ("hard blank", "\u{A0}"),
    ("soft hyphen", "\u{AD}"),
    ("zero width blank", "\u{200B}"),
    ("word joiner and mark", "\u{2060}\u{FEFF}\u{200E}"),
    ("zero width blank, escaped", "%E2%80%8B"),
    ("zero width blank, quoted-printable", "=E2=80=8B"),
    ("line break, escaped", "%0D%0A%3E%20"),
    ("marks of direction", "\u{200F}\u{61C}\u{202B}\u{2066}"),
    ("entity", "&#8203;&shy;&#x200b;"),
    ("quotation of HTML", "<br>\n&gt; "),
    ("tag", "<wbr/>"),
    ("paragraph", "</span></p>\n<p class=\"MsoNormal\"><span lang=3D\"NL\">"),
];

/// Damage that makes a code unreadable, at a place; `None` if it does not.
pub(super) const DAMAGES: &[Named<Damage>] = &[
    ("another letter", |code, place| {
        let (before, after) = code.split_at(place);
        let other = if after.starts_with('Q') { 'R' } else { 'Q' };
        // A capital mark is accepted too.
        Some(format!("{before}{other}{}", after.split_at(1).1))
    }),
    ("a letter is missing", |code, place| {
        let (before, after) = code.split_at(place);
        Some(format!("{before}{}", after.split_at(1).1)).filter(|_| place + 1 < code.len())
    }),
    ("a letter too many", |code, place| {
        let (before, after) = code.split_at(place);
        (0 < place && !after.starts_with('7')).then(|| format!("{before}7{after}"))
    }),
    ("two letters swapped", |code, place| {
        let (before, rest) = code.split_at(place);
        let (letters, after) = rest.split_at_checked(2)?;
        let (one, other) = letters.split_at(1);
        (one != other).then(|| format!("{before}{other}{one}{after}"))
    }),
    ("small letters", |code, place| {
        let small = code.to_lowercase();
        (place == 0 && small != code).then_some(small)
    }),
];

/// The text between codes.
pub(super) const NOISE: &[Named<&str>] = &[
    (
        "a mail",
        "From: Anja <anja@school.example>\r\nMessage-ID: <s1aGk3.20261123@school.example>\r\n\r\n\
         Beste ouders, s1 en s2 zijn twee soorten codes. Is de code te lang? Stuur hem dan heel.\r\n",
    ),
    ("a quotation", "> Op 23 nov. 2026 om 10:11 schreef Jan:\n>\n> > Groetjes! 👋🏽 tot s1orgens"),
    ("nothing", ""),
    (
        "a picture",
        "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n\
         iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9\n\
         s1Q0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9aw==\n\n--x",
    ),
    ("a chat", "[23-11-2026 10:11] Fatma: <Media weggelaten>\n[23-11-2026 10:12] Bo: s1kkeltje"),
    (
        "a link",
        "https://www.example.org/s2/AbCdEfGhIjKlMnOpQrStUvWxYz?utm_source=s1abcdefghijklmnopqrst",
    ),
    ("broken escapes", "%ZZ = =3 &#; <s1 &amp &#xFFFFFFFF; %E2%80 100% =\n"),
];

/// Letters of base64 in lines, as in mail.
pub(super) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut letters = String::new();
    for three in bytes.chunks(3) {
        let number = (0..3).fold(0, |sum, idx| {
            sum << 8 | usize::from(three.get(idx).copied().unwrap_or_default())
        });
        for place in 0..=three.len() {
            letters.push(char::from(LETTERS[number >> (18 - 6 * place) & 63]));
        }
        letters.push_str("==".split_at(3 - three.len()).0);
    }
    let lines = letters.as_bytes().chunks(76);
    lines.map(|line| std::str::from_utf8(line).unwrap()).collect::<Vec<_>>().join("\r\n")
}

/// Random numbers, the same on every run: `SplitMix64`.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        u32::try_from((mixed ^ mixed >> 31) % u64::from(limit)).unwrap()
    }

    pub(super) fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(u32::try_from(all.len()).unwrap()) as usize]
    }
}
