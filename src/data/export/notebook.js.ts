import { bundleModule } from "../../toolkit/publish/bundle.js";

process.stdout.write(await bundleModule('export { openNotebookExport } from "./src/components/notebook/export.ts";'));
