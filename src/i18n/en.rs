//! The page in English.

use chronicle::edtf::month_en;

use search::Fault;

use super::Messages;
use crate::ask::Field;

/// `1 event`, `2 events`.
pub(super) fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

pub(super) static MESSAGES: Messages = Messages {
    site: "ASEAN 2020 Timeline",
    tagline: "Viet Nam’s year in the ASEAN chair and the partnership upgrades around it, by date and by source",
    skip_to_main: "Skip to the content",
    navigation: "Pages",
    explore: "Timeline",
    ladder_short: "Ladder",
    ladder: "The ladder of partnerships",
    ladder_intros: [
        "Each row is a pair. The line goes up where the partnership was raised to a level; it is dashed where the two only agreed to do so. Choose a date to see the event and its sources; a date in italics is from public pages alone.",
        "Each row is a pair, each column a level, each date a step up to it. A hollow triangle: only agreed to be done later. A date in italics: from public pages alone, told in none of the articles.",
    ],
    ladder_form: "Shown as",
    ladder_forms: ["Steps", "Table"],
    ladder_orders: ["Latest step", "Level", "Name"],
    ladder_sides: ["ASEAN’s partners", "Viet Nam’s partners"],
    ladder_pair: "Pair",
    articles: "Articles",
    print: "Print",
    take: "Take along",
    present: "Present",
    choose: "Take into the lesson",
    own: "Your article",
    screen_coming: "This part is on its way…",
    screen_missing: "This part did not arrive; the network may have failed. All other parts of the timeline work.",
    other_language: "Tiếng Việt",
    theme: "Theme",
    theme_system: "Auto",
    theme_light: "Light",
    theme_dark: "Dark",
    offline: "Keep for offline",
    one_file: "Download as one file, for a USB stick",
    licence: "Code: MIT or Apache-2.0. Timeline data: CC BY 4.0. The source articles’ own texts are not included.",

    search_label: "Search events, countries, meetings, documents",
    search_hint: "For example: strategic partnership, Russia, RCEP",
    clear_search: "Clear the search box",
    count: |shown, all| {
        if shown == all { counted(all, "event", "events") } else { format!("{shown} of {all} events") }
    },
    announce: |shown, passages| match (shown, passages) {
        (0, 0) => "No events found".to_owned(),
        (shown, 0) => counted(shown, "event", "events"),
        (shown, passages) => format!(
            "{}, {} in the articles",
            counted(shown, "event", "events"),
            counted(passages, "passage", "passages")
        ),
    },
    some_words: "No event has all of these words; here are the events that have most of them.",
    suggestions: "Suggestions",
    taken: "Results for",
    nearest: "Did you mean",
    drops: "Leave out a word:",
    without: |word| format!("Search again without “{word}”"),
    fault: |fault| match fault {
        Fault::LoneOr => "OR has to stand between two words. All of it was searched as plain words.",
        Fault::TooManyAlternatives => "There is too much OR. All of it was searched as plain words.",
        Fault::OnlyExclusions => {
            "There are words to leave out and none to find. All of it was searched as plain words."
        }
        Fault::EmptyField => "Nothing stands behind the colon yet. All of it was searched as plain words.",
    },
    unknown_value: |field| match field {
        Field::Kind => "is no kind of event. It was searched as plain words.",
        Field::Country => "is no name in this timeline. It was searched as plain words.",
        Field::Level => "is no level of partnership. It was searched as plain words.",
        Field::Year | Field::Before | Field::After => "is no date. It was searched as plain words.",
    },
    no_date: "No event of that time fits these words. What follows fits them, at any time.",
    why: "Found in:",
    nothing: "No events match",
    nothing_tips: [
        "Use fewer words, or a single name: Russia, RCEP, ARF.",
        "Check the spelling. Vietnamese works with and without its accents.",
        "Remove some of the filters.",
    ],
    passages: "In the articles",
    sort: "Sort",
    sort_date: "By date",
    sort_relevance: "Best match",

    filters: "Filters",
    filters_set: |set| if set == 0 { "Filters".to_owned() } else { format!("Filters ({set})") },
    clear_filters: "Clear all filters",
    show_more: |hidden| format!("Show {hidden} more"),
    show_fewer: "Show fewer",
    facet_kind: "Kind of event",
    facet_name: "Countries and organisations",
    facet_year: "Year",
    facet_layer: "Source",
    facet_level: "Level of partnership",
    facet_article: "Article",
    remove_filter: |label| format!("Remove the filter {label}"),

    band: "Timeline",
    events: "Events",
    month: |month, year| format!("{} {year}", month_en(month)),
    month_unknown: |year| format!("{year}"),
    no_year: "Year not known",
    guide: "How to read the timeline",
    guide_text: "Choose an event to see what happened, who took part, and the source: which article, which paragraph, what it prints.",
    questions: "How to search",
    question_examples: [
        ("\"Code of Conduct\"", "this very phrase"),
        ("RCEP OR CPTPP", "one of the two"),
        ("Russia -Singapore", "without what has the word behind the minus"),
        ("September 2020", "by day, month, quarter or year"),
        ("country:Russia after:2017", "by country and time; also kind:, level:, year:, before:"),
    ],
    legend: "Marks",
    dates: "How sure a date is",

    event: "Open event",
    close: "Close",
    back_to_list: "Back to the list",
    back_to_ladder: "Back to the ladder",
    place: "Place",
    form: "Form",
    actors: "Participants",
    step: "Change of level",
    step_words: |from, to| match from {
        Some(from) => format!("from {} to {}", from.to_ascii_lowercase(), to.to_ascii_lowercase()),
        None => format!("to {}", to.to_ascii_lowercase()),
    },
    documents: "Documents",
    figures: "Figures",
    evidence: "Sources",
    by_paragraph: |paragraph| format!("paragraph {paragraph}"),
    by_headline: "headline of another story on the same page",
    seen: |date| format!("accessed {date}"),
    conflicts: "Some pages say otherwise",
    medium_confidence: "less certain",
    medium_confidence_note: "Less certain: only a programme, a copy or a caption says so.",
    corrections: "Corrections",
    printed_as: "Printed",
    right_is: "Correct",
    according_to: "According to",
    part_of: "Part of",
    parts: "Sessions and activities",
    teaching: "Note for teachers",
    previous: "Before",
    next: "After",
    copy_link: "Copy link",
    copy_citation: "Copy citation",
    copied: "Copied",
    copy_by_hand: "The browser does not let the page copy. Select and copy this line:",
    details_coming: "The sources and digests are on their way…",
    details_missing: "The sources and digests did not arrive; the network may be down.",
    try_again: "Try again",
    unknown_event: "This link leads to an event that is not in the timeline.",
    unknown_own: "This link leads to an event that a reader drafted from an article of their own; it is in that reader’s browser alone.",
    own_note: "Drafted from the article that you brought; nobody has checked it. It is in this browser alone and no part of the record.",
    own_correct: "Correct or throw away",

    articles_intro: "The timeline is compiled from the articles below. Each has a digest in Vietnamese and in English, numbered paragraph by paragraph like the original, so that it can be checked.",
    unknown_article: "This link leads to an article that is not in the timeline.",
    all_articles: "All articles",
    published: "Published",
    publisher: "Publisher",
    byline: "Byline",
    digest: "Digest",
    own_text: "Text",
    digest_note: "Retold by the editors paragraph by paragraph; not the original wording.",
    paragraph_events: |paragraph| format!("Events from paragraph {paragraph}"),
    headlines: "Headlines of other stories on the same page",
    article_counts: |paragraphs, events| {
        format!("{}, {}", counted(paragraphs, "paragraph", "paragraphs"), counted(events, "event", "events"))
    },
    both_languages: "Show both languages",

    citation: |title, date, sources, address| {
        format!("“{title}” ({date}). Sources: {sources}. In: ASEAN 2020 Timeline, {address}")
    },
};
