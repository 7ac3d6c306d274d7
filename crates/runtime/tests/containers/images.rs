//! Images for the tests, made of Debian's static busybox.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// A docker-archive `busybox:test`.
pub(crate) fn busybox(root: &Path) -> PathBuf {
    let layer = layer();
    let diff = format!("sha256:{}", hex(&Sha256::digest(&layer)));
    let config = serde_json::json!({
        "architecture": if cfg!(target_arch = "aarch64") { "arm64" } else { "amd64" },
        "os": "linux",
        "config": { "Env": ["PATH=/bin", "FROM=image"], "Cmd": ["sh"], "WorkingDir": "/tmp" },
        "rootfs": { "type": "layers", "diff_ids": [diff] },
    })
    .to_string();
    let manifest =
        serde_json::json!([{ "Config": "config.json", "RepoTags": ["busybox:test"], "Layers": ["layer.tar"] }]).to_string();
    let path = root.join("busybox.tar");
    let mut archive = tar::Builder::new(std::fs::File::create(&path).expect("an archive"));
    for (name, bytes) in [
        ("config.json", config.as_bytes()),
        ("manifest.json", manifest.as_bytes()),
        ("layer.tar", &layer),
    ] {
        append(&mut archive, name, 0o644, bytes);
    }
    archive.into_inner().expect("an archive");
    path
}

fn layer() -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for folder in ["bin/", "etc/", "tmp/", "home/"] {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(tar::EntryType::Directory);
        header.set_mode(if folder == "tmp/" { 0o1777 } else { 0o755 });
        header.set_size(0);
        archive
            .append_data(&mut header, folder, std::io::empty())
            .expect("a folder");
    }
    append(
        &mut archive,
        "bin/busybox",
        0o755,
        &std::fs::read("/bin/busybox").expect("busybox"),
    );
    append(
        &mut archive,
        "etc/passwd",
        0o644,
        b"root:x:0:0:root:/root:/bin/sh\nweb:x:1000:2000::/home:/bin/sh\n",
    );
    append(
        &mut archive,
        "etc/group",
        0o644,
        b"root:x:0:\nwheel:x:10:root\nweb:x:2000:\nextra:x:50000:web\n",
    );
    let applets = "sh cat echo sleep id hostname ls mount kill ps grep head tail env pwd true false stty dd wc touch \
                   mkdir nc httpd wget ip ln rm readlink stat tr sort seq sed awk test cut ping mknod unshare date";
    for applet in applets.split_whitespace() {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(tar::EntryType::Link);
        header.set_size(0);
        archive
            .append_link(&mut header, format!("bin/{applet}"), "bin/busybox")
            .expect("a link");
    }
    archive.into_inner().expect("a layer")
}

fn append(archive: &mut tar::Builder<impl std::io::Write>, name: &str, mode: u32, bytes: &[u8]) {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes.len() as u64);
    header.set_mode(mode);
    archive.append_data(&mut header, name, bytes).expect("a file");
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
