//! The kernel's packet program: a rule is a row of expressions that load, compare and look up registers.

use std::net::Ipv4Addr;

use crate::cidr::Cidr;
use crate::netlink::message::Attributes;

/// A 32-bit register; `Reg(8)` is the first of sixteen. A concatenated key lies in neighbouring ones.
#[derive(Clone, Copy)]
pub(crate) struct Reg(pub(crate) u32);

pub(crate) const KEY: Reg = Reg(8);
const VERDICT: Reg = Reg(0);

/// The mark that asks for masquerading; upstream's default (`--iptables-masquerade-bit 14`).
pub(crate) const MASQUERADE_MARK: u32 = 0x4000;

const LIST_ELEM: u16 = 1;
const NF_NAT_RANGE_PROTO_RANDOM_FULLY: u32 = 16;
const IPS_DST_NAT: u32 = 0x20;
const CT_NEW: u32 = 8;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Source,
    Destination,
}

pub(crate) enum Verdict<'a> {
    Accept,
    Drop,
    Return,
    Jump(&'a str),
    Goto(&'a str),
}

#[derive(Clone, Copy)]
pub(crate) enum Is {
    Equal = 0,
    Different = 1,
}

impl Reg {
    /// The register `n` further on.
    pub(crate) const fn plus(self, n: u32) -> Self {
        Self(self.0 + n)
    }
}

/// The expressions of a rule that is being written.
pub(crate) struct Expressions<'a, 'b>(pub(crate) &'a mut Attributes<'b>);

impl Expressions<'_, '_> {
    /// Loads the address, protocol and destination port of the packet: the key that Services are found by. Takes
    /// three registers. `None` stands for any address of this node.
    pub(crate) fn service_key(&mut self, at: Reg, any_address: bool) -> &mut Self {
        if any_address {
            self.immediate(at, &Ipv4Addr::UNSPECIFIED.octets());
        } else {
            self.address(Side::Destination, at);
        }
        self.protocol(at.plus(1)).port(at.plus(2))
    }

    pub(crate) fn address(&mut self, side: Side, to: Reg) -> &mut Self {
        let offset = if side == Side::Source { 12 } else { 16 };
        self.payload(1, offset, 4, to)
    }

    /// The destination port.
    pub(crate) fn port(&mut self, to: Reg) -> &mut Self {
        self.payload(2, 2, 2, to)
    }

    pub(crate) fn protocol(&mut self, to: Reg) -> &mut Self {
        self.meta(16, to)
    }

    pub(crate) fn if_protocol(&mut self, protocol: u8) -> &mut Self {
        self.protocol(KEY).compare(KEY, Is::Equal, &[protocol])
    }

    pub(crate) fn if_address(&mut self, side: Side, is: Is, range: Cidr) -> &mut Self {
        let mask = range.mask().octets();
        self.address(side, KEY)
            .bitwise(KEY, mask, [0; 4])
            .compare(KEY, is, &range.address.octets())
    }

    /// The address is one of this node's.
    pub(crate) fn if_local(&mut self, side: Side, is: Is) -> &mut Self {
        let flag = if side == Side::Source { 1 } else { 2 };
        self.put("fib", |a| {
            a.be32(1, KEY.0);
            a.be32(2, 3);
            a.be32(3, flag);
        })
        .compare(KEY, is, &u32::from(libc::RTN_LOCAL).to_ne_bytes())
    }

    /// `ct original ip daddr`: what the client sent to, before any translation.
    pub(crate) fn if_sent_to(&mut self, range: Cidr) -> &mut Self {
        self.put("ct", |a| {
            a.be32(1, KEY.0);
            a.be32(2, 20);
            a.put(3, &[0]);
        })
        .bitwise(KEY, range.mask().octets(), [0; 4])
        .compare(KEY, Is::Equal, &range.address.octets())
    }

    pub(crate) fn if_translated(&mut self) -> &mut Self {
        self.connection(2, IPS_DST_NAT)
    }

    pub(crate) fn if_new(&mut self) -> &mut Self {
        self.connection(0, CT_NEW)
    }

    fn connection(&mut self, key: u32, bit: u32) -> &mut Self {
        self.put("ct", |a| {
            a.be32(1, KEY.0);
            a.be32(2, key);
        })
        .bitwise(KEY, bit.to_ne_bytes(), [0; 4])
        .compare(KEY, Is::Different, &[0; 4])
    }

    /// The packet did not come in by (`meta iif`), or does not go out by (`meta oif`), the loopback interface.
    pub(crate) fn if_not_loopback(&mut self, side: Side) -> &mut Self {
        let key = if side == Side::Source { 4 } else { 5 };
        self.meta(key, KEY)
            .compare(KEY, Is::Different, &1u32.to_ne_bytes())
    }

    pub(crate) fn if_marked(&mut self) -> &mut Self {
        self.meta(3, KEY)
            .bitwise(KEY, MASQUERADE_MARK.to_ne_bytes(), [0; 4])
            .compare(KEY, Is::Equal, &MASQUERADE_MARK.to_ne_bytes())
    }

    pub(crate) fn mark(&mut self) -> &mut Self {
        self.set_mark(!MASQUERADE_MARK, MASQUERADE_MARK)
    }

    pub(crate) fn unmark(&mut self) -> &mut Self {
        self.set_mark(!MASQUERADE_MARK, 0)
    }

    fn set_mark(&mut self, mask: u32, xor: u32) -> &mut Self {
        self.meta(3, KEY)
            .bitwise(KEY, mask.to_ne_bytes(), xor.to_ne_bytes())
            .put("meta", |a| {
                a.be32(2, 3);
                a.be32(3, KEY.0);
            })
    }

    /// Ends the rule unless the key is in the set.
    pub(crate) fn if_in(&mut self, set: &str, key: Reg) -> &mut Self {
        self.put("lookup", |a| {
            a.text(1, set);
            a.be32(2, key.0);
        })
    }

    /// Loads the key's value; ends the rule if there is none.
    pub(crate) fn look_up(&mut self, map: &str, key: Reg, to: Reg) -> &mut Self {
        self.put("lookup", |a| {
            a.text(1, map);
            a.be32(2, key.0);
            a.be32(3, to.0);
        })
    }

    /// Parks a register in the packet's priority (`skb->priority`), from where [`Self::unpark`] loads it again. Only
    /// a queueing discipline would look there. A looked-up value that is to be a key takes this way because `nft list`
    /// up to version 1.0 aborts on one that comes straight from the lookup.
    pub(crate) fn park(&mut self, from: Reg) -> &mut Self {
        self.put("meta", |a| {
            a.be32(2, 2);
            a.be32(3, from.0);
        })
    }

    pub(crate) fn unpark(&mut self, to: Reg) -> &mut Self {
        self.meta(2, to)
    }

    pub(crate) fn park_nothing(&mut self) -> &mut Self {
        self.immediate(KEY, &[0; 4]).park(KEY)
    }

    /// Follows the key's verdict, if it has one.
    pub(crate) fn follow(&mut self, map: &str, key: Reg) -> &mut Self {
        self.look_up(map, key, VERDICT)
    }

    /// Enters or refreshes `key` → `value` for so long.
    pub(crate) fn remember(&mut self, map: &str, key: Reg, value: Reg, milliseconds: u64) -> &mut Self {
        self.put("dynset", |a| {
            a.text(1, map);
            a.be32(3, 1);
            a.be32(4, key.0);
            a.be32(5, value.0);
            a.be64(6, milliseconds);
        })
    }

    /// A random number in `offset..offset + modulus`.
    pub(crate) fn random(&mut self, to: Reg, modulus: u32, offset: u32) -> &mut Self {
        self.put("numgen", |a| {
            a.be32(1, to.0);
            a.be32(2, modulus);
            a.be32(3, 1);
            a.be32(4, offset);
        })
    }

    /// To the address in `at` and the port in the next register.
    pub(crate) fn send_to(&mut self, at: Reg) -> &mut Self {
        self.put("nat", |a| {
            a.be32(1, 1);
            a.be32(2, libc::NFPROTO_IPV4 as u32);
            a.be32(3, at.0);
            a.be32(5, at.plus(1).0);
        })
    }

    pub(crate) fn masquerade(&mut self) -> &mut Self {
        self.put("masq", |a| a.be32(1, NF_NAT_RANGE_PROTO_RANDOM_FULLY))
    }

    pub(crate) fn reject(&mut self, by_reset: bool) -> &mut Self {
        let (kind, code) = if by_reset { (1, 0) } else { (0, 3) };
        self.put("reject", |a| {
            a.be32(1, kind);
            a.put(2, &[code]);
        })
    }

    /// Packets and bytes, as iptables' own rules count them.
    pub(crate) fn count(&mut self) -> &mut Self {
        self.put("counter", |_| ())
    }

    pub(crate) fn verdict(&mut self, verdict: &Verdict<'_>) -> &mut Self {
        self.put("immediate", |a| {
            a.be32(1, VERDICT.0);
            a.nest(2, |a| put_verdict(a, verdict));
        })
    }

    fn immediate(&mut self, to: Reg, value: &[u8]) -> &mut Self {
        self.put("immediate", |a| {
            a.be32(1, to.0);
            a.nest(2, |a| a.put(1, value));
        })
    }

    fn payload(&mut self, base: u32, offset: u32, length: u32, to: Reg) -> &mut Self {
        self.put("payload", |a| {
            a.be32(1, to.0);
            a.be32(2, base);
            a.be32(3, offset);
            a.be32(4, length);
        })
    }

    fn meta(&mut self, key: u32, to: Reg) -> &mut Self {
        self.put("meta", |a| {
            a.be32(1, to.0);
            a.be32(2, key);
        })
    }

    fn compare(&mut self, what: Reg, is: Is, with: &[u8]) -> &mut Self {
        self.put("cmp", |a| {
            a.be32(1, what.0);
            a.be32(2, is as u32);
            a.nest(3, |a| a.put(1, with));
        })
    }

    fn bitwise(&mut self, what: Reg, mask: [u8; 4], xor: [u8; 4]) -> &mut Self {
        self.put("bitwise", |a| {
            a.be32(1, what.0);
            a.be32(2, what.0);
            a.be32(3, 4);
            a.nest(4, |a| a.put(1, &mask));
            a.nest(5, |a| a.put(1, &xor));
        })
    }

    fn put(&mut self, name: &str, data: impl FnOnce(&mut Attributes<'_>)) -> &mut Self {
        self.0.nest(LIST_ELEM, |a| {
            a.text(1, name);
            a.nest(2, data);
        });
        self
    }
}

/// `NFTA_DATA_VERDICT`
pub(crate) fn put_verdict(a: &mut Attributes<'_>, verdict: &Verdict<'_>) {
    let (code, chain) = match verdict {
        Verdict::Drop => (0, None),
        Verdict::Accept => (1, None),
        Verdict::Jump(chain) => (-3i32, Some(chain)),
        Verdict::Goto(chain) => (-4, Some(chain)),
        Verdict::Return => (-5, None),
    };
    a.nest(2, |a| {
        a.be32(1, code as u32);
        if let Some(chain) = chain {
            a.text(2, chain);
        }
    });
}
