//! Equal labels are kept once: the pods of a Deployment differ in their names, hardly ever in their labels.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use smol_str::SmolStr;

use super::Labels;

static KNOWN: Mutex<Option<Known>> = Mutex::new(None);

#[derive(Default)]
struct Known {
    labels: HashSet<Labels>,
    /// How many there may be before those are looked for that nobody uses any more.
    enough: usize,
}

/// These labels, which must be sorted by name, as everybody has them.
pub(super) fn shared(labels: &[(SmolStr, SmolStr)]) -> Labels {
    if labels.is_empty() {
        return Labels::default();
    }
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.get_or_insert_default().get(labels)
}

impl Known {
    fn get(&mut self, labels: &[(SmolStr, SmolStr)]) -> Labels {
        if let Some(known) = self.labels.get(labels) {
            return Arc::clone(known);
        }
        if self.labels.len() >= self.enough {
            self.labels.retain(|labels| Arc::strong_count(labels) > 1);
            self.enough = FEW.max(self.labels.len() * 2);
        }
        let new = Labels::from(labels);
        self.labels.insert(Arc::clone(&new));
        new
    }
}

/// So many are never looked through.
const FEW: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(app: usize) -> Vec<(SmolStr, SmolStr)> {
        vec![(SmolStr::new_static("app"), app.to_string().into())]
    }

    #[test]
    fn equal_labels_are_one() {
        assert!(Arc::ptr_eq(&shared(&labels(1)), &shared(&labels(1))));
        assert!(!Arc::ptr_eq(&shared(&labels(1)), &shared(&labels(2))));
    }

    #[test]
    fn labels_that_nobody_uses_are_forgotten() {
        let mut known = Known::default();
        let used: Vec<Labels> = (0..10).map(|app| known.get(&labels(app))).collect();
        for app in 0..10 * FEW {
            known.get(&labels(app));
        }
        assert!(known.labels.len() <= FEW);
        assert!(used.iter().all(|labels| known.labels.contains(labels)));
    }
}
