//! How long a request may take, and how large its head may be.

use std::time::Duration;

use apiserver::Limits;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::world::World;

#[tokio::test]
async fn a_request_that_takes_too_long_is_told_so() {
    let world = World::new(Limits {
        request_timeout: Duration::from_millis(300),
        ..Limits::default()
    })
    .await;
    let says = "Timeout: request did not complete within the allotted timeout";
    for path in [
        "/slow",
        "/slow?timeout=100ms",
        "/slow?timeout=1h",
        "/slow?timeout=0s",
    ] {
        let answer = world.get("a", path).await;
        assert_eq!(answer.status, 504, "{path}");
        assert_eq!(answer.json()["message"], says);
        assert_eq!(answer.json()["reason"], "Timeout");
    }
}

#[tokio::test]
async fn a_timeout_must_be_a_time() {
    let world = World::new(Limits::default()).await;
    let answer = world.get("a", "/version?timeout=soon").await;
    assert_eq!(answer.status, 400);
    assert_eq!(
        answer.json()["message"],
        "invalid timeout specified in the request URL - time: invalid duration \"soon\""
    );
    // A watch has its own option for it.
    let answer = world
        .get("a", "/api/v1/namespaces?watch=1&timeout=soon&timeoutSeconds=1")
        .await;
    assert_eq!(answer.status, 200);
}

/// The first line of the answer to these headers.
async fn answered(world: &World, headers: &str) -> String {
    let mut stream = world.connect(&["http/1.1"]).await;
    let head = format!("GET /version HTTP/1.1\r\nhost: localhost\r\n{headers}connection: close\r\n\r\n");
    // The server may hang up before it has read all of it.
    let _ = stream.write_all(head.as_bytes()).await;
    let mut text = Vec::new();
    let _ = stream.read_to_end(&mut text).await;
    let text = String::from_utf8_lossy(&text);
    text.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn headers_have_an_end() {
    let world = World::new(Limits::default()).await;
    let many: String = (0..90).map(|n| format!("x-{n}: y\r\n")).collect();
    assert_eq!(answered(&world, &many).await, "HTTP/1.1 200 OK");
    let too_many: String = (0..200).map(|n| format!("x-{n}: y\r\n")).collect();
    let refused = "HTTP/1.1 431 Request Header Fields Too Large";
    assert_eq!(answered(&world, &too_many).await, refused);
    let long = format!("x: {}\r\n", "y".repeat(500_000));
    assert_eq!(answered(&world, &long).await, "HTTP/1.1 200 OK");
    let too_long = format!("x: {}\r\n", "y".repeat(2 << 20));
    assert_eq!(answered(&world, &too_long).await, refused);
}
