import type { ClauseChange, ClauseText, Renumbering } from "../../change/change.js";
import { changeWords } from "../../change/word-book.js";
import { usePage } from "../page-context.js";
import { DifferenceText } from "./difference-text.js";
import type { Presence } from "./presence.js";
import { firstOf } from "./shown.js";

/** How many changed clauses of a plan are listed. */
const mostClauses = 60;

/** The clauses of a plan that came, went, or read otherwise, each with its words. */
export function ClauseList({
	clauses,
	renumbered,
	presence,
}: {
	clauses: readonly ClauseChange[];
	renumbered: readonly Renumbering[];
	presence: Presence;
}) {
	const { copy, language } = usePage();
	const words = copy.changeLog;
	const { shown, left } = firstOf(clauses, mostClauses);
	return (
		<>
			<ol class="clause-changes">
				{shown.map((change, index) => (
					<li key={index} class={change.kind}>
						<ClauseHead change={change} presence={presence} />
						<DifferenceText change={change} />
					</li>
				))}
			</ol>
			{left > 0 ? <p class="absent">{words.more.clauses(left)}</p> : null}
			{renumbered.map((run, index) => (
				<p key={index} class="absent">
					{changeWords[language].renumbered(run.of, rangeOf(run.before), rangeOf(run.after), run.count)}
				</p>
			))}
		</>
	);
}

function ClauseHead({ change, presence }: { change: ClauseChange; presence: Presence }) {
	const { copy } = usePage();
	const words = copy.changeLog;
	const { kind, before, after } = change;
	const href = after && presence.clause(after);
	const name = <ClauseName clause={after ?? before} />;
	const isRenumbered = before !== null && after !== null && before.number !== after.number;
	return (
		<p class="clause-head">
			<b>{words.clauseKinds[kind]}</b> {href ? <a href={href}>{name}</a> : name}
			{isRenumbered ? <small>{words.formerly(before.number)}</small> : null}
		</p>
	);
}

function ClauseName({ clause: { clause_id, number, heading } }: { clause: ClauseText }) {
	const { copy, language } = usePage();
	const told = changeWords[language];
	const outside = number === null ? told.outside : told.section(number);
	const name = clause_id === null ? outside : copy.clauseName(number, Number(clause_id.split("#").at(-1)));
	return <>{[name, heading].filter(Boolean).join(" ")}</>;
}

function rangeOf([first, last]: Renumbering["before"]): string {
	return [...new Set([first, last])].map((number) => (number ?? "—").replace(/[.．、]$/u, "")).join("–");
}
