import { type Explanation, explain as explainNumeral } from "../extract/explain.js";
import { ruleWord } from "../extract/rule-word.js";
import { unitReader } from "../extract/unit.js";
import { parsePlan } from "../parse/plan.js";
import { catalogued, readPlan } from "../pipeline.js";
import type { TargetRow } from "../schema/target.js";
import { CliError } from "./cli-error.js";
import { emitText } from "./emit.js";
import { say } from "./log.js";
import { findPlan } from "./plan-input.js";

export interface ExplainOptions {
	at: string;
	format: "text" | "json";
	encoding?: string;
}

/** What is written: the numeral, its sentence, the verdict, and why: the refusal, or the reading with its rules. */
interface Answer extends Omit<Explanation, "target"> {
	target: boolean;
	reading: Partial<TargetRow> | null;
	rules: { name: string; zh: string }[];
}

const readingFields = [
	"target_id",
	"clause_id",
	"indicator",
	"value",
	"value_max",
	"unit",
	"comparator",
	"kind",
	"per",
	"deadline",
	"deadline_source",
	"baseline",
	"theme",
	"binding",
] as const;

/** `bice explain`: says why the numeral at a place of a plan is or is not a target. */
export async function explain(file: string, { at, format, encoding }: ExplainOptions, root?: string): Promise<void> {
	const offset = toOffset(at);
	const { source, codebooks } = await findPlan(file, encoding, root);
	const plan = catalogued(parsePlan(source.text), source.entry);
	const characters = plan.positions.toCodePoint(source.text.length);
	if (offset >= characters) {
		throw new CliError(`offset beyond the text: ${offset}`, `The text has ${characters} characters, counted from 0.`);
	}
	const found = explainNumeral(plan, unitReader(codebooks.units), offset);
	if (!found) {
		throw new CliError(`no numeral there or after it: ${offset}`, "Give --at a smaller offset.");
	}
	if (found.start > offset) say(null, `no numeral at ${offset}; the next is at ${found.start}`);
	const row = readPlan(source, codebooks).targets.find(({ start }) => start === found.start) ?? null;
	const answer = toAnswer(found, row);
	await emitText(format === "json" ? `${JSON.stringify(answer, null, "\t")}\n` : toText(answer), undefined);
}

function toOffset(at: string): number {
	if (!/^\d{1,9}$/.test(at)) {
		throw new CliError(`invalid offset: ${at}`, "Give --at a whole number of characters, from 0.");
	}
	return Number(at);
}

function toAnswer({ target, ...explanation }: Explanation, row: TargetRow | null): Answer {
	return {
		...explanation,
		target: target !== null,
		reading: row && Object.fromEntries(readingFields.map((field) => [field, row[field]])),
		rules: (target?.rules ?? []).map((name) => ({ name, zh: ruleWord(name) })),
	};
}

function toText({ reading, rules, refusal, target, ...answer }: Answer): string {
	const { raw, unit, start, end, role } = answer;
	const reasons = refusal ? [["rule", `${refusal.name}: ${refusal.zh}`] as const] : [];
	const lines: (readonly [string, string])[] = [
		["numeral", `${raw} [${start}, ${end})`],
		["unit", unit || "(none)"],
		["sentence", markedQuote(answer)],
		["stands in", role],
		["verdict", target ? "target 是目标" : "no target 不是目标"],
		...reasons,
		...Object.entries(reading ?? {}).flatMap(([name, value]) =>
			value === null ? [] : [[name, String(value)] as const],
		),
		...rules.map(({ name, zh }) => ["rule", `${name}: ${zh}`] as const),
	];
	return lines.map(([name, value]) => `${name.padEnd(15)} ${printable(value)}\n`).join("");
}

/** The sentence with the numeral in 【】. */
function markedQuote({
	quote,
	quote_start,
	start,
	end,
}: Pick<Answer, "quote" | "quote_start" | "start" | "end">): string {
	const points = [...quote];
	const [from, to] = [start - quote_start, end - quote_start];
	return `${points.slice(0, from).join("")}【${points.slice(from, to).join("")}】${points.slice(to).join("")}`;
}

/** A control character in a plan must not steer the terminal. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
