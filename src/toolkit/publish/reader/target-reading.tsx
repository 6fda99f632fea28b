import { ruleWord } from "../../extract/rule-word.js";
import type { ReadingTarget } from "../../query/reading.js";
import { copy } from "../copy.js";
import { formatNumber } from "../figure-format.js";
import { useNames } from "../names.js";
import { targetAnchor } from "../place-link.js";

/** What a citation names: the plan's title, its number, its date, the clause. */
export interface Citation {
	region: string;
	title: string;
	number: string | null;
	issued: string | null;
	clause: string;
}

/** How a target was read, beside its sentence; shown when its numeral is the one in the address. */
export function TargetReading({
	target,
	rank,
	siblings,
	back,
	citation,
}: {
	target: ReadingTarget;
	rank: number;
	siblings: readonly ReadingTarget[];
	back: string;
	citation: Citation;
}) {
	const words = copy.reading;
	const others = siblings.filter((sibling) => sibling !== target);
	return (
		<aside class={`reading theme-${target.theme}`} data-rank={rank} aria-label={target.indicator}>
			<h3>{target.indicator}</h3>
			<p class="measure">
				<span>{copy.comparators[target.comparator]}</span>
				<b>{valueText(target)}</b> <small>{target.unit}</small>
			</p>
			<dl>
				<Fact name={words.raw}>
					<q>{target.raw}</q> {target.unit}
				</Fact>
				<Fact name={words.comparator}>
					{copy.comparatorWords[target.comparator]}
					{copy.comparators[target.comparator] ? `（${copy.comparators[target.comparator]}）` : ""}
				</Fact>
				<Fact name={words.kind}>
					{copy.kinds[target.kind]}
					{target.per === null ? "" : words.perYear}，{copy.kindNotes[target.kind]}
				</Fact>
				<Fact name={words.deadline}>
					{target.deadline ?? copy.absent}
					{target.deadline_source === null ? "" : `，${copy.deadlineSources[target.deadline_source]}`}
				</Fact>
				{target.baseline === null ? null : <Fact name={words.baseline}>{target.baseline}</Fact>}
				{target.binding === null ? null : (
					<Fact name={words.binding}>{words.bindings[target.binding as "binding"]}</Fact>
				)}
				<Fact name={words.theme}>{useNames().theme(target.theme)}</Fact>
				<Fact name={words.span}>
					[{target.start}, {target.end}) <span title={words.checked}>✓</span>
				</Fact>
				<Fact name={words.rules}>{target.rules.map(ruleWord).join("；")}</Fact>
			</dl>
			{others.length === 0 ? null : (
				<>
					<h4>{words.siblings(others.length)}</h4>
					<ul>
						{others.map((other) => (
							<li key={other.target_id}>
								<a href={`#${targetAnchor(other.target_id)}`}>
									{other.indicator}
									<span>
										{copy.comparators[other.comparator]}
										{other.raw}
										{other.unit}
									</span>
								</a>
							</li>
						))}
					</ul>
				</>
			)}
			<h4>{words.cite}</h4>
			<p class="citation">{cite(citation)}</p>
			<p class="actions">
				<button type="button" class="script-only" data-copy="citation" data-done={words.copied}>
					{words.copyCitation}
				</button>
				<button
					type="button"
					class="script-only"
					data-copy="link"
					data-done={words.copied}
					data-link={targetAnchor(target.target_id)}
				>
					{words.copyLink}
				</button>
				<a href={`#${back}`}>{words.close}</a>
			</p>
		</aside>
	);
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

function valueText(target: ReadingTarget): string {
	const low = formatNumber(target.value);
	return target.value_max === null ? low : `${low}—${formatNumber(target.value_max)}`;
}

/** Returns a citation: `高青县：《…工作要点》，高政办字〔2024〕12号，2024-06-28，第 3 条。` */
function cite({ region, title, number, issued, clause }: Citation): string {
	return `${region}：《${title.replace(/[《》]/gu, "")}》，${[number, issued, clause].filter((part) => part !== null).join("，")}。`;
}
