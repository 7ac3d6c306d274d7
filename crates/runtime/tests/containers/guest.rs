//! The same tests again in a virtual machine with cgroup v2, for hosts that have only v1 themselves.
//!
//! `SETPOINT_GUEST_KERNEL` names a folder with Debian's package linux-image-amd64 unpacked (`dpkg -x`).

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// In an order in which each finds what it needs.
const MODULES: [&str; 11] = [
    "drivers/virtio/virtio_ring.ko",
    "drivers/virtio/virtio.ko",
    "drivers/virtio/virtio_pci_legacy_dev.ko",
    "drivers/virtio/virtio_pci_modern_dev.ko",
    "drivers/virtio/virtio_pci.ko",
    "fs/netfs/netfs.ko",
    "fs/fscache/fscache.ko",
    "net/9p/9pnet.ko",
    "net/9p/9pnet_virtio.ko",
    "fs/9p/9p.ko",
    "fs/overlayfs/overlay.ko",
];
const INIT: &str = r#"#!/busybox sh
b=/busybox
$b mkdir -p /proc /sys /dev /host
$b mount -t proc p /proc; $b mount -t sysfs s /sys; $b mount -t devtmpfs d /dev
for m in $($b ls /modules); do $b insmod /modules/$m; done
$b mount -t 9p -o trans=virtio,version=9p2000.L,ro,msize=262144,cache=loose host /host
for p in proc sys dev; do $b mount --rbind /$p /host/$p; done
$b mount -t tmpfs t /host/tmp; $b mount -t tmpfs t /host/run
$b mount -t cgroup2 c /host/sys/fs/cgroup
$b mkdir -p /dev/shm /dev/pts; $b mount -t devpts p /dev/pts; $b mount -t tmpfs t /dev/shm
PATH=/nowhere RUST_BACKTRACE=0 $b chroot /host "$($b cat /program)" 2>&1
echo "guest: exit $?"
$b poweroff -f
"#;
const PATIENCE: Duration = Duration::from_secs(600);

/// Runs this very program in the guest; false if it failed there.
pub(crate) fn run() -> bool {
    let Some(kernel) = std::env::var_os("SETPOINT_GUEST_KERNEL").map(PathBuf::from) else {
        println!("guest: left out, it needs SETPOINT_GUEST_KERNEL and qemu-system-x86_64");
        return true;
    };
    let scratch = std::env::temp_dir().join(format!("setpoint-guest-{}", std::process::id()));
    std::fs::create_dir_all(&scratch).expect("a folder");
    let initramfs = scratch.join("initramfs");
    std::fs::write(&initramfs, archive(&kernel)).expect("an initramfs");
    let mut guest = Command::new("qemu-system-x86_64")
        .args("-machine q35 -cpu max -accel tcg -m 1024 -smp 2 -nographic -no-reboot".split(' '))
        .arg("-kernel")
        .arg(only(&kernel.join("boot"), "vmlinuz-"))
        .arg("-initrd")
        .arg(&initramfs)
        .args(["-append", "console=ttyS0 quiet panic=-1"])
        .args([
            "-virtfs",
            "local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("qemu runs");
    let output = guest.stdout.take().expect("a console");
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        use std::io::BufRead;
        let lines = std::io::BufReader::new(output).split(b'\n').map_while(Result::ok);
        lines.for_each(|line| drop(sender.send(String::from_utf8_lossy(&line).into_owned())));
    });
    let deadline = std::time::Instant::now() + PATIENCE;
    let mut passed = false;
    while let Ok(line) = receiver.recv_timeout(deadline.saturating_duration_since(std::time::Instant::now()))
    {
        passed |= line.trim() == "guest: exit 0";
        println!("guest| {}", line.trim_end());
    }
    guest.kill().expect("ended");
    guest.wait().expect("reaped");
    std::fs::remove_dir_all(&scratch).expect("cleaning up");
    passed
}

/// The files of the guest's first root, as the kernel reads them (cpio, "newc").
fn archive(kernel: &Path) -> Vec<u8> {
    let modules = only(&kernel.join("lib/modules"), "").join("kernel");
    let program = std::env::current_exe()
        .expect("this program")
        .to_string_lossy()
        .into_owned();
    let mut bytes = Vec::new();
    put(&mut bytes, "init", 0o100_755, INIT.as_bytes());
    put(&mut bytes, "program", 0o100_644, program.as_bytes());
    put(
        &mut bytes,
        "busybox",
        0o100_755,
        &std::fs::read("/bin/busybox").expect("busybox"),
    );
    put(&mut bytes, "modules", 0o040_755, b"");
    for (index, module) in MODULES.iter().enumerate() {
        let content = std::fs::read(modules.join(module)).expect(module);
        put(&mut bytes, &format!("modules/{index:02}"), 0o100_644, &content);
    }
    put(&mut bytes, "TRAILER!!!", 0, b"");
    bytes
}

fn put(bytes: &mut Vec<u8>, name: &str, mode: u32, content: &[u8]) {
    let inode = bytes.len() + 1;
    let fields = [
        inode,
        mode as usize,
        0,
        0,
        1,
        0,
        content.len(),
        0,
        0,
        0,
        0,
        name.len() + 1,
        0,
    ];
    bytes.extend_from_slice(b"070701");
    fields
        .iter()
        .for_each(|field| write!(bytes, "{field:08x}").expect("memory"));
    for part in [format!("{name}\0").as_bytes(), content] {
        bytes.extend_from_slice(part);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
    }
}

fn only(folder: &Path, prefix: &str) -> PathBuf {
    let mut entries = std::fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .map(|entry| entry.path());
    let fits = |path: &PathBuf| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with(prefix))
    };
    entries.find(fits).expect("it is there")
}
