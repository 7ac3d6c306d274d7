//! Names for what the kernel gives little room to name, and the cluster's own names.

/// A stable hash of texts that cannot be confused with each other: FNV-1a, and its bits mixed once more, as only the
/// upper ones are used where there is little room.
pub(crate) fn hash(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 32)).wrapping_mul(0xff51_afd7_ed55_8ccd)
}

/// The nftables table with the Services of a cluster.
pub(crate) fn table(cluster: &str) -> String {
    format!("setpoint-{cluster}")
}

/// The nftables table through which a cluster's further nodes on this machine reach the world.
pub(crate) fn nodes_table(cluster: &str) -> String {
    format!("setpoint-{cluster}-nodes")
}

/// A pod's interface on its node, 14 of the 15 characters that the kernel allows.
pub(crate) fn pod_link(cluster: &str, uid: &str) -> String {
    format!("sp{:012x}", hash(&[cluster, uid]) >> 16)
}

/// The bridge that a cluster's nodes on one machine share.
pub(crate) fn bridge(cluster: &str) -> String {
    let name = format!("spb-{cluster}");
    if name.len() <= 15 {
        name
    } else {
        format!("spb-{:011x}", hash(&[cluster]) >> 20)
    }
}

/// A node's interface on the machine's side.
pub(crate) fn node_link(cluster: &str, node: &str) -> String {
    format!("spn{:012x}", hash(&[cluster, node]) >> 16)
}

/// A node's network namespace, as `ip netns` knows it.
pub(crate) fn netns(cluster: &str, node: &str) -> String {
    format!("setpoint-{cluster}-{node}")
}

/// How the alias of every link begins that a cluster made.
pub(crate) const ALIAS: &str = "setpoint ";

/// The beginning of the alias of every interface of a cluster.
pub(crate) fn alias_of(cluster: &str) -> String {
    format!("{ALIAS}{cluster} ")
}

/// A hardware address of our own making: locally administered, unicast.
pub(crate) fn mac(parts: &[&str]) -> [u8; 6] {
    let [a, b, c, d, e, ..] = hash(parts).to_be_bytes();
    [0x02, a, b, c, d, e]
}
