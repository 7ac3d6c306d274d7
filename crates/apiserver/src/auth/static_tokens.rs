//! Tokens of a file: upstream's `--token-auth-file`. A line has the token, the user, the uid and, if any, the groups in
//! quotes: `31ada4fd,alice,1,"dev,admin"`. It is read once, at start.

use std::collections::HashMap;

use api::{BoxFuture, Identity, SmolStr};
use ring::digest::{SHA256, digest};

use crate::authenticate::{Recognised, TokenAuthenticator};

/// Who has which token. Looked up by the tokens' digests, so that the time of an answer says nothing of a token.
pub struct StaticTokens(HashMap<[u8; 32], Identity>);

impl StaticTokens {
    /// The error says which line is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut known = HashMap::new();
        for (at, line) in text.lines().enumerate() {
            if line.trim().is_empty() {
                continue;
            }
            let fields = fields(line).map_err(|e| format!("line {}: {e}", at + 1))?;
            let [token, user, uid, groups @ ..] = fields.as_slice() else {
                let found = fields.len();
                return Err(format!(
                    "line {}: must have at least 3 columns (token, user name, user uid), found {found}",
                    at + 1
                ));
            };
            if token.is_empty() {
                tracing::warn!(line = at + 1, "a line of the token file has an empty token");
                continue;
            }
            let groups = groups.first().map(String::as_str).unwrap_or_default();
            let groups = groups.split(',').filter(|group| !group.is_empty());
            let mut identity = Identity::user(SmolStr::new(user), groups);
            identity.uid = SmolStr::new(uid);
            known.insert(key(token), identity);
        }
        Ok(Self(known))
    }
}

fn key(token: &str) -> [u8; 32] {
    let mut key = [0; 32];
    key.copy_from_slice(digest(&SHA256, token.as_bytes()).as_ref());
    key
}

/// The fields of one line of CSV (RFC 4180).
fn fields(line: &str) -> Result<Vec<String>, String> {
    let mut fields = Vec::new();
    let mut rest = line.trim_start();
    loop {
        let (field, after) = match rest.strip_prefix('"') {
            Some(quoted) => in_quotes(quoted)?,
            None => {
                let end = rest.find(',').unwrap_or(rest.len());
                (rest[..end].to_owned(), &rest[end..])
            }
        };
        fields.push(field);
        match after.trim_end().strip_prefix(',') {
            Some(more) => rest = more.trim_start(),
            None if after.trim().is_empty() => return Ok(fields),
            None => return Err("something follows a closing quote".to_owned()),
        }
    }
}

/// A field up to its closing quote, and what follows; two quotes in it stand for one.
fn in_quotes(text: &str) -> Result<(String, &str), String> {
    let mut field = String::new();
    let mut rest = text;
    loop {
        let end = rest.find('"').ok_or("a quote is not closed")?;
        field.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(more) => {
                field.push('"');
                rest = more;
            }
            None => return Ok((field, rest)),
        }
    }
}

impl TokenAuthenticator for StaticTokens {
    fn recognise<'a>(
        &'a self,
        token: &'a str,
        _: &'a [String],
    ) -> BoxFuture<'a, Result<Option<Recognised>, String>> {
        let known = self.0.get(&key(token)).cloned().map(|identity| Recognised {
            identity,
            audiences: None,
        });
        Box::pin(std::future::ready(Ok(known)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn who(tokens: &StaticTokens, token: &str) -> Option<Identity> {
        let known = tokens.recognise(token, &[]).await.unwrap();
        known.map(|known| known.identity)
    }

    #[tokio::test]
    async fn a_line_says_who_has_its_token() {
        let text = "a1,alice,u1,\"dev,\"\"ops\"\"\"\n\nb2,bob,u2\n";
        let tokens = StaticTokens::parse(text).unwrap();
        let alice = who(&tokens, "a1").await.unwrap();
        assert_eq!((alice.user.as_str(), alice.uid.as_str()), ("alice", "u1"));
        assert_eq!(alice.groups, ["dev", "\"ops\"", "system:authenticated"]);
        assert_eq!(who(&tokens, "b2").await.unwrap().groups, ["system:authenticated"]);
        assert!(who(&tokens, "c3").await.is_none());
    }

    #[test]
    fn a_wrong_line_is_named() {
        let wrong = |text| StaticTokens::parse(text).err().unwrap();
        assert_eq!(
            wrong("a,b,c\na,b"),
            "line 2: must have at least 3 columns (token, user name, user uid), found 2"
        );
        assert_eq!(wrong("a,b,c,\"d"), "line 1: a quote is not closed");
        assert_eq!(wrong("a,\"b\"c,d"), "line 1: something follows a closing quote");
    }
}
