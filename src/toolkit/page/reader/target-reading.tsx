import type { ComponentChildren } from "preact";
import type { ReadingTarget } from "../../query/reading.js";
import { usePage } from "../page-context.js";
import { placesAmong } from "./place-among.js";
import { Places } from "./places.js";
import type { PlanReading } from "./plan-reading.js";
import { shortValue } from "./target-value.js";

/** How a target was read, and its place among the regions; shown when its numeral is the one in the address. */
export function TargetReading({
	target,
	rank,
	reading,
}: {
	target: ReadingTarget;
	rank: number;
	reading: PlanReading;
}) {
	const page = usePage();
	const { copy, names, language } = page;
	const words = copy.reading;
	const rows = reading.places.get(target.target_id) ?? [];
	const own = rows.find(({ target_id }) => target_id === target.target_id);
	const places = placesAmong(target.target_id, rows, reading.regions);
	const binding = target.binding as keyof typeof words.bindings | null;
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a frame
		<div class={`reading theme-${target.theme}`} role="group" data-rank={rank} aria-label={target.indicator}>
			<p class="name" lang="zh-CN">
				{target.indicator}
			</p>
			{own && language !== "zh" ? <p class="other-name">{names.indicator(own.indicator_id)}</p> : null}
			<p class="measure">
				{shortValue(target, page)} <small>{names.unit(target.unit)}</small>
			</p>
			<dl>
				<Fact name={words.raw}>
					<q lang="zh-CN">
						{target.raw}
						{target.unit}
					</q>
				</Fact>
				<Fact name={words.comparator}>{copy.comparatorWords[target.comparator]}</Fact>
				<Fact name={words.kind}>
					{copy.kinds[target.kind]}
					{target.per === null ? "" : words.perYear}
				</Fact>
				<Fact name={words.deadline}>
					{target.deadline ?? copy.absent}
					{target.deadline_source === null ? null : <small> {copy.deadlineSources[target.deadline_source]}</small>}
				</Fact>
				{target.baseline === null ? null : <Fact name={words.baseline}>{target.baseline}</Fact>}
				{binding === null ? null : <Fact name={words.binding}>{words.bindings[binding]}</Fact>}
				<Fact name={words.theme}>{names.theme(target.theme)}</Fact>
				<Fact name={words.span}>
					[{target.start}, {target.end}) <span title={words.checked}>✓</span>
				</Fact>
				<Fact name={words.rules}>{target.rules.map(words.rule).join(words.listJoin)}</Fact>
			</dl>
			{own && places.length > 0 ? <Places indicatorId={own.indicator_id} unit={own.unit} places={places} /> : null}
		</div>
	);
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
