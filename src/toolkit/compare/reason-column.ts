import { type Reason, refusals, worst } from "./reason.js";

const dividers = { zh: "；", en: "; " } as const;

/** Returns reasons as the columns of a row: label, codes, and the sentences of each language in one text. */
export function formatReasons(list: readonly Reason[]) {
	const join = (language: "zh" | "en") => list.map((reason) => reason[language]).join(dividers[language]) || null;
	return {
		comparability: worst(list.map(({ label }) => label)),
		reasons: list.map(({ code }) => code),
		reason: join("zh"),
		reason_en: join("en"),
	};
}

/** A row as far as its reasons go. */
export interface ReasonColumns {
	reasons: readonly string[];
	reason: string | null;
	reason_en: string | null;
}

/** Returns the reasons that `formatReasons` wrote into a row. */
export function parseReasons({ reasons: codes, reason, reason_en }: ReasonColumns): Reason[] {
	const [zh, en] = [reason?.split(dividers.zh) ?? [], reason_en?.split(dividers.en) ?? []];
	return codes.map((code, index) => ({ code, label: labelOf(code), zh: zh[index] ?? "", en: en[index] ?? "" }));
}

const labelOf = (code: string): Reason["label"] => (refusals.some((refusal) => refusal === code) ? "no" : "caution");
