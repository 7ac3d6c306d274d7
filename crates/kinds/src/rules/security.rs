//! Security contexts of pods and containers.

use api::{Value, names};

use super::errors::{Errors, child, index};
use super::paths;
use crate::look;

const MOST_ID: i64 = i32::MAX as i64;
const WINDOWS_DOMAIN: usize = 256;
const WINDOWS_USER: usize = 104;
const CREDENTIAL_KIB: usize = 64;
const APPARMOR_PROFILE_BYTES: usize = 4095;
const SYSCTL_BYTES: usize = 253;
const SYSCTL_RULE: &str = r"^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$";

pub(crate) fn id(value: &Value, path: &str, errors: &mut Errors) {
    if let Some(number) = value.as_i64().filter(|n| !(0..=MOST_ID).contains(n)) {
        errors.each(path, number, names::in_range(number, 0, MOST_ID));
    }
}

/// `spec.securityContext`.
pub(crate) fn pod(spec: &Value, path: &str, errors: &mut Errors) {
    let context = look::at(spec, "securityContext");
    let at = |name: &str| child(path, name);
    for field in ["fsGroup", "runAsUser", "runAsGroup"] {
        id(look::at(context, field), &at(field), errors);
    }
    for (i, group) in look::items(context, "supplementalGroups").iter().enumerate() {
        id(group, &index(&at("supplementalGroups"), i), errors);
    }
    let shared = look::at(spec, "shareProcessNamespace") == true;
    if shared && look::at(spec, "hostPID") == true {
        let says = "ShareProcessNamespace and HostPID cannot both be enabled";
        errors.invalid(at("shareProcessNamespace"), true, says);
    }
    sysctls(spec, look::items(context, "sysctls"), &at("sysctls"), errors);
    for (field, known) in [
        ("fsGroupChangePolicy", ["Always", "OnRootMismatch"]),
        ("supplementalGroupsPolicy", ["Merge", "Strict"]),
        ("seLinuxChangePolicy", ["MountOption", "Recursive"]),
    ] {
        if let Some(value) = look::at(context, field).as_str().filter(|v| !known.contains(v)) {
            errors.not_supported(at(field), value, &known);
        }
    }
    seccomp(look::at(context, "seccompProfile"), &at("seccompProfile"), errors);
    windows(look::at(context, "windowsOptions"), &at("windowsOptions"), errors);
    app_armor(
        look::at(context, "appArmorProfile"),
        &at("appArmorProfile"),
        errors,
    );
}

fn sysctls(spec: &Value, sysctls: &[Value], path: &str, errors: &mut Errors) {
    let mut seen: Vec<&str> = Vec::new();
    for (at, sysctl) in sysctls.iter().enumerate() {
        let path = child(&index(path, at), "name");
        let name = look::text(sysctl, "name");
        if name.is_empty() {
            errors.required(path.as_str(), "");
        } else if !is_sysctl(name) {
            let says = format!("must have at most {SYSCTL_BYTES} characters and match regex {SYSCTL_RULE}");
            errors.invalid(path.as_str(), name, says);
        } else if seen.contains(&name) {
            errors.duplicate(path.as_str(), name);
        }
        let dotted = name.replace('/', ".");
        if look::at(spec, "hostNetwork") == true && dotted.starts_with("net.") {
            errors.invalid(
                path.as_str(),
                name,
                "may not be specified when 'hostNetwork' is true",
            );
        }
        let ipc = dotted.starts_with("fs.mqueue.")
            || dotted.starts_with("kernel.shm")
            || dotted.starts_with("kernel.msg")
            || dotted == "kernel.sem";
        if look::at(spec, "hostIPC") == true && ipc {
            errors.invalid(path.as_str(), name, "may not be specified when 'hostIPC' is true");
        }
        seen.push(name);
    }
}

fn is_sysctl(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let part = |p: &str| {
        p.bytes().all(|b| plain(b) || b == b'-' || b == b'_')
            && p.bytes().next().is_some_and(plain)
            && p.bytes().last().is_some_and(plain)
    };
    name.len() <= SYSCTL_BYTES && name.split(['.', '/']).all(part)
}

/// A container's `securityContext`.
pub(crate) fn container(context: &Value, host_users: bool, path: &str, errors: &mut Errors) {
    if context.is_null() {
        return;
    }
    let at = |name: &str| child(path, name);
    for field in ["runAsUser", "runAsGroup"] {
        id(look::at(context, field), &at(field), errors);
    }
    if let Some(mount) = look::at(context, "procMount").as_str() {
        if !matches!(mount, "Default" | "Unmasked") {
            errors.not_supported(at("procMount"), mount, &["Default", "Unmasked"]);
        }
        if host_users && mount == "Unmasked" {
            errors.invalid(
                at("procMount"),
                mount,
                "`hostUsers` must be false to use `Unmasked`",
            );
        }
    }
    seccomp(look::at(context, "seccompProfile"), &at("seccompProfile"), errors);
    if look::at(context, "allowPrivilegeEscalation") == false {
        let printed = crate::internal::json("SecurityContext", context);
        if look::at(context, "privileged") == true {
            let says = "cannot set `allowPrivilegeEscalation` to false and `privileged` to true";
            errors.invalid_as(path, &printed, says);
        }
        for _ in look::items(context, "capabilities.add")
            .iter()
            .filter(|c| **c == "CAP_SYS_ADMIN")
        {
            let says = "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN";
            errors.invalid_as(path, &printed, says);
        }
    }
    windows(look::at(context, "windowsOptions"), &at("windowsOptions"), errors);
    app_armor(
        look::at(context, "appArmorProfile"),
        &at("appArmorProfile"),
        errors,
    );
}

const PROFILES: [&str; 3] = ["Localhost", "RuntimeDefault", "Unconfined"];

fn seccomp(profile: &Value, path: &str, errors: &mut Errors) {
    if profile.is_null() {
        return;
    }
    let type_ = look::text(profile, "type");
    if type_.is_empty() {
        errors.required(child(path, "type"), "type is required when seccompProfile is set");
    } else if !PROFILES.contains(&type_) {
        errors.not_supported(child(path, "type"), type_, &PROFILES);
    }
    let path = child(path, "localhostProfile");
    match (type_, look::at(profile, "localhostProfile").as_str()) {
        ("Localhost", None) => errors.required(path, "must be set when seccomp type is Localhost"),
        ("Localhost", Some(file)) => paths::descending(file, &path, errors),
        (_, Some(_)) => {
            let printed = crate::internal::json("SeccompProfile", profile);
            errors.invalid_as(path, &printed, "can only be set when seccomp type is Localhost");
        }
        _ => {}
    }
}

fn app_armor(profile: &Value, path: &str, errors: &mut Errors) {
    if profile.is_null() {
        return;
    }
    let type_ = look::text(profile, "type");
    let file = look::at(profile, "localhostProfile").as_str();
    let file_path = child(path, "localhostProfile");
    match (type_, file) {
        ("Localhost", None | Some("")) => {
            errors.required(file_path, "must be set when AppArmor type is Localhost");
        }
        ("Localhost", Some(file)) => {
            if file.trim() != file {
                errors.invalid(file_path.as_str(), file, "must not be padded with whitespace");
            }
            if file.len() > APPARMOR_PROFILE_BYTES {
                errors.too_long(file_path, APPARMOR_PROFILE_BYTES);
            }
        }
        ("RuntimeDefault" | "Unconfined", Some(file)) => {
            errors.invalid(file_path, file, "can only be set when AppArmor type is Localhost");
        }
        ("RuntimeDefault" | "Unconfined", None) => {}
        ("", _) => errors.required(
            child(path, "type"),
            "type is required when appArmorProfile is set",
        ),
        _ => errors.not_supported(child(path, "type"), type_, &PROFILES),
    }
}

fn windows(options: &Value, path: &str, errors: &mut Errors) {
    if let Some(name) = look::at(options, "gmsaCredentialSpecName").as_str() {
        errors.each(
            &child(path, "gmsaCredentialSpecName"),
            name,
            names::dns1123_subdomain(name),
        );
    }
    if let Some(spec) = look::at(options, "gmsaCredentialSpec").as_str() {
        let path = child(path, "gmsaCredentialSpec");
        if spec.is_empty() {
            errors.invalid(path, spec, "gmsaCredentialSpec cannot be an empty string");
        } else if spec.len() > CREDENTIAL_KIB * 1024 {
            errors.invalid(
                path,
                spec,
                format!("gmsaCredentialSpec size must be under {CREDENTIAL_KIB} KiB"),
            );
        }
    }
    if let Some(name) = look::at(options, "runAsUserName").as_str() {
        for says in windows_user(name) {
            errors.invalid(child(path, "runAsUserName"), name, says);
        }
    }
}

fn windows_user(name: &str) -> Vec<String> {
    let parts: Vec<&str> = name.split('\\').collect();
    let (domain, user) = match parts.as_slice() {
        _ if name.is_empty() => return vec!["runAsUserName cannot be an empty string".to_owned()],
        _ if name.chars().any(char::is_control) => {
            return vec!["runAsUserName cannot contain control characters".to_owned()];
        }
        [user] => (None, *user),
        [domain, user] => (Some(*domain), *user),
        _ => return vec!["runAsUserName cannot contain more than one backslash".to_owned()],
    };
    let mut wrong = Vec::new();
    if domain.is_some_and(|d| d.len() >= WINDOWS_DOMAIN) {
        wrong.push(format!(
            "runAsUserName's Domain length must be under {WINDOWS_DOMAIN} characters"
        ));
    }
    if domain.is_some_and(|d| !is_windows_domain(d)) {
        wrong.push("runAsUserName's Domain doesn't match the NetBios nor the DNS format".to_owned());
    }
    if user.is_empty() {
        wrong.push("runAsUserName's User cannot be empty".to_owned());
    } else if user.len() > WINDOWS_USER {
        wrong.push(format!(
            "runAsUserName's User length must not be longer than {WINDOWS_USER} characters"
        ));
    }
    if !user.is_empty() && user.chars().all(|c| c == '.' || c == ' ') {
        wrong.push("runAsUserName's User cannot contain only periods or spaces".to_owned());
    }
    if user.contains([
        '"', '/', '\\', ':', ';', '|', '=', ',', '+', '*', '?', '<', '>', '@', '[', ']',
    ]) {
        let says = "runAsUserName's User cannot contain the following characters: \"/\\:;|=,+*?<>@[]";
        wrong.push(says.to_owned());
    }
    wrong
}

fn is_windows_domain(domain: &str) -> bool {
    let forbidden = ['\\', '/', ':', '*', '?', '"', '<', '>', '|'];
    let count = domain.chars().count();
    let net_bios = (1..=15).contains(&count) && !domain.starts_with('.') && !domain.contains(forbidden);
    net_bios || names::dns1123_subdomain(&domain.to_lowercase()).is_empty()
}
