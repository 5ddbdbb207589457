//! The words of the program for teaching. The main program has none of them in it.

mod en;
mod paper;
mod take;
mod vi;

use chronicle::{Lang, Layer, Text};

use crate::{state::Screen, teach::present::keys::Act};

pub use paper::{PaperWords, paper_words};
pub use take::{TakeWords, take_words};

/// Every message of the program in one language.
pub struct TeachWords {
    // The screens.
    /// Heading of the lesson's screen.
    pub lesson: &'static str,
    /// Heading of what is presented.
    pub present: &'static str,
    /// Heading of the speaker's window.
    pub speaker: &'static str,
    /// Heading of what is printed.
    pub print: &'static str,
    /// Heading of the files to take along.
    pub take: &'static str,
    /// Heading of the code for cameras.
    pub code: &'static str,

    // Putting a lesson together.
    /// What to do where there is no lesson yet.
    pub lesson_intro: &'static str,
    /// Button that begins the presentation.
    pub start: &'static str,
    /// How many events.
    pub events: fn(usize) -> String,
    /// Label of the title.
    pub title: &'static str,
    /// What a lesson without a title is called.
    pub untitled: &'static str,
    /// How many events of the lesson the record does not have.
    pub missing: fn(usize) -> String,
    /// An event that the record does not have.
    pub gone: fn(&str) -> String,
    /// How to change the order.
    pub reorder: &'static str,
    /// Name of the list of events.
    pub slides: &'static str,
    /// Moves an event up.
    pub move_up: fn(&str) -> String,
    /// Moves an event down.
    pub move_down: fn(&str) -> String,
    /// Takes something out.
    pub remove: fn(&str) -> String,
    /// Label of the note to an event.
    pub note_of: fn(&str) -> String,
    /// What a note is for.
    pub note_hint: &'static str,
    /// Link to the list, where events are added.
    pub add_more: &'static str,
    /// Keeps the lesson in the browser.
    pub keep: &'static str,
    /// Saves the lesson to a file.
    pub save: &'static str,
    /// Puts the lesson away.
    pub clear: &'static str,
    /// Said after that.
    pub cleared: &'static str,
    /// Said after keeping.
    pub was_kept: &'static str,
    /// Said where the browser does not keep it.
    pub not_kept: &'static str,
    /// Said after opening a file.
    pub was_opened: fn(usize, usize) -> String,
    /// Said of a file that is no lesson.
    pub no_lesson: &'static str,
    /// Heading: a lesson of what is listed.
    pub from_list: &'static str,
    /// What that would be.
    pub from_list_note: fn(usize) -> String,
    /// Takes them.
    pub take_list: &'static str,
    /// Heading: ready lessons.
    pub ready: &'static str,
    /// Opens a lesson.
    pub open_lesson: &'static str,
    /// Opens the lesson that was last worked on.
    pub open_last: &'static str,
    /// Heading: kept lessons.
    pub kept: &'static str,
    /// Heading: a lesson from a file.
    pub from_file: &'static str,
    /// Label of the choice of a file.
    pub choose_file: &'static str,

    // Presenting.
    /// Which slide it is, of how many; 0 is the title.
    pub place: fn(usize, usize) -> String,
    /// How an event is known: by which paragraph, by the headline of another story, by how many public pages.
    pub source: fn(Option<u16>, bool, usize) -> String,
    /// The level of a partnership before a step.
    pub before: fn(&str) -> String,
    /// A month on the band of time.
    pub month: fn(u8) -> String,
    /// That there is nothing to show.
    pub nothing: &'static str,
    /// Goes back.
    pub previous: &'static str,
    /// Goes on.
    pub next: &'static str,
    /// All slides.
    pub overview: &'static str,
    /// Label of the field in which a slide is looked for.
    pub seek: &'static str,
    /// What to type there.
    pub seek_hint: &'static str,
    /// The whole screen.
    pub full: &'static str,
    /// Opens the speaker's window.
    pub speaker_short: &'static str,
    /// Heading of the keys.
    pub keys: &'static str,
    /// What else moves the slides.
    pub keys_note: &'static str,
    /// Closes what is open.
    pub close: &'static str,
    /// Ends the presentation.
    pub end: &'static str,
    /// Brings the slide back.
    pub lift: &'static str,
    /// Makes the screen black.
    pub black: &'static str,
    /// Goes to the first slide.
    pub first: &'static str,
    /// That a number leads to a slide.
    pub to_number: &'static str,
    /// Going on by itself.
    pub auto: &'static str,
    /// Stops that.
    pub pause: &'static str,
    /// For how long a slide stands then, and what is left.
    pub auto_pace: fn(u32, u32) -> String,
    /// Lets slides stand shorter.
    pub shorter: &'static str,
    /// Lets slides stand longer.
    pub longer: &'static str,
    /// How long it has gone on, how long a slide took, what the rest will take.
    pub timer: fn(&str, Option<&str>, Option<&str>) -> String,
    /// That the speaker's window was not let open, and what to do.
    pub blocked: &'static str,
    /// Opens it again.
    pub try_again: &'static str,
    /// What a key does.
    pub act: fn(Act) -> &'static str,
    /// What a key is called.
    pub key: fn(&str) -> String,

    // The speaker's window.
    /// Name of the slide that is shown.
    pub this_slide: &'static str,
    /// Heading of the one after.
    pub next_slide: &'static str,
    /// That there is none after.
    pub last_slide: &'static str,
    /// Heading of the notes.
    pub notes: &'static str,
    /// That there are none.
    pub no_notes: &'static str,
    /// That the window belongs to no presentation.
    pub no_presentation: &'static str,
    /// That the presentation is not heard of.
    pub lost_presentation: &'static str,

    // The code for cameras.
    /// Label of the choice of what it leads to.
    pub goal: &'static str,
    /// What it may lead to: the lesson, the list, the event.
    pub goals: [&'static str; 3],
    /// What the picture is.
    pub code_of: &'static str,
    /// Goes back to the lesson.
    pub back: &'static str,
    /// That there is no public address.
    pub no_address: &'static str,
    /// That only this machine can open the address.
    pub local_address: &'static str,
    /// That the address is too long for a code.
    pub too_long: &'static str,
}

impl TeachWords {
    /// The title of a screen.
    #[must_use]
    pub const fn screen_title(&self, screen: Option<Screen>) -> &'static str {
        match screen {
            Some(Screen::Lesson | Screen::Own) | None => self.lesson,
            Some(Screen::Present) => self.present,
            Some(Screen::Speaker) => self.speaker,
            Some(Screen::Print) => self.print,
            Some(Screen::Take) => self.take,
            Some(Screen::Code) => self.code,
        }
    }
}

/// The words in `lang`.
#[must_use]
pub fn teach_words(lang: Lang) -> &'static TeachWords {
    match lang {
        Lang::Vi => &vi::WORDS,
        Lang::En => &en::WORDS,
    }
}

/// Where an event comes from, for those who are shown it: a reader's own article is not theirs.
#[must_use]
pub const fn layer(layer: Layer) -> Text<'static> {
    match layer {
        Layer::Own => {
            Text { vi: "Theo bài đưa thêm, chưa kiểm chứng", en: "From an added article, unchecked" }
        }
        layer => super::layer(layer),
    }
}
