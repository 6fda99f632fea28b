import type { EntryRow } from "../../query/entry.js";
import type { RegionRow } from "../../query/region.js";
import type { Theme } from "../../schema/theme.js";
import { clausePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { ClauseEntry } from "./clause-entry.js";
import type { ListEntry } from "./list-entry.js";
import { spokenThemes } from "./spoken.js";

/** The clauses of each region that hold targets of the chosen themes, in the order of the text. */
export function ClauseList({
	regions,
	entries,
	texts,
	chosen,
}: {
	regions: readonly RegionRow[];
	entries: readonly ListEntry[];
	texts: ReadonlyMap<string, readonly string[]>;
	chosen: readonly Theme[];
}) {
	const { copy, names } = usePage();
	return (
		<div class="grid list" id="clauses">
			<div class="label">
				<h2>{copy.compare.clauses}</h2>
				<small>{copy.compare.clausesNote}</small>
			</div>
			{regions.map(({ region_code, region }) => (
				<section key={region_code} data-region={region_code} aria-label={names.region(region_code, region)}>
					<p class="list-region">{names.region(region_code, region)}</p>
					{entries
						.filter((entry) => entry.region_code === region_code)
						.map((entry) => (
							<ClauseEntry
								key={entry.clause_id}
								entry={entry}
								points={texts.get(entry.document_id) ?? []}
								off={!entry.stated.some((theme) => chosen.includes(theme))}
							/>
						))}
				</section>
			))}
		</div>
	);
}

/** The clauses that speak of a chosen theme and hold no target of any chosen one, by name. */
export function SilentList({
	regions,
	entries,
	chosen,
}: {
	regions: readonly RegionRow[];
	entries: readonly EntryRow[];
	chosen: readonly Theme[];
}) {
	const words = usePage().copy.compare;
	return (
		<div class="grid list silent-list">
			<div class="label">
				<h2>{words.silent}</h2>
			</div>
			{regions.map(({ region_code }) => {
				const own = entries.filter((entry) => entry.region_code === region_code);
				const silent = own.filter((entry) => isSilent(entry, chosen));
				return (
					<details key={region_code} data-region={region_code}>
						<summary>
							{words.another} <b data-silent-count>{silent.length}</b> {words.silentClauses}
						</summary>
						<ul class="phrases" lang="zh-CN">
							{own
								.filter((entry) => spokenThemes(entry).some((theme) => !entry.stated.includes(theme)))
								.map((entry) => (
									<li
										key={entry.clause_id}
										data-silent={spokenThemes(entry).join(" ")}
										data-stated={entry.stated.length > 0 ? entry.stated.join(" ") : undefined}
										data-off={isSilent(entry, chosen) ? undefined : ""}
									>
										<a href={clausePath(entry)}>
											{entry.number ?? entry.ordinal} {entry.heading}
										</a>
									</li>
								))}
						</ul>
					</details>
				);
			})}
		</div>
	);
}

/** Whether a clause speaks of a chosen theme and holds no target of any chosen theme. */
function isSilent(entry: EntryRow, chosen: readonly Theme[]): boolean {
	const speaks = spokenThemes(entry).some((theme) => chosen.includes(theme));
	return speaks && !entry.stated.some((theme) => chosen.includes(theme));
}
