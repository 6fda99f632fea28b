import { writeDataFile } from "../toolkit/publish/write-data-file.js";

await writeDataFile("/data/ledger.json");
