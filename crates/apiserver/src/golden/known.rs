//! Where this server answers otherwise than upstream's, each with the reason. Such a case must differ: one that no longer
//! does fails until its line here goes.

const KNOWN: &[(&str, &str)] = &[
    (
        "livez-verbose",
        "upstream lists the start hooks of its own parts, which are not here",
    ),
    (
        "root",
        "upstream lists the start hooks of its own parts, and pages about its process, which are not here",
    ),
    (
        "create-with-rv",
        "upstream answers 500 to what the client did wrong; here it is 400",
    ),
    (
        "get-rv-bad",
        "upstream answers 500 to what the client did wrong; here it is 400",
    ),
    (
        "watch-rv-bad",
        "upstream answers 500 to what the client did wrong; here it is 400",
    ),
    (
        "put-rv-bad",
        "upstream answers 500 to what the client did wrong; here it is 400",
    ),
    (
        "patch-17",
        "upstream answers 500 to what the client did wrong; here it is 400",
    ),
    (
        "unknown-field-strict",
        "unknown fields are named in the body's order, which the transcript does not keep: it sorts the fields",
    ),
    (
        "watch-rv-old",
        "the transcript was cut off, and upstream's watch cache begins at another revision",
    ),
    (
        "patch-6",
        "the message quotes the object with the fields of its metadata in upstream's order of structs",
    ),
    (
        "patch-strict",
        "the message quotes the object with the fields of its metadata in upstream's order of structs",
    ),
    (
        "patch-9",
        "the message quotes the object, and upstream decodes a patched Secret before it finds that it is no ConfigMap",
    ),
    (
        "tokenreview",
        "upstream had a file of tokens; this server knows those of service accounts alone",
    ),
    (
        "tokenreview-bad",
        "upstream had a file of tokens; this server knows those of service accounts alone",
    ),
    (
        "sar",
        "several bindings allow it, and upstream names one at random; here it is the first by name",
    ),
    (
        "ssrr",
        "upstream lists rules in random order; here it is that of the bindings' names",
    ),
    (
        "componentstatuses",
        "deprecated since 1.19: there are no other processes whose status it could tell",
    ),
];

/// `None`: there is no reason to differ.
pub(super) fn reason(id: &str) -> Option<&'static str> {
    KNOWN
        .iter()
        .find(|(known, _)| *known == id)
        .map(|(_, reason)| *reason)
}

const SAYS_THE_SAME: &str =
    "a reference alone says the same as one in allOf; upstream writes it so where a field has no prose";
const GRANULAR: &str = "a map is granular if nothing else is said";
const NO_LIST: &str = "bytes are a text in JSON, of which there are no items to own";
const BUILD: &str = "says what this program is and how it was built";

/// Places of the documents in which this server tells about itself, and the reason why they differ. A star is what a step ends with.
pub(super) const SERVED: &[(&str, &str)] = &[
    (
        "discovery/root_paths paths",
        "upstream lists pages about its process and its start hooks, which are not here",
    ),
    ("discovery/version compiler", BUILD),
    ("discovery/version gitCommit", BUILD),
    ("discovery/version gitTreeState", BUILD),
    ("discovery/version gitVersion", BUILD),
    ("discovery/version goVersion", BUILD),
    (
        "discovery/api serverAddressByClientCIDRs",
        "upstream's address was taken out of the file; the real answer has one, as here",
    ),
    (
        "openapi* definitions io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions x-kubernetes-group-version-kind",
        "upstream lists all versions that its code knows, here are those that are served",
    ),
    (
        "openapi* definitions io.k8s.apimachinery.pkg.apis.meta.v1.WatchEvent x-kubernetes-group-version-kind",
        "upstream lists all versions that its code knows, here are those that are served",
    ),
    (
        "openapi* definitions io.k8s.api.core.v1.PersistentVolumeClaimStatus properties allocatedResourceStatuses",
        GRANULAR,
    ),
    (
        "openapi* components schemas io.k8s.api.core.v1.PersistentVolumeClaimStatus properties allocatedResourceStatuses",
        GRANULAR,
    ),
    (
        "openapi* definitions io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec properties caBundle",
        NO_LIST,
    ),
    (
        "openapi* components schemas io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec properties caBundle",
        NO_LIST,
    ),
    (
        "openapi* components schemas io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps properties",
        SAYS_THE_SAME,
    ),
    (
        "openapi* components schemas io.k8s.api.networking.v1.IngressRule properties http",
        SAYS_THE_SAME,
    ),
    (
        "openapi* paths /api/v1/namespaces/{name} delete responses",
        "upstream answers with the namespace, too, and documents a Status",
    ),
];

/// The known place that this one lies in.
pub(super) fn served(place: &str) -> Option<(&'static str, &'static str)> {
    let steps: Vec<&str> = place.split(' ').collect();
    let below = |known: &str| {
        let known = known.split(' ').enumerate();
        known
            .into_iter()
            .all(|(index, step)| steps.get(index).is_some_and(|here| is(here, step)))
    };
    SERVED.iter().copied().find(|(known, _)| below(known))
}

/// Whether a document is of those that a known place is in.
pub(super) fn is_in(known: &str, document: &str) -> bool {
    known.split(' ').next().is_some_and(|first| is(document, first))
}

fn is(here: &str, step: &str) -> bool {
    match step.strip_suffix('*') {
        Some(begin) => here.starts_with(begin),
        None => here == step,
    }
}
