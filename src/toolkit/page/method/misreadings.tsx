import type { Evaluation, SetEvaluation } from "../../evaluate/evaluate.js";
import type { PlanRow } from "../../query/plan.js";
import { usePage } from "../page-context.js";
import { SentenceText } from "../part/sentence-text.js";
import { Fold } from "./fold.js";
import { MisreadingTable } from "./misreading-table.js";
import { Section } from "./section.js";

/** All that is known to be read wrong: set by set, plan by plan. */
export function Misreadings({ evaluation: { sets }, plans }: { evaluation: Evaluation; plans: readonly PlanRow[] }) {
	const words = usePage().copy.method;
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
			{sets.map((set) => (
				<SetMisreadings key={set.set} set={set} plans={plans} />
			))}
			<a class="more" href="/data/evaluation.json" download>
				{words.evaluationFile}
			</a>
		</Section>
	);
}

function SetMisreadings({ set, plans }: { set: SetEvaluation; plans: readonly PlanRow[] }) {
	const { copy, names } = usePage();
	return (
		<>
			{set.documents.map(({ doc, document_id, title }) => {
				const own = set.misreadings.filter((misreading) => misreading.doc === doc);
				const plan = plans.find((one) => one.document_id === document_id);
				const name = plan
					? `${names.region(plan.region_code ?? "", plan.region)} ${names.plan(plan)}`
					: (copy.method.sets[set.set] ?? set.set);
				return (
					<Fold
						key={doc}
						name={name}
						note={<span lang="zh-CN">{plan?.title ?? title ?? document_id}</span>}
						count={copy.method.places(own.length)}
					>
						<MisreadingTable misreadings={own} plans={plans} />
					</Fold>
				);
			})}
		</>
	);
}
