//! Creates that store no object of their own: reviews, tokens, bindings, evictions.

use api::{Refused, Value};

use super::typed::{Wanted, typed};
use super::{Body, Done, Outcome};
use crate::admission::Operation;
use crate::call::Call;
use crate::refusal;
use crate::server::Server;

impl Server {
    pub(super) async fn create_answer(&self, call: &Call<'_>, body: Body) -> Result<Done, Refused> {
        let kind = &call.served.kind;
        let (api_version, body_kind) = match kind.subresource(&call.subresource) {
            Some(sub) => (
                kinds::kind::api_version(&sub.group, &sub.version),
                sub.kind.clone(),
            ),
            None => (call.served.api_version.clone(), kind.kind.clone()),
        };
        let type_ = kinds::type_of(&api_version, &body_kind).ok_or_else(refusal::method_not_allowed)?;
        let wanted = Wanted {
            type_,
            api_version: &api_version,
            kind: &body_kind,
        };
        let mut object = typed(call, body, &wanted)?;
        kinds::default_body(&api_version, &body_kind, &mut object, self.now());
        call.trail.requested(&object);
        let mut review = self.review(call, Operation::Create, object, Value::Null);
        self.parts().admission.mutate(&mut review).await?;
        match body_kind.as_str() {
            "Binding" if kind.group.is_empty() => self.bind(call, review).await,
            "Eviction" => self.evict(call, review).await,
            _ => {
                let key = (call.served.resource.clone(), call.subresource.clone());
                let answer = self
                    .parts()
                    .answers
                    .get(&key)
                    .ok_or_else(refusal::method_not_allowed)?;
                self.parts().admission.validate(&review).await?;
                let value = answer.answer(&review).await?;
                Ok(self.answered(&call.served, call.as_, &value))
            }
        }
    }

    /// `{"status": "Success"}`, with the code of a create.
    pub(super) fn success(&self, call: &Call<'_>) -> Done {
        let status = serde_json::json!({
            "apiVersion": "v1", "kind": "Status", "metadata": {}, "status": "Success", "code": 201,
        });
        Done {
            outcome: Outcome::Answered,
            ..self.answered(&call.served, call.as_, &status)
        }
    }
}
