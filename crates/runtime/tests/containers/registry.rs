//! Images from a real registry (Debian's docker-registry) and from files that skopeo makes.

use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use expect_test::expect;
use runtime::image::Credentials;
use runtime::{Config, Runtime};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A registry of the test's own, ended with it.
struct Registry {
    child: Child,
    port: u16,
    folder: PathBuf,
}

impl Registry {
    /// With `more` at the end of its configuration.
    async fn start(root: &Path, more: &str) -> Registry {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|socket| socket.local_addr())
            .expect("a port")
            .port();
        let folder = root.join("registry");
        std::fs::create_dir_all(&folder).expect("a folder");
        let config = folder.join("config.yml");
        let text = format!(
            "version: 0.1\nlog:\n  level: error\nstorage:\n  filesystem:\n    rootdirectory: {}\nhttp:\n  addr: 127.0.0.1:{port}\n{more}",
            folder.join("data").display()
        );
        std::fs::write(&config, text).expect("a configuration");
        let child = Command::new("docker-registry")
            .arg("serve")
            .arg(&config)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a registry");
        while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            tokio::task::yield_now().await;
        }
        Registry { child, port, folder }
    }
}

impl Drop for Registry {
    fn drop(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("reaped");
        std::fs::remove_dir_all(&self.folder).expect("cleaning up");
    }
}

fn has(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}

fn skopeo(arguments: &[&str]) {
    let output = Command::new("skopeo")
        .args(arguments)
        .output()
        .expect("skopeo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

pub(crate) async fn pulling(runtime: Arc<Runtime>, config: Config) {
    if !has("skopeo") || !has("docker-registry") {
        println!("pulling: left out, it needs skopeo and docker-registry");
        return;
    }
    let registry = Registry::start(&config.root, "").await;
    let images = runtime.images();
    let host = format!("127.0.0.1:{}", registry.port);
    let name = format!("{host}/test/busybox:v1");
    let archive = format!("docker-archive:{}", config.root.join("busybox.tar").display());
    skopeo(&[
        "copy",
        "--dest-tls-verify=false",
        &archive,
        &format!("docker://{name}"),
    ]);
    let before = images.resolve("busybox:test").expect("it is loaded");
    let pulled = images.pull(&name, &[]).await.expect("pulled");
    assert_eq!(pulled.id, before.id, "the same configuration is the same image");
    assert_eq!(pulled.layers, before.layers);
    let digest = pulled.digests.first().cloned().expect("a digest");
    images.remove("busybox:test").await.expect("one name less");
    images.remove(&name).await.expect("removed");
    assert!(images.list().is_empty());
    let left: Vec<_> = std::fs::read_dir(config.root.join("images/layers"))
        .expect("layers")
        .flatten()
        .collect();
    assert_eq!(left.len(), 1, "only the empty layer is left: {left:?}");
    let again = images.pull(&digest, &[]).await.expect("pulled by digest");
    assert_eq!(again.id, pulled.id);
    assert!(images.resolve(&digest).is_some());

    let problems = [
        images.pull(&format!("{host}/test/busybox:nope"), &[]).await,
        images.pull("127.0.0.1:1/test/busybox:v1", &[]).await,
        images.pull("docker.io/Upper/case", &[]).await,
    ];
    let shown: Vec<String> = problems
        .into_iter()
        .map(|problem| {
            problem
                .expect_err("it cannot be")
                .to_string()
                .replace(&registry.port.to_string(), "PORT")
        })
        .collect();
    expect![[r#"
        image 127.0.0.1:PORT/test/busybox:nope: manifest unknown at registry http://127.0.0.1:PORT (MANIFEST_UNKNOWN: manifest unknown): check the name and the tag
        image 127.0.0.1:1/test/busybox:v1: registry http://127.0.0.1:1 cannot be reached: cannot connect to 127.0.0.1:1: Connection refused (os error 111)
        invalid reference "docker.io/Upper/case": repository name must be lowercase"#]].assert_eq(&shown.join("\n"));

    images.remove(&again.id).await.expect("removed");
    lie(&registry);
    let lied = images
        .pull(&name, &[])
        .await
        .expect_err("its layer is not what it was")
        .to_string();
    assert!(
        lied.contains("was promised") || lied.contains("transfer broke"),
        "{lied}"
    );
    assert!(images.list().is_empty());
}

/// Changes a byte of the registry's largest blob behind its back.
fn lie(registry: &Registry) {
    let blobs = registry.folder.join("data/docker/registry/v2/blobs/sha256");
    let mut files: Vec<(u64, PathBuf)> = Vec::new();
    let mut folders = vec![blobs];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let stat = entry.metadata().expect("there");
            if stat.is_dir() {
                folders.push(entry.path())
            } else {
                files.push((stat.len(), entry.path()))
            }
        }
    }
    let (length, path) = files.into_iter().max().expect("a blob");
    let mut bytes = std::fs::read(&path).expect("a blob");
    bytes[length as usize / 2] ^= 1;
    std::fs::File::create(&path)
        .and_then(|mut file| file.write_all(&bytes))
        .expect("written");
}

pub(crate) async fn files_of_other_tools(runtime: Arc<Runtime>, config: Config) {
    if !has("skopeo") {
        println!("files_of_other_tools: left out, it needs skopeo");
        return;
    }
    let images = runtime.images();
    let from = format!("docker-archive:{}", config.root.join("busybox.tar").display());
    let before = images.resolve("busybox:test").expect("it is loaded");
    let oci_archive = config.root.join("other.oci.tar");
    let folder = config.root.join("layout");
    skopeo(&[
        "copy",
        &from,
        &format!("oci-archive:{}:example.com/other:v2", oci_archive.display()),
    ]);
    skopeo(&[
        "copy",
        "--dest-compress-format",
        "zstd",
        &from,
        &format!("oci:{}:v3", folder.display()),
    ]);
    images.remove("busybox:test").await.expect("removed");
    for file in [&oci_archive, &folder] {
        let loaded = images.load(file).await.expect("loaded");
        assert_eq!(loaded.len(), 1);
        assert_eq!(loaded[0].layers, before.layers);
    }
    let mut tags: Vec<String> = images.list().into_iter().flat_map(|image| image.tags).collect();
    tags.sort();
    expect![[r#"
        docker.io/library/layout:v3
        example.com/other:v2"#]]
    .assert_eq(&tags.join("\n"));
    std::fs::write(config.root.join("junk"), "not an archive").expect("written");
    let junk = images
        .load(&config.root.join("junk"))
        .await
        .expect_err("it is junk")
        .to_string();
    expect!["ROOT/junk: cannot be read as a tar archive: failed to read entire block"]
        .assert_eq(&junk.replace(&*config.root.to_string_lossy(), "ROOT"));
    let (gone, _) = images.prune(&[]).await.expect("pruned");
    assert_eq!(gone.len(), 1, "both files hold the same image");
    assert!(images.list().is_empty());
}

pub(crate) async fn the_program_itself(runtime: Arc<Runtime>) {
    let file = runtime::image::FromFile {
        path: "/bin/busybox",
        source: Path::new("/bin/busybox"),
        mode: 0o755,
    };
    let config = runtime::image::ImageConfig {
        entrypoint: vec!["/bin/busybox".into(), "echo".into()],
        command: vec!["made".into()],
        ..runtime::image::ImageConfig::default()
    };
    let made = runtime
        .images()
        .from_files("setpoint.dev/hello", config.clone(), &[file])
        .await
        .expect("made");
    let file = runtime::image::FromFile {
        path: "/bin/busybox",
        source: Path::new("/bin/busybox"),
        mode: 0o755,
    };
    let again = runtime
        .images()
        .from_files("setpoint.dev/hello", config, &[file])
        .await
        .expect("made");
    assert_eq!(made.id, again.id);
    let mut container = super::script(&runtime, "main", "");
    (container.image, container.command) = (made.id, Vec::new());
    let (exit, log) = super::run(&runtime, super::pod("made"), container).await;
    assert_eq!((exit.code, &*log), (0, "stdout F made"));
}

/// `secret`, by bcrypt.
const PASSWORDS: &str = "me:$2b$05$abcdefghijklmnopqrstuuOQiyCxlgf/oeuTqixKmWdcYUh4Hjl0a\n";

pub(crate) async fn credentials(runtime: Arc<Runtime>, config: Config) {
    if !has("skopeo") || !has("docker-registry") {
        println!("credentials: left out, it needs skopeo and docker-registry");
        return;
    }
    let passwords = config.root.join("htpasswd");
    std::fs::write(&passwords, PASSWORDS).expect("written");
    let auth = format!(
        "auth:\n  htpasswd:\n    realm: test\n    path: {}\n",
        passwords.display()
    );
    let registry = Registry::start(&config.root, &auth).await;
    let name = format!("127.0.0.1:{}/test/busybox:v1", registry.port);
    let archive = format!("docker-archive:{}", config.root.join("busybox.tar").display());
    skopeo(&[
        "copy",
        "--dest-tls-verify=false",
        "--dest-creds=me:secret",
        &archive,
        &format!("docker://{name}"),
    ]);
    let images = runtime.images();
    let me = |password: &str| Credentials {
        username: "me".into(),
        password: password.into(),
        ..Credentials::default()
    };
    let denied = images
        .pull(&name, &[])
        .await
        .expect_err("nobody is let in")
        .to_string();
    expect!["image 127.0.0.1:PORT/test/busybox:v1: pull access denied by registry http://127.0.0.1:PORT (UNAUTHORIZED: authentication required): the repository does not exist or needs credentials (imagePullSecrets)"].assert_eq(&denied.replace(&registry.port.to_string(), "PORT"));
    images
        .pull(&name, &[me("wrong")])
        .await
        .expect_err("the password is wrong");
    images
        .pull(&name, &[me("wrong"), me("secret")])
        .await
        .expect("the second is right");
}

/// Hands bytes to and from the registry, and cuts the first connections that carry much.
async fn cutting_line(to: u16, cuts: u64, carried: Arc<AtomicU64>) -> u16 {
    const MUCH: usize = 200_000;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let left = Arc::new(AtomicU64::new(cuts));
    tokio::spawn(async move {
        while let Ok((near, _)) = listener.accept().await {
            let (left, carried) = (left.clone(), carried.clone());
            tokio::spawn(async move {
                let far = TcpStream::connect(("127.0.0.1", to)).await.expect("the registry");
                let ((mut near_in, mut near_out), (mut far_in, mut far_out)) =
                    (near.into_split(), far.into_split());
                tokio::spawn(async move { tokio::io::copy(&mut near_in, &mut far_out).await });
                let (mut buffer, mut total) = (vec![0; 16 << 10], 0);
                while let Ok(count @ 1..) = far_in.read(&mut buffer).await {
                    total += count;
                    carried.fetch_add(count as u64, Ordering::Relaxed);
                    let fewer = |left: u64| left.checked_sub(1);
                    let written = near_out.write_all(&buffer[..count]).await;
                    let cut = total > MUCH
                        && left
                            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, fewer)
                            .is_ok();
                    if cut || written.is_err() {
                        return;
                    }
                }
            });
        }
    });
    port
}

pub(crate) async fn broken_transfers(runtime: Arc<Runtime>, config: Config) {
    if !has("skopeo") || !has("docker-registry") {
        println!("broken_transfers: left out, it needs skopeo and docker-registry");
        return;
    }
    let registry = Registry::start(&config.root, "").await;
    let archive = format!("docker-archive:{}", config.root.join("busybox.tar").display());
    let pushed = format!("docker://127.0.0.1:{}/test/busybox:v1", registry.port);
    skopeo(&["copy", "--dest-tls-verify=false", &archive, &pushed]);
    let images = runtime.images();
    images.remove("busybox:test").await.expect("removed");
    let carried = Arc::new(AtomicU64::new(0));
    let port = cutting_line(registry.port, 3, carried.clone()).await;
    let image = images
        .pull(&format!("127.0.0.1:{port}/test/busybox:v1"), &[])
        .await
        .expect("pulled all the same");
    let carried = carried.load(Ordering::Relaxed);
    assert!(
        carried < image.size_bytes + 400_000,
        "{carried} bytes for {}: it went on where it broke",
        image.size_bytes
    );
    images.remove(&image.id).await.expect("removed");
    let port = cutting_line(registry.port, u64::MAX, Arc::default()).await;
    let broken = images
        .pull(&format!("127.0.0.1:{port}/test/busybox:v1"), &[])
        .await;
    // Each attempt brings it a little further, so that even this line may do.
    if let Err(error) = broken {
        assert!(error.to_string().contains("broke"), "{error}");
    }
}
