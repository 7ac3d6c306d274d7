//! One entry of a log in CRI's form: `time stream F|P text`. `P`: the line goes on in the next entry.

use jiff::Timestamp;

/// The longest beginning of an entry that tells whether it ends its line.
pub(super) const HEAD: usize = 80;

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry<'a> {
    pub(super) time: &'a str,
    pub(super) stream: &'a str,
    pub(super) is_partial: bool,
    pub(super) text: &'a [u8],
}

impl<'a> Entry<'a> {
    /// Without its newline.
    pub(super) fn parse(line: &'a [u8]) -> Option<Entry<'a>> {
        let mut parts = line.splitn(4, |byte| *byte == b' ');
        let time = std::str::from_utf8(parts.next()?).ok()?;
        let stream = std::str::from_utf8(parts.next()?).ok()?;
        let tags = parts.next()?;
        let is_partial = match tags.split(|byte| *byte == b':').next()? {
            b"P" => true,
            b"F" => false,
            _ => return None,
        };
        let is_known = stream == "stdout" || stream == "stderr";
        is_known.then_some(Entry {
            time,
            stream,
            is_partial,
            text: parts.next().unwrap_or_default(),
        })
    }

    pub(super) fn is_before(&self, since: Timestamp) -> bool {
        self.time.parse::<Timestamp>().is_ok_and(|time| time < since)
    }
}
