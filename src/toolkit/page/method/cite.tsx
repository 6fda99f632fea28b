import type { PlanRow } from "../../query/plan.js";
import { usePage } from "../page-context.js";
import { Section } from "./section.js";

/** How the report is cited as a whole; a number is cited by its sentence. */
export function Cite({ plans }: { plans: readonly PlanRow[] }) {
	const { copy, format, version } = usePage();
	const words = copy.method;
	const regions = new Set(plans.map(({ region_code, document_id }) => region_code ?? document_id));
	return (
		<Section id="cite" name={words.cite} sentence={words.citeNote}>
			<p class="citation">
				{words.citation(copy.name, version, format.count(plans.length), format.count(regions.size))}
			</p>
			<p class="note">{words.license}</p>
		</Section>
	);
}
