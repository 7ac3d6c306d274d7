//! Who is asked a second time: webhooks and policies that want to see what later ones made of the object.

use std::collections::BTreeSet;

use api::Value;

/// Of one request.
#[derive(Default)]
pub struct Rounds {
    /// Whether this is the second round, in which nobody is asked for the first time.
    second: bool,
    /// Whether an object was changed after somebody had seen it.
    wanted: bool,
    pub(super) policies: Seen,
    pub(super) webhooks: Seen,
}

/// What one plugin remembers of the round before.
#[derive(Default)]
pub(super) struct Seen {
    /// Asked, and to be asked again if anything changes from here on.
    seen: BTreeSet<String>,
    again: BTreeSet<String>,
    /// The object as the plugin left it.
    left: Value,
}

impl Rounds {
    /// Begins the second round if there is to be one.
    pub(super) fn next(&mut self) -> bool {
        let begins = self.wanted && !self.second;
        self.second |= begins;
        begins
    }

    pub(super) fn is_second(&self) -> bool {
        self.second
    }

    /// The plugin changed the object: there is a second round.
    pub(super) fn changed(&mut self, plugin: fn(&mut Self) -> &mut Seen) {
        plugin(self).ask_again();
        self.wanted = true;
    }
}

impl Seen {
    /// In a second round: whether others have changed the object decides who is asked again.
    pub(super) fn look(&mut self, object: &Value) {
        if self.left != *object {
            self.ask_again();
        }
    }

    /// Whether it is asked in a second round.
    pub(super) fn is_asked_again(&self, id: &str) -> bool {
        self.again.contains(id)
    }

    pub(super) fn saw(&mut self, id: String) {
        self.seen.insert(id);
    }

    /// At the end of the first round. Nobody looks back if nobody wants to be asked again.
    pub(super) fn leave(&mut self, object: &Value) {
        if !self.seen.is_empty() {
            self.left = object.clone();
        }
    }

    fn ask_again(&mut self) {
        self.again.append(&mut self.seen);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn who_saw_an_object_that_others_changed_sees_it_again() {
        let mut rounds = Rounds::default();
        rounds.policies.saw("p".to_owned());
        rounds.policies.leave(&json!(1));
        assert!(!rounds.next(), "nothing was changed");
        rounds.changed(|rounds| &mut rounds.webhooks);
        assert!(rounds.next() && rounds.is_second() && !rounds.policies.is_asked_again("p"));
        rounds.policies.look(&json!(1));
        assert!(
            !rounds.policies.is_asked_again("p"),
            "it left the object like that"
        );
        rounds.policies.look(&json!(2));
        assert!(rounds.policies.is_asked_again("p"));
        assert!(!rounds.next(), "there is no third round");
    }
}
