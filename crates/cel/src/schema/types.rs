//! The types that a schema declares, and how large what it allows can be.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::{Kind, Schema, escape};
use crate::environment::Environment;
use crate::estimate::{Range, Sizes};
use crate::types::Type;

/// Bytes of a request: nothing in an object can be larger.
const REQUEST: i64 = 3 * 1024 * 1024;

/// The type of a value that a schema describes, with all types of fields below it.
#[derive(Clone, Debug)]
pub struct Declared {
    of: Type,
    /// Elements, entries or characters at most.
    max: i64,
    /// Bytes at least, as JSON.
    min_bytes: i64,
    /// By their names in expressions.
    fields: BTreeMap<String, Declared>,
    element: Option<Box<Declared>>,
}

/// What a schema declares; `None` if expressions cannot use what it describes. `root`: it is of a whole resource.
pub fn declare(schema: &Schema, root: bool) -> Option<Declared> {
    let declared = if root {
        of(&schema.clone().with_resource())
    } else {
        of(schema)
    };
    declared.map(|mut declared| {
        declared.name("selfType");
        declared
    })
}

impl Declared {
    pub fn type_of(&self) -> &Type {
        &self.of
    }

    /// With names of types that begin with this one: needed where several schemas meet in one environment.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.name(name);
        self
    }

    /// How many values like it fit into one request.
    pub fn cardinality(&self) -> u64 {
        (REQUEST / (self.min_bytes + 1)).unsigned_abs()
    }

    /// The environment with all its types of objects.
    pub fn extend(&self, mut environment: Environment) -> Environment {
        if let Type::Object(name) = &self.of {
            let fields: HashMap<String, Type> = self
                .fields
                .iter()
                .map(|(name, field)| (name.clone(), field.of.clone()))
                .collect();
            environment = environment.with_object(name, fields);
        }
        let below = self.fields.values().chain(self.element.as_deref());
        below.fold(environment, |environment, part| part.extend(environment))
    }

    fn plain(of: Type, max: i64, min_bytes: i64) -> Self {
        Declared {
            of,
            max,
            min_bytes,
            fields: BTreeMap::new(),
            element: None,
        }
    }

    /// Gives each type of objects below a name of its own.
    fn name(&mut self, name: &str) {
        match self.of {
            Type::Object(_) => {
                self.of = Type::object(name);
                self.fields
                    .iter_mut()
                    .for_each(|(field, part)| part.name(&format!("{name}.{field}")));
            }
            Type::List(_) => self.name_element(&format!("{name}.@idx"), Type::list),
            Type::Map(..) => {
                self.name_element(&format!("{name}.@elem"), |element| {
                    Type::map(Type::String, element)
                });
            }
            _ => {}
        }
    }

    fn name_element(&mut self, name: &str, of: fn(Type) -> Type) {
        if let Some(element) = &mut self.element {
            element.name(name);
            self.of = of(element.of.clone());
        }
    }

    fn at(&self, path: &[Arc<str>]) -> Option<&Declared> {
        path.iter().try_fold(self, |at, name| match &**name {
            "@items" | "@values" => at.element.as_deref(),
            name => at.fields.get(name),
        })
    }
}

/// Sizes of what lies below a variable of the type, whatever its name.
impl Sizes for Declared {
    fn size(&self, path: &[Arc<str>], _: &Type) -> Option<Range> {
        let (_, below) = path.split_first()?;
        if let Some((last, above)) = below.split_last()
            && &**last == "@keys"
        {
            let is_map = matches!(self.at(above)?.of, Type::Map(..));
            return is_map.then_some(Range { min: 0, max: 0 });
        }
        Some(Range {
            min: 0,
            max: self.at(below)?.max.unsigned_abs(),
        })
    }
}

fn of(schema: &Schema) -> Option<Declared> {
    match schema.kind {
        Kind::IntOrString => Some(Declared::plain(Type::Dyn, text_length(schema, REQUEST - 2), 1)),
        Kind::Boolean => Some(Declared::plain(Type::Bool, 0, 4)),
        Kind::Number => Some(Declared::plain(Type::Double, 0, 1)),
        Kind::Integer => Some(Declared::plain(Type::Int, 0, 1)),
        Kind::String => Some(string(schema)),
        Kind::Array => array(schema),
        Kind::Object => match &schema.additional {
            Some(values) => map(schema, values),
            None => Some(object(schema)),
        },
        Kind::Unknown => None,
    }
}

/// Four bytes for each character that is allowed.
fn text_length(schema: &Schema, otherwise: i64) -> i64 {
    schema
        .max_length
        .map_or(otherwise, |most| most.max(0).saturating_mul(4))
}

fn string(schema: &Schema) -> Declared {
    match schema.format.as_str() {
        "byte" => {
            let most = schema.max_length.map_or(REQUEST - 2, |most| most.max(0));
            Declared::plain(Type::Bytes, most, 2)
        }
        "duration" => Declared::plain(Type::Duration, 32, 3),
        "date" => Declared::plain(Type::Timestamp, 12, 12),
        "date-time" => Declared::plain(Type::Timestamp, 32, 21),
        _ => {
            let otherwise = schema.longest_enum.unwrap_or(REQUEST - 2);
            Declared::plain(Type::String, text_length(schema, otherwise), 2)
        }
    }
}

fn array(schema: &Schema) -> Option<Declared> {
    let element = of(schema.items.as_deref()?)?;
    let most = (REQUEST - 2) / (element.min_bytes + 1);
    let max = schema.max_items.map_or(most, |most| most.max(0));
    let list = Declared::plain(Type::list(element.of.clone()), max, 2);
    Some(Declared {
        element: Some(Box::new(element)),
        ..list
    })
}

fn map(schema: &Schema, values: &Schema) -> Option<Declared> {
    let element = of(values)?;
    let most = (REQUEST - 2) / (element.min_bytes + 6);
    let max = schema.max_properties.map_or(most, |most| most.max(0));
    let map = Declared::plain(Type::map(Type::String, element.of.clone()), max, 2);
    Some(Declared {
        element: Some(Box::new(element)),
        ..map
    })
}

fn object(schema: &Schema) -> Declared {
    let mut declared = Declared::plain(Type::object("object"), 0, 2);
    for (name, property) in schema.properties.iter().flatten() {
        let Some(field) = of(property) else { continue };
        if schema.required.contains(name) && !property.has_default {
            declared.min_bytes += name.len() as i64 + field.min_bytes + 4;
        }
        if let Some(escaped) = escape(name) {
            declared.fields.insert(escaped, field);
        }
    }
    declared
}
