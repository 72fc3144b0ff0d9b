//! A scheduler or an executor of Ballista that knows the functions, for the built-in instrument.

use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Parser;
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan_datafusion::cluster::{Executor, run_scheduler};

/// Spreads queries over machines with Ballista.
#[derive(Parser)]
enum Program {
    /// Plans queries and hands out their parts.
    Scheduler {
        /// Where it listens.
        #[arg(long, default_value = "127.0.0.1:50050")]
        address: SocketAddr,
        /// The seconds of silence after which an executor is given up.
        #[arg(long, default_value_t = 60)]
        patience: u64,
    },
    /// Works on parts of queries.
    Executor {
        /// The scheduler.
        #[arg(long, default_value = "127.0.0.1:50050")]
        scheduler: SocketAddr,
        /// Where others fetch its results.
        #[arg(long, default_value = "127.0.0.1:50051")]
        address: SocketAddr,
        /// The port, at the same address, where it is given work.
        #[arg(long, default_value_t = 50052)]
        tasks_port: u16,
        /// A folder for results that are not fetched yet.
        #[arg(long)]
        folder: PathBuf,
        /// How many parts it works on at once; 0 for as many as there are processors.
        #[arg(long, default_value_t = 0)]
        parts: usize,
    },
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    match Program::parse() {
        Program::Scheduler { address, patience } => {
            run_scheduler(address, patience, &KANSENGELIJKHEID).await?
        }
        Program::Executor { scheduler, address, tasks_port, folder, parts } => {
            let executor = Executor { scheduler, address, tasks_port, folder, n_parts: parts };
            executor.run(&KANSENGELIJKHEID).await?;
        }
    }
    Ok(())
}
