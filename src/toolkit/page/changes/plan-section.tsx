import type { PlanChange, PlanName, RevisedPlan } from "../../change/change.js";
import { isRevised } from "../../change/tally.js";
import { changeWords } from "../../change/word-book.js";
import { type PageContext, usePage } from "../page-context.js";
import { ClauseList } from "./clause-list.js";
import { FieldList } from "./field-list.js";
import type { Presence } from "./presence.js";
import { TargetTable } from "./target-table.js";

/** What became of a plan: its kind in the label column, its clauses and targets beside it. */
export function PlanSection({ change, presence }: { change: PlanChange; presence: Presence }) {
	const page = usePage();
	const words = page.copy.changeLog;
	const href = presence.plan(change.plan.document_id);
	const name = planName(change.plan, page);
	return (
		<section class="grid change-part">
			<p class="label">{words.kinds[change.kind]}</p>
			<div class="wide">
				<h3>{href === null ? name : <a href={href}>{name}</a>}</h3>
				{isRevised(change) ? (
					<Revision change={change} presence={presence} />
				) : (
					<p>{changeWords[page.language].size(change.clauses, change.targets)}</p>
				)}
			</div>
		</section>
	);
}

function Revision({ change, presence }: { change: RevisedPlan; presence: Presence }) {
	const page = usePage();
	const words = page.copy.changeLog;
	const told = changeWords[page.language];
	const { kind, plan, before, fields, clauses, renumbered, targets } = change;
	const said = fields.length + clauses.length + renumbered.length + targets.length;
	return (
		<>
			{said === 0 && before.document_id === plan.document_id ? <p class="absent">{told.spaces}</p> : null}
			{kind === "reread" ? <p class="absent">{words.reread}</p> : null}
			{before.document_id === plan.document_id ? null : <p>{told.replaces(planName(before, page))}</p>}
			{fields.length > 0 ? <FieldList fields={fields} /> : null}
			{clauses.length + renumbered.length > 0 ? (
				<>
					<h4>{words.clauses}</h4>
					<ClauseList clauses={clauses} renumbered={renumbered} presence={presence} />
				</>
			) : null}
			{targets.length > 0 ? (
				<>
					<h4>{words.targets}</h4>
					<TargetTable targets={targets} presence={presence} />
				</>
			) : null}
		</>
	);
}

/** Returns a plan by its region and title: `潍城区《关于…的通知》`; by its id where it has no title. */
export function planName(
	{ document_id, title, region_code, region }: PlanName,
	{ language, names }: PageContext,
): string {
	const place = region === null && region_code === null ? null : names.region(region_code ?? "", region);
	return changeWords[language].plan(place, title?.replace(/[《》]/gu, "") ?? null, document_id);
}
