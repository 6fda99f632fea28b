import { parseArgs } from "node:util";
import { writeGlyph } from "../../toolkit/publish/write-glyph.js";

const { name } = parseArgs({ options: { name: { type: "string", default: "" } } }).values;
await writeGlyph(name);
