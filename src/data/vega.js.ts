import { bundleModule } from "../toolkit/publish/bundle.js";

const source = 'export { parse, View } from "vega"; export { compile } from "vega-lite";';
process.stdout.write(await bundleModule(source));
