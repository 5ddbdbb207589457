//! What is drafted of single paragraphs, each of an article of 20 June 2021: all events, so that neither one too few nor
//! one too many passes.

#![allow(clippy::unwrap_used)]

use std::{fs, path::Path, sync::LazyLock};

use draft::{Draft, Names, Page, draft};

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds/names.toml");
    let source = compiler::Source::new("seeds/names.toml", &fs::read(seeds).unwrap());
    let compiled = compiler::compile(compiler::Sources::new([source])).unwrap();
    Names::new(&compiled.record().unwrap().names)
});

/// The draft of a paragraph in an article between Viet Nam and a country.
fn drafted(country: &str, paragraph: &str) -> Draft {
    let before =
        "Hai bên trao đổi nhiều vấn đề cùng quan tâm, trong đó có thương mại, đầu tư, giáo dục và du lịch.";
    let behind =
        "Các địa phương mong có thêm dự án, và doanh nghiệp hai phía cho rằng tiềm năng còn rất lớn.";
    let head = format!("Việt Nam và {country} mở rộng hợp tác\n\n20/06/2021 08:00");
    let text = format!("{head}\n\n{before}\n\n{paragraph}\n\n{behind}\n");
    draft(&Page::from_text(&text), &NAMES)
}

/// The events of a paragraph: date, kind, parties, then the number or the level if there is one.
fn events(country: &str, paragraph: &str) -> Vec<String> {
    let told = |event: &draft::Event| {
        let date = event.date.as_deref().unwrap_or("?");
        let number = event.ordinal.map(|number| format!(" #{number}"));
        let level = event.to.map(|level| format!(" {}", level.as_str()));
        let rest = number.or(level).unwrap_or_default();
        format!("{date} {} {}{rest}", event.kind.as_str(), event.parties.join(","))
    };
    drafted(country, paragraph).events.iter().map(told).collect()
}

/// Checks the events of paragraphs; on failure all of them are told.
fn all_are(cases: &[(&str, &str, &[&str])]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter(|(country, text, wanted)| events(country, text) != *wanted)
        .map(|(country, text, wanted)| {
            format!("{text}\n   found {:?}\n  wanted {wanted:?}", events(country, text))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn consultations_are_talks_with_a_number() {
    all_are(&[
        (
            "Mông Cổ",
            "Sáng 15/6, hai Thứ trưởng cùng chủ trì cuộc tham khảo chính trị cấp Thứ trưởng lần thứ 8 giữa Bộ Ngoại \
             giao Việt Nam và Bộ Ngoại giao Mông Cổ theo hình thức trực tuyến.",
            &["2021-06-15 talks viet-nam,mong-co #8"],
        ),
        (
            "Pháp",
            "Ngày 14/6, Đối thoại chiến lược và hợp tác quốc phòng Việt Nam - Pháp lần thứ hai được tổ chức ở Paris.",
            &["2021-06-14 talks viet-nam,phap #2"],
        ),
        // The mechanism is none.
        ("Chile", "Hai bên sẽ duy trì cơ chế tham khảo chính trị cấp Thứ trưởng trong năm 2022.", &[]),
        (
            "Ba Lan",
            "Kỳ họp lần thứ 5 Ủy ban liên Chính phủ Việt Nam - Ba Lan diễn ra tháng 3/2020 ở Warszawa.",
            &["2020-03 meeting viet-nam,ba-lan #5"],
        ),
    ]);
}

#[test]
fn talks_have_two_sides() {
    all_are(&[
        (
            "Cuba",
            "Chiều 16/6, Bộ trưởng Ngoại giao Bùi Thanh Sơn điện đàm với Bộ trưởng Ngoại giao Cuba.",
            &["2021-06-16 talks cuba,viet-nam"],
        ),
        (
            "Ấn Độ",
            "Ngày 17/6, Phó Thủ tướng Phạm Bình Minh tiếp Đại sứ Ấn Độ đến chào nhân dịp nhận nhiệm vụ mới.",
            &["2021-06-17 talks pham-binh-minh,an-do,viet-nam"],
        ),
        (
            "Hà Lan",
            "Sáng 18/6, hai Ngoại trưởng tiến hành hội đàm tại trụ sở Bộ Ngoại giao.",
            &["2021-06-18 talks viet-nam,ha-lan"],
        ),
        (
            "Australia",
            "Bên lề hội nghị ở Bangkok (Thái Lan), sáng 18/6 Thủ tướng Phạm Minh Chính gặp Thủ tướng Australia.",
            &["2021-06-18 talks pham-minh-chinh,australia,viet-nam"],
        ),
        // Told again, they are the same; what is only thought of is none.
        (
            "Lào",
            "Sáng 19/6, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào. Tại hội đàm, hai bên trao đổi nhiều vấn \
             đề. Hai Thủ tướng nhất trí có thể gặp Thủ tướng Campuchia.",
            &["2021-06-19 talks pham-minh-chinh,lao,viet-nam"],
        ),
        ("Séc", "Hai bên tiếp tục trao đổi trực tiếp; Hội kiến trúc sư Séc giao tiếp tốt.", &[]),
    ]);
}

#[test]
fn visits_have_a_host_a_guest_and_their_days() {
    all_are(&[
        (
            "Hungary",
            "Thủ tướng Phạm Minh Chính sẽ thăm chính thức Hungary từ ngày 24-26/6.",
            &["2021-06-24/2021-06-26 visit hungary,pham-minh-chinh,viet-nam"],
        ),
        (
            "Hoa Kỳ",
            "Chuyến thăm cấp nhà nước của Tổng thống Mỹ tới Việt Nam diễn ra trong hai ngày 22 và 23/6.",
            &["2021-06-22/2021-06-23 visit viet-nam,hoa-ky"],
        ),
        // Of two visits to one country each has its date.
        (
            "Lào",
            "Tháng 5/2019, Chủ tịch Quốc hội Lào thăm chính thức Việt Nam. Chủ tịch Quốc hội Lào lại thăm Việt Nam từ \
             ngày 20 đến 22/6.",
            &["2019-05 visit viet-nam,lao", "2021-06-20/2021-06-22 visit viet-nam,lao"],
        ),
        // An invitation is none, nor is a wish.
        ("Cuba", "Chủ tịch nước mời Chủ tịch Cuba sớm thăm Việt Nam trong năm 2022.", &[]),
        ("Nga", "Việt Nam sẵn sàng đón đoàn Nga sang thăm và làm việc tại Việt Nam vào tháng 8.", &[]),
        // The day on which it is announced is not its own.
        (
            "Nhật Bản",
            "Ngày 15/6, Bộ Ngoại giao thông báo Thủ tướng Phạm Minh Chính sẽ thăm chính thức Nhật Bản.",
            &["? visit nhat-ban,pham-minh-chinh,viet-nam"],
        ),
    ]);
}

#[test]
fn steps_and_beginnings_have_the_date_behind_them() {
    all_are(&[
        (
            "Brunei",
            "Việt Nam và Brunei lập quan hệ ngoại giao ngày 29/2/1992, nâng cấp lên Đối tác toàn diện tháng 3/2019.",
            &["2019-03 upgrade viet-nam,brunei comprehensive", "1992-02-29 milestone viet-nam,brunei"],
        ),
        (
            "Đan Mạch",
            "Năm nay hai nước kỷ niệm 50 năm thiết lập quan hệ ngoại giao (1971-2021).",
            &["1971 milestone viet-nam,dan-mach"],
        ),
        (
            "Thụy Sĩ",
            "Lễ kỷ niệm 50 năm thiết lập quan hệ ngoại giao trong năm 2021 sẽ có nhiều hoạt động.",
            &["2021 milestone viet-nam,thuy-si"],
        ),
        (
            "Campuchia",
            "Nhiều hoạt động chào mừng 50 năm thiết lập quan hệ ngoại giao (24/6/1967-24/6/2017).",
            &["1967-06-24 milestone viet-nam,campuchia"],
        ),
        // In passing, it has no day of the occasion.
        (
            "Singapore",
            "Sáng 18/6, hai Thủ tướng gặp báo chí. Sau 8 năm trở thành đối tác chiến lược, thương mại tăng nhanh.",
            &[],
        ),
        (
            "Hàn Quốc",
            "Việt Nam có quan hệ đối tác chiến lược với các nước; ta đã thiết lập quan hệ đối tác chiến lược với các \
             đối tác lớn.",
            &[],
        ),
        (
            "Trung Quốc",
            "Tháng 5/2008, lãnh đạo Việt - Trung ra tuyên bố chung về quan hệ hai nước.",
            &["2008-05 document viet-nam,trung-quoc"],
        ),
    ]);
}

#[test]
fn papers_are_told_once() {
    all_are(&[
        (
            "Chile",
            "Sáng 18/6, hai bên ra Tuyên bố chung Việt Nam - Chile và chứng kiến lễ ký kết ba văn kiện hợp tác.",
            &["2021-06-18 signing viet-nam,chile", "2021-06-18 document viet-nam,chile"],
        ),
        (
            "Australia",
            "Trước đó năm 2013, hai Chính phủ ký Hiệp định Hợp tác khoa học, có hiệu lực từ tháng 7/2014.",
            &["2013 signing viet-nam,australia"],
        ),
        (
            "Italy",
            "Bản ghi nhớ hợp tác văn hóa giữa Việt Nam và Italy ký năm 1998 vẫn còn giá trị.",
            &["1998 signing viet-nam,italy"],
        ),
        ("Lào", "Các nước đăng ký tham gia; chữ ký của thư ký đoàn Lào còn thiếu trong bản thỏa thuận.", &[]),
        ("Nga", "Nhân 40 năm ngày hai nước ký Hiệp ước Hữu nghị, nhiều hoạt động được tổ chức.", &[]),
        ("Đức", "Sau 10 năm ký kết quan hệ đối tác chiến lược, hai bên hài lòng về kết quả.", &[]),
    ]);
}

#[test]
fn meetings_are_found_in_small_letters_and_in_lists() {
    all_are(&[
        (
            "Nhật Bản",
            "Đoàn đến dự Hội nghị Cấp cao ASEAN 38 diễn ra ngày 26/10.",
            &["2021-10-26 meeting asean #38"],
        ),
        (
            "Hoa Kỳ",
            "Cuối tuần, hội nghị thượng đỉnh Mỹ - Triều lần thứ hai diễn ra ngày 27-28/2/2019.",
            &["2019-02-27/2019-02-28 meeting hoa-ky,trieu-tien #2"],
        ),
        (
            "Australia",
            "Cuộc gặp không chính thức Bộ trưởng Quốc phòng Australia - ASEAN 10/2016 bàn về an ninh biển.",
            &["2016-10 meeting australia,asean"],
        ),
        (
            "Nga",
            "Từ ngày 21-23/6, lãnh đạo dự các hội nghị gồm Cấp cao Đông Á và Cấp cao ASEAN.",
            &["2021-06-21/2021-06-23 meeting ", "2021-06-21/2021-06-23 meeting asean"],
        ),
        (
            "Lào",
            "ASEAN thông qua dự thảo ngày 6/6, dự kiến trình tại Hội nghị cấp cao ASEAN vào tháng 11.",
            &["2021-11 meeting asean"],
        ),
    ]);
}

#[test]
fn steps_of_a_pair_stand_in_a_row() {
    let text = "Sáng 18/6, hai bên nâng cấp quan hệ lên Đối tác chiến lược toàn diện. Việt Nam và Australia nâng cấp quan \
                hệ lên Đối tác toàn diện năm 2009 và Đối tác chiến lược năm 2018. Hai nước là đối tác đối thoại từ năm \
                1995.";
    let steps = |text: &str| -> Vec<String> {
        let draft = drafted("Việt Nam - Australia", text);
        let level = |level: Option<chronicle::Level>| level.map_or("?", chronicle::Level::as_str);
        let steps = draft.events.iter().filter(|event| event.to.is_some());
        steps
            .map(|event| {
                let date = event.date.as_deref().unwrap_or("?");
                format!("{date} {} {} {}", event.kind.as_str(), level(event.from), level(event.to))
            })
            .collect()
    };
    assert_eq!(
        steps(text),
        [
            "2021-06-18 upgrade strategic comprehensive-strategic",
            "2009 upgrade dialogue comprehensive",
            "2018 upgrade comprehensive strategic",
            "1995 upgrade ? dialogue",
        ]
    );
    // What shall be is agreed on the day of the talks.
    let text =
        "Ngày 18/6, hai bên nhất trí sẽ nâng cấp quan hệ lên Đối tác chiến lược toàn diện trong năm 2023.";
    assert_eq!(steps(text), ["2021-06-18 upgrade-agreed ? comprehensive-strategic"]);
}

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
    let files = draft::seeds::files(&page, &draft, &NAMES, "page.txt");
    assert!(files[1].text.contains(&format!("in the record already as `{id}`")));
}

#[test]
fn what_an_item_or_a_line_tells_has_its_date() {
    all_are(&[
        (
            "Lào",
            "- 12-14/3/2017: Chủ tịch Quốc hội thăm chính thức Lào; hai bên ký Thỏa thuận hợp tác; hai nước nâng cấp quan \
             hệ lên Đối tác chiến lược.",
            &[
                "2017-03-12/2017-03-14 visit lao,viet-nam",
                "2017-03-12/2017-03-14 signing viet-nam,lao",
                "2017-03-12/2017-03-14 upgrade viet-nam,lao strategic",
            ],
        ),
        (
            "Pháp",
            "Tháng 9/2014, Thủ tướng Pháp thăm chính thức Việt Nam. Hai bên ký năm văn kiện hợp tác.",
            &["2014-09 visit viet-nam,phap", "2014-09 signing viet-nam,phap"],
        ),
        // What was before, or is told in passing, has another.
        (
            "Pháp",
            "Tháng 9/2014, Thủ tướng Pháp thăm chính thức Việt Nam. Trước đó, hai bên ký năm văn kiện hợp tác.",
            &["2014-09 visit viet-nam,phap", "? signing viet-nam,phap"],
        ),
        (
            "Nga",
            "Tháng 9/2014, Thủ tướng Nga thăm chính thức Việt Nam. Chuyến đi diễn ra sau khi hai bên ký Hiệp định Thuế.",
            &["2014-09 visit viet-nam,nga", "? signing viet-nam,nga"],
        ),
    ]);
}

#[test]
fn what_is_done_in_a_visit_has_its_days() {
    all_are(&[
        (
            "Italy",
            "Từ ngày 3-5/6/2021, Thủ tướng Phạm Minh Chính thăm chính thức Italy. Trong thời gian thăm, Thủ tướng hội đàm \
             với Thủ tướng Italy. Kết thúc chuyến thăm, hai bên ra Tuyên bố chung.",
            &[
                "2021-06-03/2021-06-05 visit italy,pham-minh-chinh,viet-nam",
                "2021-06-03/2021-06-05 talks italy,viet-nam",
                "2021-06-05 document viet-nam,italy",
            ],
        ),
        // Another visit is not that one.
        (
            "Italy",
            "Từ ngày 3-5/6/2021, Thủ tướng Phạm Minh Chính thăm chính thức Italy. Trong chuyến thăm Đức, hai bên ký Tuyên \
             bố chung Việt Nam - Đức.",
            &[
                "2021-06-03/2021-06-05 visit italy,pham-minh-chinh,viet-nam",
                "2021-06-03/2021-06-05 signing viet-nam,duc",
            ],
        ),
    ]);
}

#[test]
fn steps_in_a_row_have_each_their_date() {
    all_are(&[
        (
            "Ấn Độ",
            "Năm 2004, Việt Nam và Ấn Độ thiết lập quan hệ Đối tác chiến lược, đến tháng 5/2015 thì nâng lên Đối tác chiến \
             lược toàn diện.",
            &[
                "2004 upgrade viet-nam,an-do strategic",
                "2015-05 upgrade viet-nam,an-do comprehensive-strategic",
            ],
        ),
        (
            "Đức",
            "Đức là nước thứ hai thiết lập Đối tác chiến lược với Việt Nam (2011).",
            &["2011 upgrade duc,viet-nam strategic"],
        ),
        (
            "Hàn Quốc",
            "Hai nước trở thành “Đối tác toàn diện cho thế kỷ XXI” năm 2002 và “Đối tác hợp tác chiến \
             lược” năm 2010.",
            &["2002 upgrade viet-nam,han-quoc comprehensive", "2010 upgrade viet-nam,han-quoc strategic"],
        ),
        (
            "Nhật Bản",
            "Hai nước thiết lập Đối tác chiến lược vào tháng 5 năm 2008 và Đối tác chiến lược sâu rộng vào tháng 2 năm \
             2015.",
            &["2008-05 upgrade viet-nam,nhat-ban strategic", "2015-02 upgrade viet-nam,nhat-ban strategic"],
        ),
        (
            "Hoa Kỳ",
            "Hai nước từ xa lạ thành đối tác toàn diện (2014). Hàng xuất khẩu chiếm thành phần chính.",
            &["2014 upgrade viet-nam,hoa-ky comprehensive"],
        ),
        (
            "Lào",
            "Đến ngày 17/6/2021, tại Viêng Chăn, hai Thủ tướng ra Tuyên bố chung nâng cấp quan hệ lên Đối tác chiến lược.",
            &["2021-06-17 upgrade viet-nam,lao strategic", "2021-06-17 document viet-nam,lao"],
        ),
    ]);
}

#[test]
fn the_other_side_is_told_by_a_leader_or_the_sentence_before() {
    all_are(&[
        (
            "Lào",
            "Chiều 16/6, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Suga Yoshihide tại Hà Nội và hai bên đưa quan hệ \
             lên Đối tác chiến lược toàn diện.",
            &[
                "2021-06-16 upgrade viet-nam,nhat-ban comprehensive-strategic",
                "2021-06-16 talks pham-minh-chinh,viet-nam,nhat-ban",
            ],
        ),
        (
            "Lào",
            "Trong chuyến thăm Việt Nam của Thủ tướng Narendra Modi (5-6/4/2019), hai bên ký Tuyên bố chung.",
            &["2019-04-05/2019-04-06 visit viet-nam,an-do", "2019-04-05/2019-04-06 signing viet-nam,an-do"],
        ),
        (
            "Lào",
            "Việt Nam và Cuba là hai nước anh em. Hai nước thiết lập quan hệ ngoại giao ngày 2/12/1960.",
            &["1960-12-02 milestone viet-nam,cuba"],
        ),
        // A guest whose country nothing tells is the article's.
        (
            "Chile",
            "Ngày 18/6, Chủ tịch nước hội đàm với Tổng thống Sebastián Piñera.",
            &["2021-06-18 talks viet-nam,chile"],
        ),
        // The article's two stay so where others are named beside them.
        (
            "Lào",
            "Chiến sự giữa Nga và Ukraine kéo dài. Sáng 16/6, hai nước ký Hiệp định Thương mại.",
            &["2021-06-16 signing viet-nam,lao"],
        ),
        (
            "Nga",
            "Liên Xô lập quan hệ ngoại giao với Việt Nam ngày 30/1/1950.",
            &["1950-01-30 milestone lien-xo,viet-nam"],
        ),
    ]);
}

#[test]
fn a_heading_says_whose_the_section_is() {
    let text = "Việt Nam mở rộng các mối quan hệ\n\n20/06/2021 08:00\n\nTrong ba mươi năm qua, nước ta đã mở rộng quan hệ với \
                nhiều đối tác, theo Bộ Ngoại giao Việt Nam.\n\nQuan hệ Việt Nam - Brazil\n\nHai nước thiết lập quan hệ \
                ngoại giao ngày 8/5/1989, và từ đó đến nay đã đi được một chặng đường dài trong mọi lĩnh vực.\n\nHợp tác với Ba \
                Lan\n\nHai nước thiết lập quan hệ ngoại giao ngày 4/2/1950, và hàng nghìn sinh viên của ta đã sang học ở \
                đó trong những năm chiến tranh.\n";
    let draft = draft(&Page::from_text(text), &NAMES);
    let found: Vec<_> =
        draft.events.iter().map(|event| (event.date.as_deref(), event.parties.join(","))).collect();
    assert_eq!(
        found,
        [(Some("1989-05-08"), "viet-nam,brazil".into()), (Some("1950-02-04"), "ba-lan,viet-nam".into())]
    );
}

/// The events of a paragraph in an English article between Viet Nam and a country, of Sunday, 20 June 2021.
fn english_events(country: &str, paragraph: &str) -> Vec<String> {
    let text = format!(
        "Vietnam, {country} widen cooperation\n\nSunday, 20 June 2021\n\nBoth sides spoke of trade, investment, education and \
         tourism, according to the foreign ministry of Vietnam.\n\n{paragraph}\n\nOfficials in the provinces hope for more \
         projects, and businesses say that there is room for much more trade.\n"
    );
    let draft = draft(&Page::from_text(&text), &NAMES);
    let told = |event: &draft::Event| {
        let date = event.date.as_deref().unwrap_or("?");
        format!("{date} {} {}", event.kind.as_str(), event.parties.join(","))
    };
    draft.events.iter().map(told).collect()
}

#[test]
fn english_tells_of_the_same() {
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "Australia",
            "The two countries normalized relations in March 1973 and set up a strategic partnership in May 2018.",
            &["2018-05 upgrade viet-nam,australia", "1973-03 milestone viet-nam,australia"],
        ),
        (
            "Japan",
            "They spoke following talks between Party General Secretary Nguyen Phu Trong and Japanese Prime Minister Suga in Hanoi on 18 \
             June.",
            &["2021-06-18 talks nguyen-phu-trong,nhat-ban,viet-nam"],
        ),
        (
            "Japan",
            "The guest arrived on 18 June for a three-day official visit, the ministry said in a statement.",
            &["2021-06-18/2021-06-20 visit viet-nam,nhat-ban"],
        ),
        (
            "Japan",
            "The Agreement on Mutual Assistance was signed on 27 February 2009 in Tokyo.",
            &["2009-02-27 signing viet-nam,nhat-ban"],
        ),
        (
            "Japan",
            "Relations reached a milestone in 2007 with the adoption of the Joint Declaration on Lasting Friendship.",
            &["2007 document viet-nam,nhat-ban"],
        ),
        // What has no day of its own is none.
        ("Japan", "A Plan of Action to implement the Joint Declaration was adopted in the same month.", &[]),
        (
            "United States",
            "Ties were elevated to a Strategic Partnership at the 3rd ASEAN-U.S. Summit on 21 November 2015 in Kuala Lumpur.",
            &["2015-11-21 upgrade asean,hoa-ky", "2015-11-21 meeting asean,hoa-ky"],
        ),
        (
            "Japan",
            "Leaders of ASEAN and Japan met in 2004 to mark the 30th anniversary of their Dialogue Relations.",
            &["2004 meeting asean,nhat-ban"],
        ),
        (
            "Japan",
            "The two ministers co-chaired the 17th meeting of the Joint Commission in Hanoi on 25 August 2020.",
            &["2020-08-25 meeting viet-nam,nhat-ban"],
        ),
        (
            "Japan",
            "They hailed the Commemorative Summit held in Tokyo, Japan on 12-14 December 2013.",
            &["2013-12-12/2013-12-14 meeting "],
        ),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .map(|(country, text, wanted)| (text, english_events(country, text), wanted))
        .filter(|(_, found, wanted)| found != *wanted)
        .map(|(text, found, wanted)| format!("{text}\n   found {found:?}\n  wanted {wanted:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_was_made_has_the_date_behind_it() {
    all_are(&[
        (
            "Pháp",
            "Quan hệ Đối tác chiến lược được thiết lập năm 2012.",
            &["2012 upgrade viet-nam,phap strategic"],
        ),
        (
            "Đức",
            "Quan hệ ngoại giao giữa hai nước được thiết lập ngày 23/9/1975.",
            &["1975-09-23 milestone viet-nam,duc"],
        ),
        (
            "Đức",
            "Hai nước thiết lập quan hệ ngoại giao ngày 23/9/1975 và quan hệ đối tác chiến lược năm 2011.",
            &["1975-09-23 milestone viet-nam,duc", "2011 upgrade viet-nam,duc strategic"],
        ),
        (
            "Lào",
            "Việt Nam trở thành thành viên thứ bảy của ASEAN ngày 28/7/1995.",
            &["1995-07-28 milestone viet-nam,asean"],
        ),
        // Years that are counted say no year of it.
        ("Lào", "Năm 2012 đánh dấu 50 năm thiết lập quan hệ ngoại giao, và hàng hóa đi lại nhiều hơn.", &[]),
        // What is wished for is none, nor is what many have made the article's two's.
        (
            "Lào",
            "Hai bên nhất trí sớm ký Hiệp định Vận tải; Hiệp định RCEP được ký kết ngày 15/11/2020.",
            &[],
        ),
    ]);
}

#[test]
fn meetings_have_the_parties_of_their_name() {
    all_are(&[
        (
            "Thái Lan",
            "- 27/10/2012: Họp Nội các chung lần thứ hai tại Hà Nội.",
            &["2012-10-27 meeting viet-nam,thai-lan #2"],
        ),
        ("Chile", "Trưa 19/6, tại Trung tâm Hội nghị quốc tế - Hà Nội, Chủ tịch nước chủ trì quốc yến.", &[]),
        (
            "Nhật Bản",
            "Hội nghị Cấp cao ASEAN - Nhật Bản được chuẩn bị. Hai bên chuẩn bị cho Hội nghị Cấp cao kỷ niệm ASEAN - Nhật \
             Bản, diễn ra từ ngày 16 đến 18/12/2021 tại Tokyo.",
            &["2021-12-16/2021-12-18 meeting asean,nhat-ban"],
        ),
        (
            "Nga",
            "Ngày 16/6, hai bên nhất trí thực hiện Kế hoạch hành động giai đoạn 2021-2025.",
            &["2021/2025 plan viet-nam,nga"],
        ),
    ]);
}

#[test]
fn who_takes_part_stands_in_the_clause() {
    all_are(&[
        (
            "Nhật Bản",
            "Thủ tướng Phạm Minh Chính dự hội thảo, Hoàng Thái tử Nhật Bản thăm chính thức Việt Nam từ ngày 16-18/6.",
            &["2021-06-16/2021-06-18 visit viet-nam,nhat-ban"],
        ),
        (
            "Lào",
            "Ngày 16/6, Chủ tịch Cuba gặp Tổng thống Nga, hội đàm với Thủ tướng Italy.",
            &["2021-06-16 talks cuba,nga", "2021-06-16 talks cuba,italy"],
        ),
        (
            "Lào",
            "Trong chuyến thăm chính thức Việt Nam, Thủ tướng Campuchia đến Huế ngày 16/6.",
            &["2021-06-16 visit viet-nam,campuchia"],
        ),
    ]);
}

#[test]
fn rows_and_lists_have_each_their_date() {
    all_are(&[
        (
            "Ấn Độ",
            "ASEAN và Ấn Độ lập quan hệ đối thoại từng phần năm 1993, đối thoại đầy đủ năm 1996, Đối tác chiến lược năm \
             2013 và Đối tác chiến lược toàn diện năm 2020.",
            &[
                "1993 upgrade asean,an-do dialogue",
                "2013 upgrade asean,an-do strategic",
                "2020 upgrade asean,an-do comprehensive-strategic",
            ],
        ),
        (
            "Nhật Bản",
            "Việt Nam đã thiết lập quan hệ Đối tác chiến lược với Nhật Bản (năm 2009), Italy (tháng 1/2013) và Pháp (tháng \
             9/2013).",
            &[
                "2009 upgrade nhat-ban,viet-nam strategic",
                "2013-01 upgrade italy,viet-nam strategic",
                "2013-09 upgrade phap,viet-nam strategic",
            ],
        ),
        // Since then there was none.
        ("Hoa Kỳ", "Đây là lần đầu tiên Phó Tổng thống Mỹ đến thăm Việt Nam kể từ năm 1995.", &[]),
    ]);
}

#[test]
fn papers_are_of_those_who_met() {
    all_are(&[
        (
            "Lào",
            "Hội nghị Cấp cao ASEAN - Nhật Bản lần thứ 22 diễn ra ngày 4/11/2019 và thông qua Tuyên bố chung về kết nối.",
            &["2019-11-04 meeting asean,nhat-ban #22", "2019-11-04 document asean,nhat-ban"],
        ),
        (
            "Nga",
            "Tuyên bố chung về quan hệ đối tác chiến lược được ký tháng 4/2002.",
            &["2002-04 signing viet-nam,nga"],
        ),
        // What somebody says on a day shall be on another.
        (
            "Lào",
            "Bộ trưởng trả lời chiều 17/6: “Chúng tôi sẽ ký Hiệp định Vận tải”.",
            &["? signing viet-nam,lao"],
        ),
    ]);
}
