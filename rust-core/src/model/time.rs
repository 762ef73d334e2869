//! Wall-clock times of the phone.

use std::fmt;

use serde::{Deserialize, Serialize};
use time::{Date, Month, PrimitiveDateTime, Time};

/// A date and time as the phone's clock showed it, without a time zone, to the millisecond.
///
/// Written `2026-11-20T18:05:34.325`; the part behind the seconds is left out when it is zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LocalTime(PrimitiveDateTime);

impl LocalTime {
    /// Builds a time from its parts; `None` when there is no such day or time of day.
    pub fn new(year: i32, month: u8, day: u8, hour: u8, minute: u8, second: u8, millisecond: u16) -> Option<Self> {
        let date = Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()?;
        let time = Time::from_hms_milli(hour, minute, second, millisecond).ok()?;
        Some(Self(PrimitiveDateTime::new(date, time)))
    }

    /// Reads `2022-03-07 18:05:34`, with `T` for the blank, with or without up to nine digits of a fraction, around which
    /// blanks may stand.
    ///
    /// The platform formats with the phone's locale, so the digits may be those of any script.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_ascii() {
            Self::parse_latin(text.as_bytes())
        } else {
            Self::parse_latin(text.chars().map(latin).collect::<String>().as_bytes())
        }
    }

    fn parse_latin(text: &[u8]) -> Option<Self> {
        let (stamp, fraction) = text.split_first_chunk()?;
        #[rustfmt::skip]
        let [y1, y2, y3, y4, b'-', o1, o2, b'-', d1, d2, b' ' | b'T', h1, h2, b':', m1, m2, b':', s1, s2] = *stamp else {
            return None;
        };
        let millisecond = match fraction {
            [] => 0,
            [b'.', digits @ ..] if (1..=9).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit) => {
                number([0, 1, 2].map(|place| digits.get(place).copied().unwrap_or(b'0')))?
            }
            _ => return None,
        };
        let two = |tens, ones| u8::try_from(number([tens, ones])?).ok();
        Self::new(
            i32::try_from(number([y1, y2, y3, y4])?).ok()?,
            two(o1, o2)?,
            two(d1, d2)?,
            two(h1, h2)?,
            two(m1, m2)?,
            two(s1, s2)?,
            u16::try_from(millisecond).ok()?,
        )
    }

    /// Milliseconds from `earlier` to this time; negative when it is later.
    pub fn milliseconds_since(self, earlier: Self) -> i64 {
        let milliseconds = (self.0 - earlier.0).whole_milliseconds();
        i64::try_from(milliseconds).unwrap_or(if milliseconds < 0 { i64::MIN } else { i64::MAX })
    }

    /// The time this many milliseconds before; `None` outside the calendar.
    pub fn before(self, milliseconds: u64) -> Option<Self> {
        let span = time::Duration::milliseconds(i64::try_from(milliseconds).ok()?);
        self.0.checked_sub(span).map(Self)
    }

    /// The time this many milliseconds later; `None` outside the calendar.
    pub fn after(self, milliseconds: u64) -> Option<Self> {
        let span = time::Duration::milliseconds(i64::try_from(milliseconds).ok()?);
        self.0.checked_add(span).map(Self)
    }

    /// Year, month and day.
    pub fn date(self) -> (i32, u8, u8) {
        (self.0.year(), self.0.month().into(), self.0.day())
    }

    /// Hour and minute.
    pub fn hour_minute(self) -> (u8, u8) {
        (self.0.hour(), self.0.minute())
    }
}

/// The number of at most nine digits.
fn number<const DIGITS: usize>(digits: [u8; DIGITS]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
}

/// The first characters of the runs of ten digits that the platform's locales format dates with.
const ZEROS: [char; 12] = ['0', '٠', '۰', '०', '০', '੦', '૦', '௦', '๐', '໐', '၀', '０'];

/// The Latin digit for a digit of another script; any other character as it is.
fn latin(character: char) -> char {
    let value =
        ZEROS.iter().find_map(|zero| u32::from(character).checked_sub(u32::from(*zero)).filter(|value| *value < 10));
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(character)
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date();
        let (hour, minute, second, milli) = self.0.as_hms_milli();
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
        if milli == 0 { Ok(()) } else { write!(f, ".{milli:03}") }
    }
}

impl fmt::Debug for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl TryFrom<String> for LocalTime {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or_else(|| format!("{text:?} is no time; 2026-11-20T18:05:34.325 would be"))
    }
}

impl From<LocalTime> for String {
    fn from(time: LocalTime) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_in_the_forms_the_platform_prints() {
        for (printed, expected) in [
            ("2022-03-07 18:05:34.325", "2022-03-07T18:05:34.325"),
            ("2022-03-07T18:05:34", "2022-03-07T18:05:34"),
            ("1970-01-01 07:00:00", "1970-01-01T07:00:00"),
            (" 2021-05-19 22:02:52.05 ", "2021-05-19T22:02:52.050"),
        ] {
            assert_eq!(LocalTime::parse(printed).map(|time| time.to_string()).as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_time_in_persian_or_arabic_digits_is_no_corrupt_time() {
        let expected = LocalTime::new(2024, 3, 7, 18, 5, 34, 0);
        assert_eq!(LocalTime::parse("۲۰۲۴-۰۳-۰۷ ۱۸:۰۵:۳۴"), expected);
        assert_eq!(LocalTime::parse("٢٠٢٤-٠٣-٠٧ ١٨:٠٥:٣٤"), expected);
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            "2022",
            "2022-13-01 00:00:00",
            "2022-02-30 00:00:00",
            "22-01-01 00:00:00",
            "-",
            "2022-01-01 00:00",
            "2022-01-01 00:00:00.",
            "99999999999-01-01 00:00:00",
            "2022-01-01 00:00:00.0000000000",
            "2022-01-01 00:00:00.1a",
            "2022-01-01é00:00:00",
        ] {
            assert_eq!(LocalTime::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_long_row_of_digits_is_no_time_and_no_panic() {
        assert_eq!(LocalTime::parse(&"0".repeat(300)), None);
        assert_eq!(LocalTime::parse(&format!("2022-01-01 00:00:00.{}", "0".repeat(300))), None);
    }

    #[test]
    fn the_way_back_gives_the_same_time() {
        let time = LocalTime::new(2026, 11, 20, 18, 5, 34, 7).expect("a time");
        assert_eq!(LocalTime::parse(&time.to_string()), Some(time));
        assert_eq!(time.milliseconds_since(time.before(90_061_001).expect("earlier")), 90_061_001);
        assert_eq!(time.before(90_061_001).and_then(|earlier| earlier.after(90_061_001)), Some(time));
    }
}
