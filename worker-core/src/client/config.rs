//! Settings from the environment and from the file that the `temporal` CLI and other SDKs share.
//!
//! Precedence: explicit options, environment, profile of the file, built-in. Read through two closures, so that tests
//! need neither environment nor disk.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// Where a client connects and as whom. Secrets do not show in `Debug`.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Config {
    pub(crate) address: Option<String>,
    pub(crate) namespace: Option<String>,
    pub(crate) api_key: Option<String>,
    pub(crate) tls: TlsConfig,
    /// Header names are lower case with dashes.
    pub(crate) headers: BTreeMap<String, String>,
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct TlsConfig {
    /// `None`: on when anything below or an API key is set.
    pub(crate) enabled: Option<bool>,
    pub(crate) server_ca: Option<Vec<u8>>,
    pub(crate) client_cert: Option<Vec<u8>>,
    pub(crate) client_key: Option<Vec<u8>>,
    pub(crate) server_name: Option<String>,
    pub(crate) disable_host_verification: bool,
}

impl TlsConfig {
    pub(crate) fn is_on(&self, has_api_key: bool) -> bool {
        let wanted = self.server_ca.is_some()
            || self.client_cert.is_some()
            || self.client_key.is_some()
            || self.server_name.is_some()
            || self.disable_host_verification
            || has_api_key;
        self.enabled.unwrap_or(wanted)
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("address", &self.address)
            .field("namespace", &self.namespace)
            .field("api_key", &self.api_key.as_ref().map(|_| "…"))
            .field("tls", &self.tls)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish()
    }
}

impl fmt::Debug for TlsConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsConfig")
            .field("enabled", &self.enabled)
            .field("server_ca", &self.server_ca.is_some())
            .field("client_cert", &self.client_cert.is_some())
            .field("client_key", &self.client_key.as_ref().map(|_| "…"))
            .field("server_name", &self.server_name)
            .field("disable_host_verification", &self.disable_host_verification)
            .finish()
    }
}

/// Settings that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// A variable's value.
    Variable {
        /// Its name.
        name: String,
        /// What is wrong.
        reason: String,
    },
    /// The settings file.
    File {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The named profile is not in the file.
    NoProfile {
        /// Its name.
        profile: String,
        /// The file.
        path: PathBuf,
    },
    /// Both the path and the data of one item are set.
    PathAndData {
        /// The item, such as `client_cert`.
        item: &'static str,
    },
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable { name, reason } => write!(f, "variable `{name}`: {reason}"),
            Self::File { path, reason } => write!(f, "settings file `{}`: {reason}", path.display()),
            Self::NoProfile { profile, path } => {
                write!(
                    f,
                    "profile `{profile}` is not in settings file `{}`; see TEMPORAL_PROFILE",
                    path.display()
                )
            }
            Self::PathAndData { item } => {
                write!(f, "both path and data of `{item}` are set; set one of them")
            }
        }
    }
}

impl std::error::Error for ConfigError {}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct File {
    profile: BTreeMap<String, Profile>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Profile {
    address: Option<String>,
    namespace: Option<String>,
    api_key: Option<String>,
    tls: Option<Tls>,
    grpc_meta: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Tls {
    disabled: Option<bool>,
    client_cert_path: Option<String>,
    client_cert_data: Option<String>,
    client_key_path: Option<String>,
    client_key_data: Option<String>,
    server_ca_cert_path: Option<String>,
    server_ca_cert_data: Option<String>,
    server_name: Option<String>,
    disable_host_verification: Option<bool>,
}

/// The outside world as this module sees it.
pub(crate) struct Outside<'a> {
    pub(crate) variables: BTreeMap<String, OsString>,
    pub(crate) read: &'a dyn Fn(&Path) -> std::io::Result<Vec<u8>>,
}

/// Settings of this process.
pub(crate) fn from_process() -> Result<Config, ConfigError> {
    let variables = std::env::vars_os()
        // All names that are looked for are text.
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
        .collect();
    load(&Outside { variables, read: &|path| std::fs::read(path) })
}

pub(crate) fn load(outside: &Outside<'_>) -> Result<Config, ConfigError> {
    let mut profile = read_profile(outside)?;
    let mut tls = profile.tls.take().unwrap_or_default();
    let mut enabled = tls.disabled.map(|disabled| !disabled);
    let slots = [
        (&mut profile.address, "TEMPORAL_ADDRESS"),
        (&mut profile.namespace, "TEMPORAL_NAMESPACE"),
        (&mut profile.api_key, "TEMPORAL_API_KEY"),
        (&mut tls.server_name, "TEMPORAL_TLS_SERVER_NAME"),
    ];
    for (slot, name) in slots {
        if let Some(value) = outside.variable(name)? {
            *slot = Some(value.to_owned());
        }
    }
    if let Some(on) = outside.flag("TEMPORAL_TLS")? {
        enabled = Some(on);
    }
    if let Some(on) = outside.flag("TEMPORAL_TLS_DISABLE_HOST_VERIFICATION")? {
        tls.disable_host_verification = Some(on);
    }
    let item = |name: &'static str, prefix: &str, path: Option<String>, data: Option<String>| {
        outside.item(name, prefix, path, data)
    };
    let client_cert =
        item("client_cert", "TEMPORAL_TLS_CLIENT_CERT", tls.client_cert_path, tls.client_cert_data)?;
    let client_key = item("client_key", "TEMPORAL_TLS_CLIENT_KEY", tls.client_key_path, tls.client_key_data)?;
    let server_ca = item(
        "server_ca_cert",
        "TEMPORAL_TLS_SERVER_CA_CERT",
        tls.server_ca_cert_path,
        tls.server_ca_cert_data,
    )?;
    Ok(Config {
        address: profile.address,
        namespace: profile.namespace,
        api_key: profile.api_key,
        tls: TlsConfig {
            enabled,
            server_ca,
            client_cert,
            client_key,
            server_name: tls.server_name,
            disable_host_verification: tls.disable_host_verification.unwrap_or(false),
        },
        headers: outside.headers(profile.grpc_meta)?,
    })
}

fn read_profile(outside: &Outside<'_>) -> Result<Profile, ConfigError> {
    let named_file = outside.path("TEMPORAL_CONFIG_FILE");
    let named_profile = outside.variable("TEMPORAL_PROFILE")?;
    let path = named_file.clone().or_else(|| outside.default_file());
    let Some(path) = path else { return Ok(Profile::default()) };
    let file = match (outside.read)(&path) {
        Ok(bytes) => parse(&bytes).map_err(|reason| ConfigError::File { path: path.clone(), reason })?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && named_file.is_none() => File::default(),
        Err(error) => return Err(ConfigError::File { path, reason: error.to_string() }),
    };
    let name = named_profile.unwrap_or("default");
    match file.profile.get(name) {
        Some(profile) => Ok(profile.clone()),
        None if named_profile.is_none_or(|name| name == "default") => Ok(Profile::default()),
        None => Err(ConfigError::NoProfile { profile: name.to_owned(), path }),
    }
}

fn parse(bytes: &[u8]) -> Result<File, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8 text".to_owned())?;
    // The parser's long form quotes the line, which may hold a key.
    toml::from_str(text).map_err(|error| match error.span() {
        Some(span) => {
            let line = text[..span.start.min(text.len())].matches('\n').count() + 1;
            format!("line {line}: {}", error.message())
        }
        None => error.message().to_owned(),
    })
}

impl Outside<'_> {
    /// An empty variable counts as unset.
    fn variable(&self, name: &str) -> Result<Option<&str>, ConfigError> {
        let value = self.variables.get(name).filter(|value| !value.is_empty());
        value.map(|value| text(name, value)).transpose()
    }

    /// A path need not be text.
    fn path(&self, name: &str) -> Option<PathBuf> {
        self.variables.get(name).filter(|value| !value.is_empty()).map(PathBuf::from)
    }

    fn flag(&self, name: &str) -> Result<Option<bool>, ConfigError> {
        let Some(value) = self.variable(name)? else { return Ok(None) };
        match value.to_ascii_lowercase().as_str() {
            "1" | "true" | "yes" | "on" => Ok(Some(true)),
            "0" | "false" | "no" | "off" => Ok(Some(false)),
            _ => Err(ConfigError::Variable {
                name: name.to_owned(),
                reason: format!("`{value}` is neither `true` nor `false`"),
            }),
        }
    }

    /// A certificate or key, given as a path or as itself; the environment wins over the file.
    fn item(
        &self,
        name: &'static str,
        prefix: &str,
        path: Option<String>,
        data: Option<String>,
    ) -> Result<Option<Vec<u8>>, ConfigError> {
        let env_path = self.path(&format!("{prefix}_PATH"));
        let env_data = self.variable(&format!("{prefix}_DATA"))?.map(str::to_owned);
        let (path, data) = if env_path.is_some() || env_data.is_some() {
            (env_path, env_data)
        } else {
            (path.map(PathBuf::from), data)
        };
        match (path, data) {
            (Some(_), Some(_)) => Err(ConfigError::PathAndData { item: name }),
            (Some(path), None) => {
                let read = (self.read)(&path);
                read.map(Some).map_err(|error| ConfigError::File { path, reason: error.to_string() })
            }
            (None, data) => Ok(data.map(String::into_bytes)),
        }
    }

    /// Headers of the file, changed by `TEMPORAL_GRPC_META_*`; an empty value removes one.
    fn headers(&self, file: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, ConfigError> {
        let normal = |name: &str| name.to_ascii_lowercase().replace('_', "-");
        let mut headers: BTreeMap<_, _> =
            file.into_iter().map(|(name, value)| (normal(&name), value)).collect();
        for (variable, value) in &self.variables {
            if let Some(name) = variable.strip_prefix("TEMPORAL_GRPC_META_") {
                if value.is_empty() {
                    headers.remove(&normal(name));
                } else {
                    headers.insert(normal(name), text(variable, value)?.to_owned());
                }
            }
        }
        Ok(headers)
    }

    fn default_file(&self) -> Option<PathBuf> {
        let directory = if cfg!(windows) {
            self.path("APPDATA")?
        } else if cfg!(target_os = "macos") {
            self.path("HOME")?.join("Library/Application Support")
        } else {
            match self.path("XDG_CONFIG_HOME") {
                Some(directory) => directory,
                None => self.path("HOME")?.join(".config"),
            }
        };
        Some(directory.join("temporalio").join("temporal.toml"))
    }
}

/// A value that cannot be read is a mistake; as if unset, the program would go elsewhere without a word.
fn text<'a>(name: &str, value: &'a OsStr) -> Result<&'a str, ConfigError> {
    let reason = "its value is not UTF-8 text".to_owned();
    value.to_str().ok_or_else(|| ConfigError::Variable { name: name.to_owned(), reason })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Error, ErrorKind};

    const FILE: &str = r#"
        [profile.default]
        address = "file:1"
        namespace = "from-file"
        [profile.default.tls]
        client_cert_data = "cert"
        client_key_path = "/key"
        [profile.default.grpc_meta]
        X_One = "1"
        two = "2"
        [profile.cloud]
        api_key = "secret"
        [profile.cloud.codec]
        endpoint = "http://localhost"
    "#;

    fn read(path: &Path) -> std::io::Result<Vec<u8>> {
        match path.to_str().unwrap_or_default() {
            "/home/.config/temporalio/temporal.toml" | "/other.toml" => Ok(FILE.into()),
            "/bad.toml" => Ok("a = 1\napi_key = secret".into()),
            "/key" => Ok(b"key".to_vec()),
            _ => Err(Error::new(ErrorKind::NotFound, "no such file")),
        }
    }

    fn config(variables: &[(&str, &str)]) -> Result<Config, String> {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
        load(&Outside { variables, read: &read }).map_err(|error| error.to_string())
    }

    #[test]
    fn nothing_set_is_nothing() {
        assert_eq!(config(&[]).unwrap(), Config::default());
        assert_eq!(config(&[("HOME", "/nowhere"), ("TEMPORAL_ADDRESS", "")]).unwrap(), Config::default());
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let file = config(&[("HOME", "/home")]).unwrap();
        assert_eq!((file.address.as_deref(), file.namespace.as_deref()), (Some("file:1"), Some("from-file")));
        assert_eq!(file.tls.client_key.as_deref(), Some(&b"key"[..]));
        assert!(file.tls.is_on(false));
        assert_eq!(file.headers, BTreeMap::from([("x-one".into(), "1".into()), ("two".into(), "2".into())]));
        let both = config(&[
            ("HOME", "/home"),
            ("TEMPORAL_ADDRESS", "env:2"),
            ("TEMPORAL_TLS", "false"),
            ("TEMPORAL_TLS_CLIENT_KEY_DATA", "other"),
            ("TEMPORAL_GRPC_META_X_ONE", ""),
            ("TEMPORAL_GRPC_META_THREE", "3"),
        ])
        .unwrap();
        assert_eq!((both.address.as_deref(), both.namespace.as_deref()), (Some("env:2"), Some("from-file")));
        assert_eq!(both.tls.client_key.as_deref(), Some(&b"other"[..]));
        assert!(!both.tls.is_on(true));
        assert_eq!(both.headers, BTreeMap::from([("three".into(), "3".into()), ("two".into(), "2".into())]));
    }

    #[cfg(unix)]
    #[test]
    fn a_value_that_is_not_text_is_an_error_and_not_unset() {
        use std::os::unix::ffi::OsStringExt;
        let names = [
            "TEMPORAL_ADDRESS",
            "TEMPORAL_NAMESPACE",
            "TEMPORAL_API_KEY",
            "TEMPORAL_PROFILE",
            "TEMPORAL_TLS",
            "TEMPORAL_TLS_SERVER_NAME",
            "TEMPORAL_TLS_DISABLE_HOST_VERIFICATION",
            "TEMPORAL_TLS_CLIENT_CERT_DATA",
            "TEMPORAL_TLS_CLIENT_KEY_DATA",
            "TEMPORAL_TLS_SERVER_CA_CERT_DATA",
            "TEMPORAL_GRPC_META_X_ONE",
        ];
        let load_with = |name: &str, value: &[u8]| {
            let variables = BTreeMap::from([
                ("HOME".to_owned(), OsString::from("/home")),
                (name.to_owned(), OsString::from_vec(value.to_vec())),
            ]);
            load(&Outside { variables, read: &read })
        };
        for name in names {
            let error = load_with(name, b"s3cret\xff").unwrap_err();
            assert_eq!(error.to_string(), format!("variable `{name}`: its value is not UTF-8 text"));
        }
        // Paths are whatever the operating system allows.
        let error = load_with("TEMPORAL_CONFIG_FILE", b"/a\xff.toml").unwrap_err();
        assert!(matches!(error, ConfigError::File { .. }), "{error}");
        let error = load_with("TEMPORAL_TLS_CLIENT_KEY_PATH", b"/a\xff.pem").unwrap_err();
        assert!(matches!(error, ConfigError::File { .. }), "{error}");
    }

    #[test]
    fn every_variable_is_read() {
        let all = config(&[
            ("TEMPORAL_ADDRESS", "h:1"),
            ("TEMPORAL_NAMESPACE", "orders"),
            ("TEMPORAL_API_KEY", "secret"),
            ("TEMPORAL_TLS", "true"),
            ("TEMPORAL_TLS_CLIENT_CERT_DATA", "cert"),
            ("TEMPORAL_TLS_CLIENT_KEY_PATH", "/key"),
            ("TEMPORAL_TLS_SERVER_CA_CERT_DATA", "ca"),
            ("TEMPORAL_TLS_SERVER_NAME", "name"),
            ("TEMPORAL_TLS_DISABLE_HOST_VERIFICATION", "1"),
            ("TEMPORAL_GRPC_META_X_ONE", "t0ken"),
        ])
        .unwrap();
        let expected = Config {
            address: Some("h:1".into()),
            namespace: Some("orders".into()),
            api_key: Some("secret".into()),
            tls: TlsConfig {
                enabled: Some(true),
                server_ca: Some(b"ca".to_vec()),
                client_cert: Some(b"cert".to_vec()),
                client_key: Some(b"key".to_vec()),
                server_name: Some("name".into()),
                disable_host_verification: true,
            },
            headers: BTreeMap::from([("x-one".into(), "t0ken".into())]),
        };
        assert_eq!(all, expected);
        let paths = config(&[
            ("TEMPORAL_TLS_CLIENT_CERT_PATH", "/key"),
            ("TEMPORAL_TLS_CLIENT_KEY_DATA", "key"),
            ("TEMPORAL_TLS_SERVER_CA_CERT_PATH", "/key"),
        ])
        .unwrap();
        let key = || Some(b"key".to_vec());
        let tls = TlsConfig { server_ca: key(), client_cert: key(), client_key: key(), ..Default::default() };
        assert_eq!(paths, Config { tls, ..Default::default() });
        assert!(paths.tls.is_on(false), "a certificate turns TLS on");
        let shown = format!("{all:?}");
        assert!(["secret", "t0ken"].iter().all(|text| !shown.contains(text)), "{shown}");
    }

    #[test]
    fn profiles_and_keys() {
        let cloud =
            config(&[("TEMPORAL_CONFIG_FILE", "/other.toml"), ("TEMPORAL_PROFILE", "cloud")]).unwrap();
        assert!(cloud.tls.is_on(cloud.api_key.is_some()), "an API key turns TLS on");
        assert!(!format!("{cloud:?}").contains("secret"));
    }

    #[track_caller]
    fn check_error(variables: &[(&str, &str)], expected: &str) {
        assert_eq!(config(variables).unwrap_err(), expected);
    }

    #[test]
    fn mistakes_name_their_place() {
        check_error(
            &[("TEMPORAL_CONFIG_FILE", "/missing.toml")],
            "settings file `/missing.toml`: no such file",
        );
        check_error(
            &[("TEMPORAL_CONFIG_FILE", "/other.toml"), ("TEMPORAL_PROFILE", "prod")],
            "profile `prod` is not in settings file `/other.toml`; see TEMPORAL_PROFILE",
        );
        check_error(
            &[("TEMPORAL_TLS", "maybe")],
            "variable `TEMPORAL_TLS`: `maybe` is neither `true` nor `false`",
        );
        check_error(
            &[("TEMPORAL_TLS_CLIENT_CERT_PATH", "/key"), ("TEMPORAL_TLS_CLIENT_CERT_DATA", "x")],
            "both path and data of `client_cert` are set; set one of them",
        );
        check_error(&[("TEMPORAL_TLS_SERVER_CA_CERT_PATH", "/none")], "settings file `/none`: no such file");
        let bad = config(&[("TEMPORAL_CONFIG_FILE", "/bad.toml")]).unwrap_err();
        assert!(bad.starts_with("settings file `/bad.toml`: line 2: ") && !bad.contains("secret"), "{bad}");
    }
}
