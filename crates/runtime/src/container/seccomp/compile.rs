//! Rules to the kernel's classic BPF: rules on arguments first, then whole calls as ranges of numbers.

use std::collections::BTreeMap;

use super::names::number;
use super::profile::{Action, Argument, Operation, Profile};
use super::{profile, usual};
use crate::container::Result;
use crate::spec::Seccomp;

const LOAD: u16 = 0x20;
const JUMP_EQUAL: u16 = 0x15;
const JUMP_GREATER: u16 = 0x25;
const JUMP_GREATER_OR_EQUAL: u16 = 0x35;
const AND: u16 = 0x54;
const RETURN: u16 = 0x06;

const NUMBER: u32 = 0;
const ARCHITECTURE: u32 = 4;
const ARGUMENTS: u32 = 16;

#[cfg(target_arch = "x86_64")]
const OURS: u32 = 0xc000_003e;
#[cfg(target_arch = "aarch64")]
const OURS: u32 = 0xc000_00b7;
/// x32's calls have this bit; its programs are not run.
#[cfg(target_arch = "x86_64")]
const FOREIGN: Option<u32> = Some(0x4000_0000);
#[cfg(target_arch = "aarch64")]
const FOREIGN: Option<u32> = None;

#[derive(Clone, Copy)]
struct Instruction {
    code: u16,
    yes: u8,
    no: u8,
    value: u32,
}

const fn plain(code: u16, value: u32) -> Instruction {
    Instruction {
        code,
        yes: 0,
        no: 0,
        value,
    }
}

const fn jump(code: u16, value: u32, yes: u8, no: u8) -> Instruction {
    Instruction { code, yes, no, value }
}

/// The filter a container is bound by, as bytes for the kernel; nothing if it is unconfined.
pub(crate) fn program(seccomp: &Seccomp, capabilities: u64) -> Result<Option<Vec<u8>>> {
    let profile = match seccomp {
        Seccomp::Unconfined => return Ok(None),
        Seccomp::RuntimeDefault => usual::profile(capabilities),
        Seccomp::Localhost(json) => profile::parse(json, capabilities)?,
    };
    let mut bytes = Vec::new();
    let instructions = compile(&profile);
    const MOST: usize = 4096;
    if instructions.len() > MOST {
        return Err(format!(
            "the seccomp profile takes {} instructions, more than the kernel's {MOST}",
            instructions.len()
        ));
    }
    for instruction in instructions {
        bytes.extend_from_slice(&instruction.code.to_ne_bytes());
        bytes.extend_from_slice(&[instruction.yes, instruction.no]);
        bytes.extend_from_slice(&instruction.value.to_ne_bytes());
    }
    Ok(Some(bytes))
}

fn compile(profile: &Profile) -> Vec<Instruction> {
    let refuse = plain(RETURN, result(Action::Error(libc::ENOSYS as u16)));
    let mut program = vec![plain(LOAD, ARCHITECTURE), jump(JUMP_EQUAL, OURS, 1, 0), refuse];
    if let Some(foreign) = FOREIGN {
        program.extend([
            plain(LOAD, NUMBER),
            jump(JUMP_GREATER_OR_EQUAL, foreign, 0, 1),
            refuse,
        ]);
    }
    for rule in profile.rules.iter().filter(|rule| !rule.arguments.is_empty()) {
        for number in rule.names.iter().filter_map(|name| number(name)) {
            program.extend(conditional(number, &rule.arguments, rule.action));
        }
    }
    program.push(plain(LOAD, NUMBER));
    for (first, last, action) in ranges(profile) {
        program.push(jump(JUMP_GREATER_OR_EQUAL, first, 0, 2));
        program.push(jump(JUMP_GREATER, last, 1, 0));
        program.push(plain(RETURN, result(action)));
    }
    program.push(plain(RETURN, result(profile.default)));
    program
}

/// Neighbours with the same action together; where two rules name a call, the later one counts.
fn ranges(profile: &Profile) -> Vec<(u32, u32, Action)> {
    let mut actions: BTreeMap<u32, Action> = BTreeMap::new();
    for rule in profile.rules.iter().filter(|rule| rule.arguments.is_empty()) {
        for number in rule.names.iter().filter_map(|name| number(name)) {
            actions.insert(number, rule.action);
        }
    }
    let mut ranges: Vec<(u32, u32, Action)> = Vec::new();
    for (number, action) in actions {
        match ranges.last_mut() {
            Some((_, last, same)) if *last + 1 == number && *same == action => *last = number,
            _ => ranges.push((number, number, action)),
        }
    }
    ranges
}

/// Where a test leads: on, to the rule's end (it holds not), or past the other half of its own comparison.
#[derive(Clone, Copy)]
enum To {
    Next,
    Fail,
    Past(u8),
}

fn conditional(number: u32, arguments: &[Argument], action: Action) -> Vec<Instruction> {
    let mut tests: Vec<(Instruction, To, To)> = vec![
        (plain(LOAD, NUMBER), To::Next, To::Next),
        (jump(JUMP_EQUAL, number, 0, 0), To::Next, To::Fail),
    ];
    arguments
        .iter()
        .for_each(|argument| compare(argument, &mut tests));
    let end = tests.len() + 1;
    let mut block: Vec<Instruction> = Vec::with_capacity(end);
    for (index, (instruction, yes, no)) in tests.iter().enumerate() {
        let offset = |to: To| match to {
            To::Next => 0,
            To::Fail => (end - index - 1) as u8,
            To::Past(count) => count,
        };
        let is_jump = instruction.code & 7 == 5;
        let (yes, no) = if is_jump {
            (offset(*yes), offset(*no))
        } else {
            (0, 0)
        };
        block.push(Instruction {
            yes,
            no,
            ..*instruction
        });
    }
    block.push(plain(RETURN, result(action)));
    block
}

/// Arguments have 64 bits, the machine of the filter 32: the high half decides, or else the low half.
fn compare(argument: &Argument, tests: &mut Vec<(Instruction, To, To)>) {
    let place = ARGUMENTS + 8 * argument.index;
    let load = |place| (plain(LOAD, place), To::Next, To::Next);
    let halves = |value: u64| ((value >> 32) as u32, value as u32);
    let (high, low) = halves(argument.value);
    let test = |code, value, yes, no| (jump(code, value, 0, 0), yes, no);
    match argument.operation {
        Operation::MaskedEqual => {
            let (wanted_high, wanted_low) = halves(argument.second);
            for (place, mask, wanted) in [(place + 4, high, wanted_high), (place, low, wanted_low)] {
                tests.push(load(place));
                tests.push((plain(AND, mask), To::Next, To::Next));
                tests.push(test(JUMP_EQUAL, wanted, To::Next, To::Fail));
            }
        }
        Operation::Equal => {
            tests.extend([load(place + 4), test(JUMP_EQUAL, high, To::Next, To::Fail)]);
            tests.extend([load(place), test(JUMP_EQUAL, low, To::Next, To::Fail)]);
        }
        Operation::NotEqual => {
            tests.extend([load(place + 4), test(JUMP_EQUAL, high, To::Next, To::Past(2))]);
            tests.extend([load(place), test(JUMP_EQUAL, low, To::Fail, To::Next)]);
        }
        Operation::Greater | Operation::GreaterOrEqual => {
            let code = if argument.operation == Operation::Greater {
                JUMP_GREATER
            } else {
                JUMP_GREATER_OR_EQUAL
            };
            tests.extend([load(place + 4), test(JUMP_GREATER, high, To::Past(3), To::Next)]);
            tests.push(test(JUMP_EQUAL, high, To::Next, To::Fail));
            tests.extend([load(place), test(code, low, To::Next, To::Fail)]);
        }
        Operation::Less | Operation::LessOrEqual => {
            let code = if argument.operation == Operation::Less {
                JUMP_GREATER_OR_EQUAL
            } else {
                JUMP_GREATER
            };
            tests.extend([load(place + 4), test(JUMP_GREATER, high, To::Fail, To::Next)]);
            tests.push(test(JUMP_EQUAL, high, To::Next, To::Past(2)));
            tests.extend([load(place), test(code, low, To::Fail, To::Next)]);
        }
    }
}

fn result(action: Action) -> u32 {
    match action {
        Action::KillProcess => 0x8000_0000,
        Action::KillThread => 0,
        Action::Trap => 0x0003_0000,
        Action::Error(errno) => 0x0005_0000 | u32::from(errno),
        Action::Trace(data) => 0x7ff0_0000 | u32::from(data),
        Action::Log => 0x7ffc_0000,
        Action::Allow => 0x7fff_0000,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    /// Runs a filter as the kernel would.
    fn run(filter: &[Instruction], number: u32, arguments: [u64; 6]) -> u32 {
        let load = |place: u32| match place {
            NUMBER => number,
            ARCHITECTURE => OURS,
            place => {
                let argument = arguments[((place - ARGUMENTS) / 8) as usize];
                if (place - ARGUMENTS).is_multiple_of(8) {
                    argument as u32
                } else {
                    (argument >> 32) as u32
                }
            }
        };
        let (mut at, mut accumulator) = (0, 0);
        loop {
            let instruction = filter[at];
            let branch = |holds: bool| usize::from(if holds { instruction.yes } else { instruction.no });
            at += 1 + match instruction.code {
                LOAD => {
                    accumulator = load(instruction.value);
                    0
                }
                AND => {
                    accumulator &= instruction.value;
                    0
                }
                JUMP_EQUAL => branch(accumulator == instruction.value),
                JUMP_GREATER => branch(accumulator > instruction.value),
                JUMP_GREATER_OR_EQUAL => branch(accumulator >= instruction.value),
                _ => return instruction.value,
            };
        }
    }

    #[test]
    fn comparisons_take_all_64_bits() {
        let value = 0x1_0000_0005u64;
        let mut lines = Vec::new();
        for operation in [
            Operation::NotEqual,
            Operation::Less,
            Operation::LessOrEqual,
            Operation::Equal,
            Operation::GreaterOrEqual,
            Operation::Greater,
        ] {
            let argument = Argument {
                index: 1,
                operation,
                value,
                second: 0,
            };
            let rule = profile::Rule {
                names: vec!["read".into()],
                action: Action::Allow,
                arguments: vec![argument],
            };
            let filter = compile(&Profile {
                default: Action::KillProcess,
                rules: vec![rule],
            });
            let read = number("read").expect("read is everywhere");
            let results = [5, 0x1_0000_0004, value, 0x1_0000_0006, 0x2_0000_0000].map(|argument| {
                if run(&filter, read, [0, argument, 0, 0, 0, 0]) == result(Action::Allow) {
                    'y'
                } else {
                    'n'
                }
            });
            lines.push(format!("{operation:?} {}", results.iter().collect::<String>()));
        }
        expect![[r#"
            NotEqual yynyy
            Less yynnn
            LessOrEqual yyynn
            Equal nnynn
            GreaterOrEqual nnyyy
            Greater nnnyy"#]]
        .assert_eq(&lines.join("\n"));
    }

    #[test]
    fn the_usual_filter_lets_work_through_and_keeps_the_machine() {
        let filter = compile(&usual::profile(
            crate::container::capabilities::bit("CHOWN").expect("known"),
        ));
        let call = |name: &str, first: u64| {
            let code = run(&filter, number(name).expect(name), [first, 0, 0, 0, 0, 0]);
            let shown = match code {
                code if code == result(Action::Allow) => "allow".to_owned(),
                code => format!("errno {}", code & 0xffff),
            };
            format!("{name}({first:#x}): {shown}")
        };
        let lines = [
            call("read", 0),
            call("execve", 0),
            call("mount", 0),
            call("reboot", 0),
            call("clone", 0x11),
            call("clone", 0x1000_0011),
            call("clone3", 0),
            call("socket", 2),
            call("socket", 38),
            call("socket", 40),
            call("personality", 0),
            call("personality", 0x4_0000),
            call("unshare", 0),
            call("keyctl", 0),
        ];
        expect![[r#"
            read(0x0): allow
            execve(0x0): allow
            mount(0x0): errno 1
            reboot(0x0): errno 1
            clone(0x11): allow
            clone(0x10000011): errno 1
            clone3(0x0): errno 38
            socket(0x2): allow
            socket(0x26): errno 1
            socket(0x28): errno 1
            personality(0x0): allow
            personality(0x40000): errno 1
            unshare(0x0): errno 1
            keyctl(0x0): errno 1"#]]
        .assert_eq(&lines.join("\n"));
    }
}
