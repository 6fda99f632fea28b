import { bundleModule } from "../../toolkit/publish/bundle.js";

process.stdout.write(await bundleModule('export { wordFile } from "./src/components/export/word.ts";'));
