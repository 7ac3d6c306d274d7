//! Sessions as kubectl has them, message by message.

use expect_test::{Expect, expect};
use futures::future::BoxFuture;

use super::client::Client;

pub(crate) type Test = fn(Client) -> BoxFuture<'static, ()>;

pub(crate) const TESTS: [(&str, Test); 8] = [
    ("anonymous is refused", |client| Box::pin(anonymous(client))),
    ("logs are read", |client| Box::pin(logs(client))),
    ("a command ends with its code", |client| {
        Box::pin(exit_code(client))
    }),
    ("older protocols", |client| Box::pin(older(client))),
    ("a terminal has a size", |client| Box::pin(terminal(client))),
    ("a port is forwarded", |client| Box::pin(port_forward(client))),
    ("figures", |client| Box::pin(figures(client))),
    ("attached to the end, followed to the end", |client| {
        Box::pin(attach(client))
    }),
];

fn check(shown: &str, expected: Expect) {
    expected.assert_eq(shown);
}

async fn anonymous(client: Client) {
    check(
        &format!("{:?}", client.get("/pods", "wrong").await),
        expect![[r#"(401, "Unauthorized")"#]],
    );
    let (status, pods) = client.get("/pods", "secret").await;
    assert!(status == 200 && pods.contains(r#""uid":"u-1""#), "{pods}");
}

/// A log may come a moment after what wrote it.
async fn log_with(client: &Client, path: &str, text: &str) -> String {
    let deadline = tokio::time::Instant::now() + std::time::Duration::from_secs(10);
    loop {
        let (_, log) = client.get(path, "secret").await;
        if log.contains(text) || tokio::time::Instant::now() > deadline {
            return log;
        }
        tokio::task::yield_now().await;
    }
}

async fn logs(client: Client) {
    log_with(&client, "/containerLogs/default/web/main", "trouble").await;
    let mut shown = String::new();
    for (path, text) in [
        ("main?stream=Stdout", "begun"),
        ("main?stream=Stderr", "trouble"),
        ("brief?follow=true", "done"),
        ("brief?tailLines=0", ""),
        ("brief?previous=true", "not found"),
        ("never", ""),
        ("absent", ""),
    ] {
        let log = log_with(&client, &format!("/containerLogs/default/web/{path}"), text).await;
        shown.push_str(&format!("{path}: {log:?}\n"));
    }
    check(
        &shown,
        expect![[r#"
        main?stream=Stdout: "begun\n"
        main?stream=Stderr: "trouble\n"
        brief?follow=true: "done\n"
        brief?tailLines=0: ""
        brief?previous=true: "previous terminated container \"brief\" in pod \"web\" not found"
        never: "container \"never\" in pod \"web\" is waiting to start: ContainerCreating"
        absent: "container \"absent\" not found in pod \"web\""
    "#]],
    );
}

async fn exit_code(client: Client) {
    let path = "/exec/default/web/main?input=1&output=1&error=1&command=sh&command=-c&command=cat%3B+echo+bad+%3E%262%3B+exit+3";
    let mut socket = client.open(path, "v5.channel.k8s.io").await.expect("a socket");
    socket.send(b"\x00hello ".to_vec()).await;
    socket.send(b"\x00world".to_vec()).await;
    socket.send(b"\xff\x00".to_vec()).await;
    let mut shown = socket.read("").await;
    for path in [
        "main?output=1&command=true",
        "main?output=1&command=fly",
        "absent?output=1&command=true",
        "main?command=true",
    ] {
        shown.push_str(&format!("{path}\n"));
        match client
            .open(&format!("/exec/default/web/{path}"), "v5.channel.k8s.io")
            .await
        {
            Ok(mut socket) => shown.push_str(&socket.read("").await),
            Err(refusal) => shown.push_str(&format!("{refusal}\n")),
        }
    }
    check(
        &shown,
        expect![[r#"
        1: "hello world"
        2: "bad\n"
        3: "{\"details\":{\"causes\":[{\"message\":\"3\",\"reason\":\"ExitCode\"}]},\"message\":\"command terminated with non-zero exit code: error executing command [sh -c cat; echo bad >&2; exit 3], exit code 3\",\"reason\":\"NonZeroExitCode\",\"status\":\"Failure\"}"
        closed
        main?output=1&command=true
        3: "{\"status\":\"Success\"}"
        closed
        main?output=1&command=fly
        3: "{\"code\":500,\"message\":\"Internal error occurred: error executing command in container: exec: \\\"fly\\\": executable file not found in $PATH\",\"reason\":\"InternalError\",\"status\":\"Failure\"}"
        closed
        absent?output=1&command=true
        500 container not found ("absent")
        main?command=true
        400 you must specify at least 1 of stdin, stdout, stderr
    "#]],
    );
}

async fn older(client: Client) {
    let mut shown = String::new();
    for protocol in [
        "v4.channel.k8s.io",
        "v4.base64.channel.k8s.io",
        "channel.k8s.io",
        "base64.channel.k8s.io",
    ] {
        let path = "/exec/default/web/main?output=1&command=sh&command=-c&command=echo+out%3B+exit+4";
        let mut socket = client.open(path, protocol).await.expect("a socket");
        shown.push_str(&format!("{protocol}\n{}", socket.read("").await));
    }
    check(
        &shown,
        expect![[r#"
        v4.channel.k8s.io
        1: "out\n"
        3: "{\"details\":{\"causes\":[{\"message\":\"4\",\"reason\":\"ExitCode\"}]},\"message\":\"command terminated with non-zero exit code: error executing command [sh -c echo out; exit 4], exit code 4\",\"reason\":\"NonZeroExitCode\",\"status\":\"Failure\"}"
        closed
        v4.base64.channel.k8s.io
        1: "b3V0Cg=="
        3: "eyJkZXRhaWxzIjp7ImNhdXNlcyI6W3sibWVzc2FnZSI6IjQiLCJyZWFzb24iOiJFeGl0Q29kZSJ9XX0sIm1lc3NhZ2UiOiJjb21tYW5kIHRlcm1pbmF0ZWQgd2l0aCBub24temVybyBleGl0IGNvZGU6IGVycm9yIGV4ZWN1dGluZyBjb21tYW5kIFtzaCAtYyBlY2hvIG91dDsgZXhpdCA0XSwgZXhpdCBjb2RlIDQiLCJyZWFzb24iOiJOb25aZXJvRXhpdENvZGUiLCJzdGF0dXMiOiJGYWlsdXJlIn0="
        closed
        channel.k8s.io
        1: "out\n"
        3: "command terminated with non-zero exit code: error executing command [sh -c echo out; exit 4], exit code 4"
        closed
        base64.channel.k8s.io
        1: "b3V0Cg=="
        3: "Y29tbWFuZCB0ZXJtaW5hdGVkIHdpdGggbm9uLXplcm8gZXhpdCBjb2RlOiBlcnJvciBleGVjdXRpbmcgY29tbWFuZCBbc2ggLWMgZWNobyBvdXQ7IGV4aXQgNF0sIGV4aXQgY29kZSA0"
        closed
    "#]],
    );
}

async fn terminal(client: Client) {
    let path =
        "/exec/default/web/main?input=1&output=1&tty=1&command=sh&command=-c&command=read+x%3B+stty+size";
    let mut socket = client.open(path, "v4.channel.k8s.io").await.expect("a socket");
    socket.send(b"\x04{\"Width\":100,".to_vec()).await;
    socket.send(b"\x04\"Height\":33}".to_vec()).await;
    // The size is known once the terminal has it: a line is read only then.
    let mut shown = String::new();
    for _ in 0..50 {
        let again = "/exec/default/web/main?output=1&command=sh&command=-c&command=for+t+in+%2Fproc%2F*%2Ffd%2F0%3B+do+stty+size+%3C+%24t+2%3E%2Fdev%2Fnull%3B+done";
        let mut look = client.open(again, "v4.channel.k8s.io").await.expect("a socket");
        if look.read("").await.contains("33 100") {
            break;
        }
    }
    socket.send(b"\x00x\n".to_vec()).await;
    shown.push_str(&socket.read("").await);
    check(
        &shown,
        expect![[r#"
        1: "x\r\n33 100\r\n"
        3: "{\"status\":\"Success\"}"
        closed
    "#]],
    );
}

async fn port_forward(client: Client) {
    let path = "/portForward/default/web?port=8080,8080";
    let mut socket = client.open(path, "v4.channel.k8s.io").await.expect("a socket");
    socket.send(b"\x02ping".to_vec()).await;
    let mut shown = socket.read("ping").await;
    let path = "/portForward/default/web?port=9";
    let mut socket = client.open(path, "v4.channel.k8s.io").await.expect("a socket");
    let refused = socket.read("").await;
    let sandbox = refused
        .split("to pod ")
        .nth(1)
        .and_then(|rest| rest.split(',').next())
        .unwrap_or("nothing");
    shown.push_str(&refused.replace(sandbox, "SANDBOX"));
    let refusal = client
        .open("/portForward/default/web?port=0", "v4.channel.k8s.io")
        .await
        .err();
    shown.push_str(&format!("{refusal:?}\n"));
    check(
        &shown,
        expect![[r#"
        0: "�\u{1f}"
        1: "�\u{1f}"
        2: "�\u{1f}ping"
        3: "�\u{1f}"
        no end
        0: "\t\0"
        1: "\t\0error forwarding port 9 to pod SANDBOX, uid u-1: connecting to 127.0.0.1:9 in the pod: Connection refused (os error 111)"
        closed
        Some("400 port \"0\" must be > 0")
    "#]],
    );
}

async fn figures(client: Client) {
    let (_, summary) = client.get("/stats/summary", "secret").await;
    let summary: serde_json::Value = serde_json::from_str(&summary).expect("JSON");
    let pod = &summary["pods"][0];
    assert_eq!(pod["podRef"]["name"], "web");
    assert!(pod["memory"]["workingSetBytes"].as_u64() > Some(0), "{pod}");
    assert!(
        summary["node"]["memory"]["usageBytes"].as_u64() > Some(0),
        "{summary}"
    );
    for (path, line) in [
        ("/metrics", "kubelet_running_pods 1\n"),
        (
            "/metrics/resource",
            "container_memory_working_set_bytes{container=\"echo\",namespace=\"default\",pod=\"web\"} ",
        ),
        ("/metrics/cadvisor", "container_processes{container=\"main\",id="),
        (
            "/configz",
            "{\"kubeletconfig\":{\"kind\":\"KubeletConfiguration\"}}",
        ),
        ("/healthz", "ok"),
        ("/logs/", "<pre>"),
        ("/logs/../../etc/passwd", "404 page not found"),
        ("/runningpods/", "\"uid\":\"u-1\""),
    ] {
        let (_, text) = client.get(path, "secret").await;
        assert!(text.contains(line), "{path}: {text}");
    }
}

async fn attach(client: Client) {
    let follower = client.clone();
    let followed = tokio::spawn(async move {
        follower
            .get(
                "/containerLogs/default/web/main?follow=true&stream=Stdout",
                "secret",
            )
            .await
    });
    let path = "/attach/default/web/main?input=1&output=1&error=1";
    let mut socket = client.open(path, "v5.channel.k8s.io").await.expect("a socket");
    socket.send(b"\x00one\n".to_vec()).await;
    let mut shown = socket.read("one").await;
    socket.send(b"\x00end\n".to_vec()).await;
    shown.push_str(&socket.read("").await);
    shown.push_str(&format!("{:?}", followed.await.expect("the log")));
    check(
        &shown,
        expect![[r#"
        1: "got one\n"
        no end
        1: "got end\n"
        3: "{\"status\":\"Success\"}"
        closed
        (200, "begun\ngot one\ngot end\n")"#]],
    );
}
