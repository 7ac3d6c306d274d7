//! Where a Service's traffic goes: one of its ready endpoints.

use api::{Refused, Resource, Value};

use crate::server::Server;

const SERVICES: Resource = Resource::of("", "services");
const SLICES: Resource = Resource::of("discovery.k8s.io", "endpointslices");
const SERVICE_NAME: &str = "kubernetes.io/service-name";

impl Server {
    /// Where a Service is reached by one of its ports; an error in the words of upstream's resolver.
    pub(crate) fn service_address(
        &self,
        namespace: &str,
        name: &str,
        port: u16,
    ) -> Result<(String, u16), Refused> {
        let found = self.stored(&SERVICES, namespace, name);
        let service = found.ok_or_else(|| Refused::not_found(&SERVICES.key("", name)))?;
        let service = service.value()?;
        if service["spec"]["type"] == "ExternalName" {
            return Err(Refused::internal("unsupported service type \"ExternalName\""));
        }
        let asked = items(&service["spec"]["ports"]).find(|one| one["port"] == port);
        let asked = asked.ok_or_else(|| {
            Refused::unavailable(format!("no service port {port} found for service {name:?}"))
        })?;
        let port_name = asked["name"].as_str().unwrap_or_default();
        let endpoint = self.endpoint(namespace, name, port_name);
        endpoint.ok_or_else(|| Refused::unavailable(format!("no endpoints available for service {name:?}")))
    }

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
