//! A shim is a large program that does little: what of it is not in use now need not be in memory.

use std::fs;

/// Lets go of the program's code and constants; what is needed comes back from the page cache by itself.
pub(super) fn let_go_of_code() {
    let (Ok(exe), Ok(maps)) = (
        fs::read_link("/proc/self/exe"),
        fs::read_to_string("/proc/self/maps"),
    ) else {
        return;
    };
    let exe = exe.to_string_lossy().into_owned();
    let ours = maps.lines().filter(|line| line.ends_with(&exe)).filter_map(range);
    // Code comes after constants; what comes after code has been changed by the loader, and must stay.
    let mut seen_code = false;
    for (start, end, is_code) in ours {
        if seen_code && !is_code {
            return;
        }
        seen_code |= is_code;
        forget(start, end - start);
    }
}

fn range(line: &str) -> Option<(usize, usize, bool)> {
    let mut fields = line.split_whitespace();
    let (start, end) = fields.next()?.split_once('-')?;
    let is_code = match fields.next()? {
        "r-xp" => true,
        "r--p" => false,
        _ => return None,
    };
    Some((
        usize::from_str_radix(start, 16).ok()?,
        usize::from_str_radix(end, 16).ok()?,
        is_code,
    ))
}

#[allow(unsafe_code)]
fn forget(start: usize, length: usize) {
    // SAFETY: the range is a mapping of this program's file that nobody can write to, so that every page of it can
    // be read again as it is. A kernel that refuses changes nothing.
    unsafe {
        // Or one instruction would bring back two megabytes.
        libc::madvise(start as *mut libc::c_void, length, libc::MADV_NOHUGEPAGE);
        libc::madvise(start as *mut libc::c_void, length, libc::MADV_DONTNEED);
    }
}
