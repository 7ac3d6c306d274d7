//! Who the program runs as, looked up in the image's own /etc/passwd and /etc/group, which are `/`'s by now.

use super::{PlannedUser, Result};

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct User {
    pub(crate) uid: u32,
    pub(crate) gid: u32,
    pub(crate) groups: Vec<u32>,
    pub(crate) home: String,
}

pub(super) fn resolve(wanted: &PlannedUser) -> Result<User> {
    let read = |file| std::fs::read_to_string(file).unwrap_or_default();
    look_up(wanted, &read("/etc/passwd"), &read("/etc/group"))
}

struct Account<'a> {
    name: &'a str,
    uid: u32,
    gid: u32,
    home: &'a str,
}

fn accounts(passwd: &str) -> impl Iterator<Item = Account<'_>> {
    passwd.lines().filter_map(|line| {
        let fields: Vec<&str> = line.split(':').collect();
        let [name, _, uid, gid, _, home, ..] = fields[..] else {
            return None;
        };
        Some(Account {
            name,
            uid: uid.parse().ok()?,
            gid: gid.parse().ok()?,
            home,
        })
    })
}

/// A group's name, number and members.
fn groups(group: &str) -> impl Iterator<Item = (&str, u32, &str)> {
    group.lines().filter_map(|line| {
        let fields: Vec<&str> = line.split(':').collect();
        let [name, _, gid, members, ..] = fields[..] else {
            return None;
        };
        Some((name, gid.parse().ok()?, members))
    })
}

fn look_up(wanted: &PlannedUser, passwd: &str, group: &str) -> Result<User> {
    let (image_user, image_group) = match wanted.image.split_once(':') {
        Some((user, group)) => (user, Some(group).filter(|group| !group.is_empty())),
        None => (wanted.image.as_str(), None),
    };
    let account = match wanted.uid {
        Some(uid) => accounts(passwd).find(|account| account.uid == uid),
        None if image_user.is_empty() => accounts(passwd).find(|account| account.uid == 0),
        None => accounts(passwd)
            .find(|account| account.name == image_user)
            .or_else(|| accounts(passwd).find(|account| image_user.parse() == Ok(account.uid))),
    };
    let uid = match (wanted.uid, &account) {
        (Some(uid), _) => uid,
        (None, Some(account)) => account.uid,
        (None, None) if image_user.is_empty() => 0,
        (None, None) => image_user
            .parse()
            .map_err(|_| format!("unable to find user {image_user}: no matching entries in passwd file"))?,
    };
    let gid = match (wanted.gid, wanted.uid, image_group) {
        (Some(gid), _, _) => gid,
        (None, None, Some(name)) => group_id(name, group)?,
        _ => account.as_ref().map_or(0, |account| account.gid),
    };
    let mut all = vec![gid];
    let mut add = |gid| {
        if !all.contains(&gid) {
            all.push(gid);
        }
    };
    if let (false, Some(account)) = (wanted.strict, &account) {
        let of_user =
            groups(group).filter(|(_, _, members)| members.split(',').any(|member| member == account.name));
        of_user.for_each(|(_, gid, _)| add(gid));
    }
    wanted.supplemental.iter().copied().for_each(add);
    let home = account
        .map(|account| account.home)
        .filter(|home| !home.is_empty())
        .unwrap_or("/");
    Ok(User {
        uid,
        gid,
        groups: all,
        home: home.to_owned(),
    })
}

fn group_id(name: &str, group: &str) -> Result<u32> {
    let by_name = groups(group)
        .find(|(known, _, _)| *known == name)
        .map(|(_, gid, _)| gid);
    by_name
        .or_else(|| name.parse().ok())
        .ok_or_else(|| format!("unable to find group {name}: no matching entries in group file"))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/sh\nweb:x:1000:2000::/home/web:/bin/sh\n";
    const GROUP: &str = "root:x:0:\nwheel:x:10:root,web\nweb:x:2000:\nextra:x:50000:web\n";

    fn shown(wanted: PlannedUser) -> String {
        match look_up(&wanted, PASSWD, GROUP) {
            Ok(user) => format!("{}:{} {:?} {}", user.uid, user.gid, user.groups, user.home),
            Err(problem) => problem,
        }
    }

    #[test]
    fn users_are_those_of_the_image() {
        let image = |name: &str| PlannedUser {
            image: name.into(),
            ..PlannedUser::default()
        };
        let lines = [
            shown(image("")),
            shown(image("web")),
            shown(image("1000")),
            shown(image("web:wheel")),
            shown(image("7:8")),
            shown(image("nobody")),
            shown(PlannedUser {
                uid: Some(1000),
                supplemental: vec![60000],
                ..image("root")
            }),
            shown(PlannedUser {
                uid: Some(1000),
                gid: Some(5),
                strict: true,
                supplemental: vec![60000],
                ..image("")
            }),
            shown(PlannedUser {
                uid: Some(99),
                ..image("web:wheel")
            }),
        ];
        expect![[r#"
            0:0 [0, 10] /root
            1000:2000 [2000, 10, 50000] /home/web
            1000:2000 [2000, 10, 50000] /home/web
            1000:10 [10, 50000] /home/web
            7:8 [8] /
            unable to find user nobody: no matching entries in passwd file
            1000:2000 [2000, 10, 50000, 60000] /home/web
            1000:5 [5, 60000] /home/web
            99:0 [0] /"#]]
        .assert_eq(&lines.join("\n"));
    }
}
