// Loaded before a build of Framework (see framework.ts). Framework writes into the site when files were last changed, which is
// another time in every checkout; with one time for all, the same report has the same bytes wherever it is built.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const framework = dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json"));
const { setCurrentDate } = await import(pathToFileURL(join(framework, "dist/config.js")).href);
setCurrentDate(new Date(0));
