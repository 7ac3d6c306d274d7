//! Where things lie on the machine.

use std::path::{Path, PathBuf};

use crate::pod::spec::Pod;

#[derive(Clone, Debug)]
pub(crate) struct Paths {
    /// What lasts: `<data>/kubelet`.
    pub root: PathBuf,
    /// Containers' logs: `<data>/log/pods`.
    pub logs: PathBuf,
}

impl Paths {
    pub(crate) fn pod(&self, uid: &str) -> PathBuf {
        self.root.join("pods").join(uid)
    }

    /// Names the sandbox that has its network and files: one that this does not name was only begun.
    pub(crate) fn finished_sandbox(&self, uid: &str) -> PathBuf {
        self.pod(uid).join("sandbox")
    }

    /// All logs of a pod.
    pub(crate) fn pod_logs(&self, namespace: &str, name: &str, uid: &str) -> PathBuf {
        self.logs.join(format!("{namespace}_{name}_{uid}"))
    }

    pub(crate) fn log(&self, pod: &Pod, container: &str, attempt: u32) -> PathBuf {
        let meta = &pod.metadata;
        let folder = self.pod_logs(&meta.namespace, &meta.name, &meta.uid);
        folder.join(container).join(format!("{attempt}.log"))
    }

    /// The file for a container's last words.
    pub(crate) fn last_words(&self, uid: &str, container: &str, attempt: u32) -> PathBuf {
        self.pod(uid)
            .join("containers")
            .join(container)
            .join(attempt.to_string())
    }

    pub(crate) fn seccomp(&self, profile: &str) -> PathBuf {
        self.root.join("seccomp").join(Path::new(profile))
    }
}
