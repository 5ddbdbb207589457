//! By what an event is known, for a reader.

use chronicle::{Article, Edtf, Event, Evidence, is_own};

use crate::{Selection, words::words};

/// A source of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is: an article with its paragraphs, or a publisher with the day on which its page was looked at.
    pub what: String,
    /// Its address, where it has one.
    pub url: Option<String>,
}

/// The sources of an event, each once, in the order of their weight. The paragraphs of an article stand together.
#[must_use]
pub fn sources<'a>(selection: &Selection<'a>, event: &'a Event<'a>) -> Vec<Source> {
    let own = words(selection.lang);
    let mut articles: Vec<(&str, Vec<String>)> = Vec::new();
    let mut list: Vec<Option<Source>> = Vec::new();
    for evidence in &event.evidence {
        let (id, place) = match *evidence {
            Evidence::Paragraph { article, paragraph, .. } => (article, (own.paragraph)(paragraph)),
            Evidence::Headline { article, .. } => (article, own.headline.to_owned()),
            Evidence::Page { url, publisher, seen, .. } => {
                let what = [publisher, ", ", own.seen, " ", &Edtf::figures_of(seen, selection.lang)].concat();
                list.push(Some(Source { what, url: Some(url.to_owned()) }));
                continue;
            }
        };
        if let Some((_, places)) = articles.iter_mut().find(|(other, _)| *other == id) {
            if !places.contains(&place) {
                places.push(place);
            }
        } else {
            articles.push((id, vec![place]));
            // Its place among the sources; its paragraphs are known when all are seen.
            list.push(None);
        }
    }
    let mut articles = articles.into_iter();
    let told = |(id, places): (&'a str, Vec<String>)| Source {
        what: [&article_name(selection, id), ", ", &places.join(", ")].concat(),
        url: selection.place.article(id, selection.lang).filter(|_| !is_own(id)),
    };
    list.into_iter().filter_map(|source| source.or_else(|| articles.next().map(told))).collect()
}

/// An article by its title, publisher and day.
fn article_name(selection: &Selection<'_>, id: &str) -> String {
    let Some(Article { title, publisher, published, .. }) = selection.record.article(id) else {
        return id.to_owned();
    };
    let mut name = ["“", title.get(selection.lang), "”"].concat();
    if let Some(publisher) = publisher {
        name.push_str(", ");
        name.push_str(publisher.get(selection.lang));
    }
    name.push_str(", ");
    name.push_str(&published.date.in_words(selection.lang));
    name
}

/// The sources in a line, with their addresses.
pub fn in_a_line<'a>(selection: &Selection<'a>, event: &'a Event<'a>) -> String {
    let told = |source: Source| match source.url {
        Some(url) => [&source.what, " <", &url, ">"].concat(),
        None => source.what,
    };
    sources(selection, event).into_iter().map(told).collect::<Vec<_>>().join("; ")
}
