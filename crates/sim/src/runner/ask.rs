//! A command line, taken apart: who asks, in which namespace, which words.

use api::{Identity, SmolStr};
use kinds::Kind;

pub(super) struct Asked {
    pub(super) as_: Identity,
    pub(super) namespace: SmolStr,
    /// `-A`
    pub(super) everywhere: bool,
    /// `-l`
    pub(super) labels: String,
    /// `--cascade=`
    pub(super) cascade: String,
    /// `--subresource=`
    pub(super) subresource: String,
    /// `--grace=`
    pub(super) grace: Option<i64>,
    /// `--cpus=`
    pub(super) cpus: u32,
    pub(super) words: Vec<String>,
}

impl Asked {
    /// `as alice -n shop get pods`
    pub(super) fn parse(command: &str, admin: &Identity, home: &SmolStr) -> Self {
        let mut asked = Self {
            as_: admin.clone(),
            namespace: home.clone(),
            everywhere: false,
            labels: String::new(),
            cascade: String::new(),
            subresource: String::new(),
            grace: None,
            cpus: 4,
            words: Vec::new(),
        };
        let mut words = command.split_whitespace();
        while let Some(word) = words.next() {
            match (word, word.split_once('=')) {
                ("as", _) if asked.words.is_empty() => asked.as_ = identity(words.next().unwrap_or_default()),
                ("-n", _) => asked.namespace = words.next().unwrap_or_default().into(),
                ("-l", _) => words.next().unwrap_or_default().clone_into(&mut asked.labels),
                ("-A", _) => asked.everywhere = true,
                (_, Some(("--cascade", value))) => value.clone_into(&mut asked.cascade),
                (_, Some(("--subresource", value))) => value.clone_into(&mut asked.subresource),
                (_, Some(("--grace", value))) => asked.grace = value.parse().ok(),
                (_, Some(("--cpus", value))) => asked.cpus = value.parse().unwrap_or(4),
                _ => asked.words.push(word.to_owned()),
            }
        }
        asked
    }

    /// Empty = all.
    pub(super) fn scope(&self) -> SmolStr {
        if self.everywhere {
            SmolStr::default()
        } else {
            self.namespace.clone()
        }
    }
}

fn identity(user: &str) -> Identity {
    match user.split(':').collect::<Vec<_>>().as_slice() {
        ["system", "serviceaccount", namespace, name] => Identity::service_account(namespace, name),
        ["system", "node", name] => Identity::node(name),
        _ => Identity::user(user, []),
    }
}

/// `deploy/web`
pub(super) fn name_of(object: &str) -> Result<(&str, &str), String> {
    object
        .split_once('/')
        .ok_or_else(|| format!("{object} is no KIND/NAME"))
}

/// By plural, singular, short name, or plural with its group.
pub(super) fn kind_of(text: &str) -> Result<&'static Kind, String> {
    let is_it = |kind: &&&'static Kind| {
        let short = kind.short_names.iter().any(|short| short == text);
        let full = text
            .split_once('.')
            .is_some_and(|(plural, group)| kind.plural == plural && kind.group == group);
        kind.storage.is_some() && (short || full || kind.plural == text || kind.singular == text)
    };
    let found = kinds::KINDS
        .iter()
        .find(is_it)
        .ok_or_else(|| format!("there is no kind {text}"))?;
    Ok(kinds::preferred(&found.resource()).unwrap_or(found))
}
