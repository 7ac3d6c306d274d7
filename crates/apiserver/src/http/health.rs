//! `/healthz`, `/livez`, `/readyz`: one line per check for those who ask, and a check by its name alone.

use std::fmt::Write as _;

use http::Response;

use super::url::Parameters;
use super::{Body, answer};
use crate::server::Server;

const ENDPOINTS: &[&str] = &["healthz", "livez", "readyz"];

/// `None`: the path is not about health.
pub(super) fn serve(server: &Server, path: &str, parameters: &Parameters) -> Option<Response<Body>> {
    let path = path.trim_matches('/');
    let (endpoint, check) = path.split_once('/').unwrap_or((path, ""));
    if !ENDPOINTS.contains(&endpoint) {
        return None;
    }
    let all = checks(server, endpoint == "readyz");
    if !check.is_empty() {
        let (name, outcome) = all.into_iter().find(|(name, _)| *name == check)?;
        return Some(match outcome {
            Ok(()) => answer::text(200, "ok"),
            Err(why) => answer::text(500, format!("internal server error: {name}: {why}\n")),
        });
    }
    Some(summary(endpoint, &all, parameters))
}

type Checked = (&'static str, Result<(), String>);

fn checks(server: &Server, ready: bool) -> Vec<Checked> {
    let store = server.store().health();
    let mut all = vec![("ping", Ok(())), ("log", Ok(())), ("etcd", store.clone())];
    if ready {
        all.push(("etcd-readiness", store));
        all.push(("informer-sync", Ok(())));
        all.push((
            "shutdown",
            if server.is_leaving() {
                Err("process is shutting down".to_owned())
            } else {
                Ok(())
            },
        ));
    }
    all.extend(server.parts().ready.iter().map(|(name, check)| (*name, check())));
    all
}

fn summary(endpoint: &str, all: &[Checked], parameters: &Parameters) -> Response<Body> {
    let excluded: Vec<&str> = parameters
        .all("exclude")
        .flat_map(|names| names.split(','))
        .collect();
    let mut lines = String::new();
    let mut failed = Vec::new();
    for (name, outcome) in all {
        let _ = match outcome {
            _ if excluded.contains(name) => writeln!(lines, "[+]{name} excluded: ok"),
            Ok(()) => writeln!(lines, "[+]{name} ok"),
            Err(_) => {
                failed.push(*name);
                writeln!(lines, "[-]{name} failed: reason withheld")
            }
        };
    }
    for name in excluded
        .iter()
        .filter(|name| !all.iter().any(|(known, _)| known == *name))
    {
        let _ = writeln!(
            lines,
            "warn: some health checks cannot be excluded: no matches for {name:?}"
        );
    }
    if !failed.is_empty() {
        return answer::text(500, format!("{lines}{endpoint} check failed\n"));
    }
    if parameters.has("verbose") {
        return answer::text(200, format!("{lines}{endpoint} check passed\n"));
    }
    answer::text(200, "ok")
}
