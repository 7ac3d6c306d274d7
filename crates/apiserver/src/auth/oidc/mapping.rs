//! From the claims of a token to a user, by the rules of an `AuthenticationConfiguration`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use api::{FieldError, FieldErrorKind, Identity, SmolStr, Value, names};
use cel::{Activation, Budget, Compiled, Environment, Program, Type};
use serde_json::json;

use crate::auth::authentication_configuration::{
    ClaimMappings, ClaimOrExpression, ClaimValidationRule, JwtAuthenticator, PrefixedClaimOrExpression,
    UserValidationRule,
};

/// The rules of one issuer, compiled.
#[derive(Debug, Default)]
pub(in crate::auth) struct Mapping {
    username: Source,
    groups: Source,
    uid: Source,
    extra: Vec<(String, Expression)>,
    required: Vec<(String, String)>,
    claim_rules: Vec<(Expression, String)>,
    user_rules: Vec<(Expression, String)>,
    /// Whether claims are looked up by escaped names, such as `claims.a__dash__b`.
    escaped: bool,
}

/// Where a part of the user comes from.
#[derive(Debug, Default)]
enum Source {
    #[default]
    None,
    Claim {
        name: String,
        prefix: String,
    },
    Expression(Expression),
}

#[derive(Debug)]
struct Expression {
    text: String,
    program: Program,
}

static CLAIMS: LazyLock<Environment> =
    LazyLock::new(|| Environment::of_version(u32::MAX).with("claims", Type::map(Type::String, Type::Dyn)));

static USER: LazyLock<Environment> = LazyLock::new(|| {
    let list = || Type::list(Type::String);
    let fields = [
        ("username", Type::String),
        ("uid", Type::String),
        ("groups", list()),
        ("extra", Type::map(Type::String, list())),
    ];
    let fields = fields.into_iter().map(|(name, of)| (name.to_owned(), of));
    Environment::of_version(u32::MAX)
        .with_object("kubernetes.UserInfo", fields.collect())
        .with("user", Type::object("kubernetes.UserInfo"))
});

/// Compiles the rules, and says what is wrong with them.
pub(in crate::auth) fn compile(of: &JwtAuthenticator, path: &str) -> (Mapping, Vec<FieldError>) {
    let mut reading = Reading::default();
    reading.claim_rules(
        &of.claim_validation_rules,
        &format!("{path}.claimValidationRules"),
    );
    reading.mappings(&of.claim_mappings, &format!("{path}.claimMappings"));
    reading.user_rules(&of.user_validation_rules, &format!("{path}.userValidationRules"));
    (reading.mapping, reading.errors)
}

#[derive(Default)]
struct Reading {
    mapping: Mapping,
    errors: Vec<FieldError>,
    uses_email: bool,
    uses_email_verified: bool,
}

impl Reading {
    fn wrong(&mut self, field: String, value: impl Into<Value>, detail: &str) {
        self.errors.push(FieldError::invalid(field, value, detail));
    }

    fn missing(&mut self, field: String, detail: &str) {
        self.errors.push(FieldError::required(field, detail));
    }

    fn twice(&mut self, field: String, value: &str) {
        let error = FieldError::new(FieldErrorKind::Duplicate, field, Value::from(value), "");
        self.errors.push(error);
    }

    /// `None` if it is wrong, which is told.
    fn compile(
        &mut self,
        environment: &Environment,
        text: &str,
        field: String,
        returns: Option<Type>,
    ) -> Option<(Expression, Compiled)> {
        match compiled(environment, text, returns) {
            Ok((program, compiled)) => {
                let text = text.to_owned();
                self.mapping.escaped |= text.contains("__");
                Some((Expression { text, program }, compiled))
            }
            Err(why) => {
                self.wrong(field, text, &why);
                None
            }
        }
    }

    fn claim_rules(&mut self, rules: &[ClaimValidationRule], path: &str) {
        let (mut claims, mut expressions) = (BTreeSet::new(), BTreeSet::new());
        for (at, rule) in rules.iter().enumerate() {
            let field = |name: &str| format!("{path}[{at}].{name}");
            let (claim, expression) = (rule.claim.as_str(), rule.expression.as_str());
            match (claim, expression) {
                ("", "") => self.missing(format!("{path}[{at}]"), "claim or expression is required"),
                (claim, "") => {
                    if !rule.message.is_empty() {
                        let detail = "may not be specified when claim is set";
                        self.wrong(field("message"), rule.message.as_str(), detail);
                    }
                    if !claims.insert(claim) {
                        self.twice(field("claim"), claim);
                    }
                    let required = (claim.to_owned(), rule.required_value.clone());
                    self.mapping.required.push(required);
                }
                ("", expression) => {
                    if !rule.required_value.is_empty() {
                        let detail = "may not be specified when expression is set";
                        self.wrong(field("requiredValue"), rule.required_value.as_str(), detail);
                    }
                    if !expressions.insert(expression) {
                        self.twice(field("expression"), expression);
                        continue;
                    }
                    let built = self.compile(&CLAIMS, expression, field("expression"), Some(Type::Bool));
                    if let Some((built, compiled)) = built {
                        self.uses_email_verified |= compiled.reads("claims", "email_verified");
                        self.mapping.claim_rules.push((built, rule.message.clone()));
                    }
                }
                (claim, _) => {
                    let detail = "claim and expression can't both be set";
                    self.wrong(format!("{path}[{at}]"), claim, detail);
                }
            }
        }
    }

    fn mappings(&mut self, of: &ClaimMappings, path: &str) {
        let before = self.errors.len();
        let (username, compiled) = self.prefixed(&of.username, &format!("{path}.username"), true);
        self.mapping.username = username;
        if let Some(compiled) = compiled.filter(|_| self.errors.len() == before) {
            self.uses_email = compiled.reads("claims", "email");
            self.uses_email_verified |= compiled.reads("claims", "email_verified");
        }
        self.mapping.groups = self.prefixed(&of.groups, &format!("{path}.groups"), false).0;
        self.mapping.uid = self.uid(&of.uid, &format!("{path}.uid"));
        let mut keys = BTreeSet::new();
        for (at, extra) in of.extra.iter().enumerate() {
            let path = format!("{path}.extra[{at}]");
            self.errors.extend(key_errors(&extra.key, &format!("{path}.key")));
            if !keys.insert(extra.key.as_str()) {
                self.twice(format!("{path}.key"), &extra.key);
                continue;
            }
            let field = format!("{path}.valueExpression");
            if extra.value_expression.is_empty() {
                self.missing(field, "");
                continue;
            }
            if let Some((built, compiled)) = self.compile(&CLAIMS, &extra.value_expression, field, None) {
                self.uses_email_verified |= compiled.reads("claims", "email_verified");
                self.mapping.extra.push((extra.key.clone(), built));
            }
        }
        if self.uses_email && !self.uses_email_verified {
            let detail = "claims.email_verified must be used in claimMappings.username.expression or \
                          claimMappings.extra[*].valueExpression or claimValidationRules[*].expression when claims.email \
                          is used in claimMappings.username.expression";
            let text = of.username.expression.as_str();
            self.wrong(format!("{path}.username.expression"), text, detail);
        }
    }

    fn prefixed(
        &mut self,
        of: &PrefixedClaimOrExpression,
        path: &str,
        required: bool,
    ) -> (Source, Option<Compiled>) {
        match (of.claim.as_str(), of.expression.as_str()) {
            ("", "") => {
                if required {
                    self.missing(path.to_owned(), "claim or expression is required");
                }
                (Source::None, None)
            }
            (claim, "") => {
                if of.prefix.is_none() {
                    let detail = "prefix is required when claim is set. It can be set to an empty string to disable \
                                  prefixing";
                    self.missing(format!("{path}.prefix"), detail);
                }
                let prefix = of.prefix.clone().unwrap_or_default();
                let name = claim.to_owned();
                (Source::Claim { name, prefix }, None)
            }
            ("", expression) => {
                if let Some(prefix) = &of.prefix {
                    let detail = "may not be specified when expression is set";
                    self.wrong(format!("{path}.prefix"), prefix.as_str(), detail);
                }
                match self.compile(&CLAIMS, expression, format!("{path}.expression"), None) {
                    Some((built, compiled)) => (Source::Expression(built), Some(compiled)),
                    None => (Source::None, None),
                }
            }
            _ => {
                self.wrong(path.to_owned(), "", "claim and expression can't both be set");
                (Source::None, None)
            }
        }
    }

    fn uid(&mut self, of: &ClaimOrExpression, path: &str) -> Source {
        match (of.claim.as_str(), of.expression.as_str()) {
            ("", "") => Source::None,
            (claim, "") => Source::Claim {
                name: claim.to_owned(),
                prefix: String::new(),
            },
            ("", expression) => self
                .compile(&CLAIMS, expression, format!("{path}.expression"), None)
                .map_or(Source::None, |(built, _)| Source::Expression(built)),
            _ => {
                self.wrong(path.to_owned(), "", "claim and expression can't both be set");
                Source::None
            }
        }
    }

    fn user_rules(&mut self, rules: &[UserValidationRule], path: &str) {
        let mut seen = BTreeSet::new();
        for (at, rule) in rules.iter().enumerate() {
            let field = format!("{path}[{at}].expression");
            if rule.expression.is_empty() {
                self.missing(field, "");
            } else if !seen.insert(rule.expression.as_str()) {
                self.twice(field, &rule.expression);
            } else if let Some((built, _)) = self.compile(&USER, &rule.expression, field, Some(Type::Bool)) {
                self.mapping.user_rules.push((built, rule.message.clone()));
            }
        }
    }
}

fn compiled(
    environment: &Environment,
    text: &str,
    returns: Option<Type>,
) -> Result<(Program, Compiled), String> {
    let compiled = environment
        .compile(text)
        .map_err(|problems| format!("compilation failed: {}", cel::display(&problems, text)))?;
    if let Some(returns) = returns
        && compiled.output_type() != &returns
    {
        return Err(format!("must evaluate to {returns}"));
    }
    let program = compiled.program();
    let program = program.map_err(|error| format!("program instantiation failed: {error}"))?;
    Ok((program, compiled))
}

fn key_errors(key: &str, field: &str) -> Vec<FieldError> {
    let mut errors = names::domain_prefixed_path(field, key);
    if key.chars().any(char::is_uppercase) {
        errors.push(FieldError::invalid(field, key, "must be lowercase"));
    }
    let domain = key.split_once('/').map_or("", |(domain, _)| domain);
    let below = |of: &str| domain == of || domain.strip_suffix(of).is_some_and(|rest| rest.ends_with('.'));
    if below("kubernetes.io") || below("k8s.io") {
        let detail = "k8s.io, kubernetes.io and their subdomains are reserved for Kubernetes use";
        errors.push(FieldError::invalid(field, key, detail));
    }
    errors
}

impl Mapping {
    /// The claim that names the groups, if one does.
    pub(super) fn groups_claim(&self) -> Option<&str> {
        match &self.groups {
            Source::Claim { name, .. } => Some(name),
            _ => None,
        }
    }

    /// The user of a token with these claims, or why there is none.
    pub(super) fn user(&self, claims: &Value) -> Result<Identity, String> {
        let seen = as_expressions_see(claims, self.escaped);
        let activation = || Activation::default().with("claims", cel::Value::json(&seen));
        let identity = Identity {
            groups: self.groups(claims, &activation())?,
            uid: self.uid(claims, &activation())?.into(),
            extra: self.extra(claims, &activation())?,
            ..Identity::user(self.username(claims, &activation())?, [])
        };
        self.check_required(claims)?;
        check(&self.claim_rules, &activation(), "claim validation expression")?;
        let info = json!({"username": identity.user, "uid": identity.uid, "groups": identity.groups,
            "extra": identity.extra});
        let user = Activation::default().with("user", cel::Value::json(&info));
        check(&self.user_rules, &user, "user info validation rule")?;
        Ok(identity)
    }

    fn username(&self, claims: &Value, seen: &Activation<'_>) -> Result<String, String> {
        let (name, prefix) = match &self.username {
            Source::Claim { name, prefix } => (name, prefix),
            Source::Expression(expression) => {
                let failed = |why: String| format!("oidc: error evaluating username claim expression: {why}");
                let value = expression.evaluate(seen).map_err(failed)?;
                let name = value.as_str();
                let name =
                    name.ok_or_else(|| failed("username claim expression must return a string".to_owned()))?;
                if name.is_empty() {
                    return Err("oidc: empty username via CEL expression is not allowed".to_owned());
                }
                return Ok(name.to_owned());
            }
            Source::None => return Err("oidc: there is no rule for user names".to_owned()),
        };
        let text =
            claim(claims, name).map_err(|why| format!("oidc: parse username claims {name:?}: {why}"))?;
        if name == "email" {
            match &claims["email_verified"] {
                Value::Null | Value::Bool(true) => {}
                Value::Bool(false) => return Err("oidc: email not verified".to_owned()),
                other => {
                    return Err(format!(
                        "oidc: parse 'email_verified' claim: json: cannot unmarshal {} into Go value of type bool",
                        kind(other)
                    ));
                }
            }
        }
        Ok(format!("{prefix}{text}"))
    }

    fn groups(&self, claims: &Value, seen: &Activation<'_>) -> Result<Vec<SmolStr>, String> {
        match &self.groups {
            Source::None => Ok(Vec::new()),
            Source::Claim { name, prefix } => match claims.get(name) {
                None => Ok(Vec::new()),
                Some(value) => Ok(texts(value)
                    .map_err(|why| format!("oidc: parse groups claim {name:?}: {why}"))?
                    .iter()
                    .map(|group| SmolStr::new(format!("{prefix}{group}")))
                    .collect()),
            },
            Source::Expression(expression) => expression
                .evaluate(seen)
                .and_then(|value| list(&value))
                .map_err(|why| format!("oidc: error evaluating group claim expression: {why}")),
        }
    }

    fn uid(&self, claims: &Value, seen: &Activation<'_>) -> Result<String, String> {
        match &self.uid {
            Source::None => Ok(String::new()),
            Source::Claim { name, .. } => {
                claim(claims, name).map_err(|why| format!("oidc: parse uid claim {name:?}: {why}"))
            }
            Source::Expression(expression) => {
                let failed = |why: String| format!("oidc: error evaluating uid claim expression: {why}");
                let value = expression.evaluate(seen).map_err(failed)?;
                let uid = value.as_str().map(str::to_owned);
                uid.ok_or_else(|| failed("uid claim expression must return a string".to_owned()))
            }
        }
    }

    fn extra(
        &self,
        claims: &Value,
        seen: &Activation<'_>,
    ) -> Result<BTreeMap<SmolStr, Vec<SmolStr>>, String> {
        let mut extra = BTreeMap::new();
        if let Some(id) = claims["jti"].as_str().filter(|id| !id.is_empty()) {
            let key = SmolStr::new_static("authentication.kubernetes.io/credential-id");
            extra.insert(key, vec![SmolStr::new(format!("JTI={id}"))]);
        }
        let mut found = Vec::new();
        for (key, expression) in &self.extra {
            found.push((key, expression, expression.evaluate(seen)?));
        }
        for (key, expression, value) in &found {
            let values = list(value).map_err(|why| {
                format!(
                    "oidc: error evaluating extra claim expression: {}: {why}",
                    expression.text
                )
            })?;
            if !values.is_empty() {
                extra.insert(SmolStr::new(key), values);
            }
        }
        Ok(extra)
    }

    fn check_required(&self, claims: &Value) -> Result<(), String> {
        for (name, wanted) in &self.required {
            if claims.get(name).is_none() {
                return Err(format!("oidc: required claim {name} not present in ID token"));
            }
            let found = claim(claims, name).map_err(|why| format!("oidc: parse claim {name}: {why}"))?;
            if found != *wanted {
                return Err(format!(
                    "oidc: required claim {name} value does not match. Got = {found}, want = {wanted}"
                ));
            }
        }
        Ok(())
    }
}

fn check(rules: &[(Expression, String)], seen: &Activation<'_>, what: &str) -> Result<(), String> {
    let failed = |why: String| format!("oidc: error evaluating {what}: {why}");
    let mut found = Vec::new();
    for (expression, message) in rules {
        found.push((expression, message, expression.evaluate(seen).map_err(failed)?));
    }
    for (expression, message, value) in &found {
        if value.as_bool() != Some(true) {
            return Err(failed(format!(
                "validation expression '{}' failed: {message}",
                expression.text
            )));
        }
    }
    Ok(())
}

impl Expression {
    fn evaluate<'a>(&self, seen: &Activation<'a>) -> Result<cel::Value<'a>, String> {
        let evaluated = self.program.evaluate(seen, Budget::of(cel::limits::PER_CALL));
        evaluated
            .value
            .map_err(|error| format!("expression '{}' resulted in error: {error}", self.text))
    }
}

/// Claims as upstream gives them to expressions: all numbers are of one type, and where it matters, fields whose names are
/// no identifiers can be had by names that are.
fn as_expressions_see(value: &Value, escaped: bool) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items
            .iter()
            .map(|item| as_expressions_see(item, escaped))
            .collect(),
        Value::Object(fields) => {
            let mut seen = serde_json::Map::new();
            for (name, value) in fields {
                let value = as_expressions_see(value, escaped);
                let other = cel::schema::escape(name).filter(|other| escaped && other != name);
                if let Some(other) = other {
                    seen.insert(other, value.clone());
                }
                seen.insert(name.clone(), value);
            }
            Value::Object(seen)
        }
        other => other.clone(),
    }
}

fn claim(claims: &Value, name: &str) -> Result<String, String> {
    match claims.get(name) {
        None => Err("claim not present".to_owned()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(Value::Null) => Ok(String::new()),
        Some(other) => Err(format!(
            "json: cannot unmarshal {} into Go value of type string",
            kind(other)
        )),
    }
}

/// One text or several.
fn texts(value: &Value) -> Result<Vec<&str>, String> {
    let wrong = || {
        format!(
            "json: cannot unmarshal {} into Go value of type string",
            kind(value)
        )
    };
    match value {
        Value::Null => Ok(Vec::new()),
        Value::String(one) => Ok(vec![one]),
        Value::Array(many) => many.iter().map(|one| one.as_str().ok_or_else(wrong)).collect(),
        _ => Err(wrong()),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// What an expression came to, as texts; empty ones are left out.
fn list(value: &cel::Value<'_>) -> Result<Vec<SmolStr>, String> {
    let wrong = || "expression must return a string or a list of strings".to_owned();
    let mut all = match value {
        cel::Value::Null => Vec::new(),
        cel::Value::String(text) => vec![SmolStr::new(text.as_str())],
        cel::Value::List(list) => list
            .iter()
            .map(|item| {
                let item = item.map_err(|error| error.to_string())?;
                item.as_str().map(SmolStr::new).ok_or_else(wrong)
            })
            .collect::<Result<_, _>>()?,
        _ => return Err(wrong()),
    };
    all.retain(|text| !text.is_empty());
    Ok(all)
}
