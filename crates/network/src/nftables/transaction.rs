//! One nftables transaction: all of it takes effect at once, or none of it.

use super::expression::{Expressions, Verdict, put_verdict};
use crate::limits::ELEMENT_LIST_BYTES;
use crate::netlink::Error;
use crate::netlink::message::{Attributes, Messages, attribute, attribute_at, attributes, text};
use crate::netlink::socket::Socket;

const SUBSYSTEM: u16 = (libc::NFNL_SUBSYS_NFTABLES as u16) << 8;
const HEAD: [u8; 4] = [libc::NFPROTO_IPV4 as u8, 0, 0, 0];
/// `struct nfgenmsg` of a batch's ends: the resource id is the subsystem.
const BATCH: [u8; 4] = [0, 0, 0, libc::NFNL_SUBSYS_NFTABLES as u8];

/// The kind of a rule's user data that is a comment, as `nft` writes it.
const COMMENT: u8 = 0;

/// Changes to one table of the family `ip`.
pub(crate) struct Transaction<'a> {
    table: &'a str,
    messages: Messages,
    sets: u32,
}

/// Where in the kernel's path a base chain sits.
pub(crate) struct Hook {
    pub(crate) chain_type: &'static str,
    pub(crate) point: i32,
    pub(crate) priority: i32,
}

/// What a set or map holds: types for `nft list` to show, lengths for the kernel.
pub(crate) struct Layout {
    pub(crate) name: &'static str,
    pub(crate) key: &'static [Type],
    pub(crate) value: Value,
    /// Entered by packets, forgotten after a time.
    pub(crate) dynamic_size: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Address = 7,
    Protocol = 12,
    Port = 13,
    Mark = 19,
    /// A packet's priority (`classid`).
    Number = 23,
}

pub(crate) enum Value {
    None,
    Of(&'static [Type]),
    Verdict,
}

/// A set element: its key and, in a map, its value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Element {
    pub(crate) key: Vec<u8>,
    pub(crate) value: Vec<u8>,
    /// Milliseconds to live and milliseconds left, of elements that packets entered.
    pub(crate) time: Option<(u64, u64)>,
}

impl Element {
    pub(crate) fn new(key: Vec<u8>, value: Vec<u8>) -> Self {
        Self {
            key,
            value,
            time: None,
        }
    }
}

impl<'a> Transaction<'a> {
    pub(crate) fn on(table: &'a str) -> Self {
        let messages = Messages::one(libc::NFNL_MSG_BATCH_BEGIN as u16, 0, &BATCH, |_| ());
        Self {
            table,
            messages,
            sets: 0,
        }
    }

    /// `true` if nothing would change.
    pub(crate) fn is_empty(&self) -> bool {
        self.messages.count == 1
    }

    pub(crate) fn commit(mut self, socket: &mut Socket) -> Result<(), Error> {
        if self.is_empty() {
            return Ok(());
        }
        // The answer to the last message before the end is the answer to all: asking for the table costs nothing else.
        let table = self.table;
        self.push(libc::NFT_MSG_NEWTABLE, libc::NLM_F_ACK, |a| a.text(1, table));
        self.messages
            .push(libc::NFNL_MSG_BATCH_END as u16, 0, &BATCH, |_| ());
        socket
            .transaction(self.messages)
            .map_err(|e| e.doing(format!("change nftables table {table}")))
    }

    /// The table, empty: what was there is deleted in the same transaction.
    pub(crate) fn replace_table(&mut self) {
        let table = self.table;
        self.push(libc::NFT_MSG_NEWTABLE, libc::NLM_F_CREATE, |a| a.text(1, table));
        self.push(libc::NFT_MSG_DELTABLE, 0, |a| a.text(1, table));
        self.push(libc::NFT_MSG_NEWTABLE, libc::NLM_F_CREATE, |a| a.text(1, table));
    }

    pub(crate) fn delete_table(mut self, socket: &mut Socket) -> Result<(), Error> {
        let table = self.table;
        self.push(libc::NFT_MSG_NEWTABLE, libc::NLM_F_CREATE, |a| a.text(1, table));
        self.push(libc::NFT_MSG_DELTABLE, libc::NLM_F_ACK, |a| a.text(1, table));
        self.messages
            .push(libc::NFNL_MSG_BATCH_END as u16, 0, &BATCH, |_| ());
        socket
            .transaction(self.messages)
            .map_err(|e| e.doing(format!("delete nftables table {table}")))
    }

    pub(crate) fn add_chain(&mut self, name: &str, hook: Option<&Hook>) {
        let table = self.table;
        self.push(libc::NFT_MSG_NEWCHAIN, libc::NLM_F_CREATE, |a| {
            a.text(1, table);
            a.text(3, name);
            if let Some(hook) = hook {
                a.nest(4, |a| {
                    a.be32(1, hook.point as u32);
                    a.be32(2, hook.priority as u32);
                });
                a.text(7, hook.chain_type);
            }
        });
    }

    pub(crate) fn add_rule(&mut self, chain: &str, rule: impl FnOnce(&mut Expressions<'_, '_>)) {
        let table = self.table;
        self.push(
            libc::NFT_MSG_NEWRULE,
            libc::NLM_F_CREATE | libc::NLM_F_APPEND,
            |a| {
                a.text(1, table);
                a.text(2, chain);
                a.nest(4, |a| rule(&mut Expressions(a)));
            },
        );
    }

    /// Puts a rule before all others, with a comment to find it by.
    pub(crate) fn insert_rule(
        &mut self,
        chain: &str,
        comment: &str,
        rule: impl FnOnce(&mut Expressions<'_, '_>),
    ) {
        let table = self.table;
        self.push(libc::NFT_MSG_NEWRULE, libc::NLM_F_CREATE, |a| {
            a.text(1, table);
            a.text(2, chain);
            a.nest(4, |a| rule(&mut Expressions(a)));
            let length = comment.len() as u8 + 1;
            a.put(7, &[&[COMMENT, length], comment.as_bytes(), &[0]].concat());
        });
    }

    pub(crate) fn delete_rule(&mut self, chain: &str, handle: u64) {
        let table = self.table;
        self.push(libc::NFT_MSG_DELRULE, 0, |a| {
            a.text(1, table);
            a.text(2, chain);
            a.be64(3, handle);
        });
    }

    pub(crate) fn add_set(&mut self, layout: &Layout) {
        self.sets += 1;
        let (table, id) = (self.table, self.sets);
        self.push(libc::NFT_MSG_NEWSET, libc::NLM_F_CREATE, |a| {
            a.text(1, table);
            a.text(2, layout.name);
            put_layout(a, layout);
            a.be32(10, id);
        });
    }

    pub(crate) fn add_elements<'e>(&mut self, set: &str, elements: impl IntoIterator<Item = &'e Element>) {
        self.elements(libc::NFT_MSG_NEWSETELEM, libc::NLM_F_CREATE, set, elements);
    }

    /// Each must be there, or the whole transaction fails.
    pub(crate) fn delete_elements<'e>(&mut self, set: &str, elements: impl IntoIterator<Item = &'e Element>) {
        self.elements(libc::NFT_MSG_DELSETELEM, 0, set, elements);
    }

    /// Maps a number to a chain.
    pub(crate) fn add_way(&mut self, map: &str, number: u32, chain: &str) {
        let table = self.table;
        self.push(libc::NFT_MSG_NEWSETELEM, libc::NLM_F_CREATE, |a| {
            a.text(1, table);
            a.text(2, map);
            a.nest(3, |a| {
                a.nest(1, |a| {
                    a.nest(1, |a| a.put(1, &number.to_ne_bytes()));
                    a.nest(2, |a| put_verdict(a, &Verdict::Goto(chain)));
                });
            });
        });
    }

    fn elements<'e>(
        &mut self,
        kind: i32,
        flags: i32,
        set: &str,
        elements: impl IntoIterator<Item = &'e Element>,
    ) {
        let table = self.table;
        let mut elements = elements.into_iter().peekable();
        while elements.peek().is_some() {
            self.push(kind, flags, |a| {
                a.text(1, table);
                a.text(2, set);
                a.nest(3, |a| {
                    let mut bytes = 0;
                    while bytes < ELEMENT_LIST_BYTES
                        && let Some(element) = elements.next()
                    {
                        bytes += element.key.len() + element.value.len() + 48;
                        a.nest(1, |a| put_element(a, element));
                    }
                });
            });
        }
    }

    fn push(&mut self, kind: i32, flags: i32, body: impl FnOnce(&mut Attributes<'_>)) {
        self.messages.push(SUBSYSTEM | kind as u16, flags, &HEAD, body);
    }
}

/// All elements of a set; none if there is no such set.
pub(crate) fn elements(socket: &mut Socket, table: &str, set: &str) -> Result<Vec<Element>, Error> {
    let mut found = Vec::new();
    let ask = || {
        Messages::one(
            SUBSYSTEM | libc::NFT_MSG_GETSETELEM as u16,
            libc::NLM_F_DUMP,
            &HEAD,
            |a| {
                a.text(1, table);
                a.text(2, set);
            },
        )
    };
    let read = |payload: &[u8]| {
        let list = payload.get(4..).and_then(|a| attribute(a, 3));
        found.extend(attributes(list.unwrap_or_default()).filter_map(|(_, element)| read_element(element)));
    };
    match socket.dump(ask, read) {
        Err(e) if e.errno == rustix::io::Errno::NOENT => Ok(Vec::new()),
        Err(e) => Err(e.doing(format!("list nftables set {set}"))),
        Ok(()) => Ok(found),
    }
}

/// A rule as far as it must be known to find and delete it.
pub(crate) struct Rule {
    pub(crate) handle: u64,
    /// Empty = none.
    pub(crate) comment: String,
}

/// The rules of a chain.
pub(crate) fn rules(socket: &mut Socket, table: &str, chain: &str) -> Result<Vec<Rule>, Error> {
    let mut found = Vec::new();
    let ask = || {
        Messages::one(
            SUBSYSTEM | libc::NFT_MSG_GETRULE as u16,
            libc::NLM_F_DUMP,
            &HEAD,
            |a| {
                a.text(1, table);
                a.text(2, chain);
            },
        )
    };
    let read = |payload: &[u8]| {
        let attributes = payload.get(4..).unwrap_or_default();
        let handle = attribute(attributes, 3).and_then(|value| value.try_into().ok());
        let comment = match attribute(attributes, 7) {
            Some([COMMENT, length, rest @ ..]) => text(rest.get(..usize::from(*length)).unwrap_or_default()),
            _ => String::new(),
        };
        found.extend(handle.map(|handle| Rule {
            handle: u64::from_be_bytes(handle),
            comment,
        }));
    };
    socket
        .dump(ask, read)
        .map_err(|e| e.doing(format!("list nftables chain {chain}")))?;
    Ok(found)
}

/// The policy of a base chain (0 = drop); `None` if there is no such chain.
pub(crate) fn chain_policy(socket: &mut Socket, table: &str, chain: &str) -> Result<Option<u32>, Error> {
    let found = get_chain(socket, table, chain)?;
    let policy = found
        .as_deref()
        .and_then(|payload| attribute(payload.get(4..)?, 5));
    Ok(policy
        .and_then(|value| value.try_into().ok())
        .map(u32::from_be_bytes))
}

/// Whether the table has a chain of this name.
pub(crate) fn has_chain(socket: &mut Socket, table: &str, chain: &str) -> Result<bool, Error> {
    Ok(get_chain(socket, table, chain)?.is_some())
}

fn get_chain(socket: &mut Socket, table: &str, chain: &str) -> Result<Option<Vec<u8>>, Error> {
    let ask = Messages::one(SUBSYSTEM | libc::NFT_MSG_GETCHAIN as u16, 0, &HEAD, |a| {
        a.text(1, table);
        a.text(3, chain);
    });
    socket
        .get(ask)
        .map_err(|e| e.doing(format!("find nftables chain {chain}")))
}

/// The names of all tables of the family `ip`.
pub(crate) fn tables(socket: &mut Socket) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    socket
        .dump(
            || {
                Messages::one(
                    SUBSYSTEM | libc::NFT_MSG_GETTABLE as u16,
                    libc::NLM_F_DUMP,
                    &HEAD,
                    |_| (),
                )
            },
            |payload| {
                let name = payload.get(4..).and_then(|a| attribute(a, 1));
                names.extend(name.map(text));
            },
        )
        .map_err(|e| e.doing("list nftables tables"))?;
    Ok(names)
}

fn put_layout(a: &mut Attributes<'_>, layout: &Layout) {
    const MAP: u32 = 8;
    const TIMEOUT_AND_EVAL: u32 = 0x30;
    let is_map = !matches!(layout.value, Value::None);
    let dynamic = if layout.dynamic_size.is_some() {
        TIMEOUT_AND_EVAL
    } else {
        0
    };
    a.be32(3, if is_map { MAP } else { 0 } | dynamic);
    a.be32(4, type_number(layout.key));
    a.be32(5, 4 * layout.key.len() as u32);
    match layout.value {
        Value::None => (),
        Value::Of(types) => {
            a.be32(6, type_number(types));
            a.be32(7, 4 * types.len() as u32);
        }
        Value::Verdict => {
            a.be32(6, 0xffff_ff00);
            a.be32(7, 0);
        }
    }
    if let Some(size) = layout.dynamic_size {
        a.nest(9, |a| a.be32(1, size));
    }
}

/// How `nft` numbers a concatenation: six bits a part.
fn type_number(types: &[Type]) -> u32 {
    types.iter().fold(0, |number, t| number << 6 | *t as u32)
}

fn put_element(a: &mut Attributes<'_>, element: &Element) {
    a.nest(1, |a| a.put(1, &element.key));
    if !element.value.is_empty() {
        a.nest(2, |a| a.put(1, &element.value));
    }
    if let Some((timeout, left)) = element.time {
        a.be64(4, timeout);
        a.be64(5, left);
    }
}

fn read_element(element: &[u8]) -> Option<Element> {
    let number = |kind| {
        attribute(element, kind)
            .and_then(|v| v.try_into().ok())
            .map(u64::from_be_bytes)
    };
    Some(Element {
        key: attribute_at(element, &[1, 1])?.to_vec(),
        value: attribute_at(element, &[2, 1]).unwrap_or_default().to_vec(),
        time: number(4).zip(number(5)),
    })
}
