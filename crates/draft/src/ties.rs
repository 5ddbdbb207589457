//! How relations began, and what is kept of it.

use chronicle::EventKind;
use timex::tag::{Granularity, Reason};
use timex::{Phrases, phrases};

use crate::{
    event::{Event, Scene, clause_before},
    sentence::Sentence,
    step::{MADE, NEAR, further, is_counted},
    world::ASEAN,
};

/// Ties of which a verb behind says that they were made.
static BARE: &Phrases = phrases!("quan hệ ngoại giao|diplomatic relations|diplomatic ties");
static TIES: &Phrases = phrases!(
    "thiết lập quan hệ ngoại giao|lập quan hệ ngoại giao|quan hệ ngoại giao|diplomatic relations|diplomatic ties|gia nhập asean|\
     trở thành thành viên của asean|trở thành thành viên chính thức của asean|trở thành thành viên thứ bảy của asean|\
     trở thành thành viên thứ 7 của asean|joined asean|became a member of asean|became the seventh member of asean|\
     established diplomatic relations|establishing diplomatic relations|establishment of diplomatic relations|\
     established diplomatic ties|set up diplomatic ties|set up diplomatic relations|establishment of diplomatic ties|bình thường hóa quan hệ|bình thường hoá quan hệ|\
     normalized relations|normalised relations|normalized ties|normalised ties|normalization of relations|\
     normalisation of relations|normalized diplomatic relations|normalised diplomatic relations"
);

/// Beginnings and what is kept of them: `thiết lập quan hệ ngoại giao năm 1973`, `kỷ niệm 45 năm … (1973-2018)`.
pub(crate) fn milestones(scene: &Scene<'_>, sentence: &Sentence<'_>, out: &mut Vec<Event>) {
    let mut from = 0;
    while let Some(hit) = sentence.find(from, TIES) {
        // `Quan hệ ngoại giao giữa hai nước được thiết lập ngày …`
        let made = sentence.find(hit.1, MADE).filter(|made| made.0 < hit.1 + 8);
        let is_bare = sentence.at(hit.0, BARE).is_some();
        let Some(hit) = (if is_bare { made.map(|made| (hit.0, made.1)) } else { Some(hit) }) else {
            from = hit.1;
            continue;
        };
        from = hit.1;
        let before = clause_before(sentence, hit.0, 10);
        let kept = before.clone().find(|&at| sentence.at(at, phrases!("kỷ niệm|anniversary")).is_some());
        let whole = (kept.unwrap_or(hit.0), hit.1);
        let mut event = scene.event(sentence, EventKind::Milestone, whole, sentence.slice(whole).to_owned());
        let end = event.span.end;
        let behind = scene.behind(sentence, end, NEAR);
        if let Some(one) = scene.years_behind(sentence, end, NEAR) {
            // `(1973-2018)`: the first is the beginning's.
            sentence.slice(hit).clone_into(&mut event.name);
            event.put_date(Some(&one));
        } else if behind.is_some() {
            event.put_date(behind);
        } else if kept.is_none() && !is_counted(sentence, hit.0) {
            // `Ngày 10/1/1973, hai nước thiết lập …`
            let dated = scene.dates(sentence).filter(|one| one.range.end <= event.span.start).last();
            let is_its = dated.filter(|one| {
                event.span.start - one.range.end < 90
                    && one.granularity <= Granularity::Year
                    && matches!(one.reason, Reason::Printed | Reason::Context)
            });
            event.put_date(is_its);
        }
        if event.date.is_some() {
            let named = scene.parties(sentence, (0, sentence.words.len()));
            let joins = scene.parties(sentence, (before.start, hit.0));
            event.parties = match joins.as_slice() {
                // `Brunei joined ASEAN in 1984, followed by Viet Nam …`
                [one] if named.len() > 2 && sentence.word(hit.1 - 1) == ASEAN => {
                    vec![one.clone(), ASEAN.to_owned()]
                }
                _ if named.len() > 2 => scene.pair.to_vec(),
                _ => scene.sides(named),
            };
            // `… ngày 23/9/1975 và quan hệ đối tác chiến lược năm 2011`
            let others = further(scene, sentence, &event, hit.1);
            out.push(event);
            out.extend(others);
        }
    }
}
