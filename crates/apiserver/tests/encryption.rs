//! Secrets on the disk, under keys that change.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::sync::Arc;

use api::{Client as _, Identity, Object, Query, Resource, Value, Write};
use apiserver::encryption::{Configuration, Encryption};
use apiserver::{Parts, Server};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use store::{DiskStore, OpenError, Options, Store};

const SECRETS: Resource = Resource::of("", "secrets");
const MAPS: Resource = Resource::of("", "configmaps");
/// As the stored JSON has it.
const CANARY: &str = "Y2FuYXJ5LTVkMWYwYg==";

/// The first key writes.
fn configuration(keys: &[u8]) -> Configuration {
    let keys = keys.iter().map(|key| {
        let secret = BASE64_STANDARD.encode([*key; 32]);
        json!({"aesgcm": {"keys": [{"name": format!("k{key}"), "secret": secret}]}})
    });
    let providers: Vec<Value> = keys.chain([json!({"identity": {}})]).collect();
    let value = json!({
        "apiVersion": "apiserver.config.k8s.io/v1", "kind": "EncryptionConfiguration",
        "resources": [{"resources": ["secrets"], "providers": providers}],
    });
    Configuration::parse(value.to_string().as_bytes()).unwrap()
}

struct Disk {
    folder: tempfile::TempDir,
}

impl Disk {
    fn open(&self, keys: &[u8]) -> Result<(Server, Arc<Encryption>), OpenError> {
        let encryption = Arc::new(Encryption::new(configuration(keys)));
        let seal = Arc::clone(&encryption) as Arc<dyn store::Seal>;
        let store =
            DiskStore::open_sealed(self.folder.path(), seal, apiserver::decoder(), Options::default())?;
        let store: Arc<dyn Store<Object>> = Arc::new(store);
        Ok((Server::new(Parts::new(store)), encryption))
    }

    fn open_plain(&self) -> Server {
        let store = DiskStore::open(self.folder.path(), apiserver::decoder(), Options::default()).unwrap();
        Server::new(Parts::new(Arc::new(store)))
    }

    /// How often the text is in the files.
    fn count(&self, text: &str) -> usize {
        let files = std::fs::read_dir(self.folder.path()).unwrap();
        files.map(|file| count(&file.unwrap().path(), text)).sum()
    }
}

fn count(file: &Path, text: &str) -> usize {
    let bytes = std::fs::read(file).unwrap();
    bytes
        .windows(text.len())
        .filter(|part| *part == text.as_bytes())
        .count()
}

fn admin() -> Identity {
    Identity::user("admin", ["system:masters"])
}

async fn create(server: &Server, resource: &Resource, name: &str) {
    let object = json!({"metadata": {"name": name}, "data": {"k": CANARY}});
    let write = Write::create(resource.key("default", name), object);
    server.write(&admin(), write).await.unwrap();
}

async fn get(server: &Server, name: &str) -> Value {
    let query = Query::one(&SECRETS.key("default", name));
    let page = server.list(&admin(), query).await.unwrap();
    page.objects[0].value().unwrap()
}

#[tokio::test]
async fn only_what_goes_to_the_disk_is_sealed() {
    let disk = Disk {
        folder: tempfile::tempdir().unwrap(),
    };
    let (server, _) = disk.open(&[1]).unwrap();
    create(&server, &MAPS, "m").await;
    assert_eq!(disk.count(CANARY), 1, "a config map shows");
    create(&server, &SECRETS, "s").await;
    assert_eq!((disk.count(CANARY), disk.count("k8s:enc:aesgcm:v1:k1:")), (1, 1));
    assert_eq!(get(&server, "s").await["data"]["k"], CANARY);
    drop(server);
    let (server, _) = disk.open(&[1]).unwrap();
    assert_eq!(get(&server, "s").await["data"]["k"], CANARY);
}

#[tokio::test]
async fn a_folder_from_before_is_read_and_sealed_by_and_by() {
    let disk = Disk {
        folder: tempfile::tempdir().unwrap(),
    };
    let server = disk.open_plain();
    create(&server, &SECRETS, "s").await;
    drop(server);
    let (server, _) = disk.open(&[1]).unwrap();
    let secret = get(&server, "s").await;
    assert_eq!(
        (&secret["data"]["k"], disk.count("k8s:enc:")),
        (&json!(CANARY), 0)
    );
    let same = Write::update(SECRETS.key("default", "s"), secret.clone());
    server.write(&admin(), same).await.unwrap();
    assert_eq!(
        disk.count("k8s:enc:aesgcm:v1:k1:"),
        1,
        "an update that changes nothing seals it"
    );
    let again = get(&server, "s").await;
    assert_ne!(
        again["metadata"]["resourceVersion"],
        secret["metadata"]["resourceVersion"]
    );
    let same = Write::update(SECRETS.key("default", "s"), again);
    server.write(&admin(), same).await.unwrap();
    assert_eq!(disk.count("k8s:enc:aesgcm:v1:k1:"), 1, "and once is enough");
}

#[tokio::test]
async fn a_key_is_replaced_while_the_server_runs() {
    let disk = Disk {
        folder: tempfile::tempdir().unwrap(),
    };
    let (server, encryption) = disk.open(&[1]).unwrap();
    create(&server, &SECRETS, "s").await;
    encryption.replace(configuration(&[2, 1]), server.store().revision());
    let same = Write::update(SECRETS.key("default", "s"), get(&server, "s").await);
    server.write(&admin(), same).await.unwrap();
    assert_eq!((disk.count("aesgcm:v1:k1:"), disk.count("aesgcm:v1:k2:")), (1, 1));
    drop(server);
    drop(encryption);
    let (server, _) = disk.open(&[2, 1]).unwrap();
    assert_eq!(get(&server, "s").await["data"]["k"], CANARY);
    drop(server);
    let Err(error) = disk.open(&[3]) else {
        panic!("opened without its key");
    };
    expect_test::expect!["/registry/secrets/default/s of revision 2 cannot be read: no provider has its key (k8s:enc:aesgcm:v1:k1); put the configuration (and its keys) back that it was written with, or restore a backup"].assert_eq(&error.to_string());
}
