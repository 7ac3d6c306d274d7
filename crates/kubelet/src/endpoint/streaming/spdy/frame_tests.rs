//! Held against bytes that Go's moby/spdystream wrote (its zlib stream runs through the frames in this order).

use expect_test::expect;

use super::*;

const FROM_GO: &[(&str, &str)] = &[
    (
        "open error",
        "80030001000000290000000100000000000078f9e3c6a7c26260606004a7b392a2d4c45c6851c29a0a0a6800000000ffff",
    ),
    (
        "open stdin",
        "800300010000001700000003000000000000c22e555c92929907000000ffff",
    ),
    (
        "open data fin",
        "800300010100001c00000005000000000000824ab114e41781338885818501000000ffff",
    ),
    (
        "headers",
        "800300080100001300000005828a3156804b56862400000000ffff",
    ),
    ("reply", "800300020000000e000000026260606000000000ffff"),
    (
        "open after",
        "800300010000001c00000007000000000000828a711641623f13942b180d00000000ffff",
    ),
    ("data", "000000030000000668656c6c6f0a"),
    ("data fin", "0000000301000000"),
    ("reset", "80030003000000080000000300000005"),
    ("ping", "800300060000000400000001"),
    ("settings", "800300040000000c000000010000000700010000"),
    ("window", "80030009000000080000000300001000"),
    ("goaway", "80030007000000080000000700000000"),
];

fn bytes(hex: &str) -> Vec<u8> {
    let digit = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(digit).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn read_all(input: &[u8]) -> String {
    let mut frames = FrameReader::new(input);
    let mut shown = String::new();
    loop {
        match frames.next().await {
            Ok(frame) => shown.push_str(&format!("{frame:?}\n")),
            Err(error) => return format!("{shown}{error}\n"),
        }
    }
}

#[tokio::test]
async fn frames_of_client_go_are_understood() {
    let input: Vec<u8> = FROM_GO.iter().flat_map(|(_, hex)| bytes(hex)).collect();
    expect![[r#"
        Open { id: 1, headers: [("streamtype", "error")], fin: false }
        Open { id: 3, headers: [("streamtype", "stdin")], fin: false }
        Open { id: 5, headers: [("port", "8080")], fin: true }
        More { id: 5, fin: true }
        More { id: 2, fin: false }
        Open { id: 7, headers: [("requestid", "0")], fin: false }
        Data { id: 3, bytes: b"hello\n", fin: false }
        Data { id: 3, bytes: b"", fin: true }
        Reset { id: 3 }
        Ping { id: 1 }
        Other
        Other
        GoAway
        unexpected end of file
    "#]]
    .assert_eq(&read_all(&input).await);
}

#[tokio::test]
async fn hostile_frames_are_refused() {
    for (input, expected) in [
        (
            "8002000100000000",
            expect![[r#"
            a frame is not of version 3
        "#]],
        ),
        (
            "800300010000000400000001",
            expect![[r#"
            a frame is cut short
        "#]],
        ),
        (
            "80030001000000100000000100000000000078f9e3c6a7c3",
            expect![[r#"
            a header block is not zlib
        "#]],
        ),
        (
            "0000000100ffffff",
            expect![[r#"
            a frame is too long
        "#]],
        ),
        (
            "00000001000000ff00",
            expect![[r#"
            early eof
        "#]],
        ),
    ] {
        expected.assert_eq(&read_all(&bytes(input)).await);
    }
}

#[test]
fn frames_to_client_go() {
    let mut frames = FrameWriter::default();
    let mut shown = String::new();
    let mut show = |name: &str, write: &mut dyn FnMut(&mut FrameWriter, &mut Vec<u8>)| {
        let mut out = Vec::new();
        write(&mut frames, &mut out);
        shown.push_str(&format!("{name} {}\n", hex(&out)));
    };
    show("accept", &mut |frames, out| frames.accept(1, out));
    show("accept", &mut |frames, out| frames.accept(3, out));
    show("data", &mut |frames, out| frames.data(3, 6, false, out));
    show("end", &mut |frames, out| frames.data(3, 0, true, out));
    show("cancel", &mut |frames, out| frames.cancel(3, out));
    show("refuse", &mut |frames, out| frames.refuse(3, out));
    show("ping", &mut |frames, out| frames.ping(1, out));
    show("window", &mut |frames, out| frames.window(3, 4096, out));
    show("go away", &mut |frames, out| frames.go_away(7, out));
    expect![[r#"
        accept 80030002000000180000000178bbe3c6a7c2000400fbff00000000000000ffff
        accept 800300020000001200000003000400fbff00000000000000ffff
        data 0000000300000006
        end 0000000301000000
        cancel 80030003000000080000000300000005
        refuse 80030003000000080000000300000003
        ping 800300060000000400000001
        window 80030009000000080000000300001000
        go away 80030007000000080000000700000000
    "#]]
    .assert_eq(&shown);
}
