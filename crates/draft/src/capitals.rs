//! Capitals that stand for their countries, where a visit is told: `visited Hanoi`, `thăm Bắc Kinh`.

use timex::{Phrases, phrases};

use crate::sentence::Sentence;

/// The capitals, a group for each of [`COUNTRIES`].
const CAPITALS: &Phrases = phrases!(
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
