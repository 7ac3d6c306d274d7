//! Expressions of webhook configurations and policies, compiled as they are written: what is wrong with each.

use std::collections::HashSet;

use api::{FieldError, Value};
use cel::{Environment, Type};

use crate::expressions::{Age, Composed, Expression, Knows, environment};
use crate::look;

/// What compiles the expressions of one object. Each is held against what its place lets it know and come to; that there
/// is none is for others to say.
#[derive(Default)]
pub(super) struct Expressions {
    params: bool,
    /// `None`: there is no `variables` at all.
    composed: Option<Composed>,
}

/// Expressions that were accepted before: these may go on using what newer versions know.
pub(super) struct Stored<'j>(HashSet<&'j str>);

impl<'j> Stored<'j> {
    /// Those in a field of each.
    pub(super) fn of(holders: impl IntoIterator<Item = &'j Value>, field: &str) -> Self {
        let all = holders.into_iter().map(|one| look::text(one, field));
        Self(all.collect())
    }

    fn age(&self, expression: &str) -> Age {
        match self.0.contains(expression) {
            true => Age::Stored,
            false => Age::New,
        }
    }
}

impl Expressions {
    pub(super) fn new(params: bool, composes: bool) -> Self {
        Self {
            params,
            composed: composes.then(Composed::default),
        }
    }

    /// Conditions do not know variables, and are looked up and told without the blanks around them.
    pub(super) fn condition(&self, path: String, trimmed: &str, stored: &Stored<'_>) -> Option<FieldError> {
        let plain = self.plain(true, false, stored.age(trimmed));
        wrong(path, trimmed, trimmed, &plain, &[Type::Bool])
    }

    /// The variable is known to what is compiled after it.
    pub(super) fn variable(
        &mut self,
        path: String,
        name: &str,
        expression: &str,
        stored: &Stored<'_>,
    ) -> Option<FieldError> {
        let plain = self.plain(true, false, stored.age(expression));
        let composed = self.composed.get_or_insert_default();
        let says = composed.add(name, expression, &plain)?;
        Some(FieldError::invalid(path, expression, says))
    }

    pub(super) fn validation(&self, path: String, text: &str, stored: &Stored<'_>) -> Option<FieldError> {
        let whole = self.whole(true, false, stored.age(text));
        wrong(path, text, text, &whole, &[Type::Bool])
    }

    pub(super) fn message(&self, path: String, text: &str, stored: &Stored<'_>) -> Option<FieldError> {
        let whole = self.whole(false, false, stored.age(text));
        wrong(path, text, text, &whole, &[Type::String])
    }

    pub(super) fn annotation(&self, path: String, text: &str, stored: &Stored<'_>) -> Option<FieldError> {
        let whole = self.whole(true, false, stored.age(text));
        wrong(path, text, text.trim(), &whole, &[Type::String, Type::Null])
    }

    pub(super) fn mutation(
        &self,
        path: String,
        text: &str,
        returns: Type,
        stored: &Stored<'_>,
    ) -> Option<FieldError> {
        let whole = self.whole(true, true, stored.age(text));
        wrong(path, text.trim(), text.trim(), &whole, &[returns])
    }

    fn plain(&self, authorizer: bool, patches: bool, age: Age) -> Environment {
        let knows = Knows {
            params: self.params,
            authorizer,
            patches,
        };
        environment(knows, age)
    }

    /// With the variables so far.
    fn whole(&self, authorizer: bool, patches: bool, age: Age) -> Environment {
        let plain = self.plain(authorizer, patches, age);
        match &self.composed {
            Some(composed) => composed.extend(&plain),
            None => plain,
        }
    }
}

/// `shown`: what the error tells of the expression.
fn wrong(
    path: String,
    shown: &str,
    expression: &str,
    environment: &Environment,
    returns: &[Type],
) -> Option<FieldError> {
    let compiled = Expression::compile(expression, environment, returns);
    compiled
        .problem()
        .map(|says| FieldError::invalid(path, shown, says))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::by_kind;

    /// The fields below `under` that are found wrong.
    fn fields(kind: &str, under: &str, new: &Value, old: &Value) -> Vec<String> {
        let kind = by_kind("admissionregistration.k8s.io", "v1", kind).unwrap();
        let errors = match old {
            Value::Null => kind.validate_create(new),
            old => kind.validate_update(new, old, "").errors,
        };
        let all = errors.into_iter().map(|error| error.field);
        all.filter(|field| field.contains(under)).collect()
    }

    #[test]
    fn conditions_that_do_not_change_are_not_looked_at_again() {
        let configuration = |expression: &str, url: &str| json!({"webhooks": [{"url": url, "matchConditions": [{"name": "a", "expression": expression}]}]});
        let (bad, worse) = (configuration("1 +", "a"), configuration("2 +", "a"));
        let found =
            |new: &Value, old: &Value| fields("ValidatingWebhookConfiguration", "matchConditions", new, old);
        let field = "webhooks[0].matchConditions[0].expression";
        assert_eq!(found(&bad, &Value::Null), [field]);
        assert!(found(&configuration("1 +", "b"), &bad).is_empty());
        assert_eq!(found(&worse, &bad), [field]);
    }

    #[test]
    fn variables_know_those_before_them() {
        let spec = json!({
            "variables": [
                {"name": "late", "expression": "variables.one"},
                {"name": "one", "expression": "1"},
                {"name": "two", "expression": "variables.one + 1"},
            ],
            "validations": [
                {"expression": "variables.two == 2"}, {"expression": "variables.one == 'a'"}, {"expression": "params.x"},
            ],
        });
        let policy = json!({"spec": spec});
        let found = fields("ValidatingAdmissionPolicy", "xpression", &policy, &Value::Null);
        let expected = [
            "spec.variables[0].expression",
            "spec.validations[1].expression",
            "spec.validations[2].expression",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn errors_of_expressions_stand_between_the_others() {
        let spec = json!({
            "validations": [{"expression": "1", "messageExpression": "2", "message": " ", "reason": "Odd"}],
            "auditAnnotations": [{"key": "/", "valueExpression": " 3"}, {"key": "/", "valueExpression": "'a'"}],
        });
        let policy = json!({"metadata": {"name": "a"}, "spec": spec});
        let mut found = fields("ValidatingAdmissionPolicy", "[", &policy, &Value::Null);
        found.dedup();
        let expected = [
            "spec.validations[0].expression",
            "spec.validations[0].messageExpression",
            "spec.validations[0].message",
            "spec.validations[0].reason",
            "spec.auditAnnotations[0].key",
            "spec.auditAnnotations[0].valueExpression",
            "spec.auditAnnotations[1].key",
        ];
        assert_eq!(found, expected);
    }
}
