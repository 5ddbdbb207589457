//! The record with what is derived from it once: the keys by which events are filtered, and the search index.

mod bundles;
mod keys;

use std::sync::{Mutex, OnceLock, PoisonError};

use chronicle::{
    Article, Event, Evidence, Lang, Record,
    bundle::{DecodeError, Part, decode_part},
};
use search::{Index, IndexBuilder};

use crate::{
    ask::{Found, Passage, Vocabulary, forms},
    i18n,
};

pub use keys::Keys;

use bundles::Bundles;
use keys::{once_each, parties};

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
/// It begins with the core of the record; the details are added once they have come, after which events, articles and
/// names have the same places. What a reader adds of an article of their own changes the places of the others, so that
/// whoever keeps places must ask again then.
pub struct Catalogue {
    bundles: Mutex<Bundles>,
    /// What stands of them now. What stood before lives on, since others may still look at it.
    stands: Mutex<&'static Standing>,
    vocabulary: OnceLock<Vocabulary>,
}

/// A record with what is derived from it.
struct Standing {
    record: Record<'static>,
    is_whole: bool,
    keys: Vec<Keys>,
    /// Its documents are the events, then the paragraphs of the digests, in the record's order.
    index: OnceLock<Index<'static>>,
}

impl Standing {
    fn new(record: Record<'static>, is_whole: bool) -> &'static Self {
        let wholes = once_each(record.events.iter().filter_map(|event| event.part_of));
        let keys = record.events.iter().map(|event| Keys::of(event, &record, &wholes)).collect();
        // It lives as long as the page.
        Box::leak(Box::new(Self { record, is_whole, keys, index: OnceLock::new() }))
    }
}

/// What a lock holds. Nobody fails while holding one.
fn held<T: Copy>(lock: &Mutex<T>) -> T {
    *lock.lock().unwrap_or_else(PoisonError::into_inner)
}

fn hold<T>(lock: &Mutex<T>, value: T) {
    *lock.lock().unwrap_or_else(PoisonError::into_inner) = value;
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

impl Catalogue {
    /// Decodes the core, which is compiled in.
    ///
    /// # Errors
    ///
    /// If the bundle is damaged, which a complete download never is.
    pub fn load() -> Result<Self, DecodeError> {
        let bundles = Bundles { core: CORE, ..Bundles::default() };
        Ok(Self::standing(bundles, decode_part(CORE, Part::Core)?))
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
        let bundles = Bundles { core, details: Some(details), own: None };
        Ok(bundles.record()?.map(|record| Self::standing(bundles, record)))
    }

    /// The catalogue of a record that came without bundles: nothing can be added to it.
    #[must_use]
    pub fn new(record: Record<'static>) -> Self {
        Self::standing(Bundles::default(), record)
    }

    fn standing(bundles: Bundles, record: Record<'static>) -> Self {
        let stands = Standing::new(record, bundles.details.is_some());
        Self { bundles: Mutex::new(bundles), stands: Mutex::new(stands), vocabulary: OnceLock::new() }
    }

    /// The bundles of the core, of the details and of the reader's own events, the last empty where there are none, for
    /// a program that carries none of them; nothing while the details are not there.
    #[must_use]
    pub fn bundles(&self) -> Option<[&'static [u8]; 3]> {
        let Bundles { core, details, own } = held(&self.bundles);
        Some([core, details?, own.unwrap_or_default()])
    }

    /// Adds the details, wherever their bundle came from. Those of another record are passed over.
    ///
    /// # Errors
    ///
    /// If the bundle is damaged, or is none of details.
    pub fn add_details(&self, bundle: &'static [u8]) -> Result<(), DecodeError> {
        self.stand_on(Bundles { details: Some(bundle), ..held(&self.bundles) })
    }

    /// Takes what a reader keeps of an article of their own in the place of what they kept before. Nothing happens where
    /// that is the same; what cannot be read is nothing.
    pub fn take_own(&self, own: &[u8]) {
        let bundles = held(&self.bundles);
        if bundles.own.unwrap_or_default() != own {
            // The others were read before.
            let _ = self.stand_on(Bundles { own: Some(own.to_vec().leak()), ..bundles });
        }
    }

    /// Stands on other bundles from now on, if they are of one record.
    fn stand_on(&self, bundles: Bundles) -> Result<(), DecodeError> {
        if let Some(record) = bundles.record()? {
            hold(&self.bundles, bundles);
            hold(&self.stands, Standing::new(record, bundles.details.is_some()));
        }
        Ok(())
    }

    /// Whether the details are there.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.stands().is_whole
    }

    /// The record, as much of it as is there.
    #[must_use]
    pub fn record(&self) -> &'static Record<'static> {
        &self.stands().record
    }

    fn stands(&self) -> &'static Standing {
        held(&self.stands)
    }

    /// The keys of the events, in the record's order.
    #[must_use]
    pub fn keys(&self) -> &'static [Keys] {
        &self.stands().keys
    }

    /// The events that an article is evidence of, in order of time.
    pub fn events_of<'a>(&'a self, article: &'a str) -> impl Iterator<Item = &'a Event<'static>> {
        self.record()
            .events
            .iter()
            .zip(self.keys())
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
    pub fn index(&self) -> &'static Index<'static> {
        self.stands().index.get_or_init(|| {
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
