import { targetPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { amountOf } from "./amount.js";
import type { Drawn } from "./drawn.js";
import type { Stated } from "./sheet.js";

/** A value with what bounds it and its unit; it opens its sentence. */
export function AmountText({ stated, drawn, unit }: { stated: Stated; drawn: Drawn; unit: string }) {
	const page = usePage();
	const amount = amountOf(drawn, unit, page);
	return (
		<a class="amount" href={targetPath(stated)}>
			{amount.bound}
			<b>{amount.figure}</b>
			{amount.unit === "" ? null : <span class="unit">{amount.unit}</span>}
		</a>
	);
}
