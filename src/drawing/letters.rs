//! How much room a text needs, where nothing can measure it.

/// About how wide a text is in letters of that size, in the widest of the fonts of a picture.
pub(super) fn width(text: &str, size: f64) -> f64 {
    size * text.chars().map(letter).sum::<f64>()
}

/// A letter's width as a share of its size.
fn letter(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | '’' => 0.32,
        ' ' | 'f' | 'r' | 't' | 'I' | '(' | ')' | '-' => 0.41,
        'w' | 'M' | 'Đ' | 'O' | 'Ô' | 'Ộ' | 'Ợ' => 0.86,
        'm' | 'W' | '…' => 1.0,
        'A'..='Z' | 'À'..='Ý' | 'Ạ' | 'Ấ' => 0.76,
        _ => 0.63,
    }
}

/// As much of a text as finds room: whole words, and dots where that is not all. Nothing where not even a word does.
pub(super) fn cut(text: &str, room: f64, size: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let room = room - width("…", size);
    let spaces = text.match_indices(' ').filter_map(|(at, _)| text.get(..at));
    let kept = spaces.take_while(|words| width(words, size) <= room).last();
    kept.map_or_else(String::new, |kept| [kept, "…"].concat())
}

#[cfg(test)]
mod tests {
    use super::{cut, width};

    #[test]
    fn a_text_is_cut_between_words_and_only_where_it_has_no_room() {
        let text = "Hội nghị Bộ trưởng ASEAN–Nga";
        assert_eq!(cut(text, width(text, 13.0), 13.0), text);
        for room in 0..250_u8 {
            let room = f64::from(room);
            let cut = cut(text, room, 13.0);
            assert!(width(&cut, 13.0) <= room, "{cut} in {room}");
            let kept = cut.trim_end_matches('…');
            assert!(cut == text || kept.is_empty() || text.starts_with(&[kept, " "].concat()), "{cut}");
        }
        assert_eq!(cut(text, 100.0, 13.0), "Hội nghị Bộ…");
    }
}
