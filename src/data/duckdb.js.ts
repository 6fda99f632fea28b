import { bundleModule } from "../toolkit/publish/bundle.js";

process.stdout.write(await bundleModule('export { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";'));
