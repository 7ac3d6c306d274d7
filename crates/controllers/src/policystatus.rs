//! A ValidatingAdmissionPolicy tells in its status what its expressions get wrong about the types that they are about.
//!
//! ```text
//! validations: [object.spec.replicas > '1'], about deployments   →   status: {typeChecking: {expressionWarnings: [...]}}
//! ```

use std::sync::Arc;

use api::{Key, Object, Value};
use reconcile::{ApiStep, Cache, Controller, Follows, Gap, Named};
use serde::Deserialize;
use serde_json::json;

use crate::resources::VALIDATINGADMISSIONPOLICIES;

/// What is wrong with a policy: fields (`spec.validations[0].expression`), and what there is to say of them. Who serves
/// the types knows.
pub type TypeCheck = Arc<dyn Fn(&Value) -> Vec<(String, String)> + Send + Sync>;

pub struct PolicyStatus {
    pub check: TypeCheck,
}

#[derive(Debug, Deserialize)]
pub struct Policy {
    #[serde(default)]
    status: Value,
}

impl Controller for PolicyStatus {
    type Desired = Policy;
    type Observed = ();
    type Step = ApiStep;
    const NAME: &'static str = "policystatus";
    const COMPONENT: &'static str = "validatingadmissionpolicy-status-controller";

    fn follows(&self) -> Follows {
        Follows::These(vec![VALIDATINGADMISSIONPOLICIES])
    }

    fn wakes(&self, changed: &Object, _: &Cache) -> Vec<Key> {
        vec![changed.key.clone()]
    }

    fn observe(&self, _: &Named<Policy>, _: &Cache) {}

    /// Once for each generation: types that come later do not change what was said.
    fn gap(&self, policy: &Named<Policy>, (): &()) -> Gap<ApiStep> {
        let generation = policy.object.meta.generation;
        let seen = policy.status["observedGeneration"].as_i64().unwrap_or_default();
        let Some(whole) = policy.object.value().ok().filter(|_| generation > seen) else {
            return Gap::closed();
        };
        let warnings: Vec<Value> = (self.check)(&whole)
            .into_iter()
            .map(|(field, says)| json!({"fieldRef": field, "warning": says}))
            .collect();
        let mut status = policy.status.clone();
        status["observedGeneration"] = json!(generation);
        status["typeChecking"] = match warnings.is_empty() {
            true => json!({}),
            false => json!({"expressionWarnings": warnings}),
        };
        Gap::closed().with_status(status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use reconcile::check;

    fn told(policy: &str) -> String {
        let wrong = |policy: &Value| {
            let text = policy["spec"]["validations"][0]["expression"].as_str()?;
            let says = ("spec.validations[0].expression".to_owned(), "nonsense".to_owned());
            (text == "nonsense").then_some(says)
        };
        let loop_ = PolicyStatus {
            check: Arc::new(move |policy| wrong(policy).into_iter().collect()),
        };
        let world =
            format!("apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\n{policy}");
        check(
            loop_,
            "validatingadmissionpolicies.admissionregistration.k8s.io/p",
            &world,
        )
    }

    #[test]
    fn each_generation_is_checked_once() {
        let metadata = "metadata: {name: p, generation: 2}";
        let spec = "spec: {validations: [{expression: nonsense}]}";
        expect![[r#"
            status: {"observedGeneration":2,"typeChecking":{"expressionWarnings":[{"fieldRef":"spec.validations[0].expression","warning":"nonsense"}]}}
        "#]].assert_eq(&told(&format!("{metadata}\n{spec}")));
        let status = "status: {observedGeneration: 1, typeChecking: {expressionWarnings: [{fieldRef: a, warning: b}]}}";
        let spec = "spec: {validations: [{expression: sense}]}";
        expect![[r#"
            status: {"observedGeneration":2,"typeChecking":{}}
        "#]]
        .assert_eq(&told(&format!("{metadata}\n{spec}\n{status}")));
        expect![[r#""#]].assert_eq(&told(&format!("{metadata}\nstatus: {{observedGeneration: 2}}")));
    }
}
