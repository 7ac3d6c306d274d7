//! Header blocks: zlib with SPDY/3's dictionary, one stream for all blocks of a direction.
//!
//! The pure-Rust zlib cannot be given a dictionary, so a block is inflated raw, into a window that begins with the
//! dictionary; and what is sent is stored, not compressed: a kubelet's headers are empty.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_HAS_MORE_INPUT;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

use crate::limits;

/// Draft 3 of SPDY, section 2.6.10.1.
const DICTIONARY: &[u8] = include_bytes!("dictionary.bin");
/// Deflate, 32 KiB window, a dictionary, and that dictionary's Adler-32.
const ZLIB_BEGINS: [u8; 6] = [0x78, 0xbb, 0xe3, 0xc6, 0xa7, 0xc2];
/// Deflate looks back no further.
const WINDOW: usize = 32 << 10;

pub(crate) type Headers = Vec<(String, String)>;

#[derive(Debug, thiserror::Error)]
#[error("a header block is {0}")]
pub(super) struct Malformed(&'static str);

pub(super) struct Inflater {
    state: Box<DecompressorOxide>,
    window: Box<[u8]>,
    at: usize,
    begun: bool,
}

impl Inflater {
    pub(super) fn new() -> Inflater {
        let mut window = vec![0; WINDOW].into_boxed_slice();
        window[..DICTIONARY.len()].copy_from_slice(DICTIONARY);
        Inflater {
            state: Box::default(),
            window,
            at: DICTIONARY.len(),
            begun: false,
        }
    }

    /// The headers of the next block.
    pub(super) fn read(&mut self, block: &[u8]) -> Result<Headers, Malformed> {
        let compressed = if self.begun {
            block
        } else {
            self.begun = true;
            without_beginning(block).ok_or(Malformed("not zlib"))?
        };
        parse(&self.inflate(compressed)?)
    }

    fn inflate(&mut self, mut input: &[u8]) -> Result<Vec<u8>, Malformed> {
        let mut out = Vec::new();
        loop {
            let (status, read, written) = decompress(
                &mut self.state,
                input,
                &mut self.window,
                self.at,
                TINFL_FLAG_HAS_MORE_INPUT,
            );
            out.extend_from_slice(&self.window[self.at..self.at + written]);
            input = &input[read..];
            self.at = (self.at + written) % WINDOW;
            if out.len() > limits::HEADER_BLOCK {
                return Err(Malformed("too long"));
            }
            match status {
                TINFLStatus::HasMoreOutput => {}
                TINFLStatus::NeedsMoreInput if input.is_empty() => return Ok(out),
                _ => return Err(Malformed("not deflated")),
            }
        }
    }
}

/// The level that the second byte tells is of no interest.
fn without_beginning(block: &[u8]) -> Option<&[u8]> {
    let (begins, rest) = block.split_at_checked(ZLIB_BEGINS.len())?;
    let has_dictionary = begins[1] & 0x20 != 0;
    (begins[0] == ZLIB_BEGINS[0] && has_dictionary && begins[2..] == ZLIB_BEGINS[2..]).then_some(rest)
}

/// A count; then each header's name and values (split by NUL), each with its length before it.
fn parse(mut block: &[u8]) -> Result<Headers, Malformed> {
    let count = number(&mut block)?;
    let mut headers = Headers::new();
    for _ in 0..count {
        let name = text(&mut block)?;
        let values = text(&mut block)?;
        headers.extend(
            values
                .split('\0')
                .map(|value| (name.to_ascii_lowercase(), value.to_owned())),
        );
    }
    Ok(headers)
}

fn number(block: &mut &[u8]) -> Result<u32, Malformed> {
    let (number, rest) = block.split_first_chunk().ok_or(Malformed("cut short"))?;
    *block = rest;
    Ok(u32::from_be_bytes(*number))
}

fn text(block: &mut &[u8]) -> Result<String, Malformed> {
    let length = number(block)? as usize;
    let (text, rest) = block.split_at_checked(length).ok_or(Malformed("cut short"))?;
    *block = rest;
    String::from_utf8(text.to_vec()).map_err(|_| Malformed("not text"))
}

#[derive(Default)]
pub(super) struct Deflater {
    begun: bool,
}

impl Deflater {
    /// A block without headers, flushed: a stored block with the count, and an empty one.
    pub(super) fn empty(&mut self) -> Vec<u8> {
        const COUNT: [u8; 9] = [0, 4, 0, 0xfb, 0xff, 0, 0, 0, 0];
        const FLUSH: [u8; 5] = [0, 0, 0, 0xff, 0xff];
        let begins: &[u8] = if self.begun { &[] } else { &ZLIB_BEGINS };
        self.begun = true;
        [begins, &COUNT, &FLUSH].concat()
    }
}
