//! The way through a firewall that drops what it forwards, as Docker's does: two rules of ours at the head of
//! iptables' `FORWARD` chain, which iptables itself shows and can delete.

use rustix::io::Errno;

use super::expression::{Is, Side, Verdict};
use super::transaction::{Rule, Transaction, chain_policy, rules};
use crate::cidr::Cidr;
use crate::netlink::Error;
use crate::netlink::socket::Socket;

const TABLE: &str = "filter";
const CHAIN: &str = "FORWARD";
const ACCEPT: u32 = 1;

/// Lets packets from and to a range through, where there is a firewall that might not. `name` marks the rules.
pub(crate) fn open(name: &str, range: Cidr) -> Result<(), Error> {
    let mut socket = Socket::netfilter()?;
    let Some(policy) = chain_policy(&mut socket, TABLE, CHAIN)? else {
        return Ok(());
    };
    let all = rules(&mut socket, TABLE, CHAIN)?;
    let (ours, others): (Vec<Rule>, Vec<Rule>) = all.into_iter().partition(|rule| rule.comment == name);
    if ours.len() == 2 || (policy == ACCEPT && others.is_empty()) {
        return Ok(());
    }
    let mut t = Transaction::on(TABLE);
    for rule in &ours {
        t.delete_rule(CHAIN, rule.handle);
    }
    for side in [Side::Destination, Side::Source] {
        t.insert_rule(CHAIN, name, |e| {
            e.if_address(side, Is::Equal, range)
                .count()
                .verdict(&Verdict::Accept);
        });
    }
    t.commit(&mut socket)
}

/// Takes the rules of this name away.
pub(crate) fn close(name: &str) -> Result<(), Error> {
    let mut socket = Socket::netfilter()?;
    let ours = match rules(&mut socket, TABLE, CHAIN) {
        Err(e) if e.errno == Errno::NOENT => return Ok(()),
        other => other?.into_iter().filter(|rule| rule.comment == name),
    };
    let mut t = Transaction::on(TABLE);
    for rule in ours {
        t.delete_rule(CHAIN, rule.handle);
    }
    t.commit(&mut socket)
}
