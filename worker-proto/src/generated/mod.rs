// Generated from the .proto files by tests/generated.rs; do not edit.
pub mod google {
    pub mod rpc {
        include!("google.rpc.rs");
    }
}
pub mod grpc {
    pub mod health {
        pub mod v1 {
            include!("grpc.health.v1.rs");
            #[cfg(feature = "transport")]
            include!("grpc.health.v1.service.rs");
        }
    }
}
pub mod temporal {
    pub mod api {
        pub mod activity {
            pub mod v1 {
                include!("temporal.api.activity.v1.rs");
            }
        }
        pub mod batch {
            pub mod v1 {
                include!("temporal.api.batch.v1.rs");
            }
        }
        pub mod callback {
            pub mod v1 {
                include!("temporal.api.callback.v1.rs");
            }
        }
        pub mod command {
            pub mod v1 {
                include!("temporal.api.command.v1.rs");
            }
        }
        pub mod common {
            pub mod v1 {
                include!("temporal.api.common.v1.rs");
            }
        }
        pub mod compute {
            pub mod v1 {
                include!("temporal.api.compute.v1.rs");
            }
        }
        pub mod deployment {
            pub mod v1 {
                include!("temporal.api.deployment.v1.rs");
            }
        }
        pub mod enums {
            pub mod v1 {
                include!("temporal.api.enums.v1.rs");
            }
        }
        pub mod errordetails {
            pub mod v1 {
                include!("temporal.api.errordetails.v1.rs");
            }
        }
        pub mod export {
            pub mod v1 {
                include!("temporal.api.export.v1.rs");
            }
        }
        pub mod failure {
            pub mod v1 {
                include!("temporal.api.failure.v1.rs");
            }
        }
        pub mod filter {
            pub mod v1 {
                include!("temporal.api.filter.v1.rs");
            }
        }
        pub mod history {
            pub mod v1 {
                include!("temporal.api.history.v1.rs");
            }
        }
        pub mod namespace {
            pub mod v1 {
                include!("temporal.api.namespace.v1.rs");
            }
        }
        pub mod nexus {
            pub mod v1 {
                include!("temporal.api.nexus.v1.rs");
            }
        }
        pub mod nexusoperation {
            pub mod v1 {
                include!("temporal.api.nexusoperation.v1.rs");
            }
        }
        pub mod nexusservices {
            pub mod workerservice {
                pub mod v1 {
                    include!("temporal.api.nexusservices.workerservice.v1.rs");
                }
            }
        }
        pub mod notificationservice {
            pub mod v1 {
                include!("temporal.api.notificationservice.v1.rs");
            }
        }
        pub mod operatorservice {
            pub mod v1 {
                include!("temporal.api.operatorservice.v1.rs");
                #[cfg(feature = "transport")]
                include!("temporal.api.operatorservice.v1.service.rs");
            }
        }
        pub mod protocol {
            pub mod v1 {
                include!("temporal.api.protocol.v1.rs");
            }
        }
        pub mod protometa {
            pub mod v1 {
                include!("temporal.api.protometa.v1.rs");
            }
        }
        pub mod query {
            pub mod v1 {
                include!("temporal.api.query.v1.rs");
            }
        }
        pub mod replication {
            pub mod v1 {
                include!("temporal.api.replication.v1.rs");
            }
        }
        pub mod rules {
            pub mod v1 {
                include!("temporal.api.rules.v1.rs");
            }
        }
        pub mod schedule {
            pub mod v1 {
                include!("temporal.api.schedule.v1.rs");
            }
        }
        pub mod sdk {
            pub mod v1 {
                include!("temporal.api.sdk.v1.rs");
            }
        }
        pub mod taskqueue {
            pub mod v1 {
                include!("temporal.api.taskqueue.v1.rs");
            }
        }
        pub mod testservice {
            pub mod v1 {
                include!("temporal.api.testservice.v1.rs");
                #[cfg(feature = "transport")]
                include!("temporal.api.testservice.v1.service.rs");
            }
        }
        pub mod update {
            pub mod v1 {
                include!("temporal.api.update.v1.rs");
            }
        }
        pub mod version {
            pub mod v1 {
                include!("temporal.api.version.v1.rs");
            }
        }
        pub mod worker {
            pub mod v1 {
                include!("temporal.api.worker.v1.rs");
            }
        }
        pub mod workflow {
            pub mod v1 {
                include!("temporal.api.workflow.v1.rs");
            }
        }
        pub mod workflowservice {
            pub mod v1 {
                include!("temporal.api.workflowservice.v1.rs");
                #[cfg(feature = "transport")]
                include!("temporal.api.workflowservice.v1.service.rs");
            }
        }
    }
}
