import type { PlanRow } from "../../query/plan.js";
import { usePage } from "../page-context.js";
import { ColumnHeads } from "../part/column-heads.js";
import { SentenceText } from "../part/sentence-text.js";
import { PlanLabel } from "./plan-label.js";
import { Scroll } from "./scroll.js";
import { Section } from "./section.js";

/** What the report was made from, and how to make it again: the data version, the commands, the files and their sums. */
export function Reproduce({ plans }: { plans: readonly PlanRow[] }) {
	const { copy, format, version } = usePage();
	const words = copy.method;
	return (
		<Section
			id="reproduce"
			name={words.reproduce}
			sentence={<SentenceText parts={words.reproduceFinding({ figure: version })} />}
			note={words.reproduceNote}
		>
			<p class="commands">
				<code>npm ci</code>
				<code>npm run build</code>
				<code>npm test</code>
			</p>
			<Scroll name={words.sourceColumns[1] ?? words.reproduce}>
				<table class="method-table">
					<ColumnHeads columns={words.sourceColumns} />
					<tbody>
						{plans.map((plan) => (
							<tr key={plan.document_id}>
								<th scope="row">
									<PlanLabel plan={plan} />
								</th>
								<td>
									<code>{plan.source_file}</code> <SourceLink address={plan.source_url} />
								</td>
								<td>{format.number(plan.characters)}</td>
								<td>
									<code title={plan.source_sha256}>{plan.source_sha256.slice(0, 16)}…</code>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</Scroll>
		</Section>
	);
}

function SourceLink({ address }: { address: string | null }) {
	const { sourceLink } = usePage().copy.method;
	if (address === null || !/^https?:\/\//.test(address)) return null;
	return (
		<a href={address} rel="noopener external">
			{sourceLink}
		</a>
	);
}
