import type { WithdrawnPlan } from "../../change/log.js";
import { plansQuery } from "../../query/plan.js";
import { regionsQuery } from "../../query/region.js";
import type { TableDatabase } from "../../store/database.js";
import { regionPath } from "../address/place-link.js";
import { readGonePlans } from "../changes/gone-plan.js";
import type { Page } from "../envelope.js";
import type { PageContext } from "../page-context.js";
import { Shell } from "../part/shell.js";
import { SupersededList } from "../reader/superseded-list.js";
import { ask } from "../report/report.js";
import { WithdrawnList } from "./withdrawn-list.js";

/** Returns the codes of the regions that had a plan once and have none in force now, in order. */
export async function regionsWithoutPlan(
	database: TableDatabase,
	given?: readonly WithdrawnPlan[],
): Promise<readonly string[]> {
	const present = new Set((await ask(database, regionsQuery)).map(({ region_code }) => region_code));
	const gone = given ?? (await readGonePlans(database));
	const superseded = await ask(database.archive, regionsQuery);
	const codes = [...superseded.map((row) => row.region_code), ...gone.map(({ plan }) => plan.region_code ?? "")];
	return [...new Set(codes)].filter((code) => /^\d{6}$/.test(code) && !present.has(code)).sort();
}

/** Returns the page of a region whose plans are all gone or superseded by those of another: what they were, and which regions have one. */
export async function renderRegionWithoutPlan(
	database: TableDatabase,
	page: PageContext,
	region: string,
	given?: readonly WithdrawnPlan[],
): Promise<Page> {
	const { copy, names, regions } = page;
	const words = copy.region.withdrawn;
	const gone = given ?? (await readGonePlans(database));
	const written = gone.find(({ plan }) => plan.region_code === region)?.plan.region;
	const name = names.region(region, written);
	const [stem, rank] = names.regionParts(region, written);
	return {
		title: words.noPlan(name),
		content: (
			<Shell page="region">
				<div class="sheet region-sheet">
					<div class="grid opening">
						<div class="page-name">
							<h1>
								{stem}
								<span class="rank">{rank}</span>
							</h1>
							<small>{region}</small>
						</div>
						<div class="wide">
							<p class="statement">{words.noPlan(name)}</p>
							<ul class="ways">
								{regions.map((other) => (
									<li key={other}>
										<a href={regionPath(other)}>{names.region(other)}</a>
									</li>
								))}
							</ul>
						</div>
					</div>
					<SupersededList plans={await ask(database.archive, plansQuery)} region={region} />
					<WithdrawnList plans={gone} region={region} />
				</div>
			</Shell>
		),
	};
}
