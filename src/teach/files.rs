//! Files that a reader hands in, and names for those that are handed out.

use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

/// The text of the file that was chosen in a field, if it is one.
pub async fn text_of(field: HtmlInputElement) -> Option<String> {
    let file = field.files()?.get(0)?;
    // So that the same file can be chosen again.
    let text = JsFuture::from(file.text()).await.ok()?.as_string();
    field.set_value("");
    text
}

/// A name for a file, of a title: letters and digits without accents, hyphens between.
#[must_use]
pub fn file_name(title: &str, extension: &str) -> String {
    let folded = search::fold(title);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut name = words.take(8).collect::<Vec<_>>().join("-");
    if name.is_empty() {
        "nien-bieu".clone_into(&mut name);
    }
    [&name, ".", extension].concat()
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_is_named_after_its_title() {
        assert_eq!(file_name("Đối tác: từ Nga đến Úc", "json"), "doi-tac-tu-nga-den-uc.json");
        assert_eq!(file_name("…", "csv"), "nien-bieu.csv");
    }
}
