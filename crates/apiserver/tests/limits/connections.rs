//! Connections: streams that are taken back, connections that are to go elsewhere, and the end.

use apiserver::Limits;
use bytes::{BufMut as _, BytesMut};
use http::Method;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::time::timeout;

use crate::world::{Answer, PATIENCE, World, request};

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const ENHANCE_YOUR_CALM: u32 = 11;

fn frame(out: &mut BytesMut, kind: u8, flags: u8, stream: u32, payload: &[u8]) {
    let length = u32::try_from(payload.len()).unwrap();
    out.put_slice(&length.to_be_bytes()[1..]);
    out.put_slice(&[kind, flags]);
    out.put_u32(stream);
    out.put_slice(payload);
}

/// `GET https://localhost/slow` by HPACK's static table and literals.
fn head() -> Vec<u8> {
    let mut head = vec![0x82, 0x87];
    for (index, value) in [(0x04, "/slow"), (0x01, "localhost")] {
        head.extend([index, u8::try_from(value.len()).unwrap()]);
        head.extend(value.as_bytes());
    }
    head
}

/// Modelled on CVE-2023-44487: requests that are taken back as soon as they are made cost their client nothing. The connection
/// must end, by the server's word, long before all of them are looked at.
#[tokio::test]
async fn streams_that_are_taken_back_in_a_rush_end_the_connection() {
    let world = World::new(Limits::default()).await;
    let stream = world.connect(&["h2"]).await;
    let mut out = BytesMut::from(PREFACE);
    frame(&mut out, SETTINGS, 0, 0, &[]);
    for number in 0..10_000 {
        let id = 2 * number + 1;
        frame(&mut out, HEADERS, 0x5, id, &head());
        frame(&mut out, RST_STREAM, 0, id, &8_u32.to_be_bytes());
    }
    let (mut read, mut write) = tokio::io::split(stream);
    let writing = tokio::spawn(async move {
        // It is cut off somewhere.
        let _ = write.write_all(&out).await;
        write
    });
    let mut code = None;
    let mut last_stream = 0;
    let reading = async {
        let mut head = [0; 9];
        while read.read_exact(&mut head).await.is_ok() {
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
            let mut payload = vec![0; length];
            if read.read_exact(&mut payload).await.is_err() {
                break;
            }
            if head[3] == GOAWAY {
                last_stream = u32::from_be_bytes(payload[..4].try_into().unwrap());
                code = Some(u32::from_be_bytes(payload[4..8].try_into().unwrap()));
            }
        }
    };
    timeout(PATIENCE, reading).await.expect("the connection goes on");
    assert_eq!(code, Some(ENHANCE_YOUR_CALM));
    assert!(last_stream < 10_000, "{last_stream} of 20,000 were looked at");
    drop(writing);
    // Others are served.
    assert_eq!(world.get("a", "/version").await.status, 200);
}

#[tokio::test]
async fn a_connection_has_so_many_streams() {
    let world = World::new(Limits {
        http2_streams: 3,
        ..Limits::default()
    })
    .await;
    let mut sender = world.http2().await;
    // With the first answer, the client knows how many there may be.
    let first = sender.send_request(request("a", "/version", Value::Null)).await;
    assert_eq!(first.unwrap().status(), 200);
    let asking: Vec<_> = (0..5)
        .map(|_| {
            let mut sender = sender.clone();
            tokio::spawn(async move { sender.send_request(request("a", "/slow", Value::Null)).await })
        })
        .collect();
    world.slow.begun(3).await;
    // The others wait at the client: the server takes them as soon as there is room.
    world.slow.release(5);
    for one in asking {
        assert_eq!(one.await.unwrap().unwrap().status(), 200);
    }
}

#[tokio::test]
async fn a_connection_may_be_told_to_go_elsewhere_and_what_it_asked_is_answered() {
    let world = World::new(Limits {
        goaway_chance: 1.0,
        ..Limits::default()
    })
    .await;
    let mut sender = world.http2().await;
    let answer = sender.send_request(request("a", "/version", Value::Null)).await;
    assert_eq!(Answer::read(answer.unwrap()).await.status, 200);
    let over = async {
        while sender.ready().await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, over).await.expect("the connection goes on");
    // Over HTTP/1.1 nothing of the kind is said.
    assert_eq!(world.get("a", "/version").await.status, 200);
}

#[tokio::test]
async fn a_server_that_is_told_to_stop_is_not_ready_first_and_serves_on_for_a_while() {
    let world = World::new(Limits {
        shutdown_delay: std::time::Duration::from_secs(2),
        ..Limits::default()
    })
    .await;
    assert_eq!(world.get("a", "/readyz").await.status, 200);
    world.stop.cancel();
    let ready = world.until("/readyz", |answer| answer.status != 200).await;
    assert!(ready.text.contains("[-]shutdown failed"), "{ready:?}");
    let alive = world.ask("a", Method::GET, "/livez", Value::Null).await;
    assert_eq!(alive.status, 200);
    timeout(PATIENCE, world.serving)
        .await
        .expect("the server goes on")
        .unwrap();
}
