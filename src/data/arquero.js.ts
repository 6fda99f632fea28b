import { bundleModule } from "../toolkit/publish/bundle.js";

process.stdout.write(await bundleModule('export { escape, table } from "arquero";'));
