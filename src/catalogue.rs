//! The record with what is derived from it once: the keys by which events are filtered, and the search index.

use std::{ops::RangeInclusive, sync::OnceLock};

use chronicle::{
    Article, Event, EventKind, Evidence, Lang, Layer, Level, NameKind, Record,
    bundle::{DecodeError, Part, decode_part},
};
use search::{Index, IndexBuilder};

use crate::{
    ask::{Found, Passage, Vocabulary, forms},
    i18n,
    sorted::insert_sorted,
};

/// The core of the compiled record.
static CORE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/core.bundle"));

/// Its details. Not in the program of the site, which fetches them, since nothing there names this.
static DETAILS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/details.bundle"));

/// The name of the file of the details in the site.
pub const DETAILS_FILE: &str = env!("DETAILS_FILE");

/// How much a word counts, by where it stands.
mod weight {
    pub const TITLE: f32 = 8.0;
    /// The title of an event that no article tells of and only a headline beside one names: of two events that
    /// answer alike, the one that is told of comes first.
    pub const TITLE_BY_HEADLINE: f32 = 6.0;
    pub const SUMMARY: f32 = 3.0;
    pub const NAMES: f32 = 2.0;
    pub const DETAILS: f32 = 1.0;
    pub const DIGEST: f32 = 1.0;
}

/// The record and what is derived from it.
///
/// It begins with the core of the record; the details are added once they have come. Events, articles and names have
/// the same places in both.
pub struct Catalogue {
    core: Searchable,
    whole: OnceLock<Searchable>,
    keys: Vec<Keys>,
    vocabulary: OnceLock<Vocabulary>,
    /// The bundle of the details, once it has come.
    details: OnceLock<&'static [u8]>,
}

/// A record with its index.
struct Searchable {
    record: Record<'static>,
    /// Its documents are the events, then the paragraphs of the digests, in the record's order.
    index: OnceLock<Index<'static>>,
}

impl From<Record<'static>> for Searchable {
    fn from(record: Record<'static>) -> Self {
        Self { record, index: OnceLock::new() }
    }
}

/// Something that an event is found by and its card does not show.
#[derive(Clone, Copy, Debug)]
pub struct Beside {
    /// The text.
    pub text: &'static str,
    /// What the text is another form of.
    pub name: Option<&'static str>,
    /// Its language, as far as that is known.
    pub lang: Lang,
}

/// By what an event is filtered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// Its kind.
    pub kind: EventKind,
    /// Ids of the countries and organisations that took part, each once.
    pub names: Vec<&'static str>,
    /// Ids of all who took part, each once.
    pub actors: Vec<&'static str>,
    /// The years that its date touches.
    pub years: RangeInclusive<i32>,
    /// Where it comes from.
    pub layer: Layer,
    /// The level that it raised a partnership to.
    pub level: Option<Level>,
    /// Ids of the articles that are evidence of it, each once.
    pub articles: Vec<&'static str>,
}

impl Catalogue {
    /// Decodes the core, which is compiled in.
    ///
    /// # Errors
    ///
    /// If the bundle is damaged, which a complete download never is.
    pub fn load() -> Result<Self, DecodeError> {
        decode_part(CORE, Part::Core).map(Self::new)
    }

    /// The whole record, for a program that carries the details as well.
    ///
    /// # Errors
    ///
    /// As [`Catalogue::load`].
    pub fn whole() -> Result<Self, DecodeError> {
        let catalogue = Self::load()?;
        catalogue.add_details(DETAILS)?;
        Ok(catalogue)
    }

    /// The whole record of two bundles that come from elsewhere; nothing where they are of different records.
    ///
    /// # Errors
    ///
    /// If one is damaged.
    pub fn of_bundles(core: &'static [u8], details: &'static [u8]) -> Result<Option<Self>, DecodeError> {
        let core = decode_part(core, Part::Core)?;
        Ok(core.completed_by(decode_part(details, Part::Details)?).map(Self::new))
    }

    /// The bundles of the core and of the details, for a program that carries neither; nothing while the details are
    /// not there.
    #[must_use]
    pub fn bundles(&self) -> Option<[&'static [u8]; 2]> {
        self.details.get().map(|details| [CORE, details])
    }

    /// Adds the details, wherever their bundle came from. Those of another record are passed over.
    ///
    /// # Errors
    ///
    /// If the bundle is damaged, or is none of details.
    pub fn add_details(&self, bundle: &'static [u8]) -> Result<(), DecodeError> {
        let core = decode_part(CORE, Part::Core)?;
        if let Some(whole) = core.completed_by(decode_part(bundle, Part::Details)?) {
            // What has come before is the same.
            let _ = self.whole.set(whole.into());
            let _ = self.details.set(bundle);
        }
        Ok(())
    }

    /// Whether the details are there.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole.get().is_some()
    }

    /// Derives what is needed from a record. O(size of the record).
    #[must_use]
    pub fn new(record: Record<'static>) -> Self {
        let keys = record.events.iter().map(|event| Keys::of(event, &record)).collect();
        Self {
            core: record.into(),
            whole: OnceLock::new(),
            keys,
            vocabulary: OnceLock::new(),
            details: OnceLock::new(),
        }
    }

    /// The record, as much of it as is there.
    #[must_use]
    pub fn record(&self) -> &Record<'static> {
        &self.searchable().record
    }

    fn searchable(&self) -> &Searchable {
        self.whole.get().unwrap_or(&self.core)
    }

    /// The keys of the events, in the record's order.
    #[must_use]
    pub fn keys(&self) -> &[Keys] {
        &self.keys
    }

    /// The events that an article is evidence of, in order of time.
    pub fn events_of<'a>(&'a self, article: &'a str) -> impl Iterator<Item = &'a Event<'static>> {
        self.record()
            .events
            .iter()
            .zip(&self.keys)
            .filter(move |(_, keys)| keys.articles.contains(&article))
            .map(|(event, _)| event)
    }

    /// The articles that are evidence of an event.
    pub fn articles_of<'a>(
        &'a self,
        event: &'a Event<'static>,
    ) -> impl Iterator<Item = &'a Article<'static>> {
        event.evidence.iter().filter_map(|evidence| match *evidence {
            Evidence::Paragraph { article, .. } | Evidence::Headline { article, .. } => {
                self.record().article(article)
            }
            Evidence::Page { .. } => None,
        })
    }

    /// The sources of an event in a line: titles of articles with their paragraphs, publishers of pages with their
    /// addresses.
    #[must_use]
    pub fn sources(&self, event: &Event<'static>, lang: Lang) -> String {
        let words = i18n::messages(lang);
        let title = |id| self.record().article(id).map_or(id, |article| article.title.get(lang));
        let mut sources: Vec<String> = Vec::new();
        for evidence in &event.evidence {
            let source = match *evidence {
                Evidence::Paragraph { article, paragraph, .. } => {
                    format!("“{}”, {}", title(article), (words.by_paragraph)(paragraph))
                }
                Evidence::Headline { article, .. } => format!("“{}”, {}", title(article), words.by_headline),
                Evidence::Page { url, publisher, .. } => format!("{publisher}, {url}"),
            };
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources.join("; ")
    }

    /// The index of what is there, built when it is first asked for: a reader who only looks does not wait for it. In the bundle it
    /// would weigh as much again as the record.
    pub fn index(&self) -> &Index<'static> {
        self.searchable().index.get_or_init(|| {
            // What was just built is sound; were it not, nothing would be found rather than the page lost.
            Index::open(Box::leak(self.build_index().into_boxed_slice())).unwrap_or_default()
        })
    }

    /// The forms by which kinds, levels and names may be asked for.
    pub fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| Vocabulary::of(self.record()))
    }

    /// Indexes the events, then the paragraphs of the digests, in the record's order.
    fn build_index(&self) -> Vec<u8> {
        let mut builder = IndexBuilder::new();
        for event in &self.record().events {
            let names = self.names_text(event);
            let details = details_text(event);
            let told = |evidence: &Evidence<'_>| matches!(evidence, Evidence::Paragraph { .. });
            let by_headline =
                event.evidence.iter().any(|evidence| matches!(evidence, Evidence::Headline { .. }));
            let title = if by_headline && !event.evidence.iter().any(told) {
                weight::TITLE_BY_HEADLINE
            } else {
                weight::TITLE
            };
            builder.add_document(&[
                (title, event.title.vi),
                (title, event.title.en),
                (weight::SUMMARY, event.summary.vi),
                (weight::SUMMARY, event.summary.en),
                (weight::NAMES, &names),
                (weight::DETAILS, &details),
            ]);
        }
        for paragraph in self.record().articles.iter().flat_map(|article| &article.digest) {
            builder.add_document(&[(weight::DIGEST, paragraph.text.vi), (weight::DIGEST, paragraph.text.en)]);
        }
        builder.build()
    }

    /// Every form of the names of those who took part, so that 'Korea' finds Hàn Quốc.
    fn names_text(&self, event: &Event<'static>) -> String {
        let names = parties(event).filter_map(|id| self.record().name(id));
        names.flat_map(forms).collect::<Vec<_>>().join(" · ")
    }

    /// What an event is found by beside its title and summary in a language: names in all their forms, its documents
    /// and figures, and its title in the other language.
    pub fn beside<'a>(&'a self, event: &'a Event<'static>, lang: Lang) -> impl Iterator<Item = Beside> + 'a {
        let names = parties(event).filter_map(|id| self.record().name(id)).flat_map(move |name| {
            let label = name.label.get(lang);
            let form =
                move |form| Beside { text: form, name: Some(label).filter(|label| *label != form), lang };
            std::iter::once(label).chain(forms(name)).map(form)
        });
        let texts = event.documents.iter().chain(&event.figures).map(move |text| (text.get(lang), lang));
        let title = (event.title.get(lang.other()), lang.other());
        names.chain(texts.chain([title]).map(|(text, lang)| Beside { text, name: None, lang }))
    }

    /// The texts by which something is found.
    #[must_use]
    pub fn texts(&self, found: &Found) -> Vec<String> {
        match *found {
            Found::Event(at, _) => self.record().events.get(at).map_or_else(Vec::new, |event| {
                let told =
                    [event.title.vi, event.summary.vi, event.title.en, event.summary.en].map(str::to_owned);
                told.into_iter().chain([self.names_text(event), details_text(event)]).collect()
            }),
            Found::Passage(Passage { article, paragraph }, _) => {
                let digest =
                    self.record().articles.get(article).and_then(|article| article.digest.get(paragraph));
                digest.map_or_else(Vec::new, |digest| {
                    vec![digest.text.vi.to_owned(), digest.text.en.to_owned()]
                })
            }
        }
    }

    /// The passage that is so many places after the first.
    #[must_use]
    pub fn passage(&self, mut at: usize) -> Option<Passage> {
        for (article, Article { digest, .. }) in self.record().articles.iter().enumerate() {
            if at < digest.len() {
                return Some(Passage { article, paragraph: at });
            }
            at -= digest.len();
        }
        None
    }
}

impl Keys {
    /// The keys of an event.
    fn of(event: &Event<'static>, record: &Record<'static>) -> Self {
        let is_party = |id: &&'static str| {
            record
                .name(id)
                .is_some_and(|name| matches!(name.kind, NameKind::Country | NameKind::Organisation))
        };
        let articles = event.evidence.iter().filter_map(|evidence| match *evidence {
            Evidence::Paragraph { article, .. } | Evidence::Headline { article, .. } => Some(article),
            Evidence::Page { .. } => None,
        });
        Self {
            kind: event.kind,
            layer: event.layer,
            names: once_each(parties(event).filter(is_party)),
            actors: once_each(parties(event)),
            years: event.date.years(),
            level: event.upgrade.map(|upgrade| upgrade.to),
            articles: once_each(articles),
        }
    }
}

/// Ids of all who took part, with repeats.
fn parties(event: &Event<'static>) -> impl Iterator<Item = &'static str> {
    let upgrade = event.upgrade.into_iter().flat_map(|upgrade| upgrade.parties);
    event.actors.iter().map(|actor| actor.name).chain(upgrade)
}

/// The ids, sorted, each once.
fn once_each(ids: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut list = Vec::new();
    for id in ids {
        insert_sorted(&mut list, id);
    }
    list
}

/// What else can be searched of an event: its date in figures, kind, level, place, documents, figures, and the roles
/// of those who took part.
fn details_text(event: &Event<'static>) -> String {
    let mut details: Vec<String> = Vec::new();
    for lang in Lang::ALL {
        details.push(event.date.in_figures(lang));
        details.push(i18n::kind(event.kind).get(lang).to_owned());
        let texts = event.place.iter().chain(&event.documents).chain(&event.figures);
        details.extend(texts.map(|text| text.get(lang).to_owned()));
        details.extend(event.upgrade.map(|upgrade| i18n::level(upgrade.to).get(lang).to_owned()));
        details
            .extend(event.actors.iter().filter_map(|actor| actor.role).map(|role| role.get(lang).to_owned()));
    }
    details.join(" · ")
}
