//! The state as the fragment of an address, and back.
//!
//! `#q=doi+tac&kind=upgrade,visit&name=nga&year=2018&event=…&lang=en`: defaults are left out, lists are joined by
//! commas, everything but letters, digits and `-._~` is percent-encoded. Reading never fails: what is unknown or broken is passed over
//! and the rest is kept, so that an old or damaged link still opens something.

use std::{borrow::Cow, fmt::Write as _, str::FromStr};

use chronicle::{Edtf, EventKind, Lang, Layer, Level};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{
    LaneBy, PageState, Screen, Sort, View,
    facet::Facet,
    ladder::{LadderLook, LadderOrder},
};
use crate::sorted::insert_sorted;

/// What is encoded: all but letters, digits and the marks that stand for themselves in a fragment.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Longer queries are cut: no one types them, and an address has its limits.
pub const MAX_QUERY_CHARS: usize = 200;

impl PageState {
    /// The fragment, without its `#`. Empty for the default state.
    #[must_use]
    pub fn to_hash(&self) -> String {
        let mut hash = String::new();
        match &self.view {
            View::Explore => {}
            View::Articles => push(&mut hash, "view", "articles"),
            View::Ladder(look) => {
                push(&mut hash, "view", "ladder");
                if look.order != LadderOrder::default() {
                    push(&mut hash, "by", look.order.as_str());
                }
                if look.as_table {
                    push(&mut hash, "as", "table");
                }
            }
            View::Second(screen) => push(&mut hash, "view", screen.as_str()),
            View::Article { id, paragraph } => {
                push(&mut hash, "read", id);
                if let Some(paragraph) = paragraph {
                    push(&mut hash, "p", &paragraph.to_string());
                }
            }
        }
        if !self.query.is_empty() {
            push(&mut hash, "q", &self.query);
        }
        for facet in Facet::ALL {
            push_list(&mut hash, facet.key(), self.chosen(facet).into_iter());
        }
        if let Some(range) = &self.range {
            push(&mut hash, "range", &range.to_string());
        }
        match self.sort {
            None => {}
            Some(Sort::Date) => push(&mut hash, "sort", "date"),
            Some(Sort::Relevance) => push(&mut hash, "sort", "relevance"),
        }
        if let Some(event) = &self.event {
            push(&mut hash, "event", event);
        }
        if self.lanes != LaneBy::default() {
            push(&mut hash, "lanes", self.lanes.as_str());
        }
        if let Some(window) = &self.window {
            push(&mut hash, "window", &window.to_string());
        }
        if self.both {
            push(&mut hash, "both", "1");
        }
        for (key, value) in self.values.pairs().filter(|(_, value)| !value.is_empty()) {
            push(&mut hash, key, value);
        }
        if self.lang != Lang::default() {
            push(&mut hash, "lang", self.lang.tag());
        }
        hash
    }

    /// Reads a fragment, with or without its `#`.
    #[must_use]
    pub fn from_hash(hash: &str) -> Self {
        let mut state = Self::default();
        let mut paragraph = None;
        let mut order = None;
        let mut as_table = false;
        for pair in hash.trim_start_matches('#').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(value) = decode(value) else { continue };
            if value.is_empty() {
                continue;
            }
            match key {
                "view" if state.view == View::Explore => match value.as_str() {
                    "articles" => state.view = View::Articles,
                    "ladder" => state.view = View::Ladder(LadderLook::default()),
                    name => state.view = Screen::from_name(name).map_or(View::Explore, View::Second),
                },
                "by" => order = LadderOrder::ALL.into_iter().find(|order| order.as_str() == value),
                "as" => as_table = value == "table",
                "read" => state.view = View::Article { id: value, paragraph: None },
                "p" => paragraph = value.parse().ok().filter(|&number| number > 0),
                "q" => state.query = value.chars().take(MAX_QUERY_CHARS).collect(),
                "kind" => state.kinds = list(&value, EventKind::from_name),
                "name" => state.names = list(&value, |id| Some(id.to_owned())),
                "year" => state.years = list(&value, |year| i32::from_str(year).ok()),
                "level" => state.levels = list(&value, Level::from_name),
                "layer" => state.layers = list(&value, Layer::from_name),
                "article" => state.articles = list(&value, |id| Some(id.to_owned())),
                "range" => state.range = value.parse().ok(),
                "sort" => {
                    state.sort = match value.as_str() {
                        "date" => Some(Sort::Date),
                        "relevance" => Some(Sort::Relevance),
                        _ => None,
                    };
                }
                "event" => state.event = Some(value),
                "lanes" => state.lanes = LaneBy::from_name(&value).unwrap_or_default(),
                "window" => {
                    // A window has two ends.
                    let date: Option<Edtf> = value.parse().ok();
                    state.window = date.filter(|date| date.earliest().is_some() && date.latest().is_some());
                }
                "both" => state.both = value == "1",
                "lang" => state.lang = Lang::from_tag(&value).unwrap_or_default(),
                key => state.values.set(key, value),
            }
        }
        match &mut state.view {
            View::Article { paragraph: place, .. } => *place = paragraph,
            View::Ladder(look) => *look = LadderLook { order: order.unwrap_or_default(), as_table },
            View::Explore | View::Articles | View::Second(_) => {}
        }
        state
    }
}

/// Adds `key=value`.
fn push(hash: &mut String, key: &str, value: &str) {
    push_list(hash, key, std::iter::once(value));
}

/// Adds `key=a,b,c`, or nothing for an empty list.
fn push_list<T: AsRef<str>>(hash: &mut String, key: &str, values: impl Iterator<Item = T>) {
    for (at, value) in values.enumerate() {
        match at {
            0 if hash.is_empty() => hash.push_str(key),
            0 => {
                hash.push('&');
                hash.push_str(key);
            }
            _ => {}
        }
        hash.push(if at == 0 { '=' } else { ',' });
        // Writing to a string cannot fail.
        let _ = write!(hash, "{}", utf8_percent_encode(value.as_ref(), ENCODED));
    }
}

/// Undoes percent-encoding, and `+` for a space as people write it by hand. `None` where it is not UTF-8.
fn decode(value: &str) -> Option<String> {
    let spaced = value.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().ok().map(Cow::into_owned)
}

/// The parts of a list that can be read. Ids hold no comma, so a decoded comma parts them as well.
fn list<T: Ord>(value: &str, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
    let mut list = Vec::new();
    for value in value.split(',').filter(|part| !part.is_empty()).filter_map(read) {
        insert_sorted(&mut list, value);
    }
    list
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::{prelude::*, sample::subsequence};

    use super::{super::Values, *};

    fn state() -> impl Strategy<Value = PageState> {
        let view = prop_oneof![
            Just(View::Explore),
            Just(View::Articles),
            (proptest::sample::select(&LadderOrder::ALL[..]), any::<bool>())
                .prop_map(|(order, as_table)| View::Ladder(LadderLook { order, as_table })),
            proptest::sample::select(&Screen::ALL[..]).prop_map(View::Second),
            ("[a-z0-9-]{1,20}", proptest::option::of(1_u16..))
                .prop_map(|(id, paragraph)| View::Article { id, paragraph }),
        ];
        let ids = || proptest::collection::btree_set("[a-z0-9-]{1,12}", 0..3).prop_map(Vec::from_iter);
        let range = prop_oneof![
            Just(None),
            Just(Some("2020-09".parse().unwrap())),
            Just(Some("2020-09-09/2020-09-12".parse().unwrap())),
            Just(Some("2016/..".parse().unwrap())),
        ];
        let window = prop_oneof![Just(None), Just(Some("2020-08-01/2020-10-14".parse().unwrap()))];
        let values = proptest::collection::vec("\\PC{0,20}", Values::KEYS.len()).prop_map(|texts| {
            let mut values = Values::default();
            for (key, text) in Values::KEYS.into_iter().zip(texts) {
                values.set(key, text);
            }
            values
        });
        (
            (prop_oneof![Just(Lang::Vi), Just(Lang::En)], view, "\\PC{0,40}", values),
            subsequence(EventKind::ALL, 0..EventKind::ALL.len()),
            (subsequence(Level::ALL, 0..Level::ALL.len()), subsequence(Layer::ALL, 0..=Layer::ALL.len())),
            (ids(), ids()),
            proptest::collection::btree_set(1900..2100_i32, 0..4).prop_map(Vec::from_iter),
            (range, proptest::option::of(prop_oneof![Just(Sort::Date), Just(Sort::Relevance)])),
            (
                (proptest::option::of("[a-z0-9-]{1,20}"), any::<bool>()),
                (proptest::sample::select(&LaneBy::ALL[..]), window),
            ),
        )
            .prop_map(
                |(
                    (lang, view, query, values),
                    kinds,
                    (levels, layers),
                    (names, articles),
                    years,
                    (range, sort),
                    ((event, both), (lanes, window)),
                )| {
                    PageState {
                        lang,
                        view,
                        query,
                        kinds,
                        names,
                        years,
                        levels,
                        layers,
                        articles,
                        range,
                        sort,
                        event,
                        lanes,
                        window,
                        both,
                        values,
                    }
                },
            )
    }

    proptest! {
        #[test]
        fn a_state_survives_its_address(state in state()) {
            prop_assert_eq!(PageState::from_hash(&state.to_hash()), state.clone());
            let with_mark = format!("#{}", state.to_hash());
            prop_assert_eq!(PageState::from_hash(&with_mark), state);
        }

        #[test]
        fn reading_any_text_settles_after_one_round(text in "\\PC{0,120}") {
            let state = PageState::from_hash(&text);
            prop_assert_eq!(PageState::from_hash(&state.to_hash()), state);
        }

        #[test]
        fn an_address_is_plain_ascii(state in state()) {
            prop_assert!(state.to_hash().is_ascii());
        }
    }

    #[test]
    fn the_default_state_has_an_empty_address() {
        assert_eq!(PageState::default().to_hash(), "");
        assert_eq!(PageState::from_hash(""), PageState::default());
        assert_eq!(PageState::from_hash("#"), PageState::default());
    }

    #[test]
    fn an_address_is_as_documented() {
        let state = PageState {
            query: "đối tác".into(),
            kinds: vec![EventKind::Upgrade, EventKind::Visit],
            event: Some("2018-11-14-asean-nga".into()),
            lang: Lang::En,
            ..PageState::default()
        };
        assert_eq!(
            state.to_hash(),
            "q=%C4%91%E1%BB%91i%20t%C3%A1c&kind=upgrade,visit&event=2018-11-14-asean-nga&lang=en"
        );
    }

    #[test]
    fn what_is_broken_is_passed_over_and_the_rest_is_kept() {
        let state =
            PageState::from_hash("#year=2020,abc&kind=party,visit&%%%&lang=fr&range=soon&q=a+b%20c&p=0&x=1");
        assert_eq!(state.years, [2020]);
        assert_eq!(state.kinds, [EventKind::Visit]);
        assert_eq!(state.query, "a b c");
        assert_eq!((state.lang, state.range, state.view), (Lang::Vi, None, View::Explore));
    }
}
