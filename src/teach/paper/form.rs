//! What is printed, as it stands in the address.

use worksheets::Seed;

/// A form of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// A list with sources.
    #[default]
    List,
    /// Three events a page, with lines for notes.
    Notes,
    /// Dates to fill in.
    Dates,
    /// Cards to cut out and put in order.
    Order,
    /// Actors and events to match.
    Match,
    /// The timeline on one page.
    Poster,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 6] = [Self::List, Self::Notes, Self::Dates, Self::Order, Self::Match, Self::Poster];

    /// Its name in the address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Notes => "notes",
            Self::Dates => "dates",
            Self::Order => "order",
            Self::Match => "match",
            Self::Poster => "poster",
        }
    }

    /// Whether it is a task that chance decides on.
    #[must_use]
    pub const fn is_task(self) -> bool {
        matches!(self, Self::Dates | Self::Order | Self::Match)
    }

    /// How many questions, cards or pairs a sheet may have. Their keys fit one page.
    #[must_use]
    pub const fn sizes(self) -> &'static [usize] {
        match self {
            Self::Dates => &[5, 10, 15, 20],
            Self::Order => &[4, 6, 8],
            Self::Match => &[5, 8, 10],
            _ => &[],
        }
    }
}

/// A size of paper for the timeline on one page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// ISO 216 A4.
    #[default]
    A4,
    /// ISO 216 A3.
    A3,
}

/// A form with its choices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The form.
    pub form: Form,
    /// The number of a task.
    pub seed: Seed,
    /// Which of [`Form::sizes`] it has, by its place.
    pub size: usize,
    /// The paper of the poster.
    pub paper: Size,
}

impl Sheet {
    /// Reads it from the address: `order-8-142857`, `poster-a3`. What is unknown is passed over.
    #[must_use]
    pub fn of(value: &str) -> Self {
        let mut parts = value.split('-');
        let name = parts.next().unwrap_or_default();
        let form = Form::ALL.into_iter().find(|form| form.as_str() == name).unwrap_or_default();
        let mut sheet = Self { form, size: middle(form), ..Self::default() };
        if form.is_task() {
            let number = parts.next().and_then(|number| number.parse().ok());
            let known = number.and_then(|number: usize| form.sizes().iter().position(|size| *size == number));
            sheet.size = known.unwrap_or(sheet.size);
            sheet.seed = parts.next().and_then(|seed| seed.parse().ok()).unwrap_or_default();
        } else if form == Form::Poster && parts.next() == Some("a3") {
            sheet.paper = Size::A3;
        }
        sheet
    }

    /// How many questions, cards or pairs it has at the most.
    #[must_use]
    pub fn most(self) -> usize {
        self.form.sizes().get(self.size).copied().unwrap_or_default()
    }

    /// Another form, with the number that stands.
    #[must_use]
    pub fn in_form(self, form: Form) -> Self {
        Self { form, size: middle(form), ..self }
    }

    /// As it stands in the address; nothing for what is printed at first.
    #[must_use]
    pub fn in_address(self) -> String {
        let name = self.form.as_str();
        if self.form.is_task() {
            return [name, "-", &self.most().to_string(), "-", &self.seed.to_string()].concat();
        }
        match (self.form, self.paper) {
            (Form::List, _) => String::new(),
            (Form::Poster, Size::A3) => [name, "-a3"].concat(),
            _ => name.to_owned(),
        }
    }
}

/// The place of the size that a form has at first.
const fn middle(form: Form) -> usize {
    form.sizes().len().saturating_sub(1) / 2
}

#[cfg(test)]
mod tests {
    use super::{Form, Sheet, Size};

    #[test]
    fn a_sheet_is_read_from_the_address_as_it_was_written() {
        for text in ["", "notes", "dates-10-0", "order-4-142857", "match-8-999999", "poster", "poster-a3"] {
            assert_eq!(Sheet::of(text).in_address(), text);
        }
        assert_eq!(Sheet::of("order-4-7").most(), 4);
        assert_eq!(Sheet::of("poster-a3").paper, Size::A3);
    }

    #[test]
    fn what_is_broken_is_passed_over() {
        assert_eq!(Sheet::of("order-77-x"), Sheet::of("order-6-0"));
        assert_eq!(Sheet::of("nothing-1").form, Form::List);
        assert_eq!(Sheet::of("order-8-1234567").seed.number(), 234_567);
    }
}
