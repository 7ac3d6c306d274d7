//! Flags of kube-apiserver that are accepted, without effect here: what they set has no counterpart, or only one value.
//! Their values are still read, so that a slip of the pen is told.

use clap::error::Error;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use super::values;

/// It has no fields: nothing follows from these flags.
#[derive(Clone, Debug)]
pub(crate) struct AcceptedFlags;

enum Takes {
    Switch,
    Number,
    Duration,
    Text,
    OneOf(&'static [&'static str]),
}

use Takes::{Duration, Number, OneOf, Switch, Text};

/// Name, value, and why it changes nothing.
const ACCEPTED: [(&str, Takes, &str); 26] = [
    (
        "aggregator-reject-forwarding-redirect",
        Switch,
        "Redirects of other API servers are passed on",
    ),
    (
        "allow-metric-labels",
        Text,
        "No metric has labels that must be held back",
    ),
    ("apiserver-count", Number, "This server counts on no other"),
    ("contention-profiling", Switch, "There are no profiles of locks"),
    (
        "coordinated-leadership-lease-duration",
        Duration,
        "Nobody coordinates leases",
    ),
    (
        "coordinated-leadership-renew-deadline",
        Duration,
        "Nobody coordinates leases",
    ),
    (
        "coordinated-leadership-retry-period",
        Duration,
        "Nobody coordinates leases",
    ),
    (
        "delete-collection-workers",
        Number,
        "How many deletes of a collection run at once is fixed",
    ),
    ("disabled-metrics", Text, "All metrics are there"),
    (
        "enable-aggregator-routing",
        Switch,
        "Other API servers are reached in one way",
    ),
    (
        "enable-garbage-collector",
        OneOf(&["true"]),
        "Dependents are always collected",
    ),
    (
        "enable-logs-handler",
        OneOf(&["false"]),
        "The machine's logs are not served",
    ),
    ("kubelet-timeout", Duration, "Reaching a kubelet may take 10 s"),
    ("livez-grace-period", Duration, "Who answers is alive"),
    ("log-flush-frequency", Duration, "The log is written at once"),
    ("logging-format", OneOf(&["text"]), "The log is text"),
    (
        "max-connection-bytes-per-sec",
        Number,
        "Connections to pods are not throttled",
    ),
    (
        "permit-address-sharing",
        Switch,
        "A port can be listened on again at once",
    ),
    ("profiling", Switch, "There are no profiles"),
    (
        "service-account-lookup",
        OneOf(&["true"]),
        "Tokens of what is gone are never accepted",
    ),
    (
        "shutdown-send-retry-after",
        Switch,
        "Who comes late finds a closed port",
    ),
    (
        "shutdown-watch-termination-grace-period",
        Duration,
        "Watches end at once",
    ),
    (
        "storage-initialization-timeout",
        Duration,
        "The server starts when its store is there",
    ),
    ("vmodule", Text, "All parts log alike"),
    ("watch-cache", Switch, "Reads are always served from memory"),
    ("watch-cache-sizes", Text, "Reads are always served from memory"),
];

impl Args for AcceptedFlags {
    fn augment_args(command: Command) -> Command {
        command.args(ACCEPTED.iter().map(|(name, takes, why)| arg(name, takes, why)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for AcceptedFlags {
    fn from_arg_matches(_: &ArgMatches) -> Result<Self, Error> {
        Ok(Self)
    }

    fn update_from_arg_matches(&mut self, _: &ArgMatches) -> Result<(), Error> {
        Ok(())
    }
}

fn arg(name: &'static str, takes: &'static Takes, why: &'static str) -> Arg {
    let arg = Arg::new(name).long(name).help(why).action(ArgAction::Append);
    let arg = arg.help_heading("Accepted, without effect here");
    let switch = |arg: Arg| {
        arg.num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
    };
    match takes {
        Switch => switch(arg).value_parser(values::boolean),
        Number => arg.value_parser(clap::value_parser!(f64)),
        Duration => arg.value_parser(values::duration),
        Text => arg,
        OneOf(values) if values.iter().all(|value| values::boolean(value).is_ok()) => {
            switch(arg).value_parser(values.to_vec())
        }
        OneOf(values) => arg.value_parser(values.to_vec()),
    }
}
