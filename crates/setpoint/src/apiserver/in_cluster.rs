//! The flags of the API server of `setpoint up`: its own, as kubeadm gives them, and the user's.

use std::net::Ipv4Addr;

use anyhow::{Result, anyhow, bail};
use apiserver::auth::pki::{Leaf, Pki};
use serde::Deserialize;

use super::ApiServerFlags;
use crate::place::Place;

/// `apiServer` of the settings file, as in kubeadm's ClusterConfiguration.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Extra {
    extra_args: Vec<ExtraArg>,
}

/// A flag without its dashes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExtraArg {
    name: String,
    value: String,
}

/// What the rest of the cluster knows of the server, and who else can say it.
const CHOSEN: [(&str, &str); 5] = [
    ("advertise-address", "it is the machine's own"),
    ("bind-address", "the whole machine's nodes and pods ask it"),
    ("data-dir", "setpoint up --data-dir chooses it"),
    ("secure-port", "setpoint up --api-port chooses it"),
    ("service-cluster-ip-range", "the cluster's network has chosen it"),
];
/// The file in the cluster's `pki` folder by which Secrets are sealed.
const ENCRYPTION: &str = "encryption-config.yaml";
const ISSUER: &str = "https://kubernetes.default.svc.cluster.local";

impl Extra {
    /// Says what is wrong with them, as far as that can be said before the cluster's process starts.
    pub(crate) fn check(&self) -> Result<()> {
        for ExtraArg { name, .. } in &self.extra_args {
            if let Some((_, why)) = CHOSEN.iter().find(|(chosen, _)| chosen == name) {
                bail!("settings: apiServer.extraArgs: {name} cannot be given: {why}");
            }
        }
        self.after(Vec::new()).map(drop)
    }

    /// The flags, these among them instead of those of the same name.
    fn after(&self, own: Vec<(&str, String)>) -> Result<ApiServerFlags> {
        let replaced = |name: &str| self.extra_args.iter().any(|given| given.name == name);
        let own = own.into_iter().filter(|(name, _)| !replaced(name));
        let given = self.extra_args.iter();
        let given = given.map(|arg| (arg.name.as_str(), arg.value.clone()));
        let all: Vec<String> = own
            .chain(given)
            .map(|(name, value)| format!("--{name}={value}"))
            .collect();
        ApiServerFlags::parse(&all)
            .map_err(|e| anyhow!("settings: apiServer.extraArgs: {}", e.to_string().trim()))
    }

    /// Adds a flag that the command line has a name of its own for.
    pub(crate) fn add(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.extra_args.push(ExtraArg {
                name: name.to_owned(),
                value: value.to_owned(),
            });
        }
    }
}

/// `address` is where other machines reach the cluster. Makes the certificates that are missing.
pub(crate) fn flags(place: &Place, address: Ipv4Addr, pki: &Pki, extra: &Extra) -> Result<ApiServerFlags> {
    extra.check()?;
    make_certificates(place, address, pki)?;
    extra.after(defaults(place, address))
}

fn defaults(place: &Place, address: Ipv4Addr) -> Vec<(&'static str, String)> {
    let pki = |file: &str| place.data.join("pki").join(file).display().to_string();
    vec![
        ("advertise-address", address.to_string()),
        ("allow-privileged", "true".to_owned()),
        ("authorization-mode", "Node,RBAC".to_owned()),
        ("client-ca-file", pki("ca.crt")),
        ("data-dir", place.data.display().to_string()),
        ("enable-admission-plugins", "NodeRestriction".to_owned()),
        ("encryption-provider-config", pki(ENCRYPTION)),
        ("encryption-provider-config-automatic-reload", "true".to_owned()),
        ("kubelet-certificate-authority", pki("ca.crt")),
        ("kubelet-client-certificate", pki("apiserver-kubelet-client.crt")),
        ("kubelet-client-key", pki("apiserver-kubelet-client.key")),
        (
            "kubelet-preferred-address-types",
            "InternalIP,ExternalIP,Hostname".to_owned(),
        ),
        ("proxy-client-cert-file", pki("front-proxy-client.crt")),
        ("proxy-client-key-file", pki("front-proxy-client.key")),
        ("requestheader-allowed-names", "front-proxy-client".to_owned()),
        ("requestheader-client-ca-file", pki("front-proxy-ca.crt")),
        ("requestheader-extra-headers-prefix", "X-Remote-Extra-".to_owned()),
        ("requestheader-group-headers", "X-Remote-Group".to_owned()),
        ("requestheader-uid-headers", "X-Remote-Uid".to_owned()),
        ("requestheader-username-headers", "X-Remote-User".to_owned()),
        ("secure-port", place.api_port.to_string()),
        ("service-account-issuer", ISSUER.to_owned()),
        ("service-account-key-file", pki("sa.key")),
        ("service-account-signing-key-file", pki("sa.key")),
        ("service-cluster-ip-range", place.plan.services.to_string()),
        ("tls-cert-file", pki("apiserver.crt")),
        ("tls-private-key-file", pki("apiserver.key")),
    ]
}

/// The server's own for those who ask it, for kubelets, and for other API servers; and the key of Secrets on the disk.
fn make_certificates(place: &Place, address: Ipv4Addr, pki: &Pki) -> Result<()> {
    let names = names();
    let addresses = [
        Ipv4Addr::LOCALHOST,
        address,
        place.plan.services.nth(1),
        place.plan.nodes.nth(1),
    ]
    .map(Into::into);
    pki.leaf(&Leaf {
        name: "apiserver",
        common_name: "kube-apiserver",
        organization: "",
        dns_names: &names,
        addresses: &addresses,
        client: false,
        server: true,
    })?;
    let client = |name, common_name| Leaf {
        name,
        common_name,
        organization: "",
        dns_names: &[],
        addresses: &[],
        client: true,
        server: false,
    };
    pki.leaf(&client(
        "apiserver-kubelet-client",
        "kube-apiserver-kubelet-client",
    ))?;
    pki.front_proxy_leaf(&client("front-proxy-client", "front-proxy-client"))?;
    pki.encryption_configuration(ENCRYPTION)?;
    Ok(())
}

fn names() -> Vec<String> {
    let mut names: Vec<String> = [
        "localhost",
        "kubernetes",
        "kubernetes.default",
        "kubernetes.default.svc",
        "kubernetes.default.svc.cluster.local",
    ]
    .map(str::to_owned)
    .into();
    names.push(
        rustix::system::uname()
            .nodename()
            .to_string_lossy()
            .to_lowercase(),
    );
    names.dedup();
    names
}
