//! The program for teaching in English.

use super::TeachWords;
use crate::teach::present::keys::Act;

pub(super) static WORDS: TeachWords = TeachWords {
    lesson: "Lesson",
    present: "Presentation",
    speaker: "Speaker window",
    print: "Print",
    take: "Take it along",
    code: "QR code for the class",

    lesson_intro: "Choose what to show, put it in order, write notes to yourself, then present it. As long as nothing is chosen, presenting shows the events that are listed now.",
    start: "Present",
    events: |count| if count == 1 { "1 event".to_owned() } else { format!("{count} events") },
    title: "Title",
    untitled: "ASEAN 2020 timeline",
    missing: |count| {
        if count == 1 {
            "1 event of this lesson is no longer in the timeline; all others are.".to_owned()
        } else {
            format!("{count} events of this lesson are no longer in the timeline; all others are.")
        }
    },
    gone: |name| format!("An event that is no longer in the timeline ({name})"),
    reorder: "Drag ⠿ to change the order; or use the buttons ↑ ↓, or Alt+↑, Alt+↓.",
    slides: "Slides of the lesson",
    move_up: |name| format!("Move up: {name}"),
    move_down: |name| format!("Move down: {name}"),
    remove: |name| format!("Remove: {name}"),
    note_of: |name| format!("Note to: {name}"),
    note_hint: "A note to yourself; the class does not see it",
    add_more: "Choose more in the timeline",
    keep: "Keep on this device",
    save: "Save as a file",
    clear: "Put this lesson away",
    cleared: "The lesson is put away. You can open it again below, among the kept lessons.",
    was_kept: "Kept in this browser. To be safe, save it as a file as well.",
    not_kept: "This browser does not keep things. Save it as a file, or copy the page’s address.",
    was_opened: |all, missing| {
        if missing == 0 {
            format!("Opened a lesson of {all} events.")
        } else {
            format!("Opened a lesson of {all} events, {missing} of which are no longer in the timeline.")
        }
    },
    no_lesson: "This file is no lesson of the timeline. Choose one that was saved by ‘Save as a file’.",
    from_list: "From what is listed now",
    from_list_note: |count| {
        format!("Search and filter the timeline, then take the {count} listed events into the lesson.")
    },
    take_list: "Take them in",
    ready: "Ready lessons",
    open_lesson: "Open",
    open_last: "Open the last lesson again",
    kept: "Kept lessons",
    from_file: "From a file",
    choose_file: "Choose a lesson file (.json)",

    place: |at, count| {
        if at == 0 { format!("Title, then {count} slides") } else { format!("{at} / {count}") }
    },
    source: |paragraph, headline, pages| {
        let mut by: Vec<String> =
            paragraph.map(|number| format!("article, paragraph {number}")).into_iter().collect();
        if headline && by.is_empty() {
            by.push("headline of another story".to_owned());
        }
        match pages {
            0 => {}
            1 => by.push("1 public page".to_owned()),
            pages => by.push(format!("{pages} public pages")),
        }
        format!("Source: {}", by.join("; "))
    },
    before: |level| format!("before: {level}"),
    month: |month| {
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            .get(usize::from(month).saturating_sub(1))
            .copied()
            .unwrap_or_default()
            .to_owned()
    },
    nothing: "Nothing to show: the list is empty.",
    previous: "Previous",
    next: "Next",
    overview: "Overview",
    seek: "Find a slide",
    seek_hint: "Number, word or date",
    full: "Full screen",
    speaker_short: "Speaker",
    keys: "Keys",
    keys_note: "Clickers send Page Up, Page Down, the full stop, F5 and Esc. On a touch screen, swipe left to go on and right to go back. From a black or white screen, any key that moves brings the slide back.",
    close: "Close",
    end: "End",
    lift: "Show the slide again",
    black: "Black screen",
    first: "To the start",
    to_number: "To a slide by its number",
    auto: "Auto-play",
    pause: "Pause",
    auto_pace: |pace, left| format!("{pace} s a slide, {left} left"),
    shorter: "5 seconds faster",
    longer: "5 seconds slower",
    timer: |gone, pace, rest| match pace.zip(rest) {
        Some((pace, rest)) => format!("{gone} · {pace} a slide · about {rest} to go"),
        None => gone.to_owned(),
    },
    blocked: "The browser blocked the speaker window. Allow pop-ups for this page (there is mostly a sign for it in the address bar), then press Try again.",
    try_again: "Try again",
    act: |act| match act {
        Act::Next => "Next slide",
        Act::Previous => "Previous slide",
        Act::First => "To the title",
        Act::Last => "Last slide",
        Act::Find => "Find a slide",
        Act::Overview => "Overview",
        Act::Black => "Black screen, or back",
        Act::White => "White screen, or back",
        Act::Full => "Full screen, or back",
        Act::Speaker => "Open the speaker window",
        Act::Timer => "Timer and pace",
        Act::Auto => "Auto-play, or pause",
        Act::Halo => "Halo around the pointer",
        Act::Start => "Full screen, on the same slide",
        Act::Help => "These keys",
        Act::Leave => "Close, then end",
    },
    key: |key| match key {
        "ArrowRight" => "→".to_owned(),
        "ArrowLeft" => "←".to_owned(),
        "ArrowUp" => "↑".to_owned(),
        "ArrowDown" => "↓".to_owned(),
        "PageDown" => "Page Down".to_owned(),
        "PageUp" => "Page Up".to_owned(),
        " " => "Space".to_owned(),
        "Shift+ " => "Shift + Space".to_owned(),
        "Escape" => "Esc".to_owned(),
        key if key.chars().count() == 1 => key.to_uppercase(),
        key => key.replace('+', " + "),
    },

    this_slide: "This slide",
    next_slide: "Next",
    last_slide: "End of the lesson",
    notes: "Notes",
    no_notes: "No notes to this slide.",
    no_presentation: "This window belongs to no presentation. Open it from there by the key S.",
    lost_presentation: "Waiting for the presentation to answer…",

    goal: "It leads to",
    goals: ["The lesson", "The list as filtered", "The open event"],
    code_of: "QR code of the address below",
    back: "Back to the lesson",
    no_address: "This page was opened from a file and knows no public address of its own, so there is nothing for a QR code to lead to. Open the timeline from the web, or build it with its address.",
    local_address: "Only this machine can open this address; the phones of the class cannot.",
    too_long: "This address is longer than a QR code can hold. Take some events out, or send the address as text.",
};
