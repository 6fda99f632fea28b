import type { EntryRow } from "../../query/entry.js";
import type { ReadingTarget } from "../../query/reading.js";
import type { RegionRow } from "../../query/region.js";
import type { Theme } from "../../schema/theme.js";
import { copy } from "../copy.js";
import { clausePath } from "../place-link.js";
import { ClauseEntry } from "./clause-entry.js";
import { spokenThemes } from "./spoken.js";

/** The clauses of each region that hold targets of the chosen themes, then by name those that speak of them without. */
export function ClauseList({
	regions,
	entries,
	targets,
	texts,
	chosen,
}: {
	regions: readonly RegionRow[];
	entries: readonly EntryRow[];
	targets: ReadonlyMap<string, ReadingTarget[]>;
	texts: ReadonlyMap<string, readonly string[]>;
	chosen: readonly Theme[];
}) {
	const isChosen = (themes: readonly Theme[]) => themes.some((theme) => chosen.includes(theme));
	const words = copy.compare;
	return (
		<>
			<div class="grid list" id="clauses">
				<div class="label">
					<b>{words.clauses}</b>
					<small>{words.clausesNote}</small>
				</div>
				{regions.map(({ region_code, region }) => (
					<section key={region_code} data-region={region_code} aria-label={region}>
						<h2 class="list-region">{region}</h2>
						{entries
							.filter((entry) => entry.region_code === region_code && entry.stated.length > 0)
							.map((entry) => (
								<ClauseEntry
									key={entry.clause_id}
									entry={entry}
									points={texts.get(entry.document_id) ?? []}
									targets={targets.get(entry.clause_id) ?? []}
									off={!isChosen(entry.stated)}
								/>
							))}
					</section>
				))}
			</div>
			<div class="grid list silent-list">
				<div class="label">
					<b>{words.silent}</b>
				</div>
				{regions.map(({ region_code, region }) => {
					const own = entries.filter((entry) => entry.region_code === region_code);
					const silent = own.filter((entry) => isSilent(entry, chosen));
					return (
						<details key={region_code} data-region={region_code} aria-label={region}>
							<summary>
								{words.another} <b data-silent-count>{silent.length}</b> {words.silentClauses}
							</summary>
							<ul class="phrases">
								{own
									.filter((entry) => spokenThemes(entry).some((theme) => !entry.stated.includes(theme)))
									.map((entry) => (
										<li
											key={entry.clause_id}
											data-silent={spokenThemes(entry).join(" ")}
											data-stated={entry.stated.join(" ")}
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
		</>
	);
}

/** Whether a clause speaks of a chosen theme and holds no target of any chosen theme. */
function isSilent(entry: EntryRow, chosen: readonly Theme[]): boolean {
	const speaks = spokenThemes(entry).some((theme) => chosen.includes(theme));
	return speaks && !entry.stated.some((theme) => chosen.includes(theme));
}
