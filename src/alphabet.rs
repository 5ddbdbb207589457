//! The order of names.

/// The letters in the order of a Vietnamese dictionary, each vowel with its tones in theirs. English names, whose
/// letters are among them, stand in their own order too.
const LETTERS: &str = "aàảãáạ ăằẳẵắặ âầẩẫấậ b c d đ eèẻẽéẹ êềểễếệ f g h iìỉĩíị j k l m n oòỏõóọ ôồổỗốộ ơờởỡớợ p q r s t \
                       uùủũúụ ưừửữứự v w x yỳỷỹýỵ z";

/// What names are sorted by, so that `Anh` comes before `Ấn Độ`: their letters, of which `ă`, `â`, `đ`, `ê`, `ô`, `ơ`
/// and `ư` are their own, and then their tones. A letter of another language stands where its base does.
///
/// ```
/// use nien_bieu::alphabet::place_of;
///
/// assert!(place_of("Anh") < place_of("Ấn Độ") && place_of("Ấn Độ") < place_of("Ba Lan"));
/// assert!(place_of("ma") < place_of("mà") && place_of("mà") < place_of("mai"));
/// ```
#[must_use]
pub fn place_of(name: &str) -> String {
    let (mut letters, mut tones) = (String::new(), String::from('\0'));
    for letter in name.chars().map(small) {
        if let Some((place, tone)) = found(letter) {
            letters.push(place);
            tones.push(tone);
        } else {
            let bases = search::fold(letter.encode_utf8(&mut [0; 4]));
            letters.extend(bases.chars().map(|base| found(base).map_or(base, |(place, _)| place)));
            tones.push('9');
        }
    }
    letters + &tones
}

/// A letter in lower case, as far as Vietnamese has it: the standard library's tables are kilobytes.
fn small(letter: char) -> char {
    let code = u32::from(letter);
    let code = match letter {
        'À'..='Ý' => code + 0x20,
        'Ư' => code + 1,
        // Each capital stands before its small letter.
        'Ă'..='Ũ' | 'Ơ' | 'Ạ'..='Ỹ' => code | 1,
        _ => return letter.to_ascii_lowercase(),
    };
    char::from_u32(code).unwrap_or(letter)
}

/// Where a letter stands in the alphabet, and its tone.
fn found(letter: char) -> Option<(char, char)> {
    LETTERS.split(' ').zip('a'..).find_map(|(tones, place)| {
        let mut tones = tones.chars().zip('0'..);
        tones.find(|(other, _)| *other == letter).map(|(_, tone)| (place, tone))
    })
}

#[cfg(test)]
mod tests {
    use super::{LETTERS, place_of, small};

    #[test]
    fn names_stand_in_the_order_of_a_dictionary() {
        let names = "2020; Ai Cập; Anh; Australia; Ấn Độ; Ba Lan; Băng-la-đét; Brunei; Campuchia; Canada; Chile; \
                     Cô-oét; Cuba; Đan Mạch; Đức; Hà Lan; Hàn Quốc; Hoa Kỳ; Indonesia; Na Uy; Nam Phi; Nga; Ý";
        let mut sorted: Vec<&str> = names.split("; ").collect();
        sorted.sort_by_key(|name| place_of(name));
        assert_eq!(sorted.join("; "), names);
    }

    #[test]
    fn tones_decide_where_all_letters_are_the_same_and_others_stand_with_their_base() {
        let names = ["ma", "mà", "mả", "mã", "má", "mạ", "man", "Turkiye", "Türkiye", "Uganda"];
        assert!(names.is_sorted_by(|one, other| place_of(one) < place_of(other)));
        assert_eq!(place_of("ẤN ĐỘ"), place_of("Ấn Độ"));
        for letter in LETTERS.chars() {
            assert!(letter.to_uppercase().map(small).eq([letter]), "{letter}");
        }
    }
}
