import { bundleModule } from "../toolkit/publish/bundle.js";

process.stdout.write(await bundleModule('export { writeXlsx } from "hucre/xlsx";'));
