//! The page for what is not there.

use chronicle::Lang;
use nien_bieu::{
    i18n::messages,
    markup::{Element, el},
};

use crate::{
    Place,
    page::{Page, Subject},
    policy::POLICY,
    words::words,
};

/// The page, in both languages. A host shows it under any address, so that its links cannot be relative to a file;
/// where the address of the site is not known it has one link, to the index of whatever folder the reader is in, and no
/// style.
pub fn html(place: &Place) -> String {
    let mut head = el("head")
        .child(el("meta").attr("charset", "utf-8"))
        .child(el("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY))
        .child(el("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1"))
        .child(el("meta").attr("name", "robots").attr("content", "noindex"))
        .child(el("title").text(words(Lang::Vi).not_found).text(" · ").text(messages(Lang::Vi).site));
    if let Some(address) = &place.address {
        let sheet = |name: &String| {
            el("link").attr("rel", "stylesheet").attr("href", [address.path(), name].concat())
        };
        // Without the site's own colours a browser's dark ones are hard to read.
        head = head.child(el("meta").attr("name", "color-scheme").attr("content", "light dark"));
        head = head.children(place.styles.iter().map(sheet));
    }
    let main = el("main").class("page").children(Lang::ALL.map(|lang| section(lang, place)));
    let page = el("html").attr("lang", Lang::Vi.tag()).child(head).child(el("body").child(main));
    ["<!doctype html>\n", &page.to_html(), "\n"].concat()
}

fn section(lang: Lang, place: &Place) -> Element {
    let (of_app, own) = (messages(lang), words(lang));
    let heading = el(if lang == Lang::Vi { "h1" } else { "h2" }).text(own.not_found);
    let (href, label) = match &place.address {
        Some(address) => {
            let front = Page { subject: Subject::Front, lang }.path();
            let folder = front.trim_end_matches("index.html").to_owned();
            ([address.path(), &folder].concat(), of_app.site)
        }
        None => ("./".to_owned(), own.not_found_list),
    };
    el("section")
        .attr("lang", lang.tag())
        .child(heading)
        .child(el("p").text(own.not_found_text))
        .child(el("p").child(el("a").attr("href", href).text(label)))
}
