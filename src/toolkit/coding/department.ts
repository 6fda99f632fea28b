import { type Assigned, type Department, readList } from "./department-list.js";
import { brackets, type Statement, sentences } from "./department-statement.js";

/** Who a clause is given to: departments that lead or answer for it, and those that take part; in the order of the text. */
export interface Departments {
	lead: Department[];
	partner: Department[];
}

const cue = /牵头|负责|责任单位|责任部门|主办单位|承办单位|落实单位|实施单位/u;

/**
 * Returns the departments that a clause names as responsible, with half-open UTF-16 spans: from brackets
 * (`(牵头单位:区发展改革局,参与单位:区交通运输局)`, `(县科技局负责)`, `[责任单位：市经信局]`, also unclosed or with 负责 missing
 * after a full sentence), from a line `责任单位：…`, and from sentences that say `由县发展改革局牵头,县财政局配合` and
 * nothing else of them. Names are normalised and not repeated; whoever leads is not listed as a partner too.
 */
export function departments(text: string): Departments {
	const named = statementsIn(text).flatMap(({ assigned }) => assigned);
	const lead = unique(named.filter(({ role }) => role === "lead"));
	const leading = new Set(lead.map(({ name }) => name));
	const partner = unique(named.filter(({ role, name }) => role === "partner" && !leading.has(name)));
	return { lead, partner };
}

/** Returns the brackets that name departments, in order: what stands in them is no part of what the clause is about. */
export function departmentBrackets(text: string): { start: number; end: number }[] {
	return read(text, brackets(text)).map(({ start, end }) => ({ start, end }));
}

type Reading = Statement & { assigned: Assigned[] };

function statementsIn(text: string): Reading[] {
	const inBrackets = read(text, brackets(text));
	const inSentences = sentences(text, inBrackets).flatMap((sentence) => spoken(text, sentence));
	return [...inBrackets, ...read(text, inSentences)].sort((a, b) => a.start - b.start);
}

function read(text: string, statements: readonly Statement[]): Reading[] {
	return statements.flatMap((statement) => {
		const assigned = readList(text, statement.from, statement.to, statement.bare);
		return assigned ? [{ ...statement, assigned }] : [];
	});
}

/** A sentence that may give out a task: from its start if it opens with a name or label, else from the last 由. */
function spoken(text: string, sentence: Statement): Statement[] {
	const written = text.slice(sentence.from, sentence.to);
	const said = cue.exec(written);
	if (!said) return [];
	const by = written.lastIndexOf("由", said.index);
	return by < 0 ? [sentence] : [{ ...sentence, from: sentence.from + by + 1 }];
}

function unique(named: readonly Assigned[]): Department[] {
	const first = new Map<string, Department>();
	for (const { name, start, end } of named) if (!first.has(name)) first.set(name, { name, start, end });
	return [...first.values()];
}
