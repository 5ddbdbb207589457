//! What the registry and the record have.

use std::path::Path;

use draft::Page;

use crate::{NAMES, drafted};

#[test]
fn countries_beyond_the_registry_are_told_to_the_editor() {
    let draft = drafted("Peru", "Ngày 18/6, Ngoại trưởng Peru thăm chính thức Việt Nam.");
    assert!(draft.unsettled.iter().any(|one| one.what == "name" && one.why.contains("‘Peru’ (peru)")));
    let draft = drafted("Lào", "Ngày 18/6, Ngoại trưởng Lào thăm chính thức Việt Nam.");
    assert!(draft.unsettled.iter().all(|one| one.what != "name"));
}

#[test]
fn what_the_record_has_already_is_said() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let compiled = compiler::load(&seeds).unwrap();
    let record = compiled.record().unwrap();
    let text = "Việt Nam và Singapore nâng cấp quan hệ lên Đối tác chiến lược toàn diện vào ngày 12/3/2025. Ngày \
                12/3/2024, hai nước ký Bản ghi nhớ về đào tạo.";
    let mut draft = drafted("Singapore", text);
    draft.compare(&record, &NAMES);
    // A numbered meeting is that session, not what was held beside it in the same days.
    let mut numbered =
        drafted("ASEAN", "Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 53 được tổ chức từ ngày 9-12/9/2020.");
    numbered.compare(&record, &NAMES);
    let sessions = numbered.events.iter().flat_map(|event| &event.recorded);
    let numbers: Vec<_> =
        sessions.map(|id| record.event(id).unwrap().session.map(|session| session.number)).collect();
    assert_eq!(numbers, [Some(53)]);
    let told: Vec<_> =
        draft.events.iter().map(|event| (event.kind.as_str(), event.recorded.is_empty())).collect();
    assert_eq!(told, [("upgrade", false), ("signing", true)]);
    let id = &draft.events[0].recorded[0];
    assert!(record.event(id).is_some());
    assert!(draft.unsettled.iter().any(|one| one.what == "recorded" && one.why.contains(id.as_str())));
    let page = Page::from_text(text);
    let files = draft::seeds::files(&page, &draft, &NAMES, "page.txt", &|_| None);
    assert!(files[1].text.contains(&format!("in the record already as \"{id}\": ")));
    // A step is titled as the record words it, and its evidence has the words of its own paragraph.
    assert!(files[1].text.contains(
        "title = { vi = \"Việt Nam–Singapore nâng quan hệ lên Đối tác chiến lược toàn diện\", en = \"Viet Nam–Singapore \
         relations are raised to a comprehensive strategic partnership\" }"
    ));
}
