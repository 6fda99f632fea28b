import { bundleModule } from "../../toolkit/publish/bundle.js";

process.stdout.write(await bundleModule('export { openEntry } from "./src/components/charts/open-entry.ts";'));
