//! What each municipality sees together, from a table in Parquet: on this machine, or on a cluster if a scheduler is named.
//!
//! ```text
//! municipalities responses.parquet [http://127.0.0.1:50050]
//! ```

use std::env;
use std::error::Error;

use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan_datafusion::cluster::remote;
use samenwerkscan_datafusion::register;

const QUERY: &str = include_str!("municipalities.sql");

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let table = arguments.next().ok_or("name a table in Parquet")?;
    let config = SessionConfig::new();
    let context = match arguments.next() {
        Some(scheduler) => remote(&scheduler, config, &KANSENGELIJKHEID).await?,
        None => {
            let mut context = SessionContext::new_with_config(config);
            register(&mut context, &KANSENGELIJKHEID)?;
            context
        }
    };
    context.register_parquet("responses", &table, ParquetReadOptions::default()).await?;
    context.sql(QUERY).await?.show().await?;
    Ok(())
}
