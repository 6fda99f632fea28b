import { parseArgs } from "node:util";
import { writeDataFile } from "../toolkit/publish/write-data-file.js";

const { values } = parseArgs({ options: { ledger: { type: "string", default: "" } } });
await writeDataFile(`/data/${values.ledger}.xlsx`);
