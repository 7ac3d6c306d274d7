//! What a container sees, how it ends, and what is told of it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use expect_test::expect;
use runtime::Runtime;

use super::{pod, run, script};

pub(crate) type Test = fn(Arc<Runtime>) -> Pin<Box<dyn Future<Output = ()> + Send>>;

pub(crate) const TESTS: &[(&str, Test)] = &[("hello", |runtime| Box::pin(hello(runtime)))];

async fn hello(runtime: Arc<Runtime>) {
    let (exit, log) = run(
        &runtime,
        pod("hello"),
        script(&runtime, "main", "echo hello; hostname; pwd; id; echo $FROM $HOME $HOSTNAME; echo bad >&2; exit 3"),
    )
    .await;
    expect![[r#"
        3 Error
        stdout F hello
        stdout F hello
        stdout F /tmp
        stdout F uid=0(root) gid=0(root) groups=0(root),10(wheel)
        stdout F image /root hello
        stderr F bad"#]].assert_eq(&format!("{} {}\n{log}", exit.code, exit.reason));
}
