import { parseArgs } from "node:util";
import { writePage } from "../toolkit/publish/write-page.js";

const text = { type: "string", default: "" } as const;
const { page, part } = parseArgs({ options: { page: text, part: text } }).values;
await writePage(`/${page}/${part}`);
