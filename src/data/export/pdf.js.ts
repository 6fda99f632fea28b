import { bundleModule } from "../../toolkit/publish/bundle.js";

process.stdout.write(await bundleModule('export { pdfFile } from "./src/components/export/pdf.ts";'));
