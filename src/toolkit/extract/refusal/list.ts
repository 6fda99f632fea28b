import { achievement } from "./achievement.js";
import { code } from "./code.js";
import { date } from "./date.js";
import { existing } from "./existing.js";
import { idiom } from "./idiom.js";
import { name } from "./name.js";
import { nameplate } from "./nameplate.js";
import { origin } from "./origin.js";
import { packageCount } from "./package.js";
import type { Refusal } from "./refusal.js";
import { threshold } from "./threshold.js";
import { unmeasured } from "./unmeasured.js";

/** All refusals, cheapest and surest first: the first that holds is the reason given. */
export const refusals: readonly Refusal[] = [
	code,
	date,
	idiom,
	name,
	packageCount,
	origin,
	threshold,
	nameplate,
	existing,
	achievement,
	unmeasured,
];
