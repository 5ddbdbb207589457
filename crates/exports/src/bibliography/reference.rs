//! What can be cited.

use chronicle::{Article, Certainty, Edtf, Event, Lang, Text};

use crate::{Selection, date::is_of_days, source::in_a_line, words::words};

/// What is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    /// A page of the site, about an event.
    Event,
    /// A newspaper's article.
    Article,
    /// A page of another site.
    Page,
}

/// Who wrote it.
///
/// A name stays whole and in its own order: which part of a Vietnamese name is the family's cannot be told from a
/// byline, and neither a pen name nor an institution is ever turned around or shortened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// A person, as the byline has it: family name first.
    Person(String),
    /// A newspaper or agency.
    Institution(String),
}

impl Author {
    /// The author by a byline. What is taken over from elsewhere is by whom it is taken from.
    fn of(byline: &str) -> Self {
        let from = ["Theo ", "Nguồn: "].iter().find_map(|prefix| byline.strip_prefix(prefix));
        from.map_or_else(|| Self::Person(byline.to_owned()), |from| Self::Institution(from.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        let (Self::Person(name) | Self::Institution(name)) = self;
        name
    }
}

/// Something that can be cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Unique among references, and the same in every file: letters, figures and hyphens.
    pub key: String,
    /// What it is.
    pub kind: ReferenceKind,
    /// Its title, in its own language.
    pub title: String,
    /// Its title in the language of the file, where that is another.
    pub translation: Option<String>,
    /// Who wrote it, where that is known.
    pub author: Option<Author>,
    /// The site or newspaper that it is a part of.
    pub container: Option<String>,
    /// When it was published, where that is known to the day.
    pub published: Option<Edtf>,
    /// When the event was.
    pub event_date: Option<Edtf>,
    /// Where the event was.
    pub event_place: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// The day on which it was looked at.
    pub seen: Option<String>,
    /// Its language.
    pub lang: Option<Lang>,
    /// What it says, in our words.
    pub summary: Option<String>,
    /// Remarks, each a sentence.
    pub notes: Vec<String>,
    /// What sort of event it is.
    pub keyword: Option<&'static str>,
}

/// The page of an event. It has no author and no date of publication: the record does not keep when it was changed.
#[must_use]
pub fn reference_of_event<'a>(selection: &Selection<'a>, event: &'a Event<'a>) -> Reference {
    let lang = selection.lang;
    let own = words(lang);
    let certainty = (selection.labels.certainty)(event.certainty).get(lang);
    let notes = vec![
        [own.date, ": ", &selection.date_with_doubt(event), " (", certainty, ")."].concat(),
        [own.sources, ": ", &in_a_line(selection, event), "."].concat(),
        [own.layers, ": ", (selection.labels.layer)(event.layer).get(lang), "."].concat(),
    ];
    Reference {
        key: event.id.to_owned(),
        kind: ReferenceKind::Event,
        title: event.title.get(lang).to_owned(),
        translation: None,
        author: None,
        container: Some(selection.labels.site.to_owned()),
        published: None,
        event_date: Some(event.date.clone()),
        event_place: event.place.map(|place| place.get(lang).to_owned()),
        url: selection.address(event),
        seen: None,
        lang: Some(lang),
        summary: Some(event.summary.get(lang).to_owned()),
        notes,
        keyword: Some((selection.labels.kind)(event.kind).get(lang)),
    }
}

/// A newspaper's article, as it is printed. Our digest of it is a remark, and its address no address of the article.
#[must_use]
pub fn reference_of_article<'a>(article: &'a Article<'a>, selection: &Selection<'a>) -> Reference {
    let lang = selection.lang;
    let own = words(lang);
    let published = &article.published;
    let known = published.certainty != Certainty::Bounded && is_of_days(&published.date);
    let mut notes = Vec::new();
    if !known {
        notes.push((own.published_within)(&published.date.in_words(lang)));
    }
    notes.extend(article.title_note.map(|note| note.get(lang).to_owned()));
    if let Some(address) = selection.place.article(article.id, lang) {
        notes.push([own.digest, ": ", &address].concat());
    }
    let other = article.language != lang;
    Reference {
        key: ["article-", article.id].concat(),
        kind: ReferenceKind::Article,
        title: article.title.get(article.language).to_owned(),
        translation: other.then(|| article.title.get(lang).to_owned()),
        author: article.byline.map(Author::of),
        container: article.publisher.map(|publisher| publisher.get(article.language).to_owned()),
        published: known.then(|| published.date.clone()),
        event_date: None,
        event_place: None,
        url: None,
        seen: None,
        lang: Some(article.language),
        summary: None,
        notes,
        keyword: None,
    }
}

/// A page of another site. Its title is not in the record, so what it says stands in its place.
pub fn reference_of_page(
    selection: &Selection<'_>,
    url: &str,
    publisher: &str,
    says: Text<'_>,
    seen: &str,
) -> Reference {
    Reference {
        key: ["page-", &fingerprint(url)].concat(),
        kind: ReferenceKind::Page,
        title: ["[", says.get(selection.lang), "]"].concat(),
        translation: None,
        author: Some(Author::Institution(publisher.to_owned())),
        container: None,
        published: None,
        event_date: None,
        event_place: None,
        url: Some(url.to_owned()),
        seen: Some(seen.to_owned()),
        lang: None,
        summary: None,
        notes: Vec::new(),
        keyword: None,
    }
}

impl Reference {
    /// Adds what the same page says of another event.
    pub(super) fn also_says(&mut self, says: &str, seen: &str) {
        if self.seen.as_deref().is_none_or(|before| before < seen) {
            self.seen = Some(seen.to_owned());
        }
        let known = self.title.contains(says) || self.notes.iter().any(|note| note == says);
        if !known {
            self.notes.push(says.to_owned());
        }
    }

    /// All remarks in a line, the translated title before them: for a format that has no place for it.
    pub(super) fn note_with_translation(&self) -> String {
        let translated = self.translation.iter().map(|title| ["[", title, "]"].concat());
        translated.chain(self.notes.iter().cloned()).collect::<Vec<_>>().join(" ")
    }

    /// All remarks in a line.
    pub(super) fn note(&self) -> String {
        self.notes.join(" ")
    }
}

/// Eight figures that an address has and hardly another: FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn fingerprint(text: &str) -> String {
    let hash =
        text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

#[cfg(test)]
mod tests {
    use super::Author;

    #[test]
    fn a_byline_names_a_person_or_where_the_text_is_from() {
        assert_eq!(Author::of("Phạm Lý"), Author::Person("Phạm Lý".to_owned()));
        assert_eq!(Author::of("Nguồn: TTXVN"), Author::Institution("TTXVN".to_owned()));
        assert_eq!(
            Author::of("Theo Báo điện tử Chính Phủ"),
            Author::Institution("Báo điện tử Chính Phủ".to_owned())
        );
    }
}
