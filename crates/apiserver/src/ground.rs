//! What the server takes from outside: the time, and chance. Parameters, so that a simulation can repeat itself.

use api::{SmolStr, Timestamp};

use crate::limits;

pub struct Ground {
    pub now: Box<dyn Fn() -> Timestamp + Send + Sync>,
    pub random: Box<dyn Fn() -> u64 + Send + Sync>,
}

impl Ground {
    /// The machine's clock, and randomness that nobody can guess.
    pub fn real() -> Self {
        Self {
            now: Box::new(Timestamp::now),
            random: Box::new(rand::random),
        }
    }

    pub fn now(&self) -> Timestamp {
        (self.now)()
    }

    /// A version 4 UUID.
    pub fn uid(&self) -> SmolStr {
        let bits = (u128::from((self.random)()) << 64) | u128::from((self.random)());
        let bits = bits & !(0xf << 76) & !(0b11 << 62) | (4 << 76) | (0b10 << 62);
        let hex = format!("{bits:032x}");
        let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
        parts.join("-").into()
    }

    /// `base` and five random characters without vowels, cut so that the whole is a label.
    pub fn generated_name(&self, base: &str) -> SmolStr {
        const ALPHABET: &[u8] = b"bcdfghjklmnpqrstvwxz2456789";
        let cut = base
            .char_indices()
            .map(|(at, _)| at)
            .find(|at| *at >= limits::GENERATE_NAME_BYTES);
        let mut name = base[..cut.unwrap_or(base.len())].to_owned();
        let mut random = (self.random)();
        for _ in 0..limits::NAME_SUFFIX {
            let at = random % ALPHABET.len() as u64;
            name.push(char::from(ALPHABET[at as usize]));
            random /= ALPHABET.len() as u64;
        }
        name.into()
    }
}

/// RFC 3339 in whole seconds, as objects carry times.
pub fn time_text(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
