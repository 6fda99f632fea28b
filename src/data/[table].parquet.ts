import { createReadStream } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tableDirectory } from "../toolkit/publish/place.js";

const { values } = parseArgs({ options: { table: { type: "string", default: "" } } });
createReadStream(join(tableDirectory, `${values.table}.parquet`)).pipe(process.stdout);
