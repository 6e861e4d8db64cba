//! Namespaces: names, ids, and the search attributes registered in each.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use worker_proto::common::SearchAttributes;
use worker_proto::enums::NamespaceState;
use worker_proto::workflowservice::{RegisterNamespaceRequest, UpdateNamespaceRequest};

use super::effect::{Effect, NamespaceRecord};
use super::ids::NamespaceId;
use super::rejected::{Code, Detail, Rejected};
use super::shard::Shard;
use super::time;
use crate::visibility::attribute::{AttributeType, Column, PREDEFINED};
use crate::visibility::record::{TYPE_METADATA, decode};

/// The namespace every engine starts with.
pub(crate) const DEFAULT: &str = "default";
const DEFAULT_RETENTION: Duration = Duration::from_secs(24 * 3600);

/// All namespaces; of deleted ones only that there were such.
#[derive(Debug, Default)]
pub(crate) struct Namespaces {
    by_id: BTreeMap<NamespaceId, NamespaceRecord>,
    by_name: HashMap<String, NamespaceId>,
    deleted: BTreeSet<NamespaceId>,
}

impl Namespaces {
    pub(crate) fn insert(&mut self, record: NamespaceRecord) {
        let Some(id) = NamespaceId::from_bytes(&record.id) else { return };
        if let Some(old) = self.by_id.remove(&id) {
            self.by_name.remove(&old.name);
        }
        if record.state == NamespaceState::Deleted as i32 {
            self.deleted.insert(id);
        } else {
            self.by_name.insert(record.name.clone(), id);
            self.by_id.insert(id, record);
        }
    }

    /// Its runs are unreachable, and on their way out.
    pub(crate) fn is_deleted(&self, id: NamespaceId) -> bool {
        self.deleted.contains(&id)
    }

    /// # Errors
    /// No namespace of that name.
    pub(crate) fn id(&self, name: &str) -> Result<NamespaceId, Rejected> {
        self.by_name.get(name).copied().ok_or_else(|| Rejected::namespace_not_found(name))
    }

    /// Deleted ones too.
    pub(crate) fn ids(&self) -> impl Iterator<Item = NamespaceId> + '_ {
        self.by_id.keys().chain(&self.deleted).copied()
    }

    pub(crate) fn get(&self, id: NamespaceId) -> Option<&NamespaceRecord> {
        self.by_id.get(&id)
    }

    pub(crate) fn name(&self, id: NamespaceId) -> &str {
        self.by_id.get(&id).map_or("", |record| &record.name)
    }

    /// By name, or by id.
    fn find(&self, name_or_id: &str) -> Result<&NamespaceRecord, Rejected> {
        let id = match self.by_name.get(name_or_id) {
            Some(id) => Some(*id),
            None => NamespaceId::parse(name_or_id),
        };
        id.and_then(|id| self.by_id.get(&id)).ok_or_else(|| Rejected::namespace_not_found(name_or_id))
    }

    fn all(&self) -> Vec<NamespaceRecord> {
        let mut all: Vec<NamespaceRecord> = self.by_id.values().cloned().collect();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    }
}

impl Shard {
    fn put_namespace(&mut self, record: NamespaceRecord) {
        self.effects.push(Effect::PutNamespace(record.clone()));
        self.namespaces.insert(record);
    }

    /// A new store gets its first namespace.
    pub(crate) fn ensure_default_namespace(&mut self) {
        if self.namespaces.id(DEFAULT).is_err() {
            let id = NamespaceId(self.uuid());
            self.put_namespace(NamespaceRecord {
                id: id.to_bytes(),
                name: DEFAULT.to_owned(),
                state: NamespaceState::Registered as i32,
                retention_ns: time::nanos(DEFAULT_RETENTION),
                ..NamespaceRecord::default()
            });
        }
    }

    pub(crate) fn register_namespace(&mut self, request: RegisterNamespaceRequest) -> Result<(), Rejected> {
        if self.namespaces.id(&request.namespace).is_ok() {
            return Err(Rejected {
                code: Code::AlreadyExists,
                message: format!("Namespace \"{}\" already exists", request.namespace),
                detail: Some(Detail::NamespaceAlreadyExists),
            });
        }
        let id = NamespaceId(self.uuid());
        self.put_namespace(NamespaceRecord {
            id: id.to_bytes(),
            name: request.namespace,
            state: NamespaceState::Registered as i32,
            description: request.description,
            owner_email: request.owner_email,
            data: request.data,
            retention_ns: time::nanos(time::span(request.workflow_execution_retention_period.as_ref())),
            search_attributes: BTreeMap::new(),
            is_global: request.is_global_namespace,
        });
        Ok(())
    }

    pub(crate) fn update_namespace(
        &mut self,
        request: UpdateNamespaceRequest,
    ) -> Result<NamespaceRecord, Rejected> {
        let mut record = self.namespaces.find(&request.namespace)?.clone();
        if let Some(info) = request.update_info {
            if !info.description.is_empty() {
                record.description = info.description;
            }
            if !info.owner_email.is_empty() {
                record.owner_email = info.owner_email;
            }
            record.data.extend(info.data);
            if info.state != NamespaceState::Unspecified as i32 {
                record.state = info.state;
            }
        }
        if let Some(retention) = request.config.and_then(|config| config.workflow_execution_retention_ttl) {
            record.retention_ns = time::nanos(time::span(Some(&retention)));
        }
        self.put_namespace(record.clone());
        Ok(record)
    }

    pub(crate) fn set_namespace_state(
        &mut self,
        name: &str,
        state: NamespaceState,
    ) -> Result<NamespaceRecord, Rejected> {
        let mut record = self.namespaces.find(name)?.clone();
        record.state = state as i32;
        self.put_namespace(record.clone());
        Ok(record)
    }

    pub(crate) fn describe_namespace(&self, name: &str) -> Result<NamespaceRecord, Rejected> {
        self.namespaces.find(name).cloned()
    }

    pub(crate) fn list_namespaces(&self) -> Vec<NamespaceRecord> {
        self.namespaces.all()
    }

    pub(crate) fn add_search_attributes(
        &mut self,
        namespace: &str,
        attributes: BTreeMap<String, i32>,
    ) -> Result<(), Rejected> {
        let mut record = self.namespaces.find(namespace)?.clone();
        for (name, value_type) in attributes {
            let known = record.search_attributes.get(&name).copied();
            let known = known.or_else(|| predefined(&name).map(|kind| kind as i32));
            if known.is_some_and(|known| known != value_type) {
                return Err(Rejected {
                    code: Code::AlreadyExists,
                    message: format!("Search attribute {name} already exists."),
                    detail: None,
                });
            }
            record.search_attributes.insert(name, value_type);
        }
        self.put_namespace(record);
        Ok(())
    }

    pub(crate) fn remove_search_attributes(
        &mut self,
        namespace: &str,
        names: &[String],
    ) -> Result<(), Rejected> {
        let mut record = self.namespaces.find(namespace)?.clone();
        for name in names {
            if record.search_attributes.remove(name).is_none() {
                return Err(match predefined(name) {
                    Some(_) => {
                        Rejected::invalid(format!("Unable to remove non-custom search attributes: {name}."))
                    }
                    None => Rejected::not_found(format!("Search attribute {name} doesn't exist.")),
                });
            }
        }
        self.put_namespace(record);
        Ok(())
    }

    /// Adds the metadata `type` to every value, as readers expect it.
    ///
    /// # Errors
    /// The first unknown name.
    pub(crate) fn type_search_attributes(
        &self,
        namespace: NamespaceId,
        attributes: &mut SearchAttributes,
    ) -> Result<(), Rejected> {
        let custom = self.namespaces.get(namespace).map(|record| &record.search_attributes);
        for (name, payload) in &mut attributes.indexed_fields {
            if Column::ALL.iter().any(|(_, column, ..)| column == name) {
                return Err(Rejected::invalid(format!("{name} attribute can't be set in SearchAttributes")));
            }
            let number = custom.and_then(|custom| custom.get(name)).copied();
            let Some(kind) = number.and_then(AttributeType::from_number).or_else(|| predefined(name)) else {
                let namespace = self.namespaces.name(namespace);
                return Err(Rejected::invalid(format!(
                    "Namespace {namespace} has no mapping defined for search attribute {name}"
                )));
            };
            decode(payload, kind).map_err(|found| {
                let kind = kind.name();
                Rejected::invalid(format!(
                    "invalid value for search attribute {name} of type {kind}: {found}"
                ))
            })?;
            payload.metadata.insert(TYPE_METADATA.to_owned(), kind.name().into());
        }
        Ok(())
    }
}

fn predefined(name: &str) -> Option<AttributeType> {
    PREDEFINED.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
}
