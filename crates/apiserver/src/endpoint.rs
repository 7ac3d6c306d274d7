//! Where a Service's traffic goes: one of its ready endpoints.

use api::{Resource, Value};

use crate::server::Server;

const SLICES: Resource = Resource::of("discovery.k8s.io", "endpointslices");
const SERVICE_NAME: &str = "kubernetes.io/service-name";

impl Server {
    /// Address and port of any ready endpoint of a Service's port; `None` if there is none.
    pub(crate) fn endpoint(&self, namespace: &str, service: &str, port_name: &str) -> Option<(String, u16)> {
        let mut found = Vec::new();
        for slice in self.stored_in(&SLICES, namespace) {
            if slice.meta.label(SERVICE_NAME) == Some(service)
                && let Ok(slice) = slice.value()
            {
                ready(&slice, port_name, &mut found);
            }
        }
        let at = usize::try_from(self.random()).unwrap_or_default();
        let at = at.checked_rem(found.len())?;
        Some(found.swap_remove(at))
    }
}

fn ready(slice: &Value, port_name: &str, found: &mut Vec<(String, u16)>) {
    let port = items(&slice["ports"]).find(|port| port["name"].as_str().unwrap_or_default() == port_name);
    let number = port.and_then(|port| port["port"].as_u64());
    let Some(number) = number.and_then(|number| u16::try_from(number).ok()) else {
        return;
    };
    let ready = items(&slice["endpoints"]).filter(|endpoint| endpoint["conditions"]["ready"] != false);
    let addresses = ready.flat_map(|endpoint| items(&endpoint["addresses"]));
    found.extend(addresses.filter_map(|address| Some((address.as_str()?.to_owned(), number))));
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}
