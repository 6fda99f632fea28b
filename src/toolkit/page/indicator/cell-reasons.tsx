import { Fragment } from "preact";
import { htmlLanguages } from "../copy/copy.js";
import { usePage } from "../page-context.js";
import { AmountText } from "./amount-text.js";
import { drawnOf } from "./drawn.js";
import { Mark } from "./mark.js";
import { reasonLines } from "./reason-text.js";
import type { SheetCell, Stated } from "./sheet.js";

/** What hangs under the line of a cell: why the value calls for caution, further values, and what is refused beside it. */
export function CellReasons({ cell, anchor, brief }: { cell: SheetCell; anchor: boolean; brief: boolean }) {
	const page = usePage();
	const { best, more, refused, region, name } = cell;
	const own = best ? reasonLines(best, page) : [];
	const lines = anchor && best && own.length === 0 ? [page.copy.indicator.anchor] : own;
	const others = brief ? [] : [...more, ...refused];
	if (lines.length + others.length === 0) return null;
	return (
		<ul class="why" data-region-name={page.names.regionParts(region, name)[0]}>
			{lines.map((line) => (
				<li key={line}>
					<ReasonText text={line} />
				</li>
			))}
			{others.map((stated) => (
				<Other key={stated.target_id} stated={stated} />
			))}
		</ul>
	);
}

function Other({ stated }: { stated: Stated }) {
	const page = usePage();
	const isValue = stated.state === "value";
	return (
		<li class={isValue ? undefined : "refusal"}>
			<Mark as={isValue && stated.comparability === "yes" ? "yes" : isValue ? "caution" : "no"} />{" "}
			<AmountText
				stated={stated}
				drawn={isValue ? drawnOf(stated) : { ...drawnOf(stated), value: stated.value, years: null }}
				unit={stated.unit}
			/>{" "}
			<ReasonText text={reasonLines(stated, page).join(page.language === "zh" ? "；" : "; ")} />
		</li>
	);
}

/** A reason; what it quotes from a plan stays Chinese, and says so in an English page. */
export function ReasonText({ text }: { text: string }) {
	const { language } = usePage();
	if (language === "zh") return <>{text}</>;
	return (
		<>
			{text.split(/([\p{Script=Han}…、]+)/u).map((part, index) =>
				index % 2 === 1 ? (
					<span key={index} lang={htmlLanguages.zh}>
						{part}
					</span>
				) : (
					<Fragment key={index}>{part}</Fragment>
				),
			)}
		</>
	);
}
