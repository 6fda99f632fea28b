import { bundleModule } from "../../toolkit/publish/bundle.js";

process.stdout.write(await bundleModule('export { openCompareExport } from "./src/components/compare/export.ts";'));
