#!/usr/bin/env node
// Starts the command line: sees to it that TypeScript can be loaded, from whatever folder it is called.
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
	console.error(`bice: unsupported Node: ${process.versions.node}\n  Install Node 20.11 or later.`);
	process.exit(2);
}
const tsx = await import("tsx/esm/api").catch(() => {
	console.error("bice: missing packages: tsx\n  Run npm ci in the checkout first.");
	process.exit(2);
});
tsx.register({ tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)) });
const { main } = await import("./main.ts");
await main(process.argv);
