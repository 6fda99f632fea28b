import { parseArgs } from "node:util";
import { renderReader } from "../toolkit/publish/page/reader.js";
import { writePage } from "../toolkit/publish/write-page.js";

const { values } = parseArgs({ options: { document: { type: "string", default: "" } } });
await writePage((database) => renderReader(database, values.document));
