"""What Python programs take for the same work. Prints part, name, seconds and bytes, between tabs; stops if a number differs."""

import pathlib
import sys
import time

import krippendorff
import numba
import numpy as np
import pandas as pd
import pingouin
import polars as pl

N_ITEMS, N_DIMENSIONS = 24, 6
DONT_KNOW, NOT_APPLICABLE, NOT_ANSWERED = 253, 254, 255

folder = pathlib.Path(sys.argv[1])
rows = np.fromfile(folder / "rows.u8", dtype=np.uint8).reshape(-1, N_ITEMS)
columns = np.fromfile(folder / "columns.u8", dtype=np.uint8).reshape(N_ITEMS, -1)
expected = np.fromfile(folder / "scores.f64").reshape(N_DIMENSIONS, -1)
N_ROWS = len(rows)


def best(work):
    started, shortest = time.perf_counter(), float("inf")
    for _ in range(200):
        start = time.perf_counter()
        work()
        shortest = min(shortest, time.perf_counter() - start)
        if time.perf_counter() - started > 5:
            break
    return shortest


def report(part, name, work, n_bytes):
    print(part, name, best(work), n_bytes, sep="\t", flush=True)


def check(name, scores):
    """Rule S1, and every number to the bit."""
    if not np.array_equal(scores, expected, equal_nan=True):
        sys.exit(f"{name} gives other scores")


def numpy_scores():
    scores = np.empty((N_DIMENSIONS, N_ROWS))
    for dimension in range(N_DIMENSIONS):
        codes = columns[4 * dimension : 4 * dimension + 4]
        rated = codes <= 4
        answered = rated.sum(axis=0, dtype=np.uint8)
        total = np.where(rated, codes, 0).sum(axis=0, dtype=np.uint8)
        applicable = 4 - (codes == NOT_APPLICABLE).sum(axis=0, dtype=np.uint8)
        needed = np.maximum(2, (3 * applicable + 3) // 4)
        with np.errstate(invalid="ignore", divide="ignore"):
            scores[dimension] = np.where(answered >= needed, 25.0 * total / answered, np.nan)
    return scores


@numba.njit(cache=False)
def numba_scores(rows, scores):
    for row in range(rows.shape[0]):
        for dimension in range(6):
            total, answered, applicable = 0, 0, 4
            for item in range(4 * dimension, 4 * dimension + 4):
                code = rows[row, item]
                if code <= 4:
                    total += code
                    answered += 1
                elif code == 254:
                    applicable -= 1
            needed = max(2, (3 * applicable + 3) // 4)
            scores[dimension, row] = 25.0 * total / answered if answered >= needed else np.nan


def polars_scores(frame):
    def score(dimension):
        names = [f"i{item}" for item in range(4 * dimension, 4 * dimension + 4)]
        total = pl.sum_horizontal([pl.when(pl.col(n) <= 4).then(pl.col(n)).otherwise(0) for n in names])
        answered = pl.sum_horizontal([(pl.col(n) <= 4).cast(pl.UInt8) for n in names])
        applicable = 4 - pl.sum_horizontal([(pl.col(n) == NOT_APPLICABLE).cast(pl.UInt8) for n in names])
        needed = pl.max_horizontal(pl.lit(2), (3 * applicable + 3) // 4)
        value = 25.0 * total.cast(pl.Float64) / answered.cast(pl.Float64)
        return pl.when(answered >= needed).then(value).otherwise(None).alias(f"d{dimension}")

    return frame.select([score(dimension) for dimension in range(N_DIMENSIONS)])


def scores():
    n_bytes = N_ROWS * (N_ITEMS + 8 * N_DIMENSIONS)
    out = np.empty((N_DIMENSIONS, N_ROWS))
    numba_scores(rows, out)
    check("numba", out)
    report("scores", "numba, by rows", lambda: numba_scores(rows, out), n_bytes)
    check("numpy", numpy_scores())
    report("scores", "numpy, by columns", numpy_scores, n_bytes)
    frame = pl.DataFrame({f"i{item}": columns[item] for item in range(N_ITEMS)})
    found = polars_scores(frame).fill_null(float("nan")).to_numpy().T
    check("polars", found)
    report("scores", "polars", lambda: polars_scores(frame), n_bytes)


def alpha():
    expected = float((folder / "alpha.txt").read_text())
    complete = np.fromfile(folder / "complete.u8", dtype=np.uint8).reshape(N_ITEMS, -1)

    def by_covariance():
        covariance = np.cov(complete)
        return N_ITEMS / (N_ITEMS - 1) * (1 - np.trace(covariance) / covariance.sum())

    if abs(by_covariance() - expected) > 1e-9:
        sys.exit("numpy gives another alpha")
    report("alpha", "numpy, covariance", by_covariance, complete.nbytes)
    frame = pd.DataFrame(complete.T.astype(float))
    if abs(pingouin.cronbach_alpha(frame)[0] - expected) > 1e-9:
        sys.exit("pingouin gives another alpha")
    report("alpha", "pingouin", lambda: pingouin.cronbach_alpha(frame), frame.values.nbytes)


def agreement():
    expected = float((folder / "krippendorff.txt").read_text())
    counts = np.loadtxt(folder / "counts.txt", dtype=int)

    def by_package():
        return krippendorff.alpha(value_counts=counts, level_of_measurement="ordinal")

    if abs(by_package() - expected) > 1e-9:
        sys.exit("krippendorff gives another alpha")
    report("agreement", "krippendorff, from counts", by_package, counts.nbytes)


scores()
alpha()
agreement()
