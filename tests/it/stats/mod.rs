mod counts;
mod laws;
mod quantiles;
mod tables;
mod vectors;
