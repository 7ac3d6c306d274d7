//! Shuffle sharding: each flow may use a few queues out of many, so that one flow that floods its own leaves most others
//! a queue that it does not reach.

/// The largest hand, as upstream's.
const MOST_CARDS: usize = 15;

/// The bits of a hash that a deal may use up, as upstream's: with more, hands become uneven.
const ENTROPY_BITS: f64 = 60.0;

/// Deals hands of `hand` different cards out of `deck`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dealer {
    deck: usize,
    hand: usize,
}

impl Dealer {
    /// `None` if such hands cannot be dealt well; the API does not accept such levels.
    pub(super) fn new(deck: usize, hand: usize) -> Option<Self> {
        let fits = hand >= 1 && hand <= deck && hand <= MOST_CARDS;
        let bits = (deck as f64).log2() * hand as f64;
        (fits && bits.ceil() <= ENTROPY_BITS).then_some(Self { deck, hand })
    }

    /// The hand of a hash. The same hash gets the same hand.
    pub(super) fn deal(self, mut hash: u64) -> Hand {
        let mut hand = Hand {
            cards: [0; MOST_CARDS],
            size: self.hand,
        };
        let mut remainders = [0; MOST_CARDS];
        for (dealt, remainder) in remainders.iter_mut().enumerate().take(self.hand) {
            let left = (self.deck - dealt) as u64;
            *remainder = (hash % left) as usize;
            hash /= left;
        }
        for at in 0..self.hand {
            let mut card = remainders[at];
            for before in remainders[..at].iter().rev() {
                card += usize::from(card >= *before);
            }
            hand.cards[at] = card;
        }
        hand
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Hand {
    cards: [usize; MOST_CARDS],
    size: usize,
}

impl Hand {
    /// The cards, beginning with another one for each `turn`.
    pub(super) fn in_turn(&self, turn: usize) -> impl Iterator<Item = usize> {
        (0..self.size).map(move |at| self.cards[(turn + at) % self.size])
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[test]
    fn hands_have_different_cards_and_every_hand_is_dealt_as_often() {
        let dealer = Dealer::new(5, 3).expect("a deck");
        let mut dealt = BTreeMap::new();
        for hash in 0..5 * 4 * 3 * 7 {
            let hand: BTreeSet<usize> = dealer.deal(hash).in_turn(0).collect();
            assert_eq!(hand.len(), 3, "{hand:?}");
            assert!(hand.iter().all(|card| *card < 5));
            *dealt.entry(hand).or_insert(0) += 1;
        }
        assert_eq!(dealt.len(), 10);
        assert!(dealt.values().all(|times| *times == 42), "{dealt:?}");
    }

    #[test]
    fn a_deck_that_takes_more_than_a_hash_is_none() {
        assert!(Dealer::new(128, 6).is_some());
        assert!(Dealer::new(0, 0).is_none());
        assert!(Dealer::new(4, 5).is_none());
        assert!(Dealer::new(1 << 20, 4).is_none());
    }
}
