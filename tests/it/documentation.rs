//! The documents say what the crate does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};
use samenwerkscan::instrument::Item;
use samenwerkscan::saved::{Saved, decode};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{BuiltInLang, Document, KANSENGELIJKHEID, Perspective, Response, score};
use serde::Serialize;
use serde_json::Value;

use crate::random::{Shape, responses, team};
use crate::support::{example_folder, files, parse, repository};

fn document(path: &str) -> String {
    fs::read_to_string(repository(path)).unwrap()
}

/// The code blocks of a document that are in a language.
fn code_blocks(markdown: &str, language: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut inside = false;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(found))) if *found == *language => {
                inside = true;
                blocks.push(String::new());
            }
            Event::End(TagEnd::CodeBlock) => inside = false,
            Event::Text(text) if inside => blocks.last_mut().unwrap().push_str(&text),
            _ => {}
        }
    }
    blocks
}

#[test]
fn example_files_of_the_formats_are_read_and_written() {
    let blocks = code_blocks(&document("docs/formats.md"), "json");
    assert_eq!(blocks.len(), 6);
    for text in blocks {
        let file: Document = serde_json::from_str(&text).unwrap();
        let written = match Saved::parse(&file, &KANSENGELIJKHEID) {
            Ok(Saved::Response(response)) => serde_json::to_value(response),
            Ok(Saved::Summary(summary)) => serde_json::to_value(summary),
            Ok(Saved::Histograms(histograms)) => serde_json::to_value(histograms),
            Ok(Saved::Team(file)) => serde_json::to_value(file),
            Ok(Saved::Invitation(invitation)) => serde_json::to_value(invitation),
            Ok(other) => panic!("{other:?} is not in the documents"),
            Err(error) => panic!("{error}\n{text}"),
        };
        let shown: Value = serde_json::from_str(&text).unwrap();
        let formats = (&shown["format"], &shown["perspective"]);
        assert_eq!(written.unwrap(), shown, "{formats:?}");
    }
}

#[test]
fn example_codes_of_the_formats_are_read() {
    let blocks = code_blocks(&document("docs/formats.md"), "text");
    let codes: Vec<&str> = blocks.iter().flat_map(|block| block.lines()).collect();
    let [plain, tagged] = codes[..] else { panic!("{codes:?}") };
    let plain = decode(plain, &KANSENGELIJKHEID).unwrap();
    let mut tagged = decode(tagged, &KANSENGELIJKHEID).unwrap().draft();
    assert_eq!(tagged.tag.take().unwrap().as_str(), "k7qe1xa9");
    assert_eq!(tagged.finish().unwrap(), plain);
}

/// The ids of items that are listed are those of the instrument, and the first of a dimension is its anchor.
#[test]
fn ids_of_items_are_listed() {
    let text = document("docs/formats.md");
    let (_, text) = text.split_once("### Ids of items\n").unwrap();
    let (text, _) = text.split_once("\n## ").unwrap();
    let rows: Vec<&str> = text.lines().filter(|line| line.contains("-1`")).collect();
    let row = |about: &str, items: &[Item]| {
        let ids: Vec<&str> = items.iter().map(|item| &*item.id).collect();
        format!("{about} | `{}` |", ids.join("`, `"))
    };
    let dimensions = KANSENGELIJKHEID.dimensions.iter().map(|dimension| {
        assert_eq!(dimension.anchor, 0);
        row(dimension.label.get(BuiltInLang::En), &dimension.items)
    });
    let scan = &KANSENGELIJKHEID.partner_scan;
    let kinds = scan.kinds.iter().map(|of| row(&format!("of the kind `{}`", of.kind), &of.items));
    let core = row("every partner, and the school in `aboutSchool`", &scan.core);
    let expected: Vec<String> = dimensions.chain([core]).chain(kinds).collect();
    assert_eq!(rows.len(), expected.len());
    for (row, expected) in rows.iter().zip(&expected) {
        assert!(row.ends_with(expected), "{row} is not {expected}");
    }
}

/// Results are told field by field: a field that occurs is in the lists, with its type and when it is `null` or absent, and
/// what the lists have occurs.
#[test]
fn every_field_of_a_result_is_told() {
    let text = document("docs/results.md");
    let listed = listed_fields(&text);
    assert!(listed.len() > 100, "{}", listed.len());
    let mut found = BTreeMap::new();
    for (name, result) in results() {
        collect(name, &result, &mut found);
    }
    for (path, values) in &found {
        let is_told = listed.contains_key(path) || values.iter().all(Value::is_object);
        assert!(is_told, "{path} is not told");
    }
    for (path, Field { kind, gap, section }) in &listed {
        let values = found.get(path).unwrap_or_else(|| panic!("{path} does not occur"));
        let wrong = values.iter().find(|value| !value.is_null() && !fits(value, kind));
        assert_eq!(wrong, None, "{path} is not {kind}");
        // Inside what is listed, such as `aboutSchool`, or else inside the object of the list.
        let mut within = path.as_str();
        while let Some((outside, _)) = within.rsplit_once('.') {
            within = outside;
            if within == *section || listed.contains_key(within) {
                break;
            }
        }
        let n_objects = found[within].iter().filter(|value| value.is_object()).count();
        let seen = (values.iter().any(Value::is_null), values.len() < n_objects);
        let told = match *gap {
            "never" => (false, false),
            gap => (!gap.starts_with("absent"), gap.starts_with("absent")),
        };
        assert_eq!(seen, told, "{path}: null and absent");
    }
}

/// What the lists say of a field.
struct Field<'t> {
    kind: &'t str,
    /// When it is `null` or absent.
    gap: &'t str,
    /// The path of the object that the list is about.
    section: String,
}

/// The fields in the lists of results, by path: `TeamResult.perspectives[].n`.
fn listed_fields(text: &str) -> BTreeMap<String, Field<'_>> {
    let mut listed = BTreeMap::new();
    let (mut result, mut section) = ("", String::new());
    for line in text.lines() {
        let code = || line.split('`').skip(1).step_by(2);
        if line.starts_with("## ") {
            result = code().next().unwrap();
            result.clone_into(&mut section);
        } else if line.starts_with("### ") {
            section = format!("{result}.{}", code().next().unwrap());
        } else if let Some(cells) = line.strip_prefix("| `") {
            let cells: Vec<&str> = cells.trim_end_matches(" |").split(" | ").collect();
            let [names, kind, _, gap] = cells[..] else { panic!("{line}") };
            for name in names.trim_end_matches('`').split("`, `") {
                let field = Field { kind, gap, section: section.clone() };
                let path = format!("{section}.{name}");
                assert!(listed.insert(path, field).is_none(), "{section}.{name} is told twice");
            }
        }
    }
    listed
}

/// The values at each path of a result.
fn collect(path: &str, value: &Value, found: &mut BTreeMap<String, Vec<Value>>) {
    // A team map has the same as a score card here.
    let path = path.replace("TeamMap.leefwerelden[]", "ScoreCard.leefwerelden[]");
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                collect(&format!("{path}.{name}"), value, found);
            }
        }
        Value::Array(values) => {
            for value in values.iter().filter(|value| value.is_object()) {
                collect(&format!("{path}[]"), value, found);
            }
        }
        _ => {}
    }
    found.entry(path).or_default().push(value.clone());
}

/// Whether a value is of a kind in the lists, such as "0 to 100 points".
fn fits(value: &Value, kind: &str) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) => kind == "true or false",
        Value::String(text) => kind.ends_with("text") || kind.contains(&format!("`{text}`")),
        Value::Array(values) => {
            let of = kind.strip_prefix("list");
            of.is_some_and(|of| values.iter().all(|value| value.is_object() || fits(value, of)))
        }
        Value::Object(_) => kind == "object",
        Value::Number(number) => {
            let (number, is_whole) = (number.as_f64().unwrap(), number.is_u64());
            let words: Vec<&str> = kind.split(' ').collect();
            match words[..] {
                [lowest, "to", highest, ..] => {
                    (lowest.parse().unwrap()..=highest.parse().unwrap()).contains(&number)
                }
                [lowest, "or", "more", ..] => lowest.parse::<f64>().unwrap() <= number,
                _ if kind.contains("whole number") => is_whole,
                _ => kind.starts_with("number"),
            }
        }
    }
}

/// Results of all kinds, so many that each field is `null` in one of them if it ever is.
fn results() -> Vec<(&'static str, Value)> {
    let mut rng = Rng::with_seed(1);
    let shape = Shape { most: 9, gaps: 20 };
    let examples =
        ["examples/data", "examples/data/regenboog-2025", "examples/data/regenboog-2026"];
    let mut teams: Vec<Vec<Response>> = Vec::new();
    for folder in examples {
        teams.push(example_folder(folder).iter().map(|(_, text)| parse(text).unwrap()).collect());
    }
    teams.extend((0..60).map(|_| responses(&team(&mut rng, shape))));
    let anonymous = Mode::anonymous(Some(4), &KANSENGELIJKHEID.rules.privacy).unwrap();
    let mut results = Vec::new();
    let mut before: Option<Summary> = None;
    for team in teams {
        results.extend(team.iter().map(|response| ("ScoreCard", json(&score(response)))));
        let summary = Summary::of(&team).unwrap();
        for mode in [Mode::Open, anonymous, anonymous.openly(Perspective::Gemeente).unwrap()] {
            let result = summary.result(mode);
            results.extend([("TeamMap", json(&result.map)), ("TeamResult", json(&result))]);
            if let Some(before) = &before {
                results.push(("Progress", json(&before.progress(&summary, mode).unwrap())));
            }
        }
        before = Some(summary);
    }
    results
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// The score card that is shown is that of the file that is named.
#[test]
fn the_example_of_a_result_is_true() {
    let text = document("docs/results.md");
    let shown = &code_blocks(&text, "json")[..];
    let [shown] = shown else { panic!("{shown:?}") };
    let (_, file) = text.split_once("--answers ").unwrap();
    let answers = document(file.split(' ').next().unwrap());
    let card = serde_json::to_string(&score(&parse(&answers).unwrap())).unwrap();
    let [shown, card] = [shown, &card].map(|text| serde_json::from_str::<Document>(text).unwrap());
    assert_eq!(shown, card);
}

/// The rules are numbered without a gap, each names a file that is there, and the list at the top has them all in order.
#[test]
fn every_rule_is_told_with_its_place() {
    let text = document("docs/rules.md");
    let rules: Vec<&str> = text.split("\n### ").skip(1).collect();
    let mut rows = BTreeMap::new();
    for rule in rules {
        let files: Vec<&str> = rule
            .split('`')
            .filter(|word| Path::new(word).extension().is_some_and(|extension| extension == "rs"))
            .collect();
        for file in &files {
            assert!(repository("src").join(file).exists(), "{file} is not there: {rule}");
        }
        assert!(!files.is_empty() && rule.contains("*Example.*"), "{rule}");
        let heading = rule.lines().next().unwrap();
        let (name, about) = heading.split_once(": ").unwrap();
        let number: u32 = name.trim_matches(|c: char| !c.is_ascii_digit()).parse().unwrap();
        let (anchor, files) = (slug(heading), files.join("`, `"));
        let row = format!("| [{name}](#{anchor}) | {about} | `{files}` |");
        assert_eq!(rows.insert((number, name), row), None, "{name}");
    }
    let names: Vec<String> = rows.keys().map(|(_, name)| (*name).to_owned()).collect();
    let mut expected: Vec<String> = (1..=22).map(|number| format!("S{number}")).collect();
    expected.insert(1, "S1b".into());
    assert_eq!(names, expected);
    let list: Vec<&str> = text.lines().filter(|line| line.starts_with("| [")).collect();
    assert_eq!(list, rows.into_values().collect::<Vec<_>>());
}

/// Types that anybody could build or match whole are exactly those of which the documents say that they will not grow.
#[test]
fn what_does_not_grow_is_listed() {
    let api = document("tests/golden/public-api.txt");
    let name = |path: &str| {
        path.rsplit("::").next().unwrap().split(['<', '(', ' ', ':']).next().unwrap().to_owned()
    };
    let open: BTreeSet<&str> = api
        .lines()
        .filter_map(|line| line.strip_prefix("#[non_exhaustive] pub "))
        .filter_map(|line| line.split(' ').nth(1))
        .collect();
    let fields: BTreeSet<&str> = api
        .lines()
        .filter_map(|line| line.strip_prefix("pub samenwerkscan::")?.split_once(": "))
        .filter_map(|(path, _)| Some(path.rsplit_once("::")?.0))
        .collect();
    let closed = api.lines().filter_map(|line| {
        let (kind, path) = line.strip_prefix("pub ")?.split_once(' ')?;
        let path = path.split(['<', ' ', '(']).next()?;
        let has_fields = fields.contains(path.strip_prefix("samenwerkscan::")?);
        let is_whole = kind == "enum" || kind == "struct" && has_fields;
        (is_whole && !open.contains(path)).then(|| name(path))
    });
    let text = document("docs/crate.md");
    let (_, text) = text.split_once("# What may grow").unwrap();
    let (_, text) = text.split_once("\n- ").unwrap();
    let (text, _) = text.split_once("\n# ").unwrap();
    let modules = ["interview", "team"];
    let listed = text.split('`').skip(1).step_by(2).filter(|word| !modules.contains(word));
    assert_eq!(
        listed.collect::<BTreeSet<_>>(),
        closed.collect::<Vec<_>>().iter().map(|name| &**name).collect()
    );
}

/// Links of the documents lead somewhere, whether they are read in the repository or in the documentation of the crate.
#[test]
fn links_lead_somewhere() {
    let api = document("tests/golden/public-api.txt");
    let mut n_links = 0;
    for (path, text) in documents() {
        let folder = path.parent().unwrap();
        let is_packaged = folder == repository("docs") || path == repository("CHANGELOG.md");
        for link in links(&text) {
            n_links += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            if let Some(page) = file.strip_prefix(DOCS_RS) {
                assert!(is_documented(page, anchor, &api), "{path:?} links to {link}");
            } else if !file.starts_with("https://") {
                // What only rustdoc can follow, such as `crate::Catalogue`, is no file either.
                let file = if file.is_empty() { path.clone() } else { folder.join(file) };
                assert!(file.exists(), "{path:?} links to {link}");
                assert!(!is_packaged || file == path, "{path:?} is packaged and links to {link}");
                let has_anchor = || anchors(&fs::read_to_string(file).unwrap()).contains(anchor);
                assert!(anchor.is_empty() || has_anchor(), "{path:?} links to {link}");
            }
        }
    }
    assert!(n_links > 10, "{n_links}");
}

const DOCS_RS: &str = "https://docs.rs/samenwerkscan/latest/samenwerkscan/";

/// The links and images of a document. A name in brackets that is defined nowhere counts too: rustdoc makes a link of
/// it, and everybody else shows the brackets.
fn links(markdown: &str) -> Vec<String> {
    let undefined = |link: BrokenLink<'_>| {
        let is_name = link.reference.starts_with('`');
        is_name.then(|| (link.reference.into_string().into(), CowStr::from("")))
    };
    let events = Parser::new_with_broken_link_callback(markdown, Options::empty(), Some(undefined));
    let links = events.filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some(dest_url.into_string())
        }
        _ => None,
    });
    links.collect()
}

/// The anchors of the headings of a document.
fn anchors(markdown: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut heading = None;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                anchors.extend(heading.take().map(|text| slug(&text)));
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    anchors
}

/// The anchor of a heading, as GitHub and rustdoc make it.
fn slug(heading: &str) -> String {
    let text = heading.to_lowercase().replace(' ', "-");
    text.chars().filter(|c| c.is_alphanumeric() || "-_".contains(*c)).collect()
}

/// Whether the documentation of the crate has this page: `team/struct.TeamResult.html` with the anchor `method.report`.
fn is_documented(page: &str, anchor: &str, api: &str) -> bool {
    let name = page.strip_suffix("/index.html").map(|module| ("mod", module.to_owned()));
    let name = name.or_else(|| {
        let (folder, file) = page.rsplit_once('/').unwrap_or(("", page));
        let (kind, name) = file.strip_suffix(".html")?.split_once('.')?;
        Some((kind, format!("{folder}/{name}").trim_start_matches('/').to_owned()))
    });
    let Some((kind, name)) = name else { return false };
    let path = name.replace('/', "::");
    let is_there = |kind: &str, path: &str| {
        let item = format!("pub {kind} samenwerkscan::{path}");
        let ends =
            |after: &str| !after.starts_with(|c: char| c.is_alphanumeric() || "_:".contains(c));
        api.lines().any(|line| line.split_once(&item).is_some_and(|(_, after)| ends(after)))
    };
    let has_anchor = match (anchor.strip_prefix("method."), name.strip_prefix("documentation/")) {
        (Some(method), _) => is_there("fn", &format!("{path}::{method}")),
        (None, Some(of)) => anchors(&document(&format!("docs/{of}.md"))).contains(anchor),
        (None, None) => false,
    };
    is_there(kind, &path) && (anchor.is_empty() || has_anchor)
}

/// Files that documents and comments name, such as `docs/formats.md`, are there.
#[test]
fn files_that_are_named_are_there() {
    let code = ["src", "tests/it", "xtask/src", "examples", "bindings/wasm/src"];
    let code = code.iter().flat_map(|folder| files(&repository(folder), "rs")).map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let comments = text.lines().filter(|line| line.trim_start().starts_with("//"));
        (path, comments.collect::<Vec<_>>().join("\n"))
    });
    let mut n_named = 0;
    // Guides for owners of sites name files of those sites.
    let guides = repository("docs/site");
    let documents = documents().into_iter().filter(|(path, _)| !path.starts_with(&guides));
    for (path, text) in documents.chain(code) {
        for word in text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)) {
            let is_name =
                word.chars().all(|one| one.is_ascii_alphanumeric() || "/-_.".contains(one));
            if is_name && ROOMS.iter().any(|room| word.starts_with(room)) {
                n_named += 1;
                // The package for JavaScript speaks of the files in itself.
                let places = [repository(""), repository("bindings/npm")];
                let is_there = places.iter().any(|place| place.join(word).exists());
                assert!(is_there || word.ends_with("/dist"), "{path:?} names {word}");
            }
        }
    }
    assert!(n_named > 50, "{n_named}");
}

/// The folders of the repository, as names of files in them begin.
const ROOMS: [&str; 8] =
    ["benches/", "bindings/", "docs/", "examples/", "fuzz/", "src/", "tests/", "xtask/"];

/// The documents of the repository, with their text.
fn documents() -> Vec<(PathBuf, String)> {
    let documents = files(&repository(""), "md").into_iter();
    let documents = documents.filter(|path| !path.starts_with(repository("tests/golden/reports")));
    documents.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}
