import { parseArgs } from "node:util";
import { writeEvidence } from "../../../toolkit/publish/write-page.js";

const text = { type: "string", default: "" } as const;
const { language, document } = parseArgs({ options: { language: text, document: text } }).values;
await writeEvidence(language, document);
