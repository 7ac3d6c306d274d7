//! Kubeconfig files: read one, pick a context, merge one of ours in without harming what is there.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

/// A kubeconfig as a JSON tree, so that nothing unknown in it is lost on the way back.
#[derive(Clone, Debug)]
pub struct Kubeconfig {
    pub tree: Value,
    folder: PathBuf,
}

/// Where to connect and how to be recognised there.
#[derive(Clone)]
pub struct Endpoint {
    /// `https://127.0.0.1:6443`
    pub server: String,
    pub ca_pem: Vec<u8>,
    pub skip_verify: bool,
    pub credentials: Credentials,
    /// The context's namespace; `default` if it names none.
    pub namespace: String,
}

/// No `Debug`: these are secrets.
#[derive(Clone)]
pub enum Credentials {
    Certificate { cert_pem: Vec<u8>, key_pem: Vec<u8> },
    Token(String),
    None,
}

impl Kubeconfig {
    /// `$KUBECONFIG` (its first file) or `~/.kube/config`.
    pub fn default_path() -> PathBuf {
        let from_env = std::env::var_os("KUBECONFIG").filter(|v| !v.is_empty());
        let first = from_env
            .as_ref()
            .and_then(|v| std::env::split_paths(v).find(|p| !p.as_os_str().is_empty()));
        first.unwrap_or_else(|| {
            PathBuf::from(std::env::var_os("HOME").unwrap_or_else(|| "/root".into())).join(".kube/config")
        })
    }

    pub fn read(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|e| {
            let next = match e.kind() {
                std::io::ErrorKind::NotFound => "; setpoint up writes one",
                std::io::ErrorKind::PermissionDenied => "; it belongs to who brought the cluster up (root)",
                _ => "",
            };
            format!("read kubeconfig {}: {e}{next}", path.display())
        })?;
        let tree = serde_saphyr::from_str::<Value>(&text)
            .map_err(|e| format!("kubeconfig {} is not valid YAML: {e}", path.display()))?;
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(Self { tree, folder })
    }

    /// A kubeconfig with one cluster, user and context of the same name, credentials inline.
    pub fn of(name: &str, endpoint: &Endpoint) -> Self {
        let user = match &endpoint.credentials {
            Credentials::Certificate { cert_pem, key_pem } => json!({
                "client-certificate-data": BASE64.encode(cert_pem), "client-key-data": BASE64.encode(key_pem),
            }),
            Credentials::Token(token) => json!({"token": token}),
            Credentials::None => json!({}),
        };
        let tree = json!({
            "apiVersion": "v1", "kind": "Config", "preferences": {}, "current-context": name,
            "clusters": [{"name": name, "cluster": {
                "server": endpoint.server, "certificate-authority-data": BASE64.encode(&endpoint.ca_pem),
            }}],
            "users": [{"name": name, "user": user}],
            "contexts": [{"name": name, "context": {"cluster": name, "user": name}}],
        });
        Self {
            tree,
            folder: PathBuf::new(),
        }
    }

    /// The endpoint of a context, or of the current one.
    pub fn endpoint(&self, context: Option<&str>) -> Result<Endpoint, String> {
        let context = match context
            .or_else(|| self.tree["current-context"].as_str())
            .filter(|c| !c.is_empty())
        {
            Some(name) => self.named("contexts", "context", name)?,
            None => return Err("the kubeconfig has no current context; choose one with --context".to_owned()),
        };
        let cluster = self.named(
            "clusters",
            "cluster",
            context["cluster"].as_str().unwrap_or_default(),
        )?;
        let user = self.named("users", "user", context["user"].as_str().unwrap_or_default())?;
        Ok(Endpoint {
            server: cluster["server"]
                .as_str()
                .unwrap_or_default()
                .trim_end_matches('/')
                .to_owned(),
            ca_pem: self.data(cluster, "certificate-authority")?.unwrap_or_default(),
            skip_verify: cluster["insecure-skip-tls-verify"].as_bool().unwrap_or_default(),
            credentials: self.credentials(user)?,
            namespace: context["namespace"].as_str().unwrap_or("default").to_owned(),
        })
    }

    /// Adds the entries of `other` to the file at `path` (made if missing), replacing entries of the same names, and
    /// makes its context current. Written beside and renamed, mode 0600.
    pub fn merge_into(&self, path: &Path) -> Result<(), String> {
        let mut merged = match std::fs::metadata(path) {
            Ok(meta) if meta.len() > 0 => Self::read(path)?.tree,
            _ => json!({"apiVersion": "v1", "kind": "Config", "preferences": {}}),
        };
        for list in ["clusters", "users", "contexts"] {
            let ours = self.tree[list].as_array().cloned().unwrap_or_default();
            let mut all = merged[list].as_array().cloned().unwrap_or_default();
            all.retain(|entry| !ours.iter().any(|o| o["name"] == entry["name"]));
            all.extend(ours);
            merged[list] = Value::Array(all);
        }
        merged["current-context"] = self.tree["current-context"].clone();
        write_private(path, &merged)
    }

    /// Takes the entries of this name out of the file at `path`. A missing file is fine.
    pub fn remove_from(path: &Path, name: &str) -> Result<(), String> {
        if !path.exists() {
            return Ok(());
        }
        let mut tree = Self::read(path)?.tree;
        for list in ["clusters", "users", "contexts"] {
            if let Some(entries) = tree[list].as_array_mut() {
                entries.retain(|entry| entry["name"] != name);
            }
        }
        if tree["current-context"] == name {
            tree["current-context"] = json!("");
        }
        write_private(path, &tree)
    }

    fn named(&self, list: &str, field: &str, name: &str) -> Result<&Value, String> {
        let entries = self.tree[list].as_array().map(Vec::as_slice).unwrap_or_default();
        entries
            .iter()
            .find(|entry| entry["name"] == name)
            .map(|entry| &entry[field])
            .ok_or_else(|| format!("the kubeconfig has no entry {name:?} under {list}"))
    }

    fn credentials(&self, user: &Value) -> Result<Credentials, String> {
        if let Some(token) = user["token"].as_str() {
            return Ok(Credentials::Token(token.to_owned()));
        }
        if let Some(file) = user["tokenFile"].as_str() {
            let token =
                std::fs::read_to_string(self.folder.join(file)).map_err(|e| format!("read {file}: {e}"))?;
            return Ok(Credentials::Token(token.trim().to_owned()));
        }
        let cert = self.data(user, "client-certificate")?;
        let key = self.data(user, "client-key")?;
        Ok(match (cert, key) {
            (Some(cert_pem), Some(key_pem)) => Credentials::Certificate { cert_pem, key_pem },
            _ => Credentials::None,
        })
    }

    /// `name-data` (base64) or the file that `name` points to.
    fn data(&self, entry: &Value, name: &str) -> Result<Option<Vec<u8>>, String> {
        if let Some(data) = entry[format!("{name}-data")].as_str() {
            return BASE64
                .decode(data)
                .map(Some)
                .map_err(|e| format!("{name}-data is not base64: {e}"));
        }
        let Some(file) = entry[name].as_str() else {
            return Ok(None);
        };
        std::fs::read(self.folder.join(file))
            .map(Some)
            .map_err(|e| format!("read {name} {file}: {e}"))
    }
}

/// JSON is YAML; it is written as block-style YAML so that people can go on editing it.
fn write_private(path: &Path, tree: &Value) -> Result<(), String> {
    use std::os::unix::fs::OpenOptionsExt as _;
    let fail = |e: std::io::Error| format!("write kubeconfig {}: {e}", path.display());
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(fail)?;
    }
    let beside = path.with_extension("setpoint-new");
    let text =
        serde_saphyr::to_string(tree).map_err(|e| format!("write kubeconfig {}: {e}", path.display()))?;
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&beside)
        .map_err(fail)?;
    file.write_all(text.as_bytes())
        .and_then(|()| file.sync_all())
        .map_err(fail)?;
    std::fs::rename(&beside, path).map_err(fail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(server: &str) -> Endpoint {
        Endpoint {
            server: server.to_owned(),
            ca_pem: b"ca".to_vec(),
            skip_verify: false,
            credentials: Credentials::Token("t".to_owned()),
            namespace: "default".to_owned(),
        }
    }

    #[test]
    fn merging_keeps_what_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config");
        let theirs = "apiVersion: v1\nkind: Config\nclusters:\n- name: prod\n  cluster: {server: https://p, x-own: 1}\nusers: []\ncontexts: []\ncurrent-context: prod\n";
        std::fs::write(&path, theirs).unwrap();
        Kubeconfig::of("setpoint", &endpoint("https://one"))
            .merge_into(&path)
            .unwrap();
        Kubeconfig::of("setpoint", &endpoint("https://two"))
            .merge_into(&path)
            .unwrap();
        let merged = Kubeconfig::read(&path).unwrap();
        assert_eq!(merged.tree["clusters"][0]["cluster"]["x-own"], 1);
        assert_eq!(merged.tree["clusters"].as_array().unwrap().len(), 2);
        assert_eq!(merged.endpoint(None).unwrap().server, "https://two");
        Kubeconfig::remove_from(&path, "setpoint").unwrap();
        let left = Kubeconfig::read(&path).unwrap();
        assert_eq!(left.tree["clusters"].as_array().unwrap().len(), 1);
        assert!(left.endpoint(None).is_err());
    }
}
