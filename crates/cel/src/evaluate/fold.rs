//! Loops, and what they build up in place.

use super::{Run, Slot, into_list};
use crate::error::{Error, Outcome};
use crate::limits;
use crate::plan::{Fold, Node, SLOTS};
use crate::value::{Key, Value};

impl<'p, 'a> Run<'p, 'a> {
    pub(super) fn fold(&mut self, fold: &'p Fold) -> Outcome<'a> {
        let range = self.eval(&fold.range)?;
        while self.locals.len() < fold.slot + SLOTS {
            self.locals.push(Slot::Empty);
        }
        self.locals[fold.slot] = Slot::Lazy(&fold.init);
        self.steps(fold, &range)?;
        let result = self.eval(&fold.result);
        self.locals.truncate(fold.slot);
        result
    }

    fn steps(&mut self, fold: &'p Fold, range: &Value<'a>) -> Result<(), Error> {
        match range {
            Value::List(list) => {
                for (i, value) in list.iter().enumerate() {
                    let first = if fold.two {
                        Some(Value::Int(i as i64))
                    } else {
                        None
                    };
                    let more = match first {
                        Some(first) => self.step_with(fold, Ok(first), Some(value))?,
                        None => self.step_with(fold, value, None)?,
                    };
                    if !more {
                        break;
                    }
                }
            }
            Value::Map(map) => {
                for key in map.keys() {
                    let key = key.value();
                    let second = if fold.two { map.find(&key) } else { None };
                    if !self.step_with(fold, Ok(key), second)? {
                        break;
                    }
                }
            }
            other if fold.two => {
                return Err(Error::new(format!(
                    "unsupported comprehension range type: {}",
                    other.go_type()
                )));
            }
            other => {
                return Err(Error::new(format!(
                    "got '{}', expected iterable type",
                    other.go_type()
                )));
            }
        }
        Ok(())
    }

    /// One step of the loop; false if the condition ends it.
    fn step_with(
        &mut self,
        fold: &'p Fold,
        first: Outcome<'a>,
        second: Option<Outcome<'a>>,
    ) -> Result<bool, Error> {
        self.locals[fold.slot + 1] = Slot::Ready(first);
        if let Some(second) = second {
            self.locals[fold.slot + 2] = Slot::Ready(second);
        }
        if let Ok(Value::Bool(false)) = self.outcome(&fold.condition)? {
            return Ok(false);
        }
        let value = self.outcome(&fold.step)?;
        self.locals[fold.slot] = Slot::Ready(value);
        self.ticks += 1;
        if self.ticks.is_multiple_of(limits::INTERRUPT_EVERY) && self.interrupted() {
            return Err(Error::Interrupted);
        }
        Ok(true)
    }

    /// The accumulator, taken so that nobody else holds it.
    fn taken(&mut self, slot: usize) -> Result<Outcome<'a>, Error> {
        match self.local(slot) {
            Err(error) if error.ends() => return Err(error),
            value => drop(value),
        }
        self.charge(1)?;
        Ok(match std::mem::replace(&mut self.locals[slot], Slot::Empty) {
            Slot::Ready(value) => value,
            _ => Err(Error::no_such_overload()),
        })
    }

    pub(super) fn append(&mut self, slot: usize, list: &'p Node) -> Outcome<'a> {
        let accumulator = self.taken(slot)?;
        let more = self.outcome(list)?;
        self.charge(1)?;
        let mut accumulator = into_list(accumulator?)?;
        accumulator.extend(into_list(more?)?.values()?);
        Ok(Value::List(accumulator))
    }

    pub(super) fn insert(&mut self, slot: usize, entry: &'p [Node]) -> Outcome<'a> {
        let accumulator = self.taken(slot)?;
        // A key and a value are three arguments with the map, of which those after a failure are not evaluated.
        if entry.len() > 1 && accumulator.is_err() {
            return accumulator;
        }
        let mut values = Vec::with_capacity(entry.len());
        for (i, node) in entry.iter().enumerate() {
            let value = self.outcome(node)?;
            if value.is_err() && i + 1 < entry.len() {
                return value;
            }
            values.push(value);
        }
        self.charge(1)?;
        let Value::Map(mut map) = accumulator? else {
            return Err(Error::no_such_overload());
        };
        let mut values = values.into_iter();
        match (values.next(), values.next()) {
            (Some(key), Some(value)) => map.insert(Key::of(key?)?, value?)?,
            (Some(more), None) => {
                let more = match more? {
                    Value::Map(more) => more,
                    other => {
                        let says = format!("no such overload: cel.@mapInsert(map, {})", other.type_name());
                        return Err(Error::new(says));
                    }
                };
                for (key, value) in more.iter() {
                    map.insert(key, value?)?;
                }
            }
            _ => {}
        }
        Ok(Value::Map(map))
    }
}
