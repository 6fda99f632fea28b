import type { PlanRow } from "../../query/plan.js";
import type { ReadingTarget } from "../../query/reading.js";
import type { FindingRow } from "../../schema/finding.js";
import { focusThemes } from "../../schema/theme.js";
import { copy } from "../copy.js";
import { formatNumber } from "../figure-format.js";
import { useNames } from "../names.js";
import { targetAnchor } from "../place-link.js";
import { PlainText } from "./plain-text.js";

/** The head of a plan: its title, its papers, how much it holds, its targets by theme, and what could not be read. */
export function PlanHead({
	plan,
	targets,
	findings,
}: {
	plan: PlanRow;
	targets: readonly ReadingTarget[];
	findings: readonly FindingRow[];
}) {
	const names = useNames();
	const words = copy.overview;
	const facts = [
		plan.issuer,
		plan.document_number ?? words.noNumber,
		plan.issued === null ? words.noDate : `${plan.issued} ${copy.reading.issued}`,
		words.characters(formatNumber(plan.characters)),
		words.clauses(plan.clauses),
		words.targets(plan.targets),
	].filter((fact) => fact !== null);
	const counts = [
		...focusThemes.map((theme) => ({
			theme,
			name: names.theme(theme),
			own: targets.filter((target) => target.theme === theme),
		})),
		{
			theme: "other",
			name: copy.reading.otherThemes,
			own: targets.filter((target) => !focusThemes.some((theme) => theme === target.theme)),
		},
	];
	return (
		<header class="plan-head">
			<div>
				<p class="plan-region">
					{plan.region} <span>{plan.city}</span>
				</p>
				<h1>
					<PlainText text={plan.title ?? copy.reading.noTitle} />
				</h1>
				<p class="plan-facts">
					{facts.map((fact) => (
						<span key={fact}>{fact}</span>
					))}
				</p>
				{plan.note === null ? null : <p class="plan-note">{plan.note}</p>}
				{findings.length === 0 ? null : (
					<details class="doubts">
						<summary>
							{copy.reading.doubts} <b>{findings.length}</b> {words.doubtPlaces}
						</summary>
						<ul>
							{findings.map((finding) => (
								<li key={`${finding.rule} ${finding.start}`}>
									<small>{copy.reading.line(finding.line)}</small> {finding.message}
								</li>
							))}
						</ul>
					</details>
				)}
			</div>
			<ul class="theme-counts">
				{counts.map(({ theme, name, own }) => (
					<li key={theme} class={`theme-${theme}`}>
						<CountLink count={own.length} first={own[0]} />
						{name}
					</li>
				))}
			</ul>
		</header>
	);
}

function CountLink({ count, first }: { count: number; first: ReadingTarget | undefined }) {
	return first === undefined ? <b>{count}</b> : <a href={`#${targetAnchor(first.target_id)}`}>{count}</a>;
}
