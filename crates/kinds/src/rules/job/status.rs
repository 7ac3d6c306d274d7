//! What a Job's status may say, and how it may change.

use api::{FieldError, FieldErrorKind, Timestamp, Value};

use super::super::errors::{Errors, child, index};
use super::indexes;
use crate::look;
use crate::prepare::same;

/// A job's new and old state.
struct Change<'a> {
    new: &'a Value,
    old: &'a Value,
}

fn is_true(job: &Value, type_: &str) -> bool {
    let conditions = look::items(job, "status.conditions");
    conditions
        .iter()
        .any(|c| look::text(c, "type") == type_ && look::text(c, "status") == "True")
}

fn finished(job: &Value) -> bool {
    is_true(job, "Complete") || is_true(job, "Failed")
}

impl Change<'_> {
    fn field(&self, name: &str) -> bool {
        let path = child("status", name);
        !same(look::at(self.new, &path), look::at(self.old, &path))
    }

    fn condition(&self, type_: &str) -> bool {
        is_true(self.new, type_) != is_true(self.old, type_)
    }

    fn finished(&self) -> bool {
        finished(self.new) != finished(self.old)
    }
}

pub(super) fn check(new: &Value, old: &Value, errors: &mut Errors) {
    let change = Change { new, old };
    let status = look::at(new, "status");
    for field in ["active", "succeeded", "failed", "ready", "terminating"] {
        errors.not_negative(&child("status", field), look::at(status, field));
    }
    uncounted(status, errors);
    conditions(&change, errors);
    times(&change, errors);
    counts(&change, errors);
    listed_indexes(&change, errors);
}

fn uncounted(status: &Value, errors: &mut Errors) {
    let mut seen: Vec<&str> = Vec::new();
    for list in ["succeeded", "failed"] {
        let path = child("status.uncountedTerminatedPods", list);
        for (at, uid) in look::items(status, &child("uncountedTerminatedPods", list))
            .iter()
            .enumerate()
        {
            let uid = uid.as_str().unwrap_or_default();
            if uid.is_empty() {
                errors.invalid(index(&path, at), "", "must not be empty");
            } else if seen.contains(&uid) {
                errors.duplicate(index(&path, at), uid);
            } else {
                seen.push(uid);
            }
        }
    }
}

fn conditions(change: &Change<'_>, errors: &mut Errors) {
    let now = |type_: &str| is_true(change.new, type_);
    let before = |type_: &str| is_true(change.old, type_);
    let complete = change.condition("Complete");
    let mut says: Vec<String> = Vec::new();
    let mut add = |when: bool, text: &str| {
        if when {
            says.push(text.to_owned());
        }
    };
    add(
        (complete || change.condition("Failed")) && now("Complete") && now("Failed"),
        "cannot set Complete=True and Failed=true conditions",
    );
    add(
        (complete || change.condition("FailureTarget")) && now("Complete") && now("FailureTarget"),
        "cannot set Complete=True and FailureTarget=true conditions",
    );
    add(
        (change.condition("Failed") || change.field("failedIndexes"))
            && now("Failed")
            && !now("FailureTarget"),
        "cannot set Failed=True condition without the FailureTarget=true condition",
    );
    add(
        (complete || change.condition("SuccessCriteriaMet")) && now("Complete") && !now("SuccessCriteriaMet"),
        "cannot set Complete=True condition without the SuccessCriteriaMet=true condition",
    );
    add(
        now("SuccessCriteriaMet") && now("Failed"),
        "cannot set SuccessCriteriaMet=True and Failed=true conditions",
    );
    add(
        now("SuccessCriteriaMet") && now("FailureTarget"),
        "cannot set SuccessCriteriaMet=True and FailureTarget=true conditions",
    );
    let with_policy = look::has(change.new, "spec.successPolicy");
    add(
        with_policy && !now("SuccessCriteriaMet") && now("Complete"),
        "cannot set Complete=True for Job with SuccessPolicy unless SuccessCriteriaMet=True",
    );
    for type_ in ["Failed", "Complete", "FailureTarget"] {
        add(
            before(type_) && !now(type_),
            &format!("cannot disable the terminal {type_}=True condition"),
        );
    }
    add(
        before("SuccessCriteriaMet") && !now("SuccessCriteriaMet"),
        "cannot disable the SuccessCriteriaMet=True condition",
    );
    add(
        before("Complete") && !before("SuccessCriteriaMet") && now("SuccessCriteriaMet"),
        "cannot set SuccessCriteriaMet=True for Job already has Complete=true conditions",
    );
    for says in says {
        errors.push(FieldError::new(
            FieldErrorKind::Invalid,
            "status.conditions",
            None,
            says,
        ));
    }
}

fn times(change: &Change<'_>, errors: &mut Errors) {
    let at = |job: &Value, field: &str| look::at(job, &child("status", field)).clone();
    let (start, completion) = (at(change.new, "startTime"), at(change.new, "completionTime"));
    let complete = is_true(change.new, "Complete");
    let (start_changed, completion_changed) = (change.field("startTime"), change.field("completionTime"));
    if change.condition("Complete") || completion_changed {
        if !completion.is_null() && !complete {
            let says = "cannot set completionTime when there is no Complete=True condition";
            errors.invalid("status.completionTime", completion.clone(), says);
        }
        if completion.is_null() && complete {
            errors.required(
                "status.completionTime",
                "completionTime is required for Complete jobs",
            );
        }
    }
    let parsed = |time: &Value| time.as_str().and_then(|t| t.parse::<Timestamp>().ok());
    if (start_changed || completion_changed)
        && let (Some(from), Some(to)) = (parsed(&start), parsed(&completion))
        && to < from
    {
        errors.invalid(
            "status.completionTime",
            completion.clone(),
            "must be equal to or after `startTime`",
        );
    }
    let before = at(change.old, "completionTime");
    if !completion.is_null() && !before.is_null() && completion_changed {
        errors.invalid("status.completionTime", completion, "field is immutable");
    }
    let nothing_to_do =
        look::at(change.new, "spec.suspend") == true && look::at(change.new, "spec.completions") == 0;
    if (change.finished() || start_changed) && !nothing_to_do && start.is_null() && finished(change.new) {
        errors.required("status.startTime", "startTime is required for finished job");
    }
    let resumed = is_true(change.old, "Suspended") && !is_true(change.new, "Suspended");
    let started_before = !at(change.old, "startTime").is_null();
    if start_changed && !resumed && started_before && look::at(change.new, "spec.suspend") != true {
        errors.invalid(
            "status.startTime",
            start,
            "field is immutable for unsuspended job once set",
        );
    }
}

fn counts(change: &Change<'_>, errors: &mut Errors) {
    let number = |job: &Value, field: &str| look::at(job, &child("status", field)).as_i64().unwrap_or(0);
    let now = |field: &str| number(change.new, field);
    let done = finished(change.new);
    if (change.finished() || change.field("active")) && done && now("active") > 0 {
        errors.invalid(
            "status.active",
            now("active"),
            "active>0 is invalid for finished job",
        );
    }
    if (change.finished() || change.field("terminating")) && done && now("terminating") > 0 {
        errors.invalid(
            "status.terminating",
            now("terminating"),
            "terminating>0 is invalid for finished job",
        );
    }
    let uncounted = look::at(change.new, "status.uncountedTerminatedPods");
    let any = ["failed", "succeeded"]
        .iter()
        .any(|list| !look::items(uncounted, list).is_empty());
    if (change.finished() || change.field("uncountedTerminatedPods")) && done && any {
        errors.invalid(
            "status.uncountedTerminatedPods",
            uncounted.clone(),
            "must be empty for finished job",
        );
    }
    if (change.field("ready") || change.field("active"))
        && look::has(change.new, "status.ready")
        && now("ready") > now("active")
    {
        errors.invalid(
            "status.ready",
            now("ready"),
            "cannot set more ready pods than active",
        );
    }
    let spec = look::at(change.new, "spec");
    let scaled = look::text(spec, "completionMode") == "Indexed"
        && look::at(spec, "completions") == look::at(spec, "parallelism");
    for (field, held) in [("failed", true), ("succeeded", !scaled)] {
        if held && now(field) < number(change.old, field) {
            let says = format!("cannot decrease the {field} counter");
            errors.invalid(child("status", field), now(field), says);
        }
    }
}

fn listed_indexes(change: &Change<'_>, errors: &mut Errors) {
    let spec = look::at(change.new, "spec");
    let completed = look::text(change.new, "status.completedIndexes");
    let failed = look::at(change.new, "status.failedIndexes").as_str();
    let completions = look::at(spec, "completions").as_i64();
    let per_index = look::has(spec, "backoffLimitPerIndex");
    if change.field("completedIndexes") {
        if let Some(Err(says)) = completions.map(|c| indexes::count(completed, c)) {
            errors.invalid(
                "status.completedIndexes",
                completed,
                format!("error parsing completedIndexes: {says}"),
            );
        }
        if !completed.is_empty() && look::text(spec, "completionMode") != "Indexed" {
            let says = "cannot set non-empty completedIndexes when non-indexed completion mode";
            errors.invalid("status.completedIndexes", completed, says);
        }
    }
    let Some(failed) = failed else { return };
    if change.field("failedIndexes") {
        if per_index && let Some(Err(says)) = completions.map(|c| indexes::count(failed, c)) {
            errors.invalid(
                "status.failedIndexes",
                failed,
                format!("error parsing failedIndexes: {says}"),
            );
        }
        if !per_index {
            let says = "cannot set non-null failedIndexes when backoffLimitPerIndex is null";
            errors.invalid("status.failedIndexes", failed, says);
        }
    }
    let changed = change.field("failedIndexes") || change.field("completedIndexes");
    if changed
        && let Some(completions) = completions
        && let Some(at) = indexes::overlap(completed, failed, completions)
    {
        let says = format!("failedIndexes and completedIndexes overlap at index: {at}");
        errors.invalid("status.failedIndexes", failed, says);
    }
}
