//! The words with which an expression can begin.

use crate::phrase::hash_of;

use super::{cursor::Cursor, token::Kind};

/// The first words of all phrases of the grammar. Any other word is passed over at once.
const WORDS: &str = "a about afternoon almost annually around at autumn ba beginning between buổi bữa bảy bẩy bốn chiều christmas chín chúa \
     chủ cn cuối các cách cùng cả each earlier early eight eleven end evening every fifty first five forty four \
     fourth fri friday from giai giáng giỗ giữa gần h1 h2 hai half hàng hôm hơn hạ hằng khoảng khuya kể last \
     late later lunar lúc lăm lễ mid mon monday more morning mùa mùng mười mốt mồng mỗi một nam nearly new next \
     ngay ngày ngót nhiệm nhà những night nine niên noel năm nửa on once one over that per period phật previous \
     quarter quí quý rạng same sang sat sau saturday school second seven since six some spring summer sun sunday \
     suốt sáng sáu ten tet thang the thirty this three thu thur thurs thursday tháng thượng thập thế thời thứ \
     today tomorrow tonight trong trung trên tròn trước trưa tue tues tuesday tuần twelve twenty twice two tám tư \
     tết tối từ vào wed wednesday winter xuân year yesterday đêm đại đầu";

/// A bit for the hash of each of the words. Another word may share it; then the readers find nothing.
const BITS: [u64; 32] = {
    let (bytes, mut bits) = (WORDS.as_bytes(), [0; 32]);
    let (mut at, mut start) = (0, 0);
    while at <= bytes.len() {
        if at == bytes.len() || bytes[at] == b' ' {
            let place = place(hash_of(bytes, start, at));
            bits[place / 64] |= 1 << (place % 64);
            start = at + 1;
        }
        at += 1;
    }
    bits
};

const fn place(hash: u32) -> usize {
    (hash >> 21) as usize
}

/// Whether an expression may begin with the token.
pub(super) fn may_begin(cursor: Cursor<'_>, at: usize) -> bool {
    let Some(token) = cursor.tokens.get(at) else { return false };
    match token.kind {
        Kind::Number(..) => true,
        Kind::Sign(_) => false,
        Kind::Word => {
            let norm = cursor.word(at);
            let place = place(token.hash);
            let numbered = norm.starts_with(['t', 'q'])
                && norm.len() < 4
                && norm.ends_with(|c: char| c.is_ascii_digit());
            BITS.get(place / 64).is_some_and(|bits| bits & (1 << (place % 64)) != 0)
                || numbered
                || norm.starts_with(|c: char| c.is_ascii_digit())
                || cursor.month_name(at).is_some()
        }
    }
}
