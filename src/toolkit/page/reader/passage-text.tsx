import type { ReadingTarget } from "../../query/reading.js";
import { targetAnchor } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { PlainText } from "./plain-text.js";
import type { Passage, Run } from "./run.js";
import { passageAnchor } from "./shared-passage.js";

/**
 * Passages of a clause: sentences with targets can be tinted, each target's numeral is an anchor and a link, and what
 * other plans have too is marked. `targets` are those of the clause: a numeral's rank among them is that of its reading.
 */
export function PassageText({
	passages,
	targets,
}: {
	passages: readonly Passage[];
	targets: readonly ReadingTarget[];
}) {
	const ranks = new Map(targets.map((target, rank) => [target, rank]));
	const anchored = new Set<string>();
	return (
		<>
			{passages.map((passage, index) => {
				const groups = bySharing(passage.runs).map((runs) => {
					const names = [...new Set(runs[0]?.shared.map(passageAnchor))];
					const begun = names.filter((name) => !anchored.has(name));
					for (const name of begun) anchored.add(name);
					return <Group key={runs[0]?.start} runs={runs} ranks={ranks} names={names} begun={begun} />;
				});
				return passage.quoted ? (
					<span key={index} class="sentence">
						{groups}
					</span>
				) : (
					groups
				);
			})}
		</>
	);
}

/**
 * Runs that stand in the same passages shared with other plans, by the names of their anchors. Where several passages
 * begin together, each has its anchor.
 */
function Group({
	runs,
	ranks,
	names,
	begun,
}: {
	runs: readonly Run[];
	ranks: ReadonlyMap<ReadingTarget, number>;
	names: readonly string[];
	begun: readonly string[];
}) {
	const texts = runs.map((run) => <RunText key={run.start} run={run} ranks={ranks} />);
	if (names.length === 0) return <>{texts}</>;
	const [first, ...others] = begun;
	const stock = runs[0]?.shared.every(({ boilerplate }) => boilerplate) ? " stock" : "";
	return (
		<span class={`shared${stock}`} id={first} data-s={names.map((name) => name.slice("s-".length)).join(" ")}>
			{others.map((name) => (
				<i key={name} id={name} />
			))}
			{texts}
		</span>
	);
}

function bySharing(runs: readonly Run[]): Run[][] {
	const groups: Run[][] = [];
	for (const run of runs) {
		const last = groups.at(-1);
		const shared = last?.[0]?.shared ?? [];
		if (last && shared.length === run.shared.length && shared.every((passage, at) => passage === run.shared[at])) {
			last.push(run);
		} else groups.push([run]);
	}
	return groups;
}

/** The numeral of an idiom is a word, not a figure: it is counted among those not taken, and not marked. */
const unmarked = "idiom";

function RunText({ run, ranks }: { run: Run; ranks: ReadonlyMap<ReadingTarget, number> }) {
	const { copy } = usePage();
	const { target, refused, doubt } = run;
	const anchor = target ? targetAnchor(target.target_id) : "";
	let text = target ? (
		<a class={`target theme-${target.theme}`} id={anchor} href={`#${anchor}`} data-rank={ranks.get(target)}>
			{run.text}
		</a>
	) : (
		<PlainText text={run.text} />
	);
	if (refused && refused.rule !== unmarked) text = <u>{text}</u>;
	if (doubt) {
		text = (
			<span
				class="doubt"
				id={doubt.start === run.start ? `f-${doubt.start}` : undefined}
				title={copy.reading.doubt(doubt.rule, doubt.message)}
			>
				{text}
			</span>
		);
	}
	return run.heading ? <b>{text}</b> : text;
}
