//! The page's words. One [`Messages`] for each language, so that the compiler proves them complete.

mod drawing;
mod en;
mod labels;
pub mod own;
pub mod teach;
mod vi;

use chronicle::Lang;

use crate::ask::Field;

pub use drawing::{DrawingWords, drawing};
pub use labels::{article_kind, certainty, certainty_note, form, kind, layer, level, name_kind};

/// Every message, label and title of the page in one language.
pub struct Messages {
    // The frame.
    /// The name of the page.
    pub site: &'static str,
    /// One line on what the page is.
    pub tagline: &'static str,
    /// Skip link.
    pub skip_to_main: &'static str,
    /// Name of the main navigation.
    pub navigation: &'static str,
    /// Link to the explorer.
    pub explore: &'static str,
    /// Link to the ladder.
    pub ladder_short: &'static str,
    /// Heading of the ladder.
    pub ladder: &'static str,
    /// What the ladder shows: drawn, and as a table.
    pub ladder_intros: [&'static str; 2],
    /// Label of the choice between the two.
    pub ladder_form: &'static str,
    /// The two.
    pub ladder_forms: [&'static str; 2],
    /// Its orders, as [`LadderOrder::ALL`](crate::state::ladder::LadderOrder::ALL).
    pub ladder_orders: [&'static str; 3],
    /// The partnerships of ASEAN, and of Viet Nam.
    pub ladder_sides: [&'static str; 2],
    /// Heading of the pairs.
    pub ladder_pair: &'static str,
    /// Link to the articles.
    pub articles: &'static str,
    /// Link to what prints the list.
    pub print: &'static str,
    /// Link to the files to take along.
    pub take: &'static str,
    /// Link to the lesson, which is presented from there.
    pub present: &'static str,
    /// Button that takes an event into the lesson.
    pub choose: &'static str,
    /// Link to the screen for a reader's own article.
    pub own: &'static str,
    /// That the program of a screen is being fetched.
    pub screen_coming: &'static str,
    /// That it could not be fetched.
    pub screen_missing: &'static str,
    /// Label of the language switch: the other language, in its own words.
    pub other_language: &'static str,
    /// Label of the theme choice.
    pub theme: &'static str,
    /// The theme of the system.
    pub theme_system: &'static str,
    /// The light theme.
    pub theme_light: &'static str,
    /// The dark theme.
    pub theme_dark: &'static str,
    /// Button that offers to keep the site for reading offline; `public/offline.js` takes it from there.
    pub offline: &'static str,
    /// Link to the file that has the whole site in it.
    pub one_file: &'static str,
    /// What the foot of the page says of code and record.
    pub licence: &'static str,

    // Searching.
    /// Label of the search box.
    pub search_label: &'static str,
    /// Example in the search box.
    pub search_hint: &'static str,
    /// Button that empties the search box.
    pub clear_search: &'static str,
    /// How many events are shown, of how many.
    pub count: fn(shown: usize, all: usize) -> String,
    /// The same, to be read out after typing.
    pub announce: fn(shown: usize, passages: usize) -> String,
    /// Said where no event has all the words of the query.
    pub some_words: &'static str,
    /// Name of the list of suggestions.
    pub suggestions: &'static str,
    /// Said before the question as it was taken, its slips corrected.
    pub taken: &'static str,
    /// Said before the nearest question that finds more.
    pub nearest: &'static str,
    /// Said before the words that may be left out.
    pub drops: &'static str,
    /// Button that searches without a word.
    pub without: fn(word: &str) -> String,
    /// What is wrong with the syntax of a question.
    pub fault: fn(fault: search::Fault) -> &'static str,
    /// That a field's value, which stands before it, means nothing.
    pub unknown_value: fn(field: Field) -> &'static str,
    /// That no event has both the words and the dates of a question.
    pub no_date: &'static str,
    /// Said before what answers a question and is not shown otherwise.
    pub why: &'static str,
    /// Heading of an empty list.
    pub nothing: &'static str,
    /// Three things to try where nothing is found.
    pub nothing_tips: [&'static str; 3],
    /// Heading over passages of articles that answer the query.
    pub passages: &'static str,
    /// Label of the choice of order.
    pub sort: &'static str,
    /// Order by time.
    pub sort_date: &'static str,
    /// Order by relevance.
    pub sort_relevance: &'static str,

    // Filters.
    /// Heading of the filters.
    pub filters: &'static str,
    /// Button that opens the filters on a narrow screen, with the number that are set.
    pub filters_set: fn(set: usize) -> String,
    /// Button that takes all filters off.
    pub clear_filters: &'static str,
    /// Button that shows all values of a facet.
    pub show_more: fn(hidden: usize) -> String,
    /// Button that shows the first values of a facet only.
    pub show_fewer: &'static str,
    /// Headings of the facets.
    pub facet_kind: &'static str,
    /// Countries and organisations.
    pub facet_name: &'static str,
    /// Years.
    pub facet_year: &'static str,
    /// Layers.
    pub facet_layer: &'static str,
    /// Levels.
    pub facet_level: &'static str,
    /// Articles.
    pub facet_article: &'static str,
    /// Takes one filter off.
    pub remove_filter: fn(label: &str) -> String,

    // The drawing and the list.
    /// Name of the drawing.
    pub band: &'static str,
    /// Name of the list of events.
    pub events: &'static str,
    /// A month as a heading.
    pub month: fn(month: u8, year: i32) -> String,
    /// Heading of events that begin in a year and are listed under no month.
    pub month_unknown: fn(year: i32) -> String,
    /// Heading of events whose year is not known.
    pub no_year: &'static str,
    /// Heading of the guide that stands where an event will.
    pub guide: &'static str,
    /// How to use the page.
    pub guide_text: &'static str,
    /// Heading of the examples of questions.
    pub questions: &'static str,
    /// Examples of questions, each with what it asks.
    pub question_examples: [(&'static str, &'static str); 5],
    /// Legend of the kinds.
    pub legend: &'static str,
    /// Legend of the certainties.
    pub dates: &'static str,

    // An event.
    /// Name of the open event's region.
    pub event: &'static str,
    /// Closes the event.
    pub close: &'static str,
    /// Goes back to the list.
    pub back_to_list: &'static str,
    /// Leads back to the ladder, from an event that was opened there.
    pub back_to_ladder: &'static str,
    /// Where it took place.
    pub place: &'static str,
    /// How people met.
    pub form: &'static str,
    /// Who took part.
    pub actors: &'static str,
    /// The step of a partnership.
    pub step: &'static str,
    /// From one level to another.
    pub step_words: fn(from: Option<&str>, to: &str) -> String,
    /// Documents.
    pub documents: &'static str,
    /// Figures.
    pub figures: &'static str,
    /// Evidence.
    pub evidence: &'static str,
    /// Evidence in a paragraph.
    pub by_paragraph: fn(paragraph: u16) -> String,
    /// Evidence in a headline of another story.
    pub by_headline: &'static str,
    /// When a public page was looked at.
    pub seen: fn(date: &str) -> String,
    /// Pages that say otherwise.
    pub conflicts: &'static str,
    /// That the evidence is weak.
    pub medium_confidence: &'static str,
    /// The same in a sentence.
    pub medium_confidence_note: &'static str,
    /// Corrections.
    pub corrections: &'static str,
    /// What is printed.
    pub printed_as: &'static str,
    /// What is right.
    pub right_is: &'static str,
    /// By which source.
    pub according_to: &'static str,
    /// The larger event.
    pub part_of: &'static str,
    /// Its sessions.
    pub parts: &'static str,
    /// A note for teachers.
    pub teaching: &'static str,
    /// The event before.
    pub previous: &'static str,
    /// The event after.
    pub next: &'static str,
    /// Copies a link.
    pub copy_link: &'static str,
    /// Copies a citation.
    pub copy_citation: &'static str,
    /// Said after copying.
    pub copied: &'static str,
    /// Said where the browser does not let the page copy.
    pub copy_by_hand: &'static str,
    /// That sources and digests are being fetched.
    pub details_coming: &'static str,
    /// That they could not be fetched.
    pub details_missing: &'static str,
    /// Button that fetches them again.
    pub try_again: &'static str,
    /// Event ids that are not in the record.
    pub unknown_event: &'static str,
    /// Ids of a reader's own events that this browser does not have.
    pub unknown_own: &'static str,
    /// What a reader's own event or article is.
    pub own_note: &'static str,
    /// Link to where it is corrected or thrown away.
    pub own_correct: &'static str,

    // Articles.
    /// Introduction to the articles.
    pub articles_intro: &'static str,
    /// An article that is not in the record.
    pub unknown_article: &'static str,
    /// Back to all articles.
    pub all_articles: &'static str,
    /// When an article was published.
    pub published: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Author or agency.
    pub byline: &'static str,
    /// Name of the digest.
    pub digest: &'static str,
    /// That the digest is in our words.
    pub digest_note: &'static str,
    /// Name of the text of a reader's own article.
    pub own_text: &'static str,
    /// Events of a paragraph.
    pub paragraph_events: fn(paragraph: usize) -> String,
    /// Headlines of other stories on the page.
    pub headlines: &'static str,
    /// Paragraphs and events of an article.
    pub article_counts: fn(paragraphs: usize, events: usize) -> String,
    /// Label of the switch that shows a digest in both languages.
    pub both_languages: &'static str,

    // Citing.
    /// A citation of an event: title, date, sources, address.
    pub citation: fn(title: &str, date: &str, sources: &str, address: &str) -> String,
}

/// The messages in `lang`.
#[must_use]
pub fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::Vi => &vi::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
