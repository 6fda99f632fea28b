import { speaksOf } from "../../compare/measure-clause.js";
import type { EntryRow } from "../../query/entry.js";
import type { ReadingTarget } from "../../query/reading.js";
import type { RegionRow } from "../../query/region.js";
import type { FocusTheme } from "../../schema/theme.js";
import { clausePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { RegionName } from "../part/region-name.js";
import { ClauseEntry, LeadEntry } from "./clause-entry.js";

/** The clauses of the collection, their targets and the texts that both stand in. */
export interface ClauseBook {
	entries: readonly EntryRow[];
	/** Targets by clause. */
	targets: ReadonlyMap<string, readonly ReadingTarget[]>;
	/** Targets in leads of sections, before any clause, sentence by sentence. */
	leads: readonly (readonly ReadingTarget[])[];
	/** Code points by plan. */
	texts: ReadonlyMap<string, readonly string[]>;
}

/** The clauses behind a theme, a column a region: with their sentences those that set a number, folded those that do not. */
export function ClauseColumns({
	theme,
	regions,
	book,
}: {
	theme: FocusTheme;
	regions: readonly RegionRow[];
	book: ClauseBook;
}) {
	return (
		<div class="grid columns">
			<div />
			{regions.map((region) => (
				<Column
					key={region.region_code}
					theme={theme}
					region={region}
					book={{
						...book,
						entries: book.entries.filter(({ region_code }) => region_code === region.region_code),
						leads: book.leads.filter(
							(lead) => lead[0]?.region_code === region.region_code && lead.some((target) => target.theme === theme),
						),
					}}
				/>
			))}
		</div>
	);
}

function Column({ theme, region, book }: { theme: FocusTheme; region: RegionRow; book: ClauseBook }) {
	const { copy, names } = usePage();
	const stated = book.entries.filter((entry) => entry.stated.includes(theme));
	const silent = book.entries.filter((entry) => speaksOf(entry, theme) && !entry.stated.includes(theme));
	const textOf = (documentId: string) => book.texts.get(documentId) ?? [];
	return (
		<section
			class="column"
			id={`clauses-${region.region_code}`}
			data-region={region.region_code}
			aria-label={names.region(region.region_code, region.region)}
		>
			<h3 class="column-name">
				<RegionName code={region.region_code} name={region.region} />
			</h3>
			<div class="entries">
				{stated.length + book.leads.length + silent.length === 0 ? <p class="absent">— {copy.theme.noClause}</p> : null}
				{book.leads.map((lead) => (
					<LeadEntry
						key={lead[0]?.target_id}
						theme={theme}
						targets={lead}
						points={textOf(lead[0]?.document_id ?? "")}
					/>
				))}
				{stated.map((entry) => (
					<ClauseEntry
						key={entry.clause_id}
						theme={theme}
						entry={entry}
						points={textOf(entry.document_id)}
						targets={book.targets.get(entry.clause_id) ?? []}
						note={speaksOf(entry, theme) ? undefined : copy.theme.strayNote}
					/>
				))}
			</div>
			{silent.length === 0 ? null : <SilentClauses entries={silent} />}
		</section>
	);
}

/** Clauses that speak of the theme without a number for it, by name. */
function SilentClauses({ entries }: { entries: readonly EntryRow[] }) {
	const { copy } = usePage();
	return (
		<details class="silent" data-row>
			<summary>{copy.theme.silent(entries.length)}</summary>
			<ul class="phrases">
				{entries.map((entry) => (
					<li key={entry.clause_id}>
						<a href={clausePath(entry)}>
							{entry.number ?? entry.ordinal} <span lang="zh-CN">{entry.heading}</span>
						</a>
					</li>
				))}
			</ul>
		</details>
	);
}
