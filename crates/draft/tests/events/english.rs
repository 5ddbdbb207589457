//! The same in English.

use draft::{Page, draft};

use crate::{NAMES, all_are};

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

/// Checks the events of paragraphs; on failure all of them are told.
pub(crate) fn english_are(cases: &[(&str, &str, &[&str])]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(country, text, wanted)| (text, english_events(country, text), wanted))
        .filter(|(_, found, wanted)| found != *wanted)
        .map(|(text, found, wanted)| format!("{text}\n   found {found:?}\n  wanted {wanted:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english_tells_of_the_same() {
    english_are(&[
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
            "On 18 June the prime minister wrapped up his three-day official visit to Japan, the ministry said.",
            &["2021-06-16/2021-06-18 visit nhat-ban,viet-nam"],
        ),
        (
            "Japan",
            "The guest is on a two-day state visit, which began on Friday and ends on 19 June.",
            &["2021-06-18/2021-06-19 visit viet-nam,nhat-ban"],
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
    ]);
}

#[test]
fn english_tells_of_what_is_agreed_kept_and_adopted() {
    english_are(&[
        (
            "Japan",
            "Vietnam and Peru agreed on Friday to work towards a strategic partnership.",
            &["2021-06-18 upgrade-agreed viet-nam,peru"],
        ),
        (
            "Japan",
            "The visit marks a decade of the strategic partnership (2009-2019), set up in Tokyo.",
            &["2009 upgrade viet-nam,nhat-ban"],
        ),
        (
            "Japan",
            "The two sides signed three agreements, including an MoU on customs, on 18 June.",
            &["2021-06-18 signing viet-nam,nhat-ban"],
        ),
        (
            "Japan",
            "Both leaders announced the results of their talks on the evening of June 18.",
            &["2021-06-18 talks viet-nam,nhat-ban"],
        ),
        ("Japan", "Both leaders praised the results of their talks, and trade by June 2022.", &[]),
        (
            "Japan",
            "The leaders of the two countries gathered in Tokyo on 14-15 June for the ASEAN-Japan Special Summit. The leaders \
             adopted the Tokyo Declaration.",
            &[
                "2021-06-14/2021-06-15 meeting asean,nhat-ban",
                "2021-06-14/2021-06-15 document asean,nhat-ban",
            ],
        ),
        (
            "Japan",
            "The two prime ministers co-chaired the fourth Joint Cabinet Retreat in Hanoi on Friday.",
            &["2021-06-18 meeting viet-nam,nhat-ban"],
        ),
        (
            "Japan",
            "On June 15, Party General Secretary Nguyen Phu Trong received the Japanese leader.",
            &["2021-06-15 talks nguyen-phu-trong,nhat-ban,viet-nam"],
        ),
        ("Japan", "For the first time in the third quarter, meetings of experts were many.", &[]),
        // A firm's statement is none.
        (
            "Japan",
            "In 2016 the bridge was opened, and a statement was issued by the company on 15 June.",
            &[],
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
    ]);
}

#[test]
fn a_meeting_in_small_letters_is_held_attended_or_told_by_those_who_meet() {
    all_are(&[
        (
            "EU",
            "The president attended the ASEAN-EU commemorative summit in Brussels on December 14.",
            &["2020-12-14 meeting asean,eu"],
        ),
        ("EU", "The ASEAN-EU summit was held in Brussels on December 14.", &["2020-12-14 meeting asean,eu"]),
        (
            "EU",
            "ASEAN and EU foreign ministers will meet in Brunei on August 4.",
            &["2021-08-04 meeting asean,eu"],
        ),
        (
            "EU",
            "ASEAN leaders will hold their next summit in Jakarta from Sept. 5 to 7.",
            &["2021-09-05/2021-09-07 meeting asean"],
        ),
        (
            "EU",
            "The EU-Vietnam Joint Committee is due to meet in Brussels on August 4.",
            &["2021-08-04 meeting eu,viet-nam"],
        ),
        // Nothing is held, and it has no day.
        ("EU", "Hopes for the ASEAN-EU summit fell on December 14.", &[]),
        ("EU", "The president attended the ASEAN-EU commemorative summit.", &[]),
    ]);
}

#[test]
fn a_paper_may_stand_before_its_signing() {
    all_are(&[
        (
            "EU",
            "The EU-Vietnam Free Trade Agreement, signed in Hanoi on 30 June 2019, is in force.",
            &["2019-06-30 signing eu,viet-nam"],
        ),
        (
            "Chile",
            "The agreement was signed in Santiago on 8 March 2018.",
            &["2018-03-08 signing viet-nam,chile"],
        ),
    ]);
}
