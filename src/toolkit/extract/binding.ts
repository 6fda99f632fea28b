import type { Binding } from "../schema/target.js";
import type { Candidate } from "./candidate.js";

/** Returns whether the plan calls the target obligatory or expected, as the tables of five-year plans do; else null. */
export function binding({ text, span, sentence }: Candidate): Binding | null {
	const words = text.slice(sentence.start, Math.min(sentence.end, span.end + 30));
	if (/约束性|刚性目标|红线指标/.test(words)) return "binding";
	return /预期性/.test(words) ? "expected" : null;
}
