//! Loops that each act as a service account of their own, over one connection that may make tokens for them: what
//! kube-controller-manager does with `--use-service-account-credentials`.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use api::{
    BoxFuture, BoxStream, Change, Client, Identity, Object, Page, Query, Refused, Resource, Revision, Value,
    Write,
};
use futures::StreamExt;
use http::Method;
use serde_json::json;
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::{Credentials, Endpoint, Https};

const ACCOUNTS: Resource = Resource::of("", "serviceaccounts");
const TOKEN_SECONDS: u64 = 3600;
/// A token is made anew after this share of its life.
const RENEWED_AFTER: f64 = 0.8;

/// An [`Https`] client that asks as the identity it is given, if that is a service account's, and else as itself.
pub struct ServiceAccounts {
    own: Https,
    endpoint: Endpoint,
    tokens: Mutex<HashMap<String, (Https, Instant)>>,
}

impl ServiceAccounts {
    /// `endpoint` is the one that `own` was made for.
    pub fn new(own: Https, endpoint: Endpoint) -> Self {
        Self {
            own,
            endpoint,
            tokens: Mutex::default(),
        }
    }

    async fn of(&self, as_: &Identity) -> Result<Https, Refused> {
        let Some((namespace, name)) = as_
            .user
            .strip_prefix("system:serviceaccount:")
            .and_then(|account| account.split_once(':'))
        else {
            return Ok(self.own.clone());
        };
        // Held while a token is made: one is enough for all who wait for it.
        let mut tokens = self.tokens.lock().await;
        if let Some((client, until)) = tokens.get(as_.user.as_str())
            && Instant::now() < *until
        {
            return Ok(client.clone());
        }
        // The certificate stays behind: a server that is shown one as well takes the request for its owner's.
        let endpoint = Endpoint {
            credentials: Credentials::Token(self.token(namespace, name).await?),
            ..self.endpoint.clone()
        };
        let client = self.own.with(&endpoint).map_err(Refused::internal)?;
        let until = Instant::now() + Duration::from_secs(TOKEN_SECONDS).mul_f64(RENEWED_AFTER);
        tokens.insert(as_.user.to_string(), (client.clone(), until));
        Ok(client)
    }

    async fn token(&self, namespace: &str, name: &str) -> Result<String, Refused> {
        match self.ask(namespace, name).await {
            Err(refused) if refused.is_not_found() => {
                let body = json!({
                    "apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": name, "namespace": namespace},
                });
                let account = Write::create(ACCOUNTS.key(namespace, name), body);
                self.own.write(&Identity::user("", []), account).await?;
                self.ask(namespace, name).await
            }
            asked => asked,
        }
    }

    async fn ask(&self, namespace: &str, name: &str) -> Result<String, Refused> {
        let path = format!("/api/v1/namespaces/{namespace}/serviceaccounts/{name}/token");
        let body: Value = json!({
            "apiVersion": "authentication.k8s.io/v1", "kind": "TokenRequest",
            "spec": {"expirationSeconds": TOKEN_SECONDS},
        });
        let made = self.own.json(Method::POST, &path, Some(&body)).await?;
        let token = made["status"]["token"].as_str();
        let token =
            token.ok_or_else(|| Refused::internal(format!("no token was made for {namespace}/{name}")))?;
        Ok(token.to_owned())
    }
}

impl Client for ServiceAccounts {
    fn write<'a>(&'a self, as_: &'a Identity, write: Write) -> BoxFuture<'a, Result<Arc<Object>, Refused>> {
        Box::pin(async move { self.of(as_).await?.write(as_, write).await })
    }

    fn list<'a>(&'a self, as_: &'a Identity, query: Query) -> BoxFuture<'a, Result<Page, Refused>> {
        Box::pin(async move { self.of(as_).await?.list(as_, query).await })
    }

    fn watch<'a>(
        &'a self,
        as_: &'a Identity,
        query: Query,
        from: Revision,
    ) -> BoxStream<'a, Result<Change, Refused>> {
        let opened = async move {
            match self.of(as_).await {
                Ok(client) => client.watching(query, from).boxed(),
                Err(refused) => futures::stream::once(async move { Err(refused) }).boxed(),
            }
        };
        futures::stream::once(opened).flatten().boxed()
    }
}
