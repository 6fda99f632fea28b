import { bundleModule } from "../toolkit/publish/bundle.js";

const source =
	'export { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm"; export { tableToIPC } from "apache-arrow";';
process.stdout.write(await bundleModule(source));
