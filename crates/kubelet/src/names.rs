//! What a pod is called from inside, and how it finds others: hostname, hosts file, resolv.conf.

use std::net::IpAddr;

use crate::limits::{NAMESERVERS, SEARCH_CHARACTERS, SEARCHES};
use crate::pod::spec::{HostAlias, Pod};

/// The names of a pod.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Hostname {
    /// What the kernel answers with.
    pub kernel: String,
    pub short: String,
    /// The fully qualified name, if the pod has a subdomain.
    pub full: Option<String>,
}

pub(crate) fn hostname(pod: &Pod, cluster_domain: &str) -> Result<Hostname, String> {
    let spec = &pod.spec;
    if let Some(given) = spec.hostname_override.as_ref().filter(|given| !given.is_empty()) {
        return Ok(Hostname {
            kernel: given.to_string(),
            short: given.to_string(),
            full: None,
        });
    }
    let short = if spec.hostname.is_empty() {
        truncated(&pod.metadata.name)
    } else {
        spec.hostname.to_string()
    };
    let full = (!spec.subdomain.is_empty()).then(|| {
        format!(
            "{short}.{}.{}.svc.{cluster_domain}",
            spec.subdomain, pod.metadata.namespace
        )
    });
    let kernel = match &full {
        Some(full) if spec.set_hostname_as_fqdn => full.clone(),
        _ => short.clone(),
    };
    if kernel.len() > 64 {
        return Err(format!(
            "Failed to construct FQDN from pod hostname and cluster domain, FQDN {kernel} is too long \
             (64 characters is the max, {} characters requested)",
            kernel.len()
        ));
    }
    Ok(Hostname { kernel, short, full })
}

/// A label of DNS, made of a pod's name.
fn truncated(name: &str) -> String {
    let cut: String = name.chars().take(63).collect();
    cut.trim_end_matches(['-', '.']).to_owned()
}

/// The hosts file of a pod with its own network.
pub(crate) fn hosts(addresses: &[IpAddr], name: &Hostname, aliases: &[HostAlias]) -> String {
    let mut text = String::from(
        "# Kubernetes-managed hosts file.\n127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n\
         fe00::0\tip6-localnet\nfe00::0\tip6-mcastprefix\nfe00::1\tip6-allnodes\nfe00::2\tip6-allrouters\n",
    );
    for address in addresses {
        match &name.full {
            Some(full) => text.push_str(&format!("{address}\t{full}\t{}\n", name.short)),
            None => text.push_str(&format!("{address}\t{}\n", name.short)),
        }
    }
    text + &aliased(aliases)
}

/// The machine's own hosts file, for a pod in its network.
pub(crate) fn host_hosts(machine: &str, aliases: &[HostAlias]) -> String {
    format!(
        "# Kubernetes-managed hosts file (host network).\n{machine}{}",
        aliased(aliases)
    )
}

fn aliased(aliases: &[HostAlias]) -> String {
    if aliases.is_empty() {
        return String::new();
    }
    let mut text = String::from("\n# Entries added by HostAliases.\n");
    for alias in aliases {
        text.push_str(&format!("{}\t{}\n", alias.ip, alias.hostnames.join("\t")));
    }
    text
}

/// What resolv.conf says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Resolver {
    pub nameservers: Vec<String>,
    pub searches: Vec<String>,
    /// `ndots:5`, or a bare name.
    pub options: Vec<String>,
}

/// How names are looked up in the cluster.
#[derive(Clone, Debug)]
pub struct ClusterDns {
    pub addresses: Vec<IpAddr>,
    pub domain: String,
}

pub(crate) fn parse_resolver(text: &str) -> Resolver {
    let mut resolver = Resolver::default();
    for line in text.lines() {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("nameserver") => resolver.nameservers.extend(words.next().map(str::to_owned)),
            Some("search") => {
                resolver.searches = words
                    .map(|word| word.trim_end_matches('.').to_owned())
                    .filter(|word| !word.is_empty())
                    .collect()
            }
            Some("options") => resolver.options.extend(words.map(str::to_owned)),
            _ => {}
        }
    }
    resolver
}

/// The resolver of a pod: its policy's, with its own additions.
pub(crate) fn resolver(pod: &Pod, machine: &Resolver, cluster: &ClusterDns) -> Resolver {
    let spec = &pod.spec;
    let mut resolver = match spec.dns_policy.as_str() {
        "None" => Resolver::default(),
        "Default" => machine.clone(),
        "ClusterFirst" | "" if spec.host_network => machine.clone(),
        _ if cluster.addresses.is_empty() => machine.clone(),
        _ => of_cluster(pod, machine, cluster),
    };
    let config = &spec.dns_config;
    add(&mut resolver.nameservers, &config.nameservers);
    add(&mut resolver.searches, &config.searches);
    for option in &config.options {
        let is_same = |known: &String| known.split(':').next() == Some(option.name.as_str());
        resolver.options.retain(|known| !is_same(known));
        resolver.options.push(match &option.value {
            Some(value) if !value.is_empty() => format!("{}:{value}", option.name),
            _ => option.name.clone(),
        });
    }
    bound(&mut resolver);
    resolver
}

fn of_cluster(pod: &Pod, machine: &Resolver, cluster: &ClusterDns) -> Resolver {
    let domain = &cluster.domain;
    let mut searches = vec![
        format!("{}.svc.{domain}", pod.metadata.namespace),
        format!("svc.{domain}"),
        domain.clone(),
    ];
    add(&mut searches, &machine.searches);
    Resolver {
        nameservers: cluster.addresses.iter().map(ToString::to_string).collect(),
        searches,
        options: vec!["ndots:5".to_owned()],
    }
}

fn add(list: &mut Vec<String>, more: &[String]) {
    for each in more {
        if !list.contains(each) {
            list.push(each.clone());
        }
    }
}

/// As much as resolvers read.
fn bound(resolver: &mut Resolver) {
    resolver.nameservers.truncate(NAMESERVERS);
    resolver.searches.truncate(SEARCHES);
    while resolver.searches.iter().map(|each| each.len() + 1).sum::<usize>() > SEARCH_CHARACTERS {
        resolver.searches.pop();
    }
}

impl Resolver {
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        if !self.searches.is_empty() {
            text.push_str(&format!("search {}\n", self.searches.join(" ")));
        }
        self.nameservers
            .iter()
            .for_each(|each| text.push_str(&format!("nameserver {each}\n")));
        if !self.options.is_empty() {
            text.push_str(&format!("options {}\n", self.options.join(" ")));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pod(spec: serde_json::Value) -> Pod {
        serde_json::from_value(
            serde_json::json!({"metadata": {"name": "web-0", "namespace": "shop"}, "spec": spec}),
        )
        .unwrap()
    }

    #[test]
    fn a_pod_knows_itself_and_finds_others() {
        let cluster = ClusterDns {
            addresses: vec!["10.96.0.10".parse().unwrap()],
            domain: "cluster.local".into(),
        };
        let machine = parse_resolver("nameserver 1.1.1.1\nsearch example.com.\noptions edns0\n");
        let mut shown = String::new();
        for spec in [
            serde_json::json!({}),
            serde_json::json!({"subdomain": "db", "setHostnameAsFQDN": true, "hostAliases": [{"ip": "1.2.3.4", "hostnames": ["a", "b"]}]}),
            serde_json::json!({"hostNetwork": true}),
            serde_json::json!({"dnsPolicy": "None", "dnsConfig": {"nameservers": ["9.9.9.9"], "searches": ["x"], "options": [{"name": "ndots", "value": "2"}, {"name": "edns0"}]}}),
        ] {
            let pod = pod(spec);
            let name = hostname(&pod, "cluster.local").unwrap();
            let hosts = hosts(&["10.244.0.5".parse().unwrap()], &name, &pod.spec.host_aliases);
            let own: Vec<&str> = hosts.lines().skip(7).collect();
            shown.push_str(&format!(
                "{} | {} | {}\n",
                name.kernel,
                own.join(" / "),
                resolver(&pod, &machine, &cluster).text().replace('\n', "; ")
            ));
        }
        expect_test::expect![[r#"
            web-0 | 10.244.0.5	web-0 | search shop.svc.cluster.local svc.cluster.local cluster.local example.com; nameserver 10.96.0.10; options ndots:5; 
            web-0.db.shop.svc.cluster.local | 10.244.0.5	web-0.db.shop.svc.cluster.local	web-0 /  / # Entries added by HostAliases. / 1.2.3.4	a	b | search shop.svc.cluster.local svc.cluster.local cluster.local example.com; nameserver 10.96.0.10; options ndots:5; 
            web-0 | 10.244.0.5	web-0 | search example.com; nameserver 1.1.1.1; options edns0; 
            web-0 | 10.244.0.5	web-0 | search x; nameserver 9.9.9.9; options ndots:2 edns0; 
        "#]]
        .assert_eq(&shown);
    }
}
