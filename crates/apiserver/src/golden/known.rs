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
