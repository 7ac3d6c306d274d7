//! How large an expression may be and how much it may cost: upstream's numbers.

/// Characters of an expression.
pub(crate) const EXPRESSION_CHARS: usize = 100_000;
/// Nesting of one grammar rule in itself.
pub(crate) const DEPTH: usize = 250;
/// Cost of one evaluation.
pub const PER_CALL: u64 = 1_000_000;
/// Cost of all expressions about one object or one policy binding.
pub const BUDGET: u64 = 10_000_000;
/// Cost of all match conditions of one webhook or binding.
pub const MATCH_CONDITIONS_BUDGET: u64 = 2_500_000;
/// Estimated cost of one rule of a CustomResourceDefinition.
pub const ESTIMATE_PER_EXPRESSION: u64 = 10_000_000;
/// Estimated cost of all rules of one version of a CustomResourceDefinition.
pub const ESTIMATE_PER_SCHEMA: u64 = 100_000_000;
/// Steps of a loop between two looks at whether the evaluation was given up.
pub(crate) const INTERRUPT_EVERY: u32 = 100;
/// Bytes of what a `messageExpression` may yield.
pub const MESSAGE_BYTES: usize = 5 * 1024;
