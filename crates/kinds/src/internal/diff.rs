//! A unified diff with three lines of context, by the matching-blocks method of Python's difflib, which upstream uses:
//! other methods find other, equally right, differences, but the messages must be the same.

use std::collections::HashMap;

const CONTEXT: usize = 3;
/// Lines that are more than a hundredth of at least this many are not matched on.
const POPULAR_FROM: usize = 200;

#[derive(Clone, Copy, Debug)]
struct Block {
    a: usize,
    b: usize,
    size: usize,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Op {
    equal: bool,
    a: (usize, usize),
    b: (usize, usize),
}

pub(super) fn unified(a: &[String], b: &[String]) -> String {
    let mut out = String::new();
    for group in groups(ops(a, b)) {
        let (Some(first), Some(last)) = (group.first(), group.last()) else {
            continue;
        };
        out.push_str(&format!(
            "@@ -{} +{} @@\n",
            range(first.a.0, last.a.1),
            range(first.b.0, last.b.1)
        ));
        for op in group {
            if op.equal {
                a[op.a.0..op.a.1]
                    .iter()
                    .for_each(|line| out.push_str(&format!(" {line}")));
                continue;
            }
            a[op.a.0..op.a.1]
                .iter()
                .for_each(|line| out.push_str(&format!("-{line}")));
            b[op.b.0..op.b.1]
                .iter()
                .for_each(|line| out.push_str(&format!("+{line}")));
        }
    }
    out
}

fn range(start: usize, stop: usize) -> String {
    match stop - start {
        1 => format!("{}", start + 1),
        0 => format!("{start},0"),
        length => format!("{},{length}", start + 1),
    }
}

fn blocks(a: &[String], b: &[String]) -> Vec<Block> {
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, line) in b.iter().enumerate() {
        places.entry(line).or_default().push(at);
    }
    if b.len() >= POPULAR_FROM {
        let most = b.len() / 100 + 1;
        places.retain(|_, at| at.len() <= most);
    }
    let mut found = Vec::new();
    let mut queue = vec![(0, a.len(), 0, b.len())];
    while let Some((a_low, a_high, b_low, b_high)) = queue.pop() {
        let block = longest(a, b, &places, (a_low, a_high), (b_low, b_high));
        if block.size == 0 {
            continue;
        }
        found.push(block);
        queue.push((a_low, block.a, b_low, block.b));
        queue.push((block.a + block.size, a_high, block.b + block.size, b_high));
    }
    found.sort_by_key(|block| (block.a, block.b));
    let mut merged: Vec<Block> = Vec::new();
    for block in found {
        match merged.last_mut() {
            Some(last) if last.a + last.size == block.a && last.b + last.size == block.b => {
                last.size += block.size
            }
            _ => merged.push(block),
        }
    }
    merged
}

fn longest(
    a: &[String],
    b: &[String],
    places: &HashMap<&str, Vec<usize>>,
    (a_low, a_high): (usize, usize),
    (b_low, b_high): (usize, usize),
) -> Block {
    let mut best = Block {
        a: a_low,
        b: b_low,
        size: 0,
    };
    let mut lengths: HashMap<usize, usize> = HashMap::new();
    for (i, line) in a.iter().enumerate().take(a_high).skip(a_low) {
        let mut next = HashMap::new();
        for &j in places.get(line.as_str()).map(Vec::as_slice).unwrap_or_default() {
            if j < b_low {
                continue;
            }
            if j >= b_high {
                break;
            }
            let size = j
                .checked_sub(1)
                .and_then(|j| lengths.get(&j))
                .copied()
                .unwrap_or(0)
                + 1;
            next.insert(j, size);
            if size > best.size {
                best = Block {
                    a: i + 1 - size,
                    b: j + 1 - size,
                    size,
                };
            }
        }
        lengths = next;
    }
    while best.a > a_low && best.b > b_low && a[best.a - 1] == b[best.b - 1] {
        best = Block {
            a: best.a - 1,
            b: best.b - 1,
            size: best.size + 1,
        };
    }
    while best.a + best.size < a_high
        && best.b + best.size < b_high
        && a[best.a + best.size] == b[best.b + best.size]
    {
        best.size += 1;
    }
    best
}

fn ops(a: &[String], b: &[String]) -> Vec<Op> {
    let mut all = Vec::new();
    let (mut i, mut j) = (0, 0);
    let end = Block {
        a: a.len(),
        b: b.len(),
        size: 0,
    };
    for block in blocks(a, b).into_iter().chain([end]) {
        if i < block.a || j < block.b {
            all.push(Op {
                equal: false,
                a: (i, block.a),
                b: (j, block.b),
            });
        }
        (i, j) = (block.a + block.size, block.b + block.size);
        if block.size > 0 {
            all.push(Op {
                equal: true,
                a: (block.a, i),
                b: (block.b, j),
            });
        }
    }
    all
}

/// Changes with their context, split where long stretches are equal.
fn groups(mut ops: Vec<Op>) -> Vec<Vec<Op>> {
    if let Some(first) = ops.first_mut().filter(|op| op.equal) {
        first.a.0 = first.a.0.max(first.a.1.saturating_sub(CONTEXT));
        first.b.0 = first.b.0.max(first.b.1.saturating_sub(CONTEXT));
    }
    if let Some(last) = ops.last_mut().filter(|op| op.equal) {
        last.a.1 = last.a.1.min(last.a.0 + CONTEXT);
        last.b.1 = last.b.1.min(last.b.0 + CONTEXT);
    }
    let mut all = Vec::new();
    let mut group: Vec<Op> = Vec::new();
    for op in ops {
        let mut op = op;
        if op.equal && op.a.1 - op.a.0 > CONTEXT * 2 {
            group.push(Op {
                equal: true,
                a: (op.a.0, op.a.1.min(op.a.0 + CONTEXT)),
                b: (op.b.0, op.b.1.min(op.b.0 + CONTEXT)),
            });
            all.push(std::mem::take(&mut group));
            op.a.0 = op.a.0.max(op.a.1.saturating_sub(CONTEXT));
            op.b.0 = op.b.0.max(op.b.1.saturating_sub(CONTEXT));
        }
        group.push(op);
    }
    let nothing_changed = group.len() == 1 && group[0].equal;
    if !group.is_empty() && !nothing_changed {
        all.push(group);
    }
    all
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn a_change_stands_in_its_context() {
        let lines = |text: &str| text.lines().map(|l| format!("{l}\n")).collect::<Vec<_>>();
        let old = lines("a\nb\nc\nd\ne\nf\ng\nh\ni");
        let new = lines("a\nb\nc\nd\nE\nf\ng\nh\ni");
        expect![[r#"
            @@ -2,7 +2,7 @@
             b
             c
             d
            -e
            +E
             f
             g
             h
        "#]]
        .assert_eq(&unified(&old, &new));
        assert_eq!(unified(&old, &old), "");
    }
}
