//! Tables of text by RFC 4180.
//!
//! Quoting is the one rule of a writer, and takes fewer lines than handing buffers to a library would.

/// Begins a file that spreadsheets are to take for UTF-8: without it they garble Vietnamese.
pub const BYTE_ORDER_MARK: char = '\u{feff}';

/// Adds a row, its cells safe from being taken for formulas.
pub fn row<'c>(into: &mut String, separator: char, cells: impl IntoIterator<Item = &'c str>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            into.push(separator);
        }
        write_cell(into, separator, cell);
    }
    into.push_str("\r\n");
}

/// Writes a cell. What a spreadsheet would take for a formula gets an apostrophe before it, which makes it a text: by
/// the rule of OWASP, *CSV Injection*.
fn write_cell(into: &mut String, separator: char, cell: &str) {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let quoted =
        cell.contains([separator, '"', '\n', '\r', '\t']) || cell.starts_with(' ') || cell.ends_with(' ');
    if quoted {
        into.push('"');
    }
    if formula {
        into.push('\'');
    }
    for c in cell.chars() {
        if c == '"' {
            into.push('"');
        }
        into.push(c);
    }
    if quoted {
        into.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::row;

    fn written(cells: &[&str]) -> String {
        let mut text = String::new();
        row(&mut text, ',', cells.iter().copied());
        text
    }

    #[test]
    fn only_what_needs_quotes_has_them() {
        assert_eq!(
            written(&["a", "", "b; c", "d,e", "f\"g", "h\ni"]),
            "a,,b; c,\"d,e\",\"f\"\"g\",\"h\ni\"\r\n"
        );
    }

    #[test]
    fn no_cell_is_taken_for_a_formula() {
        for cell in ["=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"x\",\"y\")"] {
            let text = written(&[cell]);
            assert!(text.trim_start_matches('"').starts_with('\''), "{text:?}");
        }
        assert_eq!(written(&["2020-09-12", "a=b"]), "2020-09-12,a=b\r\n");
    }
}
