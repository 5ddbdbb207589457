//! The words of the program for a reader's own article. The main program has none of them in it.

mod en;
mod vi;

use chronicle::Lang;

macro_rules! words {
    ($($(#[$meta:meta])* $name:ident,)+) => {
        /// Every message of the program in one language.
        pub struct OwnWords {
            $($(#[$meta])* pub $name: &'static str,)+
        }
    };
}

words! {
    /// The site's name, behind the screen's in the title of the window.
    site,
    /// Heading of the screen.
    title,
    /// What it is for.
    intro,
    /// Heading of the field.
    entry,
    /// Label of the field.
    paste,
    /// Label of the choice of a file.
    file,
    /// Button that reads what was pasted.
    read,
    /// That it was read and is kept in this browser.
    read_and_kept,
    /// That it was read, and this browser keeps nothing.
    read_not_kept,
    /// Asks whether another article shall take the place of the one that is there.
    replace,
    /// That no article was found.
    no_text,
    /// That the file is too large.
    too_large,
    /// That the file cannot be read.
    unreadable,
    /// That a JSON file is none of this screen's.
    other_json,
    /// That a file could not be handed out.
    not_saved,
    /// That the article was forgotten.
    forgotten,
    /// That no headline was found.
    no_title,
    /// Before the date of publication.
    published,
    /// Before the first day.
    from,
    /// Before the last day.
    to,
    /// Before a first day without a last.
    not_before,
    /// Before a last day without a first.
    not_after,
    /// Behind a last day that rests on somebody who may only be recalled.
    if_not_recalled,
    /// That nothing is known.
    unknown,
    /// That the date is open.
    date_open,
    /// Summary of the evidence for the date.
    evidence,
    /// Before a printed day.
    printed,
    /// Before the day of the page's clock.
    page_clock,
    /// Before the day of something reported.
    reported,
    /// Before a year that is counted.
    about_year,
    /// Before names that the record does not have.
    new_names,
    /// Heading of the events.
    events,
    /// That there are none.
    no_events,
    /// What to do with the cards.
    judge,
    /// Label of an event's name.
    name,
    /// Label of its date.
    date,
    /// That the date cannot be read, and how to write it.
    date_wrong,
    /// That there is no date.
    date_missing,
    /// Label of its kind.
    kind,
    /// Label of its parties.
    parties,
    /// Button that keeps it.
    keep,
    /// Button that throws it away.
    away,
    /// Before the number of events that are in the timeline.
    in_timeline,
    /// Link to them.
    see_there,
    /// That a kept event without a date is not in the timeline.
    not_there,
    /// That the reader gave the date.
    by_reader,
    /// That the program found the date, and nobody has checked it.
    by_program,
    /// That the date is bounded by the article's alone.
    by_article,
    /// That the article prints its date.
    by_stamp,
    /// Heading of the text.
    text,
    /// Summary of what is not the article's.
    aside,
    /// Heading of the files.
    take,
    /// What the files are.
    take_note,
    /// Button for the article as a seed.
    take_article,
    /// Button for the events as a seed.
    take_events,
    /// Button for JSON.
    take_json,
    /// Button that forgets the article.
    forget,
}

/// The words in `lang`.
#[must_use]
pub fn own_words(lang: Lang) -> &'static OwnWords {
    match lang {
        Lang::Vi => &vi::WORDS,
        Lang::En => &en::WORDS,
    }
}
