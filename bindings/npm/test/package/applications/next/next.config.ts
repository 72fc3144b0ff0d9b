import { resolve } from "node:path";

import type { NextConfig } from "next";

// The packages are two folders up, which is so in this test alone.
export default { turbopack: { root: resolve("../..") } } satisfies NextConfig;
