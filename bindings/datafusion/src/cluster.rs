//! Ballista with the functions registered: sessions, and the two programs of a cluster.
//!
//! Ballista divides the work, moves the data and repeats what was lost; nothing here does.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use ballista::prelude::SessionContextExt as _;
use ballista_core::error::Result;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::utils::default_session_builder;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::execution::SessionState;
use datafusion::prelude::{SessionConfig, SessionContext};
use samenwerkscan::Instrument;

use crate::register;

/// A session that sends its queries to a scheduler, such as `http://127.0.0.1:50050`.
///
/// # Errors
///
/// If the address is none.
pub async fn remote(
    scheduler: &str,
    config: SessionConfig,
    instrument: &Instrument,
) -> datafusion::common::Result<SessionContext> {
    let context =
        SessionContext::remote_with_state(scheduler, session(config, instrument)?).await?;
    with_functions(context, instrument)
}

/// A session with a scheduler and an executor of its own, in this process.
///
/// # Errors
///
/// If they find no free port.
pub async fn standalone(
    config: SessionConfig,
    instrument: &Instrument,
) -> datafusion::common::Result<SessionContext> {
    let context = SessionContext::standalone_with_state(session(config, instrument)?).await?;
    with_functions(context, instrument)
}

/// Ballista makes the session of a client anew, without the functions.
fn with_functions(
    mut context: SessionContext,
    instrument: &Instrument,
) -> datafusion::common::Result<SessionContext> {
    register(&mut context, instrument)?;
    Ok(context)
}

/// What the scheduler and an executor know: what Ballista does, and the functions.
fn session(
    config: SessionConfig,
    instrument: &Instrument,
) -> datafusion::common::Result<SessionState> {
    let mut state = default_session_builder(config)?;
    register(&mut state, instrument)?;
    Ok(state)
}

/// Plans queries and hands out their parts, until it is stopped.
///
/// An executor that says nothing for `patience` seconds is given up, and others repeat its work.
///
/// # Errors
///
/// If it cannot listen at the address.
pub async fn run_scheduler(
    address: SocketAddr,
    patience: u64,
    instrument: &Instrument,
) -> Result<()> {
    let instrument = instrument.clone();
    let config = SchedulerConfig {
        bind_host: address.ip().to_string(),
        bind_port: address.port(),
        executor_timeout_seconds: patience,
        no_executors_grace_period_seconds: patience,
        expire_dead_executor_interval_seconds: patience.div_ceil(4),
        override_session_builder: Some(Arc::new(move |config| session(config, &instrument))),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config).await?;
    start_server(cluster, address, Arc::new(config)).await
}

/// Where an executor is, and for whom it works.
#[derive(Clone, Debug)]
pub struct Executor {
    /// The scheduler.
    pub scheduler: SocketAddr,
    /// Where others fetch its results.
    pub address: SocketAddr,
    /// The port, at the same address, where the scheduler gives it work.
    pub tasks_port: u16,
    /// Where it keeps results until they are fetched.
    pub folder: PathBuf,
    /// How many parts it works on at once.
    pub n_parts: usize,
}

impl Executor {
    /// Works on parts of queries, until it is stopped.
    ///
    /// # Errors
    ///
    /// If there is no scheduler, or if a port is taken.
    pub async fn run(&self, instrument: &Instrument) -> Result<()> {
        let functions = BallistaFunctionRegistry::from(&session(SessionConfig::new(), instrument)?);
        let config = ExecutorProcessConfig {
            bind_host: self.address.ip().to_string(),
            external_host: Some(self.address.ip().to_string()),
            port: self.address.port(),
            grpc_port: self.tasks_port,
            scheduler_host: self.scheduler.ip().to_string(),
            scheduler_port: self.scheduler.port(),
            scheduler_connect_timeout_seconds: 60,
            vcores: self.n_parts,
            work_dir: Some(self.folder.display().to_string()),
            executor_heartbeat_interval_seconds: 1,
            override_function_registry: Some(Arc::new(functions)),
            ..ExecutorProcessConfig::default()
        };
        start_executor_process(Arc::new(config)).await
    }
}
