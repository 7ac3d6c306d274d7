//! Decimals of any size, for the amounts that 64 bits do not hold.

use std::cmp::Ordering;

const BASE: u64 = 1_000_000_000;
const BASE_DIGITS: usize = 9;

/// `±limbs × 10^exponent`, exact.
#[derive(Clone, Debug)]
pub(super) struct Decimal {
    negative: bool,
    /// Base 10^9, least first, without zeros at the end.
    limbs: Vec<u32>,
    exponent: i32,
}

impl Decimal {
    pub(super) fn new(value: i64, exponent: i32) -> Self {
        let mut limbs = Vec::with_capacity(3);
        let mut left = value.unsigned_abs();
        while left > 0 {
            limbs.push((left % BASE) as u32);
            left /= BASE;
        }
        Self {
            negative: value < 0,
            limbs,
            exponent,
        }
    }

    /// From decimal digits before and after the point.
    pub(super) fn from_digits(whole: &str, fraction: &str) -> Self {
        let digits = [whole.as_bytes(), fraction.as_bytes()].concat();
        let limb = |chunk: &[u8]| chunk.iter().fold(0, |sum, d| sum * 10 + u32::from(d - b'0'));
        let mut limbs: Vec<u32> = digits.rchunks(BASE_DIGITS).map(limb).collect();
        trim(&mut limbs);
        Self {
            negative: false,
            limbs,
            exponent: -(fraction.len() as i32),
        }
    }

    pub(super) fn exponent(&self) -> i32 {
        self.exponent
    }

    pub(super) fn sign(&self) -> i32 {
        match (self.limbs.is_empty(), self.negative) {
            (true, _) => 0,
            (_, true) => -1,
            _ => 1,
        }
    }

    pub(super) fn negate(&mut self) {
        self.negative = !self.negative;
    }

    /// Multiplies by `10^by`.
    pub(super) fn shift(&mut self, by: i32) {
        self.exponent += by;
    }

    pub(super) fn times(&self, by: i64) -> Self {
        let factor = by.unsigned_abs();
        let mut limbs = Vec::with_capacity(self.limbs.len() + 3);
        let mut carry = 0u128;
        for limb in &self.limbs {
            carry += u128::from(*limb) * u128::from(factor);
            limbs.push((carry % u128::from(BASE)) as u32);
            carry /= u128::from(BASE);
        }
        while carry > 0 {
            limbs.push((carry % u128::from(BASE)) as u32);
            carry /= u128::from(BASE);
        }
        trim(&mut limbs);
        Self {
            negative: self.negative != (by < 0),
            limbs,
            exponent: self.exponent,
        }
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        let exponent = self.exponent.min(other.exponent);
        let (a, b) = (self.limbs_at(exponent), other.limbs_at(exponent));
        let (negative, limbs) = if self.negative == other.negative {
            (self.negative, sum(&a, &b))
        } else if compare(&a, &b).is_ge() {
            (self.negative, difference(&a, &b))
        } else {
            (other.negative, difference(&b, &a))
        };
        Self {
            negative,
            limbs,
            exponent,
        }
    }

    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let by_sign = self.sign().cmp(&other.sign());
        if by_sign.is_ne() || self.sign() == 0 {
            return by_sign;
        }
        let exponent = self.exponent.min(other.exponent);
        let by_size = compare(&self.limbs_at(exponent), &other.limbs_at(exponent));
        if self.negative { by_size.reverse() } else { by_size }
    }

    /// At exactly this exponent, what is cut off rounded away from zero.
    pub(super) fn rounded_up(&self, exponent: i32) -> Self {
        let limbs = if exponent <= self.exponent {
            self.limbs_at(exponent)
        } else {
            let (mut limbs, lost) = divided_by_power(&self.limbs, exponent - self.exponent);
            if lost {
                limbs = sum(&limbs, &[1]);
            }
            limbs
        };
        Self {
            negative: self.negative,
            limbs,
            exponent,
        }
    }

    /// In units of `10^scale` with upstream's way of rounding and of overflowing.
    pub(super) fn scaled_value(&self, scale: i32) -> i64 {
        let cut = scale - self.exponent;
        if cut <= 0 {
            let factor = 10i64.checked_pow(cut.unsigned_abs()).unwrap_or(i64::MIN);
            return self.low_i64().wrapping_mul(factor);
        }
        let below_max = self.negative || compare(&self.limbs, &Self::new(i64::MAX, 0).limbs).is_lt();
        if below_max && cut < 19 {
            let divisor = 10i64.pow(cut.unsigned_abs());
            let (quotient, rest) = (self.low_i64() / divisor, self.low_i64() % divisor);
            return if rest != 0 { quotient + 1 } else { quotient };
        }
        let (limbs, lost) = divided_by_power(&self.limbs, cut);
        let quotient = Self {
            negative: self.negative,
            limbs,
            exponent: 0,
        };
        // Upstream's division rounds down, then adds one for a rest: for a negative amount the rest cancels.
        let up = i64::from(lost && !self.negative);
        quotient.low_i64().wrapping_add(up)
    }

    pub(super) fn fits_i64(&self) -> bool {
        let limit = if self.negative { i64::MIN } else { i64::MAX };
        compare(&self.limbs, &Self::new(limit, 0).limbs).is_le()
    }

    /// The unscaled number's low 64 bits.
    fn low_i64(&self) -> i64 {
        let fold = |low: u64, limb: &u32| low.wrapping_mul(BASE).wrapping_add(u64::from(*limb));
        let low = self.limbs.iter().rev().fold(0, fold) as i64;
        if self.negative { low.wrapping_neg() } else { low }
    }

    pub(super) fn unscaled_f64(&self) -> f64 {
        self.text(&self.limbs).parse().unwrap_or(f64::NAN)
    }

    /// The digits and a decimal exponent that is the largest multiple of 3 at which nothing is lost.
    pub(super) fn digits_in_thousands(&self) -> (String, i32) {
        let mut digits = self.text(&self.limbs);
        let kept = digits.trim_end_matches('0').len();
        let mut exponent = self.exponent + (digits.len() - kept) as i32;
        digits.truncate(kept);
        while exponent % 3 != 0 {
            digits.push('0');
            exponent -= 1;
        }
        (digits, exponent)
    }

    /// The unscaled digits without their factors of 1024, and how many those were.
    pub(super) fn digits_by_1024(&self) -> (String, u32) {
        let mut limbs = self.limbs.clone();
        let mut times = 0;
        while !limbs.is_empty()
            && let (quotient, 0) = divided_by_small(&limbs, 1024)
        {
            limbs = quotient;
            times += 1;
        }
        (self.text(&limbs), times)
    }

    fn text(&self, limbs: &[u32]) -> String {
        use std::fmt::Write as _;
        let mut text = String::with_capacity(limbs.len() * BASE_DIGITS + 1);
        if self.negative && !limbs.is_empty() {
            text.push('-');
        }
        let (last, rest) = limbs.split_last().unwrap_or((&0, &[]));
        let written = write!(text, "{last}")
            .and_then(|()| rest.iter().rev().try_for_each(|limb| write!(text, "{limb:09}")));
        debug_assert!(written.is_ok(), "writing to memory does not fail");
        text
    }

    /// The unscaled number at a smaller exponent.
    fn limbs_at(&self, exponent: i32) -> Vec<u32> {
        let power = usize::try_from(self.exponent - exponent).unwrap_or(0);
        if self.limbs.is_empty() {
            return Vec::new();
        }
        let mut scaled = self.times(10i64.pow((power % BASE_DIGITS) as u32)).limbs;
        scaled.splice(0..0, std::iter::repeat_n(0, power / BASE_DIGITS));
        scaled
    }
}

fn trim(limbs: &mut Vec<u32>) {
    while limbs.last() == Some(&0) {
        limbs.pop();
    }
}

fn compare(a: &[u32], b: &[u32]) -> Ordering {
    a.len()
        .cmp(&b.len())
        .then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

fn sum(a: &[u32], b: &[u32]) -> Vec<u32> {
    let mut limbs = Vec::with_capacity(a.len().max(b.len()) + 1);
    let mut carry = 0;
    for at in 0..a.len().max(b.len()) {
        let total =
            u64::from(a.get(at).copied().unwrap_or(0)) + u64::from(b.get(at).copied().unwrap_or(0)) + carry;
        limbs.push((total % BASE) as u32);
        carry = total / BASE;
    }
    limbs.push(carry as u32);
    trim(&mut limbs);
    limbs
}

/// `a - b`, where `a` is not smaller.
fn difference(a: &[u32], b: &[u32]) -> Vec<u32> {
    let mut limbs = Vec::with_capacity(a.len());
    let mut borrow = 0;
    for (at, limb) in a.iter().enumerate() {
        let total = i64::from(*limb) - i64::from(b.get(at).copied().unwrap_or(0)) - borrow;
        borrow = i64::from(total < 0);
        limbs.push((total + borrow * BASE as i64) as u32);
    }
    trim(&mut limbs);
    limbs
}

fn divided_by_small(limbs: &[u32], divisor: u32) -> (Vec<u32>, u32) {
    let mut quotient = vec![0; limbs.len()];
    let mut rest = 0;
    for (at, limb) in limbs.iter().enumerate().rev() {
        let total = rest * BASE + u64::from(*limb);
        quotient[at] = (total / u64::from(divisor)) as u32;
        rest = total % u64::from(divisor);
    }
    trim(&mut quotient);
    (quotient, rest as u32)
}

/// Divides by `10^power`, towards zero; whether a rest was lost.
fn divided_by_power(limbs: &[u32], power: i32) -> (Vec<u32>, bool) {
    let power = power.unsigned_abs() as usize;
    let (cut, kept) = limbs.split_at((power / BASE_DIGITS).min(limbs.len()));
    let (quotient, rest) = divided_by_small(kept, 10u32.pow((power % BASE_DIGITS) as u32));
    (quotient, rest != 0 || cut.iter().any(|limb| *limb != 0))
}
