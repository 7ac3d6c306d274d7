//! `AdmissionRequest`: what webhooks and expressions are told about a request, without its objects.

use api::{DeleteOptions, Value};
use serde_json::{Map, json};

use super::{Operation, Review, versions};
use crate::call::{FieldValidation, Options};
use crate::registry::Served;

/// `served`: the resource in the version that whoever is told about the request knows.
pub(super) fn described(review: &Review<'_>, served: &Served) -> Value {
    let resource = |served: &Served| {
        let (resource, version) = (&served.resource, &served.kind.version);
        json!({"group": resource.group, "version": version, "resource": resource.plural})
    };
    let mut request = json!({
        "kind": versions::kind(served, review.subresource),
        "resource": resource(served),
        "requestKind": versions::kind(review.served, review.subresource),
        "requestResource": resource(review.served),
        "operation": review.operation.name(),
        "userInfo": crate::auth::reviews::user_info(review.as_),
        "dryRun": review.dry_run,
        "options": options(review),
    });
    for (field, text) in [
        ("subResource", review.subresource),
        ("requestSubResource", review.subresource),
        ("name", name(review)),
        ("namespace", namespace(review)),
    ] {
        if !text.is_empty() {
            request[field] = json!(text);
        }
    }
    request
}

/// Empty if it is still to be generated.
pub(super) fn name<'a>(review: &'a Review<'_>) -> &'a str {
    match review.operation {
        Operation::Create => review.object["metadata"]["name"].as_str().unwrap_or(&review.name),
        _ => &review.name,
    }
}

/// The namespace that a request is about: a namespace is in itself.
pub(super) fn namespace<'a>(review: &'a Review<'_>) -> &'a str {
    if review.is_about("", "namespaces") {
        &review.name
    } else {
        review.namespace
    }
}

fn options(review: &Review<'_>) -> Value {
    let kind = match review.operation {
        Operation::Create => "CreateOptions",
        Operation::Update => "UpdateOptions",
        Operation::Delete => "DeleteOptions",
        Operation::Connect => return Value::Null,
    };
    let mut options = Map::new();
    options.insert("kind".to_owned(), json!(kind));
    options.insert("apiVersion".to_owned(), json!("meta.k8s.io/v1"));
    write_options(review.options, &mut options);
    if let Some(deletion) = review.deletion {
        options.remove("fieldManager");
        options.remove("fieldValidation");
        delete_options(deletion, &mut options);
    }
    Value::Object(options)
}

fn write_options(options: &Options, out: &mut Map<String, Value>) {
    if options.dry_run {
        out.insert("dryRun".to_owned(), json!(["All"]));
    }
    if !options.manager.is_empty() {
        out.insert("fieldManager".to_owned(), json!(options.manager));
    }
    let validation = match options.validation {
        FieldValidation::Strict => "Strict",
        FieldValidation::Ignore => "Ignore",
        FieldValidation::Warn => return,
    };
    out.insert("fieldValidation".to_owned(), json!(validation));
}

/// `meta.k8s.io/v1` DeleteOptions.
pub(crate) fn deletion(options: &DeleteOptions) -> Value {
    let mut out = Map::new();
    out.insert("kind".to_owned(), json!("DeleteOptions"));
    out.insert("apiVersion".to_owned(), json!("meta.k8s.io/v1"));
    delete_options(options, &mut out);
    Value::Object(out)
}

fn delete_options(options: &DeleteOptions, out: &mut Map<String, Value>) {
    if let Some(seconds) = options.grace_seconds {
        out.insert("gracePeriodSeconds".to_owned(), json!(seconds));
    }
    if let Some(propagation) = options.propagation {
        out.insert("propagationPolicy".to_owned(), json!(propagation.name()));
    }
    let mut preconditions = Map::new();
    if let Some(uid) = &options.uid {
        preconditions.insert("uid".to_owned(), json!(uid));
    }
    if let Some(revision) = options.revision {
        preconditions.insert("resourceVersion".to_owned(), json!(revision.0.to_string()));
    }
    if !preconditions.is_empty() {
        out.insert("preconditions".to_owned(), Value::Object(preconditions));
    }
}
