//! Bearer tokens: each source is asked in its order, and the first that knows the token decides.

use std::sync::Arc;

use api::{BoxFuture, Identity};

use crate::authenticate::{
    Authenticator, Credentials, Recognised, TokenAuthenticator, authenticated, bearer,
};

/// What a token that nobody knows is called.
pub(crate) const INVALID: &str = "invalid bearer token";

/// All sources of tokens, as one.
pub struct BearerTokens {
    sources: Vec<Arc<dyn TokenAuthenticator>>,
    /// The API server's own.
    audiences: Vec<String>,
}

impl BearerTokens {
    pub fn new(sources: Vec<Arc<dyn TokenAuthenticator>>, audiences: Vec<String>) -> Self {
        Self { sources, audiences }
    }

    /// Whose the token is; an error says why those whose token it could be refuse it. `wanted` empty = the API server's own
    /// audiences.
    pub async fn recognise(&self, token: &str, wanted: &[String]) -> Result<Known, String> {
        let wanted = if wanted.is_empty() {
            &self.audiences
        } else {
            wanted
        };
        let mut wrong = Vec::new();
        for source in &self.sources {
            match source.recognise(token, wanted).await {
                Ok(Some(recognised)) => {
                    if let Some(known) = self.known(recognised, wanted) {
                        return Ok(known);
                    }
                }
                Ok(None) => {}
                Err(why) if wrong.contains(&why) => {}
                Err(why) => wrong.push(why),
            }
        }
        Err(match wrong.as_slice() {
            [] => INVALID.to_owned(),
            [one] => one.clone(),
            many => format!("[{}]", many.join(", ")),
        })
    }

    /// `None` if the token is for none of the wanted audiences.
    fn known(&self, recognised: Recognised, wanted: &[String]) -> Option<Known> {
        let own = || wanted.iter().filter(|one| self.audiences.contains(one));
        let audiences = recognised.audiences.unwrap_or_else(|| own().cloned().collect());
        if audiences.is_empty() && !wanted.is_empty() {
            return None;
        }
        let identity = authenticated(recognised.identity);
        Some(Known { identity, audiences })
    }
}

/// Who has a token, and for which of the wanted audiences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub identity: Identity,
    pub audiences: Vec<String>,
}

impl Authenticator for BearerTokens {
    fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials<'a>,
    ) -> BoxFuture<'a, Result<Option<Identity>, String>> {
        Box::pin(async move {
            let Some(token) = bearer(credentials.parts)? else {
                return Ok(None);
            };
            let known = self.recognise(&token, &[]).await?;
            Ok(Some(known.identity))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Knows one token, and calls those that begin with its first letter its own.
    struct One(&'static str, Option<Vec<String>>);

    impl TokenAuthenticator for One {
        fn recognise<'a>(
            &'a self,
            token: &'a str,
            _: &'a [String],
        ) -> BoxFuture<'a, Result<Option<Recognised>, String>> {
            let identity = || Identity {
                groups: Vec::new(),
                ..Identity::user(self.0, [])
            };
            let answer = match token {
                known if known == self.0 => Ok(Some(Recognised {
                    identity: identity(),
                    audiences: self.1.clone(),
                })),
                mine if mine[..1] == self.0[..1] => Err(format!("{mine} is not {}", self.0)),
                _ => Ok(None),
            };
            Box::pin(std::future::ready(answer))
        }
    }

    #[tokio::test]
    async fn the_first_that_knows_it_decides() {
        let sources: Vec<Arc<dyn TokenAuthenticator>> = vec![
            Arc::new(One("eve", None)),
            Arc::new(One("abe", Some(vec!["there".into()]))),
            Arc::new(One("bob", Some(Vec::new()))),
        ];
        let all = BearerTokens::new(sources, vec!["here".into()]);
        let known = all.recognise("eve", &[]).await.unwrap();
        assert_eq!(
            (known.identity.user.as_str(), &*known.audiences),
            ("eve", &["here".into()][..])
        );
        assert!(known.identity.is_in("system:authenticated"));
        assert_eq!(
            all.recognise("eve", &["there".into()]).await.unwrap_err(),
            INVALID
        );
        assert_eq!(
            all.recognise("abe", &["there".into()]).await.unwrap().audiences,
            ["there"]
        );
        assert_eq!(all.recognise("axel", &[]).await.unwrap_err(), "axel is not abe");
        assert_eq!(all.recognise("bob", &[]).await.unwrap_err(), INVALID);
        assert_eq!(all.recognise("zoe", &[]).await.unwrap_err(), INVALID);
    }
}
