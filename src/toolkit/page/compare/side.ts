/**
 * How a region's part stands in the row of sentences read side by side: a value like for like, one to be compared with
 * care, one that is refused, words without a number, a number that was not read, or nothing.
 */
export const voiceMarks = ["yes", "caution", "no", "said", "unread", "none"] as const;
export type VoiceMark = (typeof voiceMarks)[number];

/** What a region says beside the selected target. */
export interface Voice {
	mark: VoiceMark;
	/** The target whose sentence is read; it stands in the list of clauses. */
	target?: string;
	/** Its value, where that is not as the plan writes it: of a year, or in the unit of the indicator. */
	value?: string;
	unit?: string;
	year?: string;
	/** Length of its bar, 0 to 1 of the largest of the row. */
	bar?: number;
	reason?: string;
	/** A sentence without a target, and where it stands. */
	quote?: string;
	place?: { href: string; number: string; heading: string };
}

/** An indicator as all regions speak of it, in the order of the columns. */
export interface SideRow {
	name: string;
	voices: Voice[];
	/** Further targets of the row, and what is refused beside it, by target. */
	others: Record<string, Voice>;
}

/** What is read side by side with each target; `written` is every target's value as its plan writes it. */
export interface SideData {
	rows: Record<string, SideRow>;
	/** The row of each target that belongs to one, or looks as if it did. */
	rowOf: Record<string, string>;
	/** Of a target without a row: the nearest of each region, in the order of the columns. */
	near: Record<string, (string | null)[]>;
	written: Record<string, { phrase: string; value: string; unit: string; year?: string }>;
	/** Why a nearest target is refused. */
	nearReason: string;
}

/** The row that a selected target opens. */
export interface Side {
	/** Name of the indicator, or the target's phrase as its plan has it. */
	name: string;
	isIndicator: boolean;
	voices: Voice[];
}

/** Returns what stands side by side for a target: its indicator's row, or the nearest phrases; null for no known target. */
export function sideOf(data: SideData, target: string, region: number): Side | null {
	const own = data.written[target];
	if (own === undefined) return null;
	const row = data.rows[data.rowOf[target] ?? ""];
	if (row) {
		const selected = row.others[target];
		const voices = row.voices.map((voice, index) =>
			index === region && selected && voice.target !== target ? selected : voice,
		);
		return { name: row.name, isIndicator: true, voices: voices.map((voice) => asWritten(voice, data)) };
	}
	const near = data.near[target] ?? [];
	const voices = near.map((other, index): Voice => {
		if (index === region) return { mark: "yes", target };
		return other === null ? { mark: "none" } : { mark: "no", target: other, reason: data.nearReason };
	});
	return { name: own.phrase, isIndicator: false, voices: voices.map((voice) => asWritten(voice, data)) };
}

/** Fills in the value as the plan writes it, where the row has none of its own. */
function asWritten(voice: Voice, { written }: SideData): Voice {
	const own = written[voice.target ?? ""];
	if (!own || voice.value !== undefined) return voice;
	return { ...voice, value: own.value, unit: own.unit, ...(own.year === undefined ? {} : { year: own.year }) };
}
