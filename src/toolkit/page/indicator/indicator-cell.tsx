import { clausePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { AmountText } from "./amount-text.js";
import { CellReasons } from "./cell-reasons.js";
import { clipQuote } from "./clip-quote.js";
import { drawnOf, type Scale } from "./drawn.js";
import { Gauge } from "./gauge.js";
import { Mark, UnreadMark } from "./mark.js";
import type { SheetCell, SheetRow, Stated } from "./sheet.js";

/** What a region says of an indicator: a number on the line with its year, and the reasons under it; or why there is none. */
export function IndicatorCell({
	row,
	cell,
	scale,
	brief,
}: {
	row: SheetRow;
	cell: SheetCell;
	/** Null where nothing is drawn: a row of look-alikes. */
	scale: Scale | null;
	brief: boolean;
}) {
	const { names } = usePage();
	const as = cell.best?.comparability ?? (cell.refused.length > 0 ? "no" : "absent");
	return (
		<div class={scale?.shape === "dot" ? "cell spot dots" : "cell spot"} data-mark={as}>
			<span class="cell-region">{names.regionParts(cell.region, cell.name)[0]}</span>
			{cell.best ? (
				<ValueLine stated={cell.best} unit={row.indicator.unit} scale={scale} />
			) : (
				<AbsenceLine row={row} cell={cell} brief={brief} />
			)}
			<CellReasons cell={cell} anchor={scale === null} brief={brief} />
		</div>
	);
}

function ValueLine({ stated, unit, scale }: { stated: Stated; unit: string; scale: Scale | null }) {
	const drawn = drawnOf(stated);
	const as = stated.comparability === "yes" ? "yes" : "caution";
	return (
		<div class="on">
			{scale ? <Mark as={as} /> : null}
			<AmountText stated={stated} drawn={drawn} unit={unit} />
			<span class="year">{stated.year}</span>
			{scale ? <Gauge drawn={drawn} scale={scale} as={as} /> : <i class="gauge dotted" />}
		</div>
	);
}

function AbsenceLine({ row, cell, brief }: { row: SheetRow; cell: SheetCell; brief: boolean }) {
	const { copy, names } = usePage();
	const words = copy.indicator;
	const state = cell.absence?.state ?? "not_stated";
	const isRefused = state === "not_stated" && cell.refused.length > 0 && !brief;
	const name = names.regionParts(cell.region, cell.name)[0];
	const quote = cell.absence?.sentence;
	return (
		<>
			<div class={`on none ${state === "no_plan" ? "missing" : ""}`}>
				{state === "stated_unread" ? <UnreadMark /> : <span aria-hidden="true">{copy.absent}</span>}
				{cell.clause ? (
					<a class="amount" href={clausePath(cell.clause)}>
						{words.states[state]}
					</a>
				) : (
					<span>{isRefused ? words.notComparable : words.states[state]}</span>
				)}
				<i class="gauge dotted" />
			</div>
			{state === "stated_unread" && quote ? (
				<p class="why said" data-region-name={name} lang="zh-CN">
					“{clipQuote(quote, row.indicator.zh)}”
				</p>
			) : null}
		</>
	);
}
