//! What lies ahead of the document, by the words of its clause.

use timex::tag::{Anchor, Day, tag};

/// The value of the only expression.
fn value(text: &str, anchor: Anchor) -> String {
    let found = tag(text, anchor);
    assert_eq!(found.len(), 1, "{text}");
    found[0].value().unwrap_or_default()
}

#[test]
fn a_weekday_lies_ahead_where_the_clause_looks_ahead() {
    for (text, wanted) in [
        ("He will meet the mayor on Friday.", "2020-09-11"),
        ("The minister, who came early, is to open the fair on Wednesday before leaving.", "2020-09-09"),
        ("Hội chợ dự kiến mở cửa vào thứ Sáu.", "2020-09-11"),
        ("He will meet guests who arrived on Friday.", "2020-09-04"),
        ("The talks, which will go on, opened on Friday.", "2020-09-04"),
        ("He met the mayor on Friday.", "2020-09-04"),
    ] {
        assert_eq!(value(text, Anchor::on(Day::new(2020, 9, 7).unwrap())), wanted, "{text}");
    }
}

#[test]
fn a_day_or_month_lies_ahead_where_the_clause_looks_ahead() {
    for (text, wanted) in [
        ("The mayor will travel to Huế in November.", "2024-11"),
        ("The fair is to be held in Vinh from Nov. 5 to 7.", "2024-11-05/2024-11-07"),
        ("In November, the choir will sing in Vinh.", "2024-11"),
        ("Thị trưởng sẽ thăm Vinh vào tháng 11.", "2024-11"),
        ("Đoàn dự kiến ở Vinh từ ngày 5 đến 7/11.", "2024-11-05/2024-11-07"),
        ("Hội chợ sắp mở vào ngày 2/12 ở Vinh.", "2024-12-02"),
        // What was these days is news still.
        ("Hội chợ sẽ mở vào ngày 8/3.", "2024-03-08"),
        // What is over, and what was done before, is not.
        ("The mayor travelled to Huế in November.", "2023-11"),
        ("The mayor, who came in November, will travel on.", "2023-11"),
        ("They will carry out the pact signed in November.", "2023-11"),
        ("Hai bên sẽ thực hiện thỏa thuận đạt được vào tháng 11.", "2023-11"),
        ("Chợ mở hồi tháng 11 sẽ đóng cửa.", "2023-11"),
        ("He will sing in Vinh, as in May 2021.", "2021-05"),
    ] {
        assert_eq!(value(text, Anchor::on(Day::new(2024, 3, 10).unwrap())), wanted, "{text}");
    }
    // Of a document of about that day the plan may be over.
    let about = Anchor::about(Day::new(2024, 7, 1).unwrap());
    assert_eq!(value("Thị trưởng sẽ thăm Vinh vào tháng 2.", about), "2024-02");
}
