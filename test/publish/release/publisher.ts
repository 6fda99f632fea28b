import { diskEffects } from "../../../src/toolkit/publish/release/effects.js";
import { publishRelease } from "../../../src/toolkit/publish/release/publish-release.js";
import { edition } from "./fake-site.js";

/** A process that publishes an edition and kills itself in the place of one change of the disk: `root edition change count`. */
const [root = "", name = "", change = "", count = "1"] = process.argv.slice(2);

let left = Number(count);
const effects = new Proxy(diskEffects, {
	get: (own, key, receiver) => {
		if (key === change && --left === 0) process.kill(process.pid, "SIGKILL");
		return Reflect.get(own, key, receiver);
	},
});
await publishRelease(edition({ root, site: `${root}/dist`, to: `${root}/site` }, name), effects);
