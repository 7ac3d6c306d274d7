//! Netlink's wire form: messages of attributes, many of them in one buffer.

/// Length of `struct nlmsghdr`.
pub(crate) const HEADER: usize = 16;

/// Messages that the kernel takes in one go.
#[derive(Default)]
pub(crate) struct Messages {
    pub(crate) bytes: Vec<u8>,
    pub(crate) count: u32,
}

impl Messages {
    /// A single message.
    pub(crate) fn one(kind: u16, flags: i32, head: &[u8], body: impl FnOnce(&mut Attributes<'_>)) -> Self {
        let mut messages = Self::default();
        messages.push(kind, flags, head, body);
        messages
    }

    /// Appends a message; its sequence number is its place, and is shifted when it is sent.
    pub(crate) fn push(
        &mut self,
        kind: u16,
        flags: i32,
        head: &[u8],
        body: impl FnOnce(&mut Attributes<'_>),
    ) {
        let start = self.bytes.len();
        let flags = (flags | libc::NLM_F_REQUEST) as u16;
        self.bytes.extend([0; 4]);
        self.bytes.extend(kind.to_ne_bytes());
        self.bytes.extend(flags.to_ne_bytes());
        self.bytes.extend(self.count.to_ne_bytes());
        self.bytes.extend([0; 4]);
        self.bytes.extend(head);
        pad(&mut self.bytes);
        body(&mut Attributes(&mut self.bytes));
        let length = (self.bytes.len() - start) as u32;
        self.bytes[start..start + 4].copy_from_slice(&length.to_ne_bytes());
        self.count += 1;
    }

    /// Numbers the messages from `first` on, as they are about to be sent.
    pub(crate) fn number(&mut self, first: u32) {
        let mut at = 0;
        while at < self.bytes.len() {
            let place = u32_at(&self.bytes, at + 8);
            self.bytes[at + 8..at + 12].copy_from_slice(&first.wrapping_add(place).to_ne_bytes());
            at += align(u32_at(&self.bytes, at) as usize);
        }
    }
}

/// The attributes of a message (or of an attribute) that is being written.
pub(crate) struct Attributes<'a>(&'a mut Vec<u8>);

impl Attributes<'_> {
    pub(crate) fn put(&mut self, kind: u16, value: &[u8]) {
        self.0.extend(((value.len() + 4) as u16).to_ne_bytes());
        self.0.extend(kind.to_ne_bytes());
        self.0.extend(value);
        pad(self.0);
    }

    pub(crate) fn text(&mut self, kind: u16, value: &str) {
        self.put(kind, &[value.as_bytes(), &[0]].concat());
    }

    /// In the machine's byte order, as rtnetlink wants it.
    pub(crate) fn u32(&mut self, kind: u16, value: u32) {
        self.put(kind, &value.to_ne_bytes());
    }

    /// In network byte order, as nfnetlink wants it.
    pub(crate) fn be32(&mut self, kind: u16, value: u32) {
        self.put(kind, &value.to_be_bytes());
    }

    pub(crate) fn be64(&mut self, kind: u16, value: u64) {
        self.put(kind, &value.to_be_bytes());
    }

    pub(crate) fn nest(&mut self, kind: u16, body: impl FnOnce(&mut Attributes<'_>)) {
        self.nest_after(kind, &[], body);
    }

    /// A nest that opens with a fixed struct.
    pub(crate) fn nest_after(&mut self, kind: u16, head: &[u8], body: impl FnOnce(&mut Attributes<'_>)) {
        let start = self.0.len();
        self.0.extend([0; 2]);
        self.0.extend((kind | libc::NLA_F_NESTED as u16).to_ne_bytes());
        self.0.extend(head);
        pad(self.0);
        body(&mut Attributes(self.0));
        let length = (self.0.len() - start) as u16;
        self.0[start..start + 2].copy_from_slice(&length.to_ne_bytes());
    }
}

/// The attributes of a received message, in order: kind (without its flags) and value.
pub(crate) fn attributes(mut bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let length = usize::from(u16_at(bytes, 0)?);
        let kind = u16_at(bytes, 2)? & libc::NLA_TYPE_MASK as u16;
        let value = bytes.get(4..length)?;
        bytes = bytes.get(align(length)..).unwrap_or_default();
        Some((kind, value))
    })
}

/// The first attribute of a kind.
pub(crate) fn attribute(bytes: &[u8], kind: u16) -> Option<&[u8]> {
    attributes(bytes)
        .find(|(k, _)| *k == kind)
        .map(|(_, value)| value)
}

/// The attribute at the end of a path of nests.
pub(crate) fn attribute_at<'a>(bytes: &'a [u8], path: &[u16]) -> Option<&'a [u8]> {
    path.iter().try_fold(bytes, |inner, kind| attribute(inner, *kind))
}

/// The text of an attribute, up to its NUL.
pub(crate) fn text(value: &[u8]) -> String {
    let end = value.iter().position(|b| *b == 0).unwrap_or(value.len());
    String::from_utf8_lossy(&value[..end]).into_owned()
}

pub(crate) fn align(length: usize) -> usize {
    length.next_multiple_of(4)
}

fn pad(bytes: &mut Vec<u8>) {
    bytes.resize(align(bytes.len()), 0);
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at + 2)?;
    Some(u16::from_ne_bytes([two[0], two[1]]))
}

/// Four bytes in the machine's order; 0 past the end.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes
        .get(at..at + 4)
        .map_or(0, |b| u32::from_ne_bytes([b[0], b[1], b[2], b[3]]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let messages = Messages::one(7, 0, &[1, 2, 3, 4], |a| {
            a.text(1, "eth0");
            a.nest(2, |a| a.be32(3, 9));
        });
        let body = &messages.bytes[HEADER + 4..];
        assert_eq!(attribute(body, 1).map(text).as_deref(), Some("eth0"));
        assert_eq!(attribute_at(body, &[2, 3]), Some(&[0, 0, 0, 9][..]));
        assert_eq!(u32_at(&messages.bytes, 0) as usize, messages.bytes.len());
    }

    #[test]
    fn a_cut_attribute_ends_the_reading() {
        assert_eq!(attributes(&[9, 0, 1, 0, 5]).count(), 0);
    }
}
