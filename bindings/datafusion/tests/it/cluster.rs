//! The same bytes from Ballista: in one process, from processes of their own, and if one of these is killed half-way.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use datafusion::prelude::{SessionConfig, SessionContext};
use fastrand::Rng;
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan_datafusion::cluster::{remote, standalone};
use tokio::time::sleep;

use crate::spread::{query, register, write};
use crate::{Sample, cells, context};

/// A program of a cluster, which ends with the test.
struct Program(Child);

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_scan-cluster"));
        Self(command.args(arguments).stdout(Stdio::null()).spawn().unwrap())
    }

    /// As if its machine went down: it can tell nobody.
    fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_address() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

fn start_scheduler() -> (Program, SocketAddr) {
    let address = free_address();
    let program =
        Program::start(&["scheduler", "--address", &address.to_string(), "--patience", "8"]);
    (program, address)
}

fn start_executor(scheduler: SocketAddr, folder: &Path) -> Program {
    let tasks_port = free_address().port().to_string();
    Program::start(&[
        "executor",
        "--scheduler",
        &scheduler.to_string(),
        "--address",
        &free_address().to_string(),
        "--tasks-port",
        &tasks_port,
        "--folder",
        folder.to_str().unwrap(),
        "--parts",
        "1",
    ])
}

fn eight_parts() -> SessionConfig {
    SessionConfig::new().with_target_partitions(8)
}

/// A session that sends its queries to a scheduler, once it listens.
async fn connect(scheduler: SocketAddr, table: &Path) -> SessionContext {
    while tokio::net::TcpStream::connect(scheduler).await.is_err() {
        sleep(Duration::from_millis(50)).await;
    }
    let context =
        remote(&format!("http://{scheduler}"), eight_parts(), &KANSENGELIJKHEID).await.unwrap();
    register(&context, table).await;
    context
}

/// How many files a folder has, however deep.
fn count_files(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let count = |path: &Path| if path.is_file() { 1 } else { count_files(path) };
    entries.map(|entry| count(&entry.path())).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_process_gives_the_same_bytes() {
    let sample = Sample::random(&mut Rng::with_seed(7), &KANSENGELIJKHEID, 5000, 30);
    let table = tempfile::tempdir().unwrap();
    write(&sample, table.path()).await;
    let expected = cells(&context(&sample), &query(&sample)).await.unwrap();
    let standalone = standalone(eight_parts(), &KANSENGELIJKHEID).await.unwrap();
    register(&standalone, table.path()).await;
    assert!(cells(&standalone, &query(&sample)).await.unwrap() == expected);
}

/// The example, on this machine and on a cluster of processes, of which one is killed while another query runs.
#[tokio::test(flavor = "multi_thread")]
async fn a_scheduler_and_two_executors_give_the_same_bytes_though_one_is_killed() {
    let sample = Sample::random(&mut Rng::with_seed(8), &KANSENGELIJKHEID, 400_000, 300);
    let folder = tempfile::tempdir().unwrap();
    let [table, lasting, doomed] =
        ["table", "lasting", "doomed"].map(|name| folder.path().join(name));
    for folder in [&table, &lasting, &doomed] {
        std::fs::create_dir(folder).unwrap();
    }
    write(&sample, &table).await;
    let local = context(&sample);

    let (_scheduler, address) = start_scheduler();
    let _lasting = start_executor(address, &lasting);
    let mut executor = start_executor(address, &doomed);
    let cluster = connect(address, &table).await;
    let example = include_str!("../../examples/municipalities.sql");
    let shown = cells(&cluster, example).await.unwrap();
    assert_eq!(shown, cells(&local, example).await.unwrap());
    assert!(0 < count_files(&lasting) && 0 < count_files(&doomed), "both executors worked");

    let expected = cells(&local, &query(&sample)).await.unwrap();
    let files_before = count_files(&doomed);
    let running = tokio::spawn({
        let query = query(&sample);
        async move { cells(&cluster, &query).await }
    });
    // It has finished a part, so its results are lost with it.
    while count_files(&doomed) <= files_before {
        sleep(Duration::from_millis(5)).await;
    }
    assert!(!running.is_finished());
    executor.kill();
    std::fs::remove_dir_all(&doomed).unwrap();
    assert!(running.await.unwrap().unwrap() == expected);
}
