import { parseArgs } from "node:util";
import { writeDataFile } from "../toolkit/publish/write-data-file.js";

const { values } = parseArgs({ options: { table: { type: "string", default: "" } } });
await writeDataFile(`/data/${values.table}.csv`);
