import { parseArgs } from "node:util";
import { writePage } from "./toolkit/publish/write-page.js";

const { values } = parseArgs({ options: { page: { type: "string", default: "index" } } });
await writePage(`/${values.page}`);
