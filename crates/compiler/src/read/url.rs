//! Web addresses.

use url::{ParseError, Url};

use super::{Reader, fields::Fields};
use crate::{code::Code, diagnostic::Diagnostic, source::At};

impl Fields<'_> {
    pub fn required_url<'a>(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_, 'a>,
    ) -> Option<At<&'a str>> {
        let url = self.required_line(key, "\"https://…\"", reader)?;
        check(url, reader)
    }

    pub fn optional_url<'a>(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_, 'a>,
    ) -> Option<At<&'a str>> {
        let url = self.optional_line(key, reader)?;
        check(url, reader)
    }
}

fn check<'a>(url: At<&'a str>, reader: &mut Reader<'_, 'a>) -> Option<At<&'a str>> {
    const WHOLE: &str = "write the whole address of the page: https://…";
    let (label, help) = match Url::parse(url.value) {
        Ok(parsed) if !matches!(parsed.scheme(), "http" | "https") => (
            format!("the scheme is `{}`", parsed.scheme()),
            "only http and https addresses open in every browser",
        ),
        Ok(_) if url.value.contains(' ') => ("a space in the address".into(), "write %20 for a space"),
        Ok(_) => return Some(url),
        Err(ParseError::RelativeUrlWithoutBase) => ("no scheme".into(), WHOLE),
        Err(error) => (error.to_string(), WHOLE),
    };
    let message = format!("`{}` is no web address", url.value);
    reader.fault(Diagnostic::new(Code::Url, message, &url.span, label, help));
    None
}
