import { indicatorPath } from "../address/place-link.js";
import { idPart } from "../card/id-part.js";
import { htmlLanguages } from "../copy/copy.js";
import { usePage } from "../page-context.js";
import { TakeLink } from "../part/take-link.js";
import { kindOf } from "./kind.js";
import type { SheetRow } from "./sheet.js";

/** The name of an indicator in both languages, and what its values are: 总量, 当年量, 上限，越低越好. */
export function IndicatorLabel({ row, brief }: { row: SheetRow; brief: boolean }) {
	const { language, copy, names } = usePage();
	const words = copy.indicator;
	const { indicator } = row;
	const other = language === "zh" ? "en" : "zh";
	const kind = words.kinds[kindOf(row)];
	const better = indicator.better === "lower" ? [words.lowerBetter] : [];
	const unit = names.unit(indicator.unit);
	return (
		<div class="label">
			{brief ? (
				<a class="rule" href={indicatorPath(indicator.indicator_id)}>
					{indicator[language]}
				</a>
			) : (
				<h3 class="rule">{indicator[language]}</h3>
			)}
			<small class="kind">
				{[kind, ...better].join(language === "zh" ? "，" : ", ")}
				{unit === "" ? null : <span class="kind-unit"> · {unit}</span>}
			</small>
			<small class="other-name" lang={htmlLanguages[other]}>
				{indicator[other]}
			</small>
			{brief ? null : <TakeLink card={`indicator/${idPart(indicator.indicator_id)}`} name={indicator[language]} />}
		</div>
	);
}
