import { comparabilities } from "../../schema/observation.js";
import type { TableDatabase } from "../../store/database.js";
import { usePage } from "../page-context.js";
import { Section } from "./section.js";

/** How many observations may stand beside others, by answer. */
export type ComparabilityCounts = Readonly<Record<string, number>>;

/** Returns how many values of indicators have each answer. */
export async function readComparabilities(database: TableDatabase): Promise<ComparabilityCounts> {
	const rows = await database.query(
		"SELECT comparability, count(*)::INTEGER AS rows FROM observations GROUP BY comparability ORDER BY comparability",
	);
	return Object.fromEntries(rows.map((row) => [String(row.comparability), Number(row.rows)]));
}

/** The three answers to whether a value may stand beside others: its mark, what it means, how many values have it. */
export function Comparabilities({ counts }: { counts: ComparabilityCounts }) {
	const { copy, format } = usePage();
	const words = copy.method;
	return (
		<Section id="comparability" name={words.comparability} sentence={words.comparabilityNote}>
			<ul class="comparabilities">
				{comparabilities.map((code) => (
					<li key={code}>
						<p>
							<span aria-hidden="true">{signs[code]}</span> <b>{words.comparabilities[code].name}</b>{" "}
							<code>{code}</code>
							<small>{words.comparabilityCount(format.number(counts[code] ?? 0))}</small>
						</p>
						<p class="note">{words.comparabilities[code].note}</p>
					</li>
				))}
			</ul>
			<a class="more" href="/indicator">
				{words.comparabilityLink}
			</a>
		</Section>
	);
}

const signs = { yes: "●", caution: "◐", no: "×" } as const;
