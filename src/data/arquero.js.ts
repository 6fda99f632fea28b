import { bundleModule } from "../toolkit/publish/bundle.js";

process.stdout.write(await bundleModule('export { from, op } from "arquero";'));
