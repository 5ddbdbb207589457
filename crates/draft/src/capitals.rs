//! Capitals that stand for their countries, where a visit or talks are told: `visited Hanoi`, `thăm Bắc Kinh`, `Hanoi and
//! Washington held talks`.

use timex::{Phrases, phrases};

use crate::sentence::{Hit, Sentence};

/// The capitals, a group for each of [`COUNTRIES`].
static CAPITALS: &Phrases = phrases!(
    "hà nội|hanoi|ha noi;jakarta|gia các ta;kuala lumpur|putrajaya;manila|ma ni la;bangkok|băng cốc;\
     viêng chăn|vientiane|viên chăn;phnom penh|phnôm pênh;naypyidaw|nay pyi taw|nây pi đô;bandar seri begawan;dili;\
     seoul|xơ un;bình nhưỡng|pyongyang;bắc kinh|beijing;tokyo|tô ky ô;\
     washington d c|washington|oa sinh tơn;moscow|moskva|mátxcơva|matxcơva|mát xcơ va;new delhi|niu đê li;canberra;\
     wellington;ottawa;london|luân đôn;paris|pa ri;berlin|béc lin;rome|roma;madrid;prague|praha;minsk;sofia|xô phi a;\
     helsinki;astana|nur sultan;baku;kuwait city;algiers;pretoria;brasilia|brasília;warsaw|warszawa|vác xa va;\
     budapest;la habana|la ha ba na|havana;ulaanbaatar|ulan bator;ankara;kyiv|kiev"
);
/// The id of each group of [`CAPITALS`].
const COUNTRIES: [&str; 41] = [
    "viet-nam",
    "indonesia",
    "malaysia",
    "philippines",
    "thai-lan",
    "lao",
    "campuchia",
    "myanmar",
    "brunei",
    "timor-leste",
    "han-quoc",
    "trieu-tien",
    "trung-quoc",
    "nhat-ban",
    "hoa-ky",
    "nga",
    "an-do",
    "australia",
    "new-zealand",
    "canada",
    "anh",
    "phap",
    "duc",
    "italy",
    "tay-ban-nha",
    "sec",
    "belarus",
    "bulgaria",
    "phan-lan",
    "kazakhstan",
    "azerbaijan",
    "kuwait",
    "algeria",
    "nam-phi",
    "brazil",
    "ba-lan",
    "hungary",
    "cuba",
    "mong-co",
    "tho-nhi-ky",
    "ukraine",
];

/// The country whose capital stands at a word, and the word behind it.
pub(crate) fn capital(sentence: &Sentence<'_>, at: usize) -> Option<(&'static str, usize)> {
    let at = sentence.at(at, phrases!("thủ đô")).unwrap_or(at);
    let (group, end) = sentence.which(at, CAPITALS).filter(|_| sentence.is_capital(at))?;
    COUNTRIES.get(group).map(|id| (*id, end))
}

/// The countries of two capitals joined right before a word, or right behind it: `talks between Hanoi and Washington`.
pub(crate) fn two_capitals(sentence: &Sentence<'_>, (at, end): Hit) -> Option<[&'static str; 2]> {
    let pair = |first: usize| {
        let (one, behind) = capital(sentence, first)?;
        let (other, last) = capital(sentence, sentence.at(behind, phrases!("and|và|with|với"))?)?;
        let is_place = sentence.follows(first, phrases!("in|at|to|from|tại|ở|đến|tới|từ"));
        (one != other && !is_place).then_some(([one, other], last))
    };
    let before = (at.saturating_sub(9)..at).find_map(|first| pair(first).filter(|(_, last)| last + 2 > at));
    before.or_else(|| pair(end)).map(|(two, _)| two)
}
