import type { ComponentChildren } from "preact";
import { usePage } from "../page-context.js";
import { passagePath, sideBySidePath } from "../reader/shared-passage.js";
import { planLabel } from "../word/plan-label.js";
import { difference, type Piece } from "./difference.js";
import type { PassageSide, ReusePassage } from "./reuse-report.js";

/** A passage as both plans have it, side by side, with what differs marked; each side opens its place in the plan. */
export function PassageRow({ passage }: { passage: ReusePassage }) {
	const { copy, names, format } = usePage();
	const words = copy.reuse;
	const [first, second] = passage.sides;
	const [inFirst, inSecond] = difference(first.context.text, second.context.text);
	return (
		<li
			class="grid passage"
			data-plans={`${first.plan.document_id} ${second.plan.document_id}`}
			data-hues={passage.hues.join(" ")}
			data-text={passage.boilerplate ? "stock" : "substance"}
			data-characters={passage.characters}
		>
			<div class="label">
				<p>
					<b>{passage.characters}</b> {words.characters}
				</p>
				<small>
					{passage.similarity < 1 ? <span>{words.similarity(format.percent(passage.similarity))}</span> : null}
					{passage.boilerplate ? <span>{words.stockMark}</span> : null}
					{passage.hues.map((hue) => (
						<span key={hue} class={`theme-${hue}`}>
							{hue === "other" ? words.themeOther : names.theme(hue)}
						</span>
					))}
				</small>
				<a href={sideBySidePath(first.plan.document_id, second.plan.document_id, first)}>{words.sideBySide}</a>
			</div>
			<Side side={first} order={passage.isOrdered ? words.before : words.undated}>
				<Pieces pieces={inFirst} />
			</Side>
			<Side side={second} order={passage.isOrdered ? words.after : words.undated}>
				<Pieces pieces={inSecond} />
			</Side>
		</li>
	);
}

function Side({ side, order, children }: { side: PassageSide; order: string; children: ComponentChildren }) {
	const page = usePage();
	const { copy, language } = page;
	return (
		<div class="version">
			<p class="from">
				<a href={passagePath(side.plan.document_id, side)}>
					<b>{planLabel(side.plan, page)}</b> {copy.clauseName(side.number, side.ordinal)}
				</a>
				<small>
					{order} {side.plan.issued}
				</small>
			</p>
			<blockquote lang={language === "zh" ? undefined : "zh-CN"}>
				<span>{side.context.before}</span>
				{children}
				<span>{side.context.after}</span>
			</blockquote>
		</div>
	);
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
	return (
		<>
			{pieces.map(({ text, isCommon }, index) =>
				isCommon ? <b key={index}>{text}</b> : <mark key={index}>{text}</mark>,
			)}
		</>
	);
}
