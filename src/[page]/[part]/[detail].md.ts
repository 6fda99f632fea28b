import { parseArgs } from "node:util";
import { writePage } from "../../toolkit/publish/write-page.js";

const text = { type: "string", default: "" } as const;
const { page, part, detail } = parseArgs({ options: { page: text, part: text, detail: text } }).values;
await writePage(`/${page}/${part}/${detail}`);
