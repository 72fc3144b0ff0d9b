# What R programs take for the same work. Prints part, name, seconds and bytes, between tabs; stops if a number differs.

suppressPackageStartupMessages({
  library(psych)
  library(multilevel)
})

folder <- commandArgs(trailingOnly = TRUE)[1]
file <- function(name) paste(folder, name, sep = "/")

best <- function(work) {
  started <- proc.time()[["elapsed"]]
  shortest <- Inf
  for (time in 1:200) {
    shortest <- min(shortest, system.time(work())[["elapsed"]])
    if (proc.time()[["elapsed"]] - started > 5) break
  }
  shortest
}

report <- function(part, name, work, n_bytes) {
  cat(part, name, best(work), n_bytes, sep = "\t")
  cat("\n")
}

# Scores. scoreFast takes the mean of what is there; whether that is enough (rule S1) is counted beside it.
n_bytes <- base::file.size(file("columns.u8"))
codes <- matrix(as.integer(readBin(file("columns.u8"), "raw", n_bytes)), ncol = 24)
n_rows <- nrow(codes)
expected <- matrix(readBin(file("scores.f64"), "double", 6 * n_rows), ncol = 6)
not_applicable <- codes == 254
ratings <- codes
ratings[codes > 4] <- NA
colnames(ratings) <- paste0("i", 1:24)
keys <- lapply(1:6, function(dimension) paste0("i", (4 * dimension - 3):(4 * dimension)))
names(keys) <- paste0("d", 1:6)
scores <- function() {
  found <- 25 * scoreFast(keys, ratings, totals = FALSE, min = 0, max = 4)
  for (dimension in 1:6) {
    items <- (4 * dimension - 3):(4 * dimension)
    needed <- pmax(2, ceiling(0.75 * (4 - rowSums(not_applicable[, items]))))
    found[rowSums(!is.na(ratings[, items])) < needed, dimension] <- NA
  }
  found
}
found <- scores()
# The mean of R has other last bits.
if (any(is.na(found) != is.nan(expected)) || max(abs(found - expected), na.rm = TRUE) > 1e-9) {
  stop("scoreFast gives other scores")
}
report("scores", "R, psych::scoreFast", scores, n_bytes + 8 * length(expected))

# Agreement within teams: the mean average deviation.
counts <- as.matrix(read.table(file("counts.txt")))
team <- rep(rep(seq_len(nrow(counts)), ncol(counts)), as.vector(counts))
rating <- rep(rep(0:(ncol(counts) - 1), each = nrow(counts)), as.vector(counts))
deviation <- function() mean(ad.m(rating, team)[, 2], na.rm = TRUE)
if (abs(deviation() - as.numeric(readLines(file("deviation.txt")))) > 1e-9) {
  stop("multilevel gives another deviation")
}
report("deviation", "R, multilevel::ad.m", deviation, 8 * length(rating))
