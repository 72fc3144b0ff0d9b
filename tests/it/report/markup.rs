//! Reads pages back with parsers that are not ours.

use std::collections::BTreeSet;

use html5ever::tendril::TendrilSink as _;
use html5ever::tokenizer::TokenizerOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The elements of a page, and the attributes that each may have.
const KNOWN: [(&str, &[&str]); 30] = [
    ("html", &["lang"]),
    ("head", &[]),
    ("meta", &["charset", "content", "http-equiv", "name"]),
    ("title", &[]),
    ("style", &[]),
    ("body", &[]),
    ("main", &[]),
    ("header", &[]),
    ("section", &["class"]),
    ("h1", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("p", &["class"]),
    ("div", &["class"]),
    ("ul", &["class"]),
    ("ol", &["class"]),
    ("li", &["aria-current", "class"]),
    ("strong", &[]),
    ("span", &["class"]),
    ("b", &[]),
    ("a", &["href"]),
    ("figure", &[]),
    ("figcaption", &[]),
    ("details", &[]),
    ("summary", &[]),
    ("table", &["class"]),
    ("caption", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
];
const CELLS: [(&str, &[&str]); 2] = [("th", &["scope"]), ("td", &[])];

/// What a reader finds on a page.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// The elements outside pictures, each with its attributes, in their order.
    pub(super) skeleton: Vec<String>,
    /// The text of each element, in one piece.
    pub(super) texts: BTreeSet<String>,
    pub(super) links: Vec<String>,
}

/// The page as a browser reads it. Nothing on it may be wrong or unknown.
#[track_caller]
pub(super) fn html(text: &str) -> Page {
    let tokenizer = TokenizerOpts { exact_errors: true, ..TokenizerOpts::default() };
    let options = ParseOpts { tokenizer, ..ParseOpts::default() };
    let dom = parse_document(RcDom::default(), options).one(text);
    let errors = dom.errors.borrow();
    assert!(errors.is_empty(), "{errors:?}");
    let mut page = Page::default();
    walk(&dom.document, &mut page);
    page
}

fn walk(node: &Handle, page: &mut Page) {
    match &node.data {
        NodeData::Element { name, attrs, .. } => {
            let name = name.local.to_string();
            page.texts.insert(text_of(node).trim().to_owned());
            if name == "svg" {
                // Pictures are read back as XML, in their own tests.
                page.skeleton.push(name);
                return;
            }
            let known = KNOWN.iter().chain(&CELLS).find(|(known, _)| *known == name);
            let (_, allowed) = known.unwrap_or_else(|| panic!("<{name}>"));
            let mut line = name.clone();
            for attribute in attrs.borrow().iter() {
                let (key, value) = (attribute.name.local.to_string(), attribute.value.to_string());
                assert!(allowed.contains(&key.as_str()), "<{name} {key}=\"{value}\">");
                line = format!("{line} {key}={value}");
                if key == "href" {
                    page.links.push(value);
                }
            }
            page.skeleton.push(line);
        }
        NodeData::Document | NodeData::Doctype { .. } | NodeData::Text { .. } => {}
        other => panic!("{other:?}"),
    }
    node.children.borrow().iter().for_each(|child| walk(child, page));
}

fn text_of(node: &Handle) -> String {
    match &node.data {
        NodeData::Text { contents } => contents.borrow().to_string(),
        _ => node.children.borrow().iter().map(text_of).collect(),
    }
}

/// The page as a reader of Markdown shows it. Nothing in it may be HTML or a picture.
#[track_caller]
pub(super) fn markdown(text: &str) -> Page {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM;
    let mut page = Page::default();
    let mut piece = String::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => page.links.push(dest_url.to_string()),
            Event::Start(Tag::Emphasis | Tag::Strong)
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link)
            | Event::TaskListMarker(false) => {}
            Event::Start(tag) => {
                if matches!(tag, Tag::Heading { .. } | Tag::Paragraph | Tag::Item | Tag::TableCell)
                {
                    piece.clear();
                }
                assert!(
                    matches!(
                        tag,
                        Tag::Heading { .. }
                            | Tag::Paragraph
                            | Tag::List(None)
                            | Tag::Item
                            | Tag::Table(_)
                            | Tag::TableHead
                            | Tag::TableRow
                            | Tag::TableCell
                    ),
                    "{tag:?}"
                );
                page.skeleton.push(format!("{:?}", tag.to_end()));
            }
            Event::End(_) => {
                page.texts.insert(piece.trim().to_owned());
            }
            Event::Text(text) => piece += &text,
            // A carriage return, code, mathematics, a footnote, HTML: nothing of it is ours.
            other => panic!("{other:?}"),
        }
    }
    page
}
