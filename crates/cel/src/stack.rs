//! Room for expressions that are nested deeper than an ordinary thread's stack bears: upstream allows 250 levels.

/// Bytes: enough for the deepest nesting in a build without optimization.
const ROOM: usize = 64 << 20;
/// Brackets within brackets that any thread bears.
const SHALLOW: usize = 48;

/// Whether an expression needs more room than the caller's thread may have.
pub(crate) fn is_deep(source: &str) -> bool {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in source.bytes() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            // Conditionals nest without brackets.
            b'?' => depth += 1,
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest > SHALLOW
}

/// Does the work, on a thread of its own if it is deep; `otherwise` if no thread can be had.
pub(crate) fn with_room<T: Send>(
    deep: bool,
    work: impl FnOnce() -> T + Send,
    otherwise: impl FnOnce() -> T,
) -> T {
    if !deep {
        return work();
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .stack_size(ROOM)
            .spawn_scoped(scope, work);
        match thread.map(|thread| thread.join()) {
            Ok(Ok(done)) => done,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            Err(_) => otherwise(),
        }
    })
}
