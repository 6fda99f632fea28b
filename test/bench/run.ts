/** `npm run bench`: how long reading takes, by phase, by the size of a plan, and beside a peer. Prints; asserts nothing. */
import { join } from "node:path";
import { projectAt } from "../../src/toolkit/store/project.js";
import { readCollection } from "../../src/toolkit/store/seed.js";
import { growthRows } from "./growth.js";
import { peerRows } from "./peer.js";
import { phaseRows } from "./phase.js";
import { pictureRows } from "./picture.js";
import { reuseGrowthRows } from "./reuse.js";
import { searchGrowthRows } from "./search.js";

const { sources, codebooks } = await readCollection(projectAt(join(import.meta.dirname, "../..")));
const tables = {
	"phases, five plans": phaseRows,
	growth: growthRows,
	"beside a peer, five plans": peerRows,
	"reuse, plans of 20,000 characters": reuseGrowthRows,
	"search, plans of 20,000 characters": searchGrowthRows,
};

for (const [title, rows] of Object.entries(tables)) {
	console.log(`\n${title}`);
	console.table(rows(sources, codebooks));
}
console.log("\nforms on paper of one chart");
console.table(await pictureRows());
