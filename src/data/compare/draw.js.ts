import { bundleModule } from "../../toolkit/publish/bundle.js";

process.stdout.write(await bundleModule('import "./src/components/compare/draw-thread.ts";'));
