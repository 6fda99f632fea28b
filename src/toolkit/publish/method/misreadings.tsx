import type { Evaluation } from "../../evaluate/evaluate.js";
import type { PlanRow } from "../../query/plan.js";
import { copy } from "../copy.js";
import { SentenceText } from "../part/sentence-text.js";
import { MisreadingTable } from "./misreading-table.js";
import { Section } from "./section.js";

/** All that is known to be read wrong: set by set, those outside the collection by plan. */
export function Misreadings({ evaluation: { sets }, plans }: { evaluation: Evaluation; plans: readonly PlanRow[] }) {
	const words = copy.method;
	const all = sets.flatMap(({ misreadings }) => misreadings);
	const indicator = all.filter(({ field }) => field === "indicator").length;
	const sentence = words.misreadingsFinding({ figure: String(all.length) }, { figure: String(indicator) });
	return (
		<Section
			id="misreadings"
			name={words.misreadings}
			sentence={<SentenceText parts={sentence} />}
			note={words.misreadingsNote}
		>
			<div class="dictionary">
				{sets.flatMap((set) =>
					set.documents.map(({ doc, document_id, title }) => {
						const own = set.misreadings.filter((misreading) => misreading.doc === doc);
						const plan = plans.find((one) => one.document_id === document_id);
						return (
							<details key={`${set.set} ${doc}`}>
								<summary>
									<b>{plan?.region ?? copy.method.sets[set.set] ?? set.set}</b> {plan?.title ?? title ?? document_id}{" "}
									<small>
										{own.length} {copy.overview.doubtPlaces}
									</small>
								</summary>
								<MisreadingTable misreadings={own} plans={plans} />
							</details>
						);
					}),
				)}
			</div>
			<a class="more" href="/data/evaluation.json" download>
				{words.evaluationFile}
			</a>
		</Section>
	);
}
