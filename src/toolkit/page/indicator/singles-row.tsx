import type { RegionRow } from "../../query/region.js";
import { idPart } from "../card/id-part.js";
import { htmlLanguages } from "../copy/copy.js";
import { usePage } from "../page-context.js";
import { TakeLink } from "../part/take-link.js";
import { AmountText } from "./amount-text.js";
import { CellReasons } from "./cell-reasons.js";
import { drawnOf } from "./drawn.js";
import { Mark } from "./mark.js";
import { rowAnchor } from "./row-anchor.js";
import type { SheetCell, SheetRow } from "./sheet.js";

/** Indicators that only one region puts a number to, in the column of that region. */
export function SinglesRow({ rows, regions }: { rows: readonly SheetRow[]; regions: readonly RegionRow[] }) {
	const { copy, names } = usePage();
	const words = copy.indicator;
	return (
		<div class="grid row singles" data-row>
			<div class="label">
				<h3 class="rule">{words.singles}</h3>
				<small>{words.singlesNote}</small>
			</div>
			{regions.map(({ region_code, region }) => {
				const own = rows.filter(({ cells }) => cells.some((cell) => cell.region === region_code && cell.best !== null));
				return (
					<div key={region_code} class="cell" data-empty={own.length === 0 ? "" : undefined}>
						<span class="cell-region">{names.regionParts(region_code, region)[0]}</span>
						<ul>
							{own.map((row) => (
								<Single key={row.indicator.indicator_id} row={row} />
							))}
						</ul>
					</div>
				);
			})}
		</div>
	);
}

function Single({ row }: { row: SheetRow }) {
	const { language } = usePage();
	const { indicator } = row;
	const cell = row.cells.find(({ best }) => best !== null);
	const other = language === "zh" ? "en" : "zh";
	if (!cell?.best) return null;
	return (
		<li class="indicator single" {...rowAnchor(row)}>
			<span class="name">{indicator[language]}</span>
			<span class="other-name" lang={htmlLanguages[other]}>
				{indicator[other]}
			</span>
			<SingleValue row={row} cell={cell} />
			<TakeLink card={`indicator/${idPart(indicator.indicator_id)}`} name={indicator[language]} />
		</li>
	);
}

function SingleValue({ row, cell }: { row: SheetRow; cell: SheetCell }) {
	if (!cell.best) return null;
	return (
		<>
			<span class="on">
				<Mark as={cell.best.comparability === "yes" ? "yes" : "caution"} />
				<AmountText stated={cell.best} drawn={drawnOf(cell.best)} unit={row.indicator.unit} />
				<span class="year">{cell.best.year}</span>
			</span>
			<CellReasons cell={cell} anchor={false} brief={false} />
		</>
	);
}
