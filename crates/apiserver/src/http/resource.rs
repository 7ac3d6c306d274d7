//! Requests for resources: from method and URL to the pipeline, and from its outcome to an answer.

use std::sync::Arc;

use api::{Bytes, Refused, SmolStr, Value};
use http::{HeaderMap, Method, Request, Response};
use hyper::body::Incoming;
use serde_json::json;

use super::handle::Asked;
use super::options::{self, List};
use super::passage::Watcher;
use super::url::Target;
use super::websocket::{Cut, Upgrade};
use super::{Body, answer, body_in, connect_options};
use crate::admission::Operation;
use crate::call::Call;
use crate::codec::accept::{Can, Form, PROTOBUF_STREAM};
use crate::codec::encode::Include;
use crate::elsewhere::Connection;
use crate::pipeline::{Done, Outcome, patch};
use crate::refusal;
use crate::registry::Served;
use crate::server::Server;

pub(super) async fn serve(
    server: &Server,
    asked: &Asked,
    target: &Target,
    mut request: Request<Incoming>,
) -> Result<Response<Body>, Refused> {
    // Everything else that can be upgraded is passed on as it is.
    let listens = asked.verb == "watch" || target.subresource == "log";
    let upgrade = if listens {
        Upgrade::take(&mut request)
    } else {
        Ok(None)
    };
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade,
        Err(answer) => return Ok(*answer),
    };
    let answer = answered(server, asked, target, request).await?;
    Ok(match upgrade {
        Some(upgrade) => {
            let cut = match asked.verb {
                "watch" => cut(&answer),
                _ => upgrade.bytes(),
            };
            upgrade.answer(answer.map(|body| asked.trail.follow(body)), cut)
        }
        None => answer,
    })
}

/// How a watch's events are told apart.
fn cut(answer: &Response<Body>) -> Cut {
    let media = answer.headers().get(http::header::CONTENT_TYPE);
    match media.is_some_and(|media| media == PROTOBUF_STREAM) {
        true => Cut::Lengths,
        false => Cut::Lines,
    }
}

async fn answered(
    server: &Server,
    asked: &Asked,
    target: &Target,
    request: Request<Incoming>,
) -> Result<Response<Body>, Refused> {
    let served = server
        .registry()
        .find(&target.group, &target.version, &target.plural);
    let served = served.ok_or_else(refusal::no_such_resource)?;
    check_scope(&served, target)?;
    let mut call = Call::new(
        &asked.as_,
        Arc::clone(&served),
        target.namespace.as_str(),
        target.name.as_str(),
    );
    call.subresource = SmolStr::new(&target.subresource);
    call.trail = asked.trail.clone();
    if connects(&served, &target.subresource) {
        return connect(server, asked, target, call, request).await;
    }
    if !target.rest.is_empty() {
        return Err(refusal::no_such_resource());
    }
    check_verb(&served, asked, target)?;
    let mut response = match asked.verb {
        "get" => get(server, asked, &call, request.headers()).await,
        "list" | "watch" => {
            let list = options::list(&asked.parameters, asked.verb == "watch")?;
            collection(server, asked, call, list, request.headers()).await
        }
        "create" => create(server, asked, &mut call, request).await,
        "update" => update(server, asked, &mut call, request).await,
        "patch" => patch(server, asked, &mut call, request).await,
        "delete" => delete(server, asked, &mut call, request).await,
        "deletecollection" => delete_collection(server, asked, &mut call, request).await,
        _ => Err(refusal::method_not_allowed()),
    }?;
    let warnings = std::mem::take(&mut response.1);
    answer::warn(&mut response.0, warnings);
    Ok(response.0)
}

/// An answer, and the warnings that go with it.
pub(super) type Answered = (Response<Body>, Vec<String>);

fn check_scope(served: &Served, target: &Target) -> Result<(), Refused> {
    let namespaced = served.kind.namespaced;
    let wrong = !namespaced && !target.namespace.is_empty()
        || namespaced && target.namespace.is_empty() && !target.name.is_empty();
    if wrong {
        Err(refusal::no_such_resource())
    } else {
        Ok(())
    }
}

fn check_verb(served: &Served, asked: &Asked, target: &Target) -> Result<(), Refused> {
    if asked.method == Method::HEAD {
        return Err(refusal::method_not_allowed());
    }
    let kind = &served.kind;
    let allowed = if target.subresource.is_empty() {
        // Creates without a namespace are for no namespaced kind; reviews are.
        let placed = !kind.namespaced || !target.namespace.is_empty() || asked.verb != "create";
        let named = target.name.is_empty() || asked.verb != "create";
        let whole = !target.name.is_empty() || !matches!(asked.verb, "update" | "patch");
        kind.has_verb(asked.verb) && placed && named && whole
    } else {
        let sub = kind
            .subresource(&target.subresource)
            .ok_or_else(refusal::no_such_resource)?;
        sub.verbs.iter().any(|verb| verb == asked.verb)
    };
    if allowed {
        Ok(())
    } else {
        Err(refusal::method_not_allowed())
    }
}

/// Whether a subresource is served by a node rather than here.
fn connects(served: &Served, subresource: &str) -> bool {
    let sub = served.kind.subresource(subresource);
    sub.is_some_and(|sub| !sub.connect_methods.is_empty() || !sub.options.is_empty())
}

async fn connect(
    server: &Server,
    asked: &Asked,
    target: &Target,
    call: Call<'_>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Refused> {
    let connector = server
        .parts()
        .connector
        .clone()
        .ok_or_else(|| Refused::unavailable("this server has no connection to nodes"))?;
    let sub = call
        .served
        .kind
        .subresource(&target.subresource)
        .ok_or_else(refusal::no_such_resource)?;
    let known = sub
        .connect_methods
        .iter()
        .any(|method| method == asked.method.as_str());
    let plain_get = sub.connect_methods.is_empty() && asked.method == Method::GET;
    if !known && !plain_get {
        return Err(refusal::method_not_allowed());
    }
    if !sub.connect_methods.is_empty() {
        let options = connect_options::object(sub, &asked.parameters, &target.rest);
        let mut review = server.review(&call, Operation::Connect, options, Value::Null);
        server.parts().admission.mutate(&mut review).await?;
        server.parts().admission.validate(&review).await?;
        let warnings = call.warnings.take();
        if !warnings.is_empty() {
            tracing::debug!(?warnings, "a connection has no place for warnings");
        }
    }
    let connection = Connection {
        server: server.clone(),
        as_: asked.as_.clone(),
        served: Arc::clone(&call.served),
        subresource: target.subresource.clone(),
        namespace: target.namespace.clone(),
        name: target.name.clone(),
        path: target.rest.clone(),
        request,
    };
    connector.connect(connection).await
}

pub(super) fn form(
    call: &Call<'_>,
    asked: &Asked,
    headers: &HeaderMap,
    watch: bool,
) -> Result<Form, Refused> {
    let custom = call.served.kind.schema.message.is_empty();
    let can = Can {
        protobuf: !custom,
        shapes: call.served.home.is_some() || call.served.kind.has_verb("list"),
        watch,
    };
    Form::negotiate(
        headers,
        asked
            .parameters
            .get("pretty")
            .map(|_| asked.parameters.flag("pretty")),
        can,
    )
}

pub(super) fn include(asked: &Asked) -> Result<Include, Refused> {
    match asked.parameters.text("includeObject") {
        "" | "Metadata" => Ok(Include::Metadata),
        "None" => Ok(Include::None),
        "Object" => Ok(Include::Object),
        other => Err(Refused::bad_request(format!(
            "unrecognized includeObject value {other:?}"
        ))),
    }
}

async fn get(
    server: &Server,
    asked: &Asked,
    call: &Call<'_>,
    headers: &HeaderMap,
) -> Result<Answered, Refused> {
    let form = form(call, asked, headers, false)?;
    let revision = options::revision(&asked.parameters)?;
    if let Some(provider) = server.provider(&call.served) {
        let key = call.key();
        let page = provider.list(&asked.as_, &api::Query::one(&key)).await?;
        let object = page
            .objects
            .into_iter()
            .next()
            .ok_or_else(|| Refused::not_found(&key))?;
        let body = server.encode(&form, &call.served, &object, include(asked)?)?;
        return Ok((answer::encoded(200, &form, body), Vec::new()));
    }
    if call.subresource == "scale" {
        let done = server.get_scale(call).await?;
        return Ok((answer::value(200, &form, &done.object.value()?), Vec::new()));
    }
    let object = server
        .get(call, revision.filter(|revision| revision.0 > 0))
        .await?;
    let body = server.encode(&form, &call.served, &object, include(asked)?)?;
    Ok((answer::encoded(200, &form, body), Vec::new()))
}

async fn collection(
    server: &Server,
    asked: &Asked,
    call: Call<'_>,
    list: List,
    headers: &HeaderMap,
) -> Result<Answered, Refused> {
    let form = form(&call, asked, headers, list.watch)?;
    let include = include(asked)?;
    let response = if list.watch {
        super::watch::serve(server, call, list, form, include, Watcher::new(server, asked)).await?
    } else {
        super::list::serve(server, &call, &list, &form, include).await?
    };
    Ok((response, Vec::new()))
}

/// The kind that a body is to be of.
fn body_kind<'a>(call: &'a Call<'_>) -> &'a str {
    let kind = &call.served.kind;
    kind.subresource(&call.subresource)
        .map_or(&kind.kind, |sub| &sub.kind)
}

/// What a write comes with.
struct Written {
    /// How it is answered.
    form: Form,
    media_type: String,
    bytes: Bytes,
}

/// Reads the options of this kind into the call, then the body.
async fn written(
    asked: &Asked,
    call: &mut Call<'_>,
    options: &str,
    request: Request<Incoming>,
) -> Result<Written, Refused> {
    let form = form(call, asked, request.headers(), false)?;
    let media_type = body_in::media_type(request.headers()).to_owned();
    call.options = options::write(options, &asked.parameters, request.headers())?;
    let bytes = body_in::read(request.into_body()).await?;
    Ok(Written {
        form,
        media_type,
        bytes,
    })
}

async fn create(
    server: &Server,
    asked: &Asked,
    call: &mut Call<'_>,
    request: Request<Incoming>,
) -> Result<Answered, Refused> {
    let written = written(asked, call, "CreateOptions", request).await?;
    let body = body_in::object(call, body_kind(call), &written.media_type, written.bytes)?;
    let done = server.create(call, body).await?;
    finish(server, call, &written.form, include(asked)?, done)
}

async fn update(
    server: &Server,
    asked: &Asked,
    call: &mut Call<'_>,
    request: Request<Incoming>,
) -> Result<Answered, Refused> {
    let written = written(asked, call, "UpdateOptions", request).await?;
    let body = body_in::object(call, body_kind(call), &written.media_type, written.bytes)?;
    let done = server.update(call, body).await?;
    finish(server, call, &written.form, include(asked)?, done)
}

async fn patch(
    server: &Server,
    asked: &Asked,
    call: &mut Call<'_>,
    request: Request<Incoming>,
) -> Result<Answered, Refused> {
    let form = form(call, asked, request.headers(), false)?;
    let media_type = body_in::media_type(request.headers()).to_owned();
    let patches = [
        "application/json-patch+json",
        "application/merge-patch+json",
        "application/strategic-merge-patch+json",
        "application/apply-patch+yaml",
    ];
    let custom = call.served.kind.schema.message.is_empty();
    if !patches.contains(&media_type.as_str()) || custom && media_type == patches[2] {
        return Err(refusal::patch_type_unsupported());
    }
    call.options = options::write("PatchOptions", &asked.parameters, request.headers())?;
    let force = options::patch_force(&asked.parameters, media_type == patches[3])?;
    let bytes = body_in::read(request.into_body()).await?;
    let patch = patch::decode(call, &media_type, &bytes, force)?;
    let done = server.patch(call, patch).await?;
    finish(server, call, &form, include(asked)?, done)
}

async fn delete(
    server: &Server,
    asked: &Asked,
    call: &mut Call<'_>,
    request: Request<Incoming>,
) -> Result<Answered, Refused> {
    let Written {
        form,
        media_type,
        bytes,
    } = written(asked, call, "DeleteOptions", request).await?;
    let body = body_in::delete_options(&media_type, &bytes)?;
    if !body.is_null() {
        call.trail.requested(&body);
    }
    let deletion = options::delete(&asked.parameters, &body, &mut call.options)?;
    let done = server.delete(call, deletion).await?;
    finish(server, call, &form, include(asked)?, done)
}

async fn delete_collection(
    server: &Server,
    asked: &Asked,
    call: &mut Call<'_>,
    request: Request<Incoming>,
) -> Result<Answered, Refused> {
    let list = options::list(&asked.parameters, false);
    let Written {
        form,
        media_type,
        bytes,
    } = written(asked, call, "DeleteOptions", request).await?;
    let list = list?;
    let body = body_in::delete_options(&media_type, &bytes)?;
    if !body.is_null() {
        call.trail.requested(&body);
    }
    let deletion = options::delete(&asked.parameters, &body, &mut call.options)?;
    let selector = crate::select::Selector::parse(&call.served, &list.selection)?;
    let objects = server.delete_collection(call, &selector, deletion).await?;
    let items: Vec<Value> = objects
        .iter()
        .map(|object| object.value())
        .collect::<Result<_, _>>()?;
    let all = json!({
        "apiVersion": call.served.api_version, "kind": call.served.kind.list_kind,
        "metadata": {"resourceVersion": server.store().revision().0.to_string()}, "items": items,
    });
    Ok((answer::value(200, &form, &all), call.warnings.take()))
}

/// The answer to a write.
fn finish(
    server: &Server,
    call: &Call<'_>,
    form: &Form,
    include: Include,
    done: Done,
) -> Result<Answered, Refused> {
    let code = match done.outcome {
        Outcome::Created => 201,
        Outcome::Answered => 201,
        Outcome::Changed | Outcome::Deleted | Outcome::Deleting => 200,
    };
    let response = match done.outcome {
        Outcome::Deleted if !call.served.kind.delete.returns_object => {
            let status = deleted(call, &done);
            call.trail.answered_status(&status);
            answer::value(code, form, &status)
        }
        _ if is_whole(call, &done) => {
            let bytes = server.encode(form, &call.served, &done.object, include)?;
            answer::encoded(code, form, bytes)
        }
        _ => answer::value(code, form, &done.object.value()?),
    };
    Ok((response, call.warnings.take()))
}

/// Whether the answer is an object of the call's kind, that can be shown as a table.
fn is_whole(call: &Call<'_>, done: &Done) -> bool {
    done.outcome != Outcome::Answered && call.subresource != "scale"
}

/// The Status of a delete that is done.
fn deleted(call: &Call<'_>, done: &Done) -> Value {
    let mut details = json!({
        "name": done.object.key.name, "kind": call.served.kind.plural, "uid": done.object.meta.uid,
    });
    if !call.served.kind.group.is_empty() {
        details["group"] = json!(call.served.kind.group);
    }
    json!({"apiVersion": "v1", "kind": "Status", "metadata": {}, "status": "Success", "details": details})
}
