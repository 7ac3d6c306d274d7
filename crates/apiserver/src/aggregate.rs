//! Groups of the API that another server has. An APIService names the Service behind which that server is; requests go on
//! to it with the caller's name, under the front proxy's certificate, and discovery shows what it shows.
//!
//! ```text
//! APIService v1alpha1.wardle.example.com → service api in wardle   ⇒   /apis/wardle.example.com/v1alpha1/... goes there
//! ```

mod availability;
mod discovery;
mod forward;

use std::sync::Arc;

use api::{Object, Resource, SmolStr, Value};
use base64::Engine as _;
use rustls::ClientConfig;

use crate::server::Server;

pub(crate) const API_SERVICES: Resource = Resource::of("apiregistration.k8s.io", "apiservices");
const HTTPS: u16 = 443;

/// Makes the TLS of a connection to another API server, with the front proxy's certificate: of the authorities that it
/// must be signed by (PEM), and whether that is to be checked at all. An error says what is wrong with them.
pub type FrontProxy = Box<dyn Fn(&[u8], bool) -> Result<ClientConfig, String> + Send + Sync>;

/// One version of a group that another server has.
pub(crate) struct Remote {
    /// Of its APIService.
    pub(crate) name: SmolStr,
    pub(crate) group: SmolStr,
    pub(crate) version: SmolStr,
    namespace: SmolStr,
    service: SmolStr,
    port: u16,
    tls: Result<Arc<ClientConfig>, String>,
    /// Whether its last check went well.
    pub(crate) available: bool,
    /// `APIResourceList.resources` as it was last seen.
    pub(crate) resources: Value,
}

impl Server {
    /// Passes on what the stored APIServices say is elsewhere.
    pub(crate) fn load_api_services(&self) {
        for object in self.stored_in(&API_SERVICES, "") {
            self.follow_api_service(&object, false);
        }
    }

    /// Passes requests on as this APIService says now, or no longer.
    pub(crate) fn follow_api_service(&self, object: &Object, gone: bool) {
        let name = &object.key.name;
        let remote = match object.value() {
            Ok(value) if !gone && value["spec"]["service"].is_object() => {
                let before = self.registry().remote(name);
                Some(Arc::new(self.remote(name, &value, before.as_deref())))
            }
            _ => None,
        };
        self.registry().set_remote(name, remote);
    }

    fn remote(&self, name: &SmolStr, value: &Value, before: Option<&Remote>) -> Remote {
        let spec = &value["spec"];
        let text = |value: &Value| SmolStr::new(value.as_str().unwrap_or_default());
        let port = spec["service"]["port"].as_u64();
        Remote {
            name: name.clone(),
            group: text(&spec["group"]),
            version: text(&spec["version"]),
            namespace: text(&spec["service"]["namespace"]),
            service: text(&spec["service"]["name"]),
            port: port.and_then(|port| u16::try_from(port).ok()).unwrap_or(HTTPS),
            tls: self.front_proxy_tls(spec),
            available: is_available(value),
            resources: before.map_or(Value::Null, |before| before.resources.clone()),
        }
    }

    fn front_proxy_tls(&self, spec: &Value) -> Result<Arc<ClientConfig>, String> {
        let make = self.parts().front_proxy.as_ref();
        let make = make.ok_or("this server has no front proxy certificate")?;
        let bundle = base64::engine::general_purpose::STANDARD
            .decode(spec["caBundle"].as_str().unwrap_or_default())
            .map_err(|error| format!("caBundle: {error}"))?;
        make(&bundle, spec["insecureSkipTLSVerify"] == true).map(Arc::new)
    }
}

impl Remote {
    /// The same, with other resources.
    pub(crate) fn showing(&self, resources: Value) -> Self {
        Self {
            name: self.name.clone(),
            group: self.group.clone(),
            version: self.version.clone(),
            namespace: self.namespace.clone(),
            service: self.service.clone(),
            port: self.port,
            tls: self.tls.clone(),
            available: self.available,
            resources,
        }
    }
}

/// Whether the condition says so.
fn is_available(value: &Value) -> bool {
    let conditions = value["status"]["conditions"].as_array();
    let available = conditions.and_then(|all| all.iter().find(|one| one["type"] == "Available"));
    available.is_some_and(|one| one["status"] == "True")
}
