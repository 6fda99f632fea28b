import { parseArgs } from "node:util";
import { writePreview } from "../../../toolkit/publish/write-preview.js";

const text = { type: "string", default: "" } as const;
const { language, chart } = parseArgs({ options: { language: text, chart: text } }).values;
await writePreview(language, chart);
