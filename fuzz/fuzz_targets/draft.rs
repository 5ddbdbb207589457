//! Any text, and any HTML, as a page to draft: what is found has its place in the page, the draft can be written for
//! machines, and the seeds that are written of it can be read.

#![no_main]

use compiler::{Code, Error, Source, Sources, compile};
use draft::{Draft, Json, Page, draft, html, seeds};
use libfuzzer_sys::fuzz_target;
use nien_bieu::own::paper::Paper;

fuzz_target!(|text: &str| {
    // As the program for a reader's own article does, HTML is told by how it begins.
    let page = if text.trim_start().starts_with('<') { html::page(text) } else { Page::from_text(text) };
    let draft = draft(&page, Paper::names());
    placed(&page, &draft);
    serde_json::to_string(&Json::new(&page, &draft)).expect("its keys are texts");
    readable(&seeds::files(&page, &draft, Paper::names(), "page.txt", &|_| None));
});

/// What was found stands where it is said to stand.
fn placed(page: &Page, draft: &Draft) {
    assert_eq!(draft.roles.len(), page.lines.len());
    for (line, one) in &draft.mentions {
        let text: Vec<char> = page.lines[*line].text.chars().collect();
        let words: String = text[one.chars.clone()].iter().collect();
        assert_eq!(words, one.words);
    }
    for event in &draft.events {
        let text = &page.lines[event.line].text;
        assert!(text.get(event.span.clone()).is_some_and(|words| !words.is_empty()), "{event:?}");
    }
    assert!(draft.unsettled.iter().filter_map(|one| one.line).all(|line| line < page.lines.len()));
}

/// The compiler stops at what is to be judged, not at the form of the files.
fn readable(files: &[seeds::File]) {
    let sources = files.iter().map(|file| Source::new(format!("seeds/{}", file.path), file.text.as_bytes()));
    match compile(Sources::new(sources)) {
        Ok(_) => panic!("there is always something to judge"),
        Err(Error::Faults(report)) => {
            let is_form = |code| matches!(code, Code::Syntax | Code::FrontMatter);
            let fault = report.diagnostics().iter().find(|fault| is_form(fault.code));
            assert!(fault.is_none(), "{fault:?}\n{files:#?}");
        }
        Err(error) => panic!("{error}"),
    }
}
