// Generated from the .proto files by tests/generated.rs; do not edit.
/// Cancel the activity of this token.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CancelActivityCommand {
    #[prost(bytes = "bytes", tag = "1")]
    pub task_token: ::prost::bytes::Bytes,
}
impl ::prost::Name for CancelActivityCommand {
    const NAME: &'static str = "CancelActivityCommand";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.CancelActivityCommand".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.CancelActivityCommand".into()
    }
}
/// The activity was told.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CancelActivityResult {}
impl ::prost::Name for CancelActivityResult {
    const NAME: &'static str = "CancelActivityResult";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.CancelActivityResult".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.CancelActivityResult".into()
    }
}
/// What a worker runs on.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct EnvironmentInfo {
    #[prost(message, repeated, tag = "1")]
    pub runtimes: ::prost::alloc::vec::Vec<environment_info::Runtime>,
    #[prost(message, repeated, tag = "2")]
    pub hosting_environments: ::prost::alloc::vec::Vec<
        environment_info::HostingEnvironment,
    >,
    #[prost(message, optional, tag = "3")]
    pub platform: ::core::option::Option<environment_info::Platform>,
}
/// Nested message and enum types in `EnvironmentInfo`.
pub mod environment_info {
    /// Where the process is hosted.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct HostingEnvironment {
        #[prost(enumeration = "hosting_environment::HostingEnvironmentType", tag = "1")]
        pub r#type: i32,
        #[prost(string, tag = "2")]
        pub version: ::prost::alloc::string::String,
    }
    /// Nested message and enum types in `HostingEnvironment`.
    pub mod hosting_environment {
        /// Which kind of hosting.
        #[derive(
            Clone,
            Copy,
            Debug,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum HostingEnvironmentType {
            Unspecified = 0,
            Docker = 1,
            K8s = 2,
            AwsLambda = 3,
            AwsEcs = 4,
            GoogleCloudRun = 6,
            GoogleAppEngine = 7,
            AzureAppService = 8,
            AzureFunctions = 9,
            AzureContainerApps = 10,
        }
        impl HostingEnvironmentType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unspecified => "HOSTING_ENVIRONMENT_TYPE_UNSPECIFIED",
                    Self::Docker => "HOSTING_ENVIRONMENT_TYPE_DOCKER",
                    Self::K8s => "HOSTING_ENVIRONMENT_TYPE_K8S",
                    Self::AwsLambda => "HOSTING_ENVIRONMENT_TYPE_AWS_LAMBDA",
                    Self::AwsEcs => "HOSTING_ENVIRONMENT_TYPE_AWS_ECS",
                    Self::GoogleCloudRun => "HOSTING_ENVIRONMENT_TYPE_GOOGLE_CLOUD_RUN",
                    Self::GoogleAppEngine => "HOSTING_ENVIRONMENT_TYPE_GOOGLE_APP_ENGINE",
                    Self::AzureAppService => "HOSTING_ENVIRONMENT_TYPE_AZURE_APP_SERVICE",
                    Self::AzureFunctions => "HOSTING_ENVIRONMENT_TYPE_AZURE_FUNCTIONS",
                    Self::AzureContainerApps => {
                        "HOSTING_ENVIRONMENT_TYPE_AZURE_CONTAINER_APPS"
                    }
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "HOSTING_ENVIRONMENT_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
                    "HOSTING_ENVIRONMENT_TYPE_DOCKER" => Some(Self::Docker),
                    "HOSTING_ENVIRONMENT_TYPE_K8S" => Some(Self::K8s),
                    "HOSTING_ENVIRONMENT_TYPE_AWS_LAMBDA" => Some(Self::AwsLambda),
                    "HOSTING_ENVIRONMENT_TYPE_AWS_ECS" => Some(Self::AwsEcs),
                    "HOSTING_ENVIRONMENT_TYPE_GOOGLE_CLOUD_RUN" => {
                        Some(Self::GoogleCloudRun)
                    }
                    "HOSTING_ENVIRONMENT_TYPE_GOOGLE_APP_ENGINE" => {
                        Some(Self::GoogleAppEngine)
                    }
                    "HOSTING_ENVIRONMENT_TYPE_AZURE_APP_SERVICE" => {
                        Some(Self::AzureAppService)
                    }
                    "HOSTING_ENVIRONMENT_TYPE_AZURE_FUNCTIONS" => {
                        Some(Self::AzureFunctions)
                    }
                    "HOSTING_ENVIRONMENT_TYPE_AZURE_CONTAINER_APPS" => {
                        Some(Self::AzureContainerApps)
                    }
                    _ => None,
                }
            }
        }
    }
    impl ::prost::Name for HostingEnvironment {
        const NAME: &'static str = "HostingEnvironment";
        const PACKAGE: &'static str = "temporal.api.worker.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.worker.v1.EnvironmentInfo.HostingEnvironment".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.worker.v1.EnvironmentInfo.HostingEnvironment"
                .into()
        }
    }
    /// Which Linux.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct LinuxPlatform {
        #[prost(string, tag = "1")]
        pub version: ::prost::alloc::string::String,
        #[prost(enumeration = "Architecture", tag = "2")]
        pub architecture: i32,
        #[prost(enumeration = "linux_platform::Libc", tag = "3")]
        pub libc: i32,
    }
    /// Nested message and enum types in `LinuxPlatform`.
    pub mod linux_platform {
        /// Which C library on Linux.
        #[derive(
            Clone,
            Copy,
            Debug,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum Libc {
            Unspecified = 0,
            Glibc = 1,
            Musl = 2,
        }
        impl Libc {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unspecified => "LIBC_UNSPECIFIED",
                    Self::Glibc => "LIBC_GLIBC",
                    Self::Musl => "LIBC_MUSL",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "LIBC_UNSPECIFIED" => Some(Self::Unspecified),
                    "LIBC_GLIBC" => Some(Self::Glibc),
                    "LIBC_MUSL" => Some(Self::Musl),
                    _ => None,
                }
            }
        }
    }
    impl ::prost::Name for LinuxPlatform {
        const NAME: &'static str = "LinuxPlatform";
        const PACKAGE: &'static str = "temporal.api.worker.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.worker.v1.EnvironmentInfo.LinuxPlatform".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.worker.v1.EnvironmentInfo.LinuxPlatform"
                .into()
        }
    }
    /// Which macOS.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct MacOsPlatform {
        #[prost(string, tag = "1")]
        pub version: ::prost::alloc::string::String,
        #[prost(enumeration = "Architecture", tag = "2")]
        pub architecture: i32,
    }
    impl ::prost::Name for MacOsPlatform {
        const NAME: &'static str = "MacOSPlatform";
        const PACKAGE: &'static str = "temporal.api.worker.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.worker.v1.EnvironmentInfo.MacOSPlatform".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.worker.v1.EnvironmentInfo.MacOSPlatform"
                .into()
        }
    }
    /// Which operating system.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Platform {
        #[prost(oneof = "platform::Variant", tags = "1, 2, 3")]
        pub variant: ::core::option::Option<platform::Variant>,
    }
    /// Nested message and enum types in `Platform`.
    pub mod platform {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
        pub enum Variant {
            #[prost(message, tag = "1")]
            Linux(super::LinuxPlatform),
            #[prost(message, tag = "2")]
            Macos(super::MacOsPlatform),
            #[prost(message, tag = "3")]
            Windows(super::WindowsPlatform),
        }
    }
    impl ::prost::Name for Platform {
        const NAME: &'static str = "Platform";
        const PACKAGE: &'static str = "temporal.api.worker.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.worker.v1.EnvironmentInfo.Platform".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.worker.v1.EnvironmentInfo.Platform".into()
        }
    }
    /// Which language runtime.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Runtime {
        #[prost(enumeration = "runtime::RuntimeType", tag = "1")]
        pub r#type: i32,
        #[prost(string, tag = "2")]
        pub version: ::prost::alloc::string::String,
    }
    /// Nested message and enum types in `Runtime`.
    pub mod runtime {
        /// Which language runtime.
        #[derive(
            Clone,
            Copy,
            Debug,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum RuntimeType {
            Unspecified = 0,
            Jvm = 1,
            Cpython = 2,
            Node = 3,
            Bun = 4,
            Cruby = 5,
            Go = 6,
            DotnetFramework = 7,
            DotnetCore = 8,
            Native = 9,
            Roadrunner = 10,
            GraalAot = 11,
            Kotlin = 12,
        }
        impl RuntimeType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unspecified => "RUNTIME_TYPE_UNSPECIFIED",
                    Self::Jvm => "RUNTIME_TYPE_JVM",
                    Self::Cpython => "RUNTIME_TYPE_CPYTHON",
                    Self::Node => "RUNTIME_TYPE_NODE",
                    Self::Bun => "RUNTIME_TYPE_BUN",
                    Self::Cruby => "RUNTIME_TYPE_CRUBY",
                    Self::Go => "RUNTIME_TYPE_GO",
                    Self::DotnetFramework => "RUNTIME_TYPE_DOTNET_FRAMEWORK",
                    Self::DotnetCore => "RUNTIME_TYPE_DOTNET_CORE",
                    Self::Native => "RUNTIME_TYPE_NATIVE",
                    Self::Roadrunner => "RUNTIME_TYPE_ROADRUNNER",
                    Self::GraalAot => "RUNTIME_TYPE_GRAAL_AOT",
                    Self::Kotlin => "RUNTIME_TYPE_KOTLIN",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "RUNTIME_TYPE_UNSPECIFIED" => Some(Self::Unspecified),
                    "RUNTIME_TYPE_JVM" => Some(Self::Jvm),
                    "RUNTIME_TYPE_CPYTHON" => Some(Self::Cpython),
                    "RUNTIME_TYPE_NODE" => Some(Self::Node),
                    "RUNTIME_TYPE_BUN" => Some(Self::Bun),
                    "RUNTIME_TYPE_CRUBY" => Some(Self::Cruby),
                    "RUNTIME_TYPE_GO" => Some(Self::Go),
                    "RUNTIME_TYPE_DOTNET_FRAMEWORK" => Some(Self::DotnetFramework),
                    "RUNTIME_TYPE_DOTNET_CORE" => Some(Self::DotnetCore),
                    "RUNTIME_TYPE_NATIVE" => Some(Self::Native),
                    "RUNTIME_TYPE_ROADRUNNER" => Some(Self::Roadrunner),
                    "RUNTIME_TYPE_GRAAL_AOT" => Some(Self::GraalAot),
                    "RUNTIME_TYPE_KOTLIN" => Some(Self::Kotlin),
                    _ => None,
                }
            }
        }
    }
    impl ::prost::Name for Runtime {
        const NAME: &'static str = "Runtime";
        const PACKAGE: &'static str = "temporal.api.worker.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.worker.v1.EnvironmentInfo.Runtime".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.worker.v1.EnvironmentInfo.Runtime".into()
        }
    }
    /// Which Windows.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct WindowsPlatform {
        #[prost(string, tag = "1")]
        pub version: ::prost::alloc::string::String,
        #[prost(enumeration = "Architecture", tag = "2")]
        pub architecture: i32,
        #[prost(enumeration = "windows_platform::Crt", tag = "3")]
        pub crt: i32,
    }
    /// Nested message and enum types in `WindowsPlatform`.
    pub mod windows_platform {
        /// Which C library on Windows.
        #[derive(
            Clone,
            Copy,
            Debug,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum Crt {
            Unspecified = 0,
            Ucrt = 1,
            Msvcrt = 2,
            Mingw = 3,
            Cygwin = 4,
        }
        impl Crt {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unspecified => "CRT_UNSPECIFIED",
                    Self::Ucrt => "CRT_UCRT",
                    Self::Msvcrt => "CRT_MSVCRT",
                    Self::Mingw => "CRT_MINGW",
                    Self::Cygwin => "CRT_CYGWIN",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "CRT_UNSPECIFIED" => Some(Self::Unspecified),
                    "CRT_UCRT" => Some(Self::Ucrt),
                    "CRT_MSVCRT" => Some(Self::Msvcrt),
                    "CRT_MINGW" => Some(Self::Mingw),
                    "CRT_CYGWIN" => Some(Self::Cygwin),
                    _ => None,
                }
            }
        }
    }
    impl ::prost::Name for WindowsPlatform {
        const NAME: &'static str = "WindowsPlatform";
        const PACKAGE: &'static str = "temporal.api.worker.v1";
        fn full_name() -> ::prost::alloc::string::String {
            "temporal.api.worker.v1.EnvironmentInfo.WindowsPlatform".into()
        }
        fn type_url() -> ::prost::alloc::string::String {
            "type.googleapis.com/temporal.api.worker.v1.EnvironmentInfo.WindowsPlatform"
                .into()
        }
    }
    /// Which processor.
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum Architecture {
        Unspecified = 0,
        Amd64 = 1,
        Arm64 = 2,
    }
    impl Architecture {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unspecified => "ARCHITECTURE_UNSPECIFIED",
                Self::Amd64 => "ARCHITECTURE_AMD64",
                Self::Arm64 => "ARCHITECTURE_ARM64",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "ARCHITECTURE_UNSPECIFIED" => Some(Self::Unspecified),
                "ARCHITECTURE_AMD64" => Some(Self::Amd64),
                "ARCHITECTURE_ARM64" => Some(Self::Arm64),
                _ => None,
            }
        }
    }
}
impl ::prost::Name for EnvironmentInfo {
    const NAME: &'static str = "EnvironmentInfo";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.EnvironmentInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.EnvironmentInfo".into()
    }
}
/// A plugin that the worker uses.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PluginInfo {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub version: ::prost::alloc::string::String,
}
impl ::prost::Name for PluginInfo {
    const NAME: &'static str = "PluginInfo";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.PluginInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.PluginInfo".into()
    }
}
/// A driver for data kept elsewhere that the worker uses.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StorageDriverInfo {
    #[prost(string, tag = "1")]
    pub r#type: ::prost::alloc::string::String,
}
impl ::prost::Name for StorageDriverInfo {
    const NAME: &'static str = "StorageDriverInfo";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.StorageDriverInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.StorageDriverInfo".into()
    }
}
/// Something the server tells one worker to do.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkerCommand {
    #[prost(oneof = "worker_command::Type", tags = "1")]
    pub r#type: ::core::option::Option<worker_command::Type>,
}
/// Nested message and enum types in `WorkerCommand`.
pub mod worker_command {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Type {
        #[prost(message, tag = "1")]
        CancelActivity(super::CancelActivityCommand),
    }
}
impl ::prost::Name for WorkerCommand {
    const NAME: &'static str = "WorkerCommand";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.WorkerCommand".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.WorkerCommand".into()
    }
}
/// What came of a command.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkerCommandResult {
    #[prost(oneof = "worker_command_result::Type", tags = "1")]
    pub r#type: ::core::option::Option<worker_command_result::Type>,
}
/// Nested message and enum types in `WorkerCommandResult`.
pub mod worker_command_result {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Type {
        #[prost(message, tag = "1")]
        CancelActivity(super::CancelActivityResult),
    }
}
impl ::prost::Name for WorkerCommandResult {
    const NAME: &'static str = "WorkerCommandResult";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.WorkerCommandResult".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.WorkerCommandResult".into()
    }
}
/// A worker's report: who it is, its slots and pollers, its load.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkerHeartbeat {
    #[prost(string, tag = "1")]
    pub worker_instance_key: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub worker_identity: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "3")]
    pub host_info: ::core::option::Option<WorkerHostInfo>,
    #[prost(string, tag = "4")]
    pub task_queue: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "5")]
    pub deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(string, tag = "6")]
    pub sdk_name: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub sdk_version: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::WorkerStatus", tag = "8")]
    pub status: i32,
    #[prost(message, optional, tag = "9")]
    pub start_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "10")]
    pub heartbeat_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(message, optional, tag = "11")]
    pub elapsed_since_last_heartbeat: ::core::option::Option<::prost_types::Duration>,
    #[prost(message, optional, tag = "12")]
    pub workflow_task_slots_info: ::core::option::Option<WorkerSlotsInfo>,
    #[prost(message, optional, tag = "13")]
    pub activity_task_slots_info: ::core::option::Option<WorkerSlotsInfo>,
    #[prost(message, optional, tag = "14")]
    pub nexus_task_slots_info: ::core::option::Option<WorkerSlotsInfo>,
    #[prost(message, optional, tag = "15")]
    pub local_activity_slots_info: ::core::option::Option<WorkerSlotsInfo>,
    #[prost(message, optional, tag = "16")]
    pub workflow_poller_info: ::core::option::Option<WorkerPollerInfo>,
    #[prost(message, optional, tag = "17")]
    pub workflow_sticky_poller_info: ::core::option::Option<WorkerPollerInfo>,
    #[prost(message, optional, tag = "18")]
    pub activity_poller_info: ::core::option::Option<WorkerPollerInfo>,
    #[prost(message, optional, tag = "19")]
    pub nexus_poller_info: ::core::option::Option<WorkerPollerInfo>,
    #[prost(int32, tag = "20")]
    pub total_sticky_cache_hit: i32,
    #[prost(int32, tag = "21")]
    pub total_sticky_cache_miss: i32,
    #[prost(int32, tag = "22")]
    pub current_sticky_cache_size: i32,
    #[prost(message, repeated, tag = "23")]
    pub plugins: ::prost::alloc::vec::Vec<PluginInfo>,
    #[prost(message, repeated, tag = "24")]
    pub drivers: ::prost::alloc::vec::Vec<StorageDriverInfo>,
    #[prost(message, optional, tag = "25")]
    pub environment: ::core::option::Option<EnvironmentInfo>,
}
impl ::prost::Name for WorkerHeartbeat {
    const NAME: &'static str = "WorkerHeartbeat";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.WorkerHeartbeat".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.WorkerHeartbeat".into()
    }
}
/// The machine and process of a worker.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkerHostInfo {
    #[prost(string, tag = "1")]
    pub host_name: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub worker_grouping_key: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub process_id: ::prost::alloc::string::String,
    #[prost(float, tag = "3")]
    pub current_host_cpu_usage: f32,
    #[prost(float, tag = "4")]
    pub current_host_mem_usage: f32,
}
impl ::prost::Name for WorkerHostInfo {
    const NAME: &'static str = "WorkerHostInfo";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.WorkerHostInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.WorkerHostInfo".into()
    }
}
/// A worker by its last report.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkerInfo {
    #[prost(message, optional, tag = "1")]
    pub worker_heartbeat: ::core::option::Option<WorkerHeartbeat>,
}
impl ::prost::Name for WorkerInfo {
    const NAME: &'static str = "WorkerInfo";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.WorkerInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.WorkerInfo".into()
    }
}
/// What a list shows of a worker.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct WorkerListInfo {
    #[prost(string, tag = "1")]
    pub worker_instance_key: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub worker_identity: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub task_queue: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "4")]
    pub deployment_version: ::core::option::Option<
        super::super::deployment::v1::WorkerDeploymentVersion,
    >,
    #[prost(string, tag = "5")]
    pub sdk_name: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub sdk_version: ::prost::alloc::string::String,
    #[prost(enumeration = "super::super::enums::v1::WorkerStatus", tag = "7")]
    pub status: i32,
    #[prost(message, optional, tag = "8")]
    pub start_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(string, tag = "9")]
    pub host_name: ::prost::alloc::string::String,
    #[prost(string, tag = "10")]
    pub worker_grouping_key: ::prost::alloc::string::String,
    #[prost(string, tag = "11")]
    pub process_id: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "12")]
    pub plugins: ::prost::alloc::vec::Vec<PluginInfo>,
    #[prost(message, repeated, tag = "13")]
    pub drivers: ::prost::alloc::vec::Vec<StorageDriverInfo>,
}
impl ::prost::Name for WorkerListInfo {
    const NAME: &'static str = "WorkerListInfo";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.WorkerListInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.WorkerListInfo".into()
    }
}
/// How many pollers of one kind run, and when one last got a task.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkerPollerInfo {
    #[prost(int32, tag = "1")]
    pub current_pollers: i32,
    #[prost(message, optional, tag = "2")]
    pub last_successful_poll_time: ::core::option::Option<::prost_types::Timestamp>,
    #[prost(bool, tag = "3")]
    pub is_autoscaling: bool,
}
impl ::prost::Name for WorkerPollerInfo {
    const NAME: &'static str = "WorkerPollerInfo";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.WorkerPollerInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.WorkerPollerInfo".into()
    }
}
/// How many slots of one kind are used, and what became of their tasks.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct WorkerSlotsInfo {
    #[prost(int32, tag = "1")]
    pub current_available_slots: i32,
    #[prost(int32, tag = "2")]
    pub current_used_slots: i32,
    #[prost(string, tag = "3")]
    pub slot_supplier_kind: ::prost::alloc::string::String,
    #[prost(int32, tag = "4")]
    pub total_processed_tasks: i32,
    #[prost(int32, tag = "5")]
    pub total_failed_tasks: i32,
    #[prost(int32, tag = "6")]
    pub last_interval_processed_tasks: i32,
    #[prost(int32, tag = "7")]
    pub last_interval_failure_tasks: i32,
}
impl ::prost::Name for WorkerSlotsInfo {
    const NAME: &'static str = "WorkerSlotsInfo";
    const PACKAGE: &'static str = "temporal.api.worker.v1";
    fn full_name() -> ::prost::alloc::string::String {
        "temporal.api.worker.v1.WorkerSlotsInfo".into()
    }
    fn type_url() -> ::prost::alloc::string::String {
        "type.googleapis.com/temporal.api.worker.v1.WorkerSlotsInfo".into()
    }
}
