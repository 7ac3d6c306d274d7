//! Lists of amounts (`{cpu: 100m, memory: 1Gi}`), and what a pod's containers come to.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Quantity;

pub type Amounts = BTreeMap<String, Quantity>;

/// The elements of a list that may be missing.
pub fn items(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}

/// What does not parse was refused by validation.
pub fn amounts(list: &Value) -> Amounts {
    let pairs = list.as_object().into_iter().flatten();
    pairs
        .filter_map(|(name, amount)| Some((name.clone(), Quantity::from_json(amount).ok()?)))
        .collect()
}

pub fn add(to: &mut Amounts, more: &Amounts) {
    for (name, amount) in more {
        match to.get_mut(name) {
            Some(sum) => sum.add(amount),
            None => {
                to.insert(name.clone(), amount.clone());
            }
        }
    }
}

/// Raises each amount to the other's.
pub fn raise(to: &mut Amounts, other: &Amounts) {
    for (name, amount) in other {
        if to.get(name).is_none_or(|now| now < amount) {
            to.insert(name.clone(), amount.clone());
        }
    }
}

/// The containers of a pod together, or the hungriest step of its start if that is more: an init container runs beside
/// the sidecars before it.
pub fn containers_total(spec: &Value, of: impl Fn(&Value) -> Amounts) -> Amounts {
    let (mut sidecars, mut hungriest) = (Amounts::new(), Amounts::new());
    for container in items(&spec["initContainers"]) {
        let mut step = of(container);
        if container["restartPolicy"] == "Always" {
            add(&mut sidecars, &step);
            step = sidecars.clone();
        } else {
            add(&mut step, &sidecars);
        }
        raise(&mut hungriest, &step);
    }
    let mut total = sidecars;
    for container in items(&spec["containers"]) {
        add(&mut total, &of(container));
    }
    raise(&mut total, &hungriest);
    total
}
