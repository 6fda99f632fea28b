import { groupBy } from "../../row/group-by.js";
import { isInForce } from "../../row/successor.js";
import { documentPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { planLabel } from "../word/plan-label.js";
import type { PlanReading } from "./plan-reading.js";
import { hueOf, hues } from "./theme-hue.js";

/** The reader's controls: a theme to show, a step to the next target, another plan to set beside this one. */
export function ReaderBar({ reading }: { reading: PlanReading }) {
	const { copy, names } = usePage();
	const words = copy.reading.bar;
	const counts = groupBy(reading.targets, ({ theme }) => hueOf(theme));
	return (
		<section class="reader-bar script-only" aria-label={words.label}>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a frame */}
			<div class="choices" role="group" aria-label={words.themes}>
				<button type="button" data-choose-theme="" aria-pressed="true">
					{words.all} <small>{reading.targets.length}</small>
				</button>
				{hues.map((hue) => (
					<button key={hue} type="button" class={`theme-${hue}`} data-choose-theme={hue} aria-pressed="false">
						{hue === "other" ? copy.reading.otherThemesShort : names.theme(hue)}{" "}
						<small>{counts.get(hue)?.length ?? 0}</small>
					</button>
				))}
			</div>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a frame */}
			<div class="steps" role="group" aria-label={words.steps} title={words.stepsNote}>
				<span class="of-target">{words.steps}</span>
				<span class="of-pair" hidden>
					{copy.reading.pair.steps}
				</span>
				<button type="button" data-step="-1" aria-label={words.previous} aria-keyshortcuts="k">
					←
				</button>
				<output>{reading.targets.length}</output>
				<button type="button" data-step="1" aria-label={words.next} aria-keyshortcuts="j">
					→
				</button>
			</div>
			<OtherPlan reading={reading} />
			<PairTabs />
		</section>
	);
}

function OtherPlan({ reading: { plan, plans, shared } }: { reading: PlanReading }) {
	const page = usePage();
	const words = page.copy.reading.bar;
	// what plans share is known of those in force only
	const others = plans.filter((other) => other !== plan && isInForce(plan) && isInForce(other));
	const passages = groupBy(shared, ({ other_id }) => other_id);
	if (others.length === 0) return null;
	return (
		<label class="other-plan">
			{words.with}
			<select name="with" autocomplete="off">
				<option value="">{words.alone}</option>
				{others.map((other) => (
					<option key={other.document_id} value={documentPath(other.document_id).slice("/reader/".length)}>
						{words.option(
							`${planLabel(other, page)} ${planType(other, page.copy.planTypes)}`,
							passages.get(other.document_id)?.length ?? 0,
						)}
					</option>
				))}
			</select>
		</label>
	);
}

function planType({ plan_type }: { plan_type: string }, names: Readonly<Record<string, string>>): string {
	return names[plan_type] ?? plan_type;
}

/** What is there only while two plans stand side by side: on a narrow screen, which one is seen; and the way back. */
function PairTabs() {
	const words = usePage().copy.reading.pair;
	return (
		<div class="of-pair pair-tools" hidden>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a frame */}
			<div class="choices pair-tabs" role="group" aria-label={words.tabs}>
				<button type="button" data-side="own" aria-pressed="true" />
				<button type="button" data-side="other" aria-pressed="false" />
			</div>
			<p class="absent">{words.note}</p>
			<button type="button" data-leave>
				{words.leave}
			</button>
		</div>
	);
}
